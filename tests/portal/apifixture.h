// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/portal/portalfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cookout::test {

using namespace Qt::StringLiterals;

/** An answer of the API with its body read. */
struct ApiAnswer : HttpAnswer {
    QJsonObject json;

    [[nodiscard]] QString type() const { return json[u"type"].toString().section(u':', -1); }
    /** "#/name too-long", for each error in its order. */
    [[nodiscard]] QStringList errors() const
    {
        QStringList all;
        for (const auto &error : json[u"errors"].toArray()) {
            const QString where = error[u"pointer"].toString() + error[u"parameter"].toString();
            all.append(where + u' ' + error[u"problem"].toString());
        }
        return all;
    }
};

/** A script that talks to the real portal, with one open event and a token of each role. */
struct ApiFixture : PortalFixture {
    explicit ApiFixture(const PortalSettings &portalSettings = settings()) : PortalFixture(portalSettings, true)
    {
        event = house.createOpenEvent();
        for (const Role role : {Role::Admin, Role::Organiser, Role::Treasurer, Role::Kitchen, Role::Helper}) {
            const auto token = house.backend.tokens.add(nameOf(role), role, Actor::organiser()).wait();
            tokens.insert(nameOf(role), token->token.reveal().toLatin1());
        }
    }

    /** With the token of a role; an empty role: without. */
    [[nodiscard]] ApiAnswer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                 QHash<QByteArray, QByteArray> headers = {}, const QString &role = u"organiser"_s)
    {
        if (!role.isEmpty() && !headers.contains("Authorization"))
            headers.insert("Authorization", "Bearer " + tokens.value(role));
        if (!headers.contains("Content-Type") && !body.isEmpty())
            headers.insert("Content-Type", "application/json");
        const QString whole = u"/api/v1"_s + path;
        ApiAnswer answer{client->send(method, whole, body, headers), {}};
        answer.json = QJsonDocument::fromJson(answer.body).object();
        return answer;
    }
    [[nodiscard]] ApiAnswer get(const QString &path) { return call("GET", path); }
    [[nodiscard]] ApiAnswer post(const QString &path, const QByteArray &body) { return call("POST", path, body); }

    /** Registers Zoë and two more; answers the code. */
    [[nodiscard]] QString registered(const QByteArray &more = {})
    {
        const ApiAnswer answer =
            post(list, R"({"name":"Zoë","tickets":{"adult":2,"child":1},"consent":true)" + more + '}');
        if (answer.status != 201)
            qFatal("not registered: %s", answer.body.constData());
        return answer.json[u"code"].toString();
    }

    Event event;
    QHash<QString, QByteArray> tokens; ///< by role
    const QString list = u"/events/summer-bbq/registrations"_s;
};

} // namespace cookout::test
