// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

const QDateTime now({2027, 6, 1}, {10, 0}, QTimeZone::utc());

Mailing draft()
{
    Mailing mailing;
    mailing.subject = u"Bring a chair"_s;
    mailing.body = u"Hello {{name}},\n\nplease bring a chair."_s;
    return mailing;
}

Event summerEvent()
{
    Event event;
    event.id = {1};
    event.timeZone = QTimeZone::utc();
    event.startsAt = now.addDays(18);
    event.deadline = now.addDays(10);
    return event;
}

Registration guest(int id, const QString &email)
{
    Registration registration;
    registration.id = {id};
    registration.eventId = {1};
    registration.party.email = email;
    registration.registeredAt = now.addDays(-1);
    return registration;
}

} // namespace

class MailingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundMailingsAreTidied();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void filesAreCountedTogether();
    void mailsAreDueByTheirAnchor();
    void eventsWithoutATimeHaveNoDueMails();
    void everybodyIsListedWithAReason();
    void whoHasCancelledIsWrittenToOnlyByName();
    void theDocumentIsReadBack();
};

void MailingTest::soundMailingsAreTidied()
{
    Mailing mailing = draft();
    mailing.subject = u"  Bring   a chair "_s;
    mailing.body += u"\r\n\r\n"_s;
    mailing.replyTo = u" board@example.org "_s;
    const Result<Mailing> valid = validated(mailing);
    QVERIFY(valid);
    QCOMPARE(valid->subject, draft().subject);
    QCOMPARE(valid->body, draft().body);
    QCOMPARE(valid->replyTo, u"board@example.org"_s);
}

