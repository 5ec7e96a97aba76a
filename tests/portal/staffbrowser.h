// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/portal/portalfixture.h"
#include "tests/services/staffhouse.h"

namespace cookout::test {

/** A staff member's browser: keeps its cookie, sends its own Origin, and reads the token of the form it was shown. */
class StaffBrowser {
public:
    explicit StaffBrowser(PortalFixture &fixture) : origin(ownOrigin(fixture)), m_fixture(fixture) {}

    HttpAnswer get(const QString &path) { return noted(m_fixture.client->get(path, headers())); }

    /** Sends the form with the token of the page that was shown last, unless the form brings its own. */
    HttpAnswer post(const QString &path, QByteArray form = {})
    {
        if (!form.contains("form_token=") && !formToken.isEmpty())
            form += (form.isEmpty() ? "form_token=" : "&form_token=") + QUrl::toPercentEncoding(formToken);
        QHash<QByteArray, QByteArray> sent = headers();
        if (!origin.isNull())
            sent.insert("Origin", origin);
        return noted(m_fixture.client->post(path, form, sent));
    }

    HttpAnswer signIn(const QByteArray &name, const QString &password = goodPassword)
    {
        std::ignore = get(QStringLiteral("/staff/sign-in"));
        return post(QStringLiteral("/staff/sign-in"),
                    "name=" + name + "&password=" + QUrl::toPercentEncoding(password));
    }

    /** Whether the staff page is shown: 200 rather than the way to the sign-in page. */
    bool isIn() { return get(QStringLiteral("/staff")).status == 200; }

    [[nodiscard]] static QByteArray ownOrigin(const PortalFixture &fixture)
    {
        return fixture.portal.status().url.chopped(1).toUtf8();
    }

    QByteArray cookie; ///< "name=value"; empty: none
    QByteArray setCookie;
    QString formToken;
    QByteArray origin;                  ///< null: none is sent
    QHash<QByteArray, QByteArray> more; ///< headers of every request

private:
    [[nodiscard]] QHash<QByteArray, QByteArray> headers() const
    {
        QHash<QByteArray, QByteArray> sent = more;
        if (!cookie.isEmpty())
            sent.insert("Cookie", cookie);
        return sent;
    }

    HttpAnswer noted(const HttpAnswer &answer)
    {
        setCookie = answer.headers.value("set-cookie");
        if (!setCookie.isEmpty())
            cookie = setCookie.contains("Max-Age=0") ? QByteArray() : setCookie.split(';').first();
        const QString token = firstMatch(answer.text(), QStringLiteral("name=\"form_token\" value=\"([^\"]*)\""));
        if (!token.isEmpty())
            formToken = token;
        return answer;
    }

    PortalFixture &m_fixture;
};

[[nodiscard]] inline QByteArray locationOf(const HttpAnswer &answer)
{
    return answer.headers.value("location");
}

/** A phone's way in: the path of a new pairing code. */
inline QString joinPathOf(PortalFixture &fixture, const QString &name = QStringLiteral("Zoë's phone"))
{
    const auto pairing = fixture.house.backend.devices.invite(name, Role::Helper, Actor::organiser()).wait();
    return u'/' + joinPath(pairing->token.reveal());
}

} // namespace cookout::test
