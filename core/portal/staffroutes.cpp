// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/staffroutes.h"

#include "core/base/token.h"
#include "core/portal/staffaccess.h"
#include "core/portal/staffcookie.h"
#include "core/portal/staffpage.h"
#include "core/services/deviceservice.h"
#include "core/services/signinservice.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

const auto signInBinding = u"sign-in";

/** Whom to answer, in which language. */
struct Desk {
    Desk(const Request &request, const Reply &to, const PortalContext &with)
        : reply(to), context(with), pages(with.pages.in(request.language))
    {
    }

    [[nodiscard]] QString text(const QString &key) const { return pages.phrases().text(key); }

    Reply reply;
    const PortalContext &context;
    const PageRenderer &pages;
};

QString bindingOfJoin(const QString &pairingToken)
{
    return u"join "_s + hashOfToken(pairingToken);
}

/** The page again, with a fresh form token. */
void showSignInAgain(const Desk &desk, int status, SignInPage page, const QString &message)
{
    page.message = message;
    page.formToken = newFormToken(QString::fromUtf16(signInBinding), desk.context);
    desk.reply.html(status, signInPage(desk.pages, page));
}

/** There were too many attempts: when the next one counts, in words and as a header. */
void askToWait(const Desk &desk, SignInPage page, std::chrono::milliseconds wait)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    page.message = desk.pages.phrases().text(u"sign_in_later"_s, QString::number(minutes));
    page.formToken = newFormToken(QString::fromUtf16(signInBinding), desk.context);
    desk.reply.send({429,
                     "text/html; charset=utf-8",
                     signInPage(desk.pages, page),
                     {{"Retry-After", QByteArray::number(seconds)}}});
}

/** What the password threads and the database made of an attempt. */
void answerSignIn(const Desk &desk, const SignInPage &page, bool isSecure, const Result<SignInAnswer> &answer)
{
    if (!answer)
        return showSignInAgain(desk, 503, page, desk.text(u"sign_in_busy"_s));
    switch (answer->outcome) {
    case SignInAnswer::Outcome::SignedIn:
        return goTo(desk.reply, page.next, staffCookie(answer->session.token, isSecure));
    case SignInAnswer::Outcome::Refused:
        return showSignInAgain(desk, 422, page, desk.text(u"sign_in_refused"_s));
    case SignInAnswer::Outcome::TryLater:
        return askToWait(desk, page, answer->wait);
    }
}

/** The token's hash of whoever is signed in with this browser, so that it ends when somebody else signs in. */
QString formerHashOf(const Request &request, const PortalContext &context)
{
    const std::optional<Access> former = context.services.signIn.whoHas(staffTokenOf(request));
    return former ? former->tokenHash : QString();
}

void showJoinButton(const Desk &desk, const QString &token, int status, const QString &message)
{
    desk.context.services.devices.invited(token).deliver(
        desk.context.portal, [desk, token, status, message](const Result<Device> &device) {
            if (device)
                return desk.reply.html(status, joinPage(desk.pages, *device, token,
                                                        newFormToken(bindingOfJoin(token), desk.context), message));
            if (device.error().code == ErrorCode::NotFound)
                return desk.reply.html(410, joinGonePage(desk.pages));
            desk.reply.html(503, desk.pages.systemPage(503, "full")); // nothing was asked to be saved
        });
}

} // namespace

void showStaff(const Request &request, const Reply &reply, const PortalContext &context)
{
    if (const std::optional<Access> staff = requiredStaff(request, reply, context))
        reply.html(200,
                   staffPage(context.pages.in(request.language), *staff, newFormToken(bindingOf(*staff), context)));
}

void showSignIn(const Request &request, const Reply &reply, const PortalContext &context)
{
    const QString next = safeNext(QUrlQuery(request.query).queryItemValue(u"next"_s, QUrl::FullyDecoded));
    if (context.services.signIn.whoHas(staffTokenOf(request)))
        return goTo(reply, next);
    if (!mayTypePassword(request, context))
        return reply.html(200, howToPairPage(context.pages.in(request.language)));
    showSignInAgain({request, reply, context}, 200, {next, {}, {}, {}}, {});
}

void submitSignIn(const Request &request, const Reply &reply, const PortalContext &context)
{
    const std::optional<FormFields> form = staffForm(request, reply, context);
    if (!form)
        return;
    const Desk desk(request, reply, context);
    if (!mayTypePassword(request, context))
        return reply.html(403, howToPairPage(desk.pages));
    const SignInPage page{safeNext(form->value(u"next"_s)), form->value(u"name"_s), {}, {}};
    if (!hasFormToken(*form, QString::fromUtf16(signInBinding), context))
        return showSignInAgain(desk, 403, page, desk.text(u"form_expired_sign_in"_s));
    const Secret password(form->value(u"password"_s));
    if (page.name.trimmed().isEmpty() || password.isEmpty())
        return showSignInAgain(desk, 422, page, desk.text(u"sign_in_missing"_s));
    context.services.signIn
        .signIn({page.name, password, throttleKeyOf(request.clientAddress), formerHashOf(request, context)})
        .deliver(context.portal, [desk, page, isSecure = request.isSecure](const Result<SignInAnswer> &answer) {
            answerSignIn(desk, page, isSecure, answer);
        });
}

void submitSignOut(const Request &request, const Reply &reply, const PortalContext &context)
{
    const std::optional<FormFields> form = staffForm(request, reply, context);
    if (!form)
        return;
    const QByteArray ended = endedStaffCookie(request.isSecure);
    const std::optional<Access> staff = staffOf(request, context);
    if (!staff)
        return goTo(reply, u"/staff/sign-in"_s, ended);
    const auto showAgain = [desk = Desk(request, reply, context), staff = *staff](int status, const QString &key) {
        const QString token = newFormToken(bindingOf(staff), desk.context);
        desk.reply.html(status, staffPage(desk.pages, staff, token, desk.text(key)));
    };
    if (!hasFormToken(*form, bindingOf(*staff), context))
        return showAgain(403, u"form_expired"_s);
    context.services.signIn.signOut(*staff).deliver(context.portal,
                                                    [reply, ended, showAgain](const Result<bool> &done) {
                                                        if (!done)
                                                            return showAgain(503, u"not_done"_s);
                                                        goTo(reply, u"/staff/sign-in"_s, ended);
                                                    });
}

void showJoin(const Request &request, const Reply &reply, const PortalContext &context)
{
    showJoinButton({request, reply, context}, request.parameters.first(), 200, {});
}

void submitJoin(const Request &request, const Reply &reply, const PortalContext &context)
{
    const std::optional<FormFields> form = staffForm(request, reply, context);
    if (!form)
        return;
    const Desk desk(request, reply, context);
    const QString token = request.parameters.first();
    if (!hasFormToken(*form, bindingOfJoin(token), context))
        return showJoinButton(desk, token, 403, desk.text(u"form_expired"_s));
    context.services.devices.join(token, formerHashOf(request, context))
        .deliver(context.portal, [desk, token, isSecure = request.isSecure](const Result<NewSession> &session) {
            if (session)
                return goTo(desk.reply, u"/staff"_s, staffCookie(session->token, isSecure));
            if (session.error().code == ErrorCode::NotFound)
                return desk.reply.html(410, joinGonePage(desk.pages));
            showJoinButton(desk, token, 503, desk.text(u"not_done"_s));
        });
}

} // namespace cookout
