// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailtextwords.h"

#include "ui/errortext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cookout {

QString MailTextWords::ofKind(MailKind kind)
{
    switch (kind) {
    case MailKind::Confirmation:
        return tr("Confirmation");
    case MailKind::WaitingList:
        return tr("On the waiting list");
    case MailKind::Offer:
        return tr("A place is free");
    case MailKind::Changed:
        return tr("Registration changed");
    case MailKind::Cancelled:
        return tr("Registration cancelled");
    case MailKind::LostLink:
        return tr("Link asked for again");
    case MailKind::PaymentReceived:
        return tr("Payment received");
    case MailKind::PaymentReminder:
        return tr("Payment reminder");
    case MailKind::EventReminder:
        return tr("Reminder of the event");
    case MailKind::EventChanged:
        return tr("Event changed");
    case MailKind::EventCancelled:
        return tr("Event called off");
    case MailKind::OrganiserNotice:
    case MailKind::OrganiserDigest:
        return tr("Notice for organisers");
    case MailKind::Message:
        break;
    }
    return tr("Mail from the organisers");
}

QString MailTextWords::ofPlaceholder(const QString &name)
{
    const QHash<QString, QString> words{
        {u"name"_s, tr("Guest's name")},
        {u"code"_s, tr("Guest's code")},
        {u"event"_s, tr("Event")},
        {u"date"_s, tr("Date")},
        {u"time"_s, tr("Time")},
        {u"place"_s, tr("Place")},
        {u"total"_s, tr("Price of the party")},
        {u"due"_s, tr("Amount still due")},
        {u"paid"_s, tr("Amount paid")},
        {u"payLink"_s, tr("Link to pay")},
        {u"account"_s, tr("Bank account")},
        {u"holder"_s, tr("Holder of the account")},
        {u"link"_s, tr("Link to the guest's page")},
        {u"offered"_s, tr("Places offered, when fewer than asked for")},
        {u"offerEnds"_s, tr("End of the offer")},
        {u"amount"_s, tr("Amount of the payment")},
        {u"formerTitle"_s, tr("Former title of the event")},
        {u"formerWhen"_s, tr("Former time of the event")},
        {u"formerPlace"_s, tr("Former place of the event")},
        {u"reason"_s, tr("Why the event is called off")},
        {u"taken"_s, tr("Persons who come")},
        {u"capacity"_s, tr("Places there are")},
    };
    return words.value(name, name);
}

QString MailTextWords::ofBlock(const QString &name)
{
    const QHash<QString, QString> words{
        {u"code"_s, tr("Code and QR code for the entrance")},
        {u"details"_s, tr("When, where and who comes")},
        {u"payment"_s, tr("What is due, and how to pay it")},
        {u"link"_s, tr("Button to the guest's page")},
    };
    return words.value(name, name);
}

QString MailTextWords::ofProblem(const MailTextProblem &problem, MailPart part)
{
    const auto words = [&problem] {
        switch (problem.kind) {
        case MailTextProblem::Kind::UnknownName:
            return tr("%1 stands for nothing here. Choose a placeholder from “Insert”.");
        case MailTextProblem::Kind::NotClosed:
            return problem.tag.startsWith("{{#"_L1) || problem.tag.startsWith("{{^"_L1)
                       ? tr("%1 has no end. Write {{/…}} with the same name where it ends.")
                       : tr("%1 is not closed. Write }} behind it.");
        case MailTextProblem::Kind::NotOpened:
            return tr("%1 ends what has not begun. Write {{#…}} with the same name before it, or remove it.");
        case MailTextProblem::Kind::NotAllowed:
            return tr("%1 is not possible. Write two braces and a name, such as {{name}}.");
        case MailTextProblem::Kind::BlockInLine:
            return tr("%1 needs a line of its own in the text.");
        case MailTextProblem::Kind::TooDeep:
            return tr("%1: too many parts within each other. Make it simpler.");
        case MailTextProblem::Kind::LineInSubject:
            break;
        }
        return tr("The subject must be one line.");
    };
    const QString sentence = words();
    const QString said = sentence.contains(u"%1"_s) ? sentence.arg(problem.tag) : sentence;
    return part == MailPart::Subject ? tr("Subject: %1").arg(said) : tr("Line %1: %2").arg(problem.line).arg(said);
}

QString MailTextWords::ofExclusion(MailExclusion reason)
{
    switch (reason) {
    case MailExclusion::NoAddress:
        return tr("no e-mail address");
    case MailExclusion::Cancelled:
        return tr("has cancelled");
    case MailExclusion::NotConfirmed:
        return tr("is on the waiting list");
    case MailExclusion::NothingDue:
        return tr("owes nothing");
    case MailExclusion::SameAddress:
        return tr("same address as another guest");
    case MailExclusion::ToldToday:
        return tr("was reminded today");
    case MailExclusion::WantsNone:
        break;
    }
    return tr("wants no such mails (tag “no-mailings”)");
}

QString MailTextWords::ofMistake(const FieldError &mistake)
{
    if (mistake.field == "files"_L1) {
        return mistake.problem == FieldProblem::OutOfRange
                   ? tr("The attachments are too large: %L1 MB together, 20 files at most.").arg(mistake.limit)
                   : tr("This file cannot be attached: its name is too long or has unusual characters.");
    }
    if (mistake.field == "subject"_L1 && mistake.problem == FieldProblem::Required)
        return tr("Write a subject.");
    if (mistake.field == "body"_L1 && mistake.problem == FieldProblem::Required)
        return tr("Write what the mail says.");
    if (mistake.field == "moment"_L1)
        return tr("Choose a time that is still to come.");
    if (mistake.field == "to"_L1)
        return tr("Nobody of the list gets a mail any more.");
    return ErrorText::sentence(mistake);
}

} // namespace cookout