void MailingTest::whatIsWrongIsTold_data()
{
    QTest::addColumn<Mailing>("mailing");
    QTest::addColumn<FieldError>("problem");
    const auto row = [](const char *name, const FieldError &problem, auto change) {
        Mailing mailing = draft();
        change(mailing);
        QTest::newRow(name) << mailing << problem;
    };
    row("no subject", {u"subject"_s, FieldProblem::Required, 0}, [](Mailing &m) { m.subject = u" \t"_s; });
    row("long subject", {u"subject"_s, FieldProblem::TooLong, 200},
        [](Mailing &m) { m.subject = u"x"_s.repeated(201); });
    row("unknown name", {u"subject"_s, FieldProblem::BadChoice, 1}, [](Mailing &m) { m.subject = u"{{nmae}}"_s; });
    row("no words", {u"body"_s, FieldProblem::Required, 0}, [](Mailing &m) { m.body = u"\n\n"_s; });
    row("too many words", {u"body"_s, FieldProblem::TooLong, 20'000},
        [](Mailing &m) { m.body = u"x"_s.repeated(20'001); });
    row("control", {u"body"_s, FieldProblem::ControlCharacters, 0}, [](Mailing &m) { m.body = u"a\u0007b"_s; });
    row("line of a mistake", {u"body"_s, FieldProblem::BadChoice, 2}, [](Mailing &m) { m.body = u"a\n{{#due}}"_s; });
    row("answers", {u"reply_to"_s, FieldProblem::BadEmail, 0}, [](Mailing &m) { m.replyTo = u"a@b\nBcc: c@d"_s; });
    row("moment", {u"moment"_s, FieldProblem::BadDate, 0}, [](Mailing &m) { m.anchor = MailingAnchor::Moment; });
    row("before it is made", {u"offset"_s, FieldProblem::OutOfRange, 366 * 24 * 60}, [](Mailing &m) {
        m.anchor = MailingAnchor::Registration;
        m.offset = std::chrono::minutes(-1);
    });
    row("file name", {u"files"_s, FieldProblem::BadChoice, 0}, [](Mailing &m) { m.files = {{u"../map.pdf"_s, "x"}}; });
}

void MailingTest::whatIsWrongIsTold()
{
    QFETCH(const Mailing, mailing);
    QFETCH(const FieldError, problem);
    const Result<Mailing> valid = validated(mailing);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::InvalidInput);
    QCOMPARE(valid.error().fields, QList<FieldError>{problem});
}

void MailingTest::filesAreCountedTogether()
{
    Mailing mailing = draft();
    const QByteArray half(largestMailingFiles / 2, 'x');
    mailing.files = {{u"map.pdf"_s, half}, {u"rules.pdf"_s, half}};
    QVERIFY(validated(mailing));
    mailing.files += {u"more.txt"_s, "x"};
    const Result<Mailing> valid = validated(mailing);
    QVERIFY(!valid);
    QCOMPARE(valid.error().fields, (QList<FieldError>{{u"files"_s, FieldProblem::OutOfRange, 10}}));
}

void MailingTest::mailsAreDueByTheirAnchor()
{
    Mailing rule = draft();
    rule.offset = std::chrono::hours(-48);
    rule.moment = now.addDays(3);
    const Registration zoe = guest(1, u"zoe@example.org"_s);
    rule.anchor = MailingAnchor::Now;
    QVERIFY(!dueAt(rule, summerEvent(), zoe).isValid());
    rule.anchor = MailingAnchor::Moment;
    QCOMPARE(dueAt(rule, summerEvent(), zoe), now.addDays(3));
    rule.anchor = MailingAnchor::Start;
    QCOMPARE(dueAt(rule, summerEvent(), zoe), now.addDays(16));
    rule.anchor = MailingAnchor::Deadline;
    QCOMPARE(dueAt(rule, summerEvent(), zoe), now.addDays(8));
    rule.anchor = MailingAnchor::Registration;
    rule.offset = std::chrono::hours(24);
    QCOMPARE(dueAt(rule, summerEvent(), zoe), now);
}

void MailingTest::eventsWithoutATimeHaveNoDueMails()
{
    Mailing rule = draft();
    rule.anchor = MailingAnchor::Start;
    QVERIFY(!dueAt(rule, Event(), guest(1, {})).isValid());
}

void MailingTest::everybodyIsListedWithAReason()
{
    Registration left = guest(3, u"left@example.org"_s);
    left.status = RegistrationStatus::Cancelled;
    Registration quiet = guest(4, u"quiet@example.org"_s);
    quiet.tags = {u"no-mailings"_s};
    Registration waits = guest(6, u"waits@example.org"_s);
    waits.status = RegistrationStatus::Waitlisted;
    const MailRecipients recipients = recipientsOf(
        {}, {guest(1, u"zoe@example.org"_s), guest(2, {}), left, quiet, guest(5, u"ZOE@example.org"_s), waits},
        summerEvent(), now);
    QCOMPARE(recipients.receive.size(), 2);
    QCOMPARE(recipients.receive.first().id.value, 1);
    QCOMPARE(recipients.receive.last().id.value, 6);
    QStringList reasons;
    for (const ExcludedRecipient &excluded : recipients.excluded)
        reasons += nameOf(excluded.reason);
    QCOMPARE(reasons, (QStringList{u"no-address"_s, u"cancelled"_s, u"wants-none"_s, u"same-address"_s}));
}

void MailingTest::whoHasCancelledIsWrittenToOnlyByName()
{
    Registration left = guest(3, u"left@example.org"_s);
    left.status = RegistrationStatus::Cancelled;
    GuestFilter audience;
    audience.statuses = {RegistrationStatus::Cancelled};
    const MailRecipients recipients =
        recipientsOf(audience, {guest(1, u"zoe@example.org"_s), left}, summerEvent(), now);
    QCOMPARE(recipients.receive.size(), 1);
    QCOMPARE(recipients.receive.first().id.value, 3);
    QVERIFY(recipients.excluded.isEmpty());
}

void MailingTest::theDocumentIsReadBack()
{
    Mailing rule = draft();
    rule.replyTo = u"board@example.org"_s;
    rule.audience.debts = {Debt::Owes};
    rule.anchor = MailingAnchor::Deadline;
    rule.offset = std::chrono::minutes(-90);
    rule.moment = now;
    rule.isActive = false;
    QCOMPARE(documentOf(mailingFrom(documentOf(rule))), documentOf(rule));
    QCOMPARE(mailingFrom(documentOf(rule)).audience, rule.audience);
}

QTEST_GUILESS_MAIN(MailingTest)
#include "tst_mailing.moc"
