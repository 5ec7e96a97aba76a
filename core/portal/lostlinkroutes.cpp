// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/lostlinkroutes.h"

#include "core/base/text.h"
#include "core/portal/formrequest.h"
#include "core/portal/markdown.h"

#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

namespace {

/** Answers leave at multiples of this, whatever the address took to look up and its mails to store. */
constexpr auto answerStep = 400ms;

struct LostForm {
    QString email = {};
    QString problem = {};
    bool isSent = false;
    QString formToken = {};
};

QByteArray lostPage(const PageRenderer &pages, const Request &request, const LostForm &form)
{
    const Phrases &phrases = pages.phrases();
    const QString heading = phrases.text(form.isSent ? u"lost_sent_title"_s : u"lost_title"_s);
    return pages.render(u"lost"_s,
                        {{u"page_title"_s, form.problem.isEmpty() ? heading : phrases.text(u"error_prefix"_s, heading)},
                         {u"heading"_s, heading},
                         {u"is_sent"_s, form.isSent},
                         {u"email"_s, form.email},
                         {u"problem"_s, form.problem},
                         {u"form_token"_s, form.formToken},
                         {u"lang"_s, request.languageIsChosen ? request.language : QString()}});
}

/** Calls it when the next step after `began` is full. */
void atTheNextStep(std::chrono::steady_clock::time_point began, QObject *receiver, const std::function<void()> &call)
{
    const auto passed = std::chrono::ceil<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    QTimer::singleShot(answerStep - passed % answerStep, receiver, call);
}

void thank(const Request &request, const Reply &reply)
{
    QList<std::pair<QString, QString>> fields{{u"said"_s, u"sent"_s}};
    if (request.languageIsChosen)
        fields.append({u"lang"_s, request.language});
    reply.seeOther(u"/lost"_s, fields);
}

} // namespace

void showLostLink(const Request &request, const Reply &reply, const PortalContext &context)
{
    const bool isSent = QUrlQuery(request.query).queryItemValue(u"said"_s) == "sent"_L1;
    reply.html(200, lostPage(context.pages.in(request.language), request,
                             {.isSent = isSent, .formToken = staffFormToken(request, context)}));
}

void submitLostLink(const Request &request, const Reply &reply, const PortalContext &context)
{
    const std::optional<FormFields> fields = requiredFields(request, reply, context);
    if (!fields)
        return;
    const PageRenderer &pages = context.pages.in(request.language);
    const QString email = tidyLine(fields->value(u"email"_s));
    if (!isEmailAddress(email))
        return reply.html(422, lostPage(pages, request,
                                        {.email = email,
                                         .problem = pages.phrases().text(u"error_email"_s),
                                         .formToken = staffFormToken(request, context)}));
    const auto began = std::chrono::steady_clock::now();
    context.services.guests.sendLinks(email).deliver(
        context.portal, [request, reply, &context, &pages, began](const Result<int> &sent) {
            const int status = sent ? 303 : statusOf(sent.error());
            atTheNextStep(began, context.portal, [request, reply, &pages, status] {
                if (status == 303)
                    thank(request, reply);
                else
                    reply.html(status, pages.systemPage(status));
            });
        });
}

void showPrivacy(const Request &request, const Reply &reply, const PortalContext &context)
{
    const PageRenderer &pages = context.pages.in(request.language);
    const QList<Event> open = context.services.cache.snapshot()->open();
    QVariantList events;
    QVariantList contacts;
    for (const Event &event : open) {
        const QString words = textOf(event, u"privacy"_s, pages.phrases().language());
        if (!words.isEmpty())
            events.append(
                QVariantMap{{u"title"_s, event.title}, {u"words"_s, QVariant::fromValue(htmlFromMarkdown(words))}});
        if (!event.contact.isEmpty())
            contacts.append(QVariantMap{{u"title"_s, event.title}, {u"contact"_s, event.contact}});
    }
    const QString heading = pages.phrases().text(u"privacy_title"_s);
    const bool saysLess = open.isEmpty() || events.size() < open.size();
    reply.html(200, pages.render(u"privacy"_s, {{u"page_title"_s, heading},
                                                {u"heading"_s, heading},
                                                {u"events"_s, events},
                                                {u"defaults"_s, saysLess},
                                                {u"contacts"_s, contacts}}));
}

} // namespace cookout
