// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notification.h"

#include "core/domain/domaineventjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype longestPayload = 7900; ///< bytes of UTF-8

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString notificationOf(const QString &instance, const QList<DomainEvent> &facts)
{
    QJsonArray told;
    bool complete = true;
    for (const DomainEvent &fact : facts) {
        // Somebody has read, nothing has changed; if this were told, two instances would keep each other reading.
        const auto *const access = std::get_if<AccessChanged>(&fact);
        if (std::holds_alternative<EventsLoaded>(fact) || (access && access->reread))
            continue;
        const std::optional<QJsonObject> json = toJson(fact);
        complete = complete && json.has_value();
        told.append(json.value_or(QJsonObject()));
    }
    if (told.isEmpty())
        return {};
    QString text = textOf({{u"from"_s, instance}, {u"facts"_s, told}});
    if (!complete || text.toUtf8().size() > longestPayload)
        text = textOf({{u"from"_s, instance}, {u"reload"_s, true}});
    return text;
}

Notification notificationFrom(const QString &payload)
{
    const QJsonObject json = QJsonDocument::fromJson(payload.toUtf8()).object();
    Notification notification;
    notification.from = json.value("from"_L1).toString();
    notification.everything = !json.value("facts"_L1).isArray();
    for (const QJsonValue told : json.value("facts"_L1).toArray()) {
        if (std::optional<DomainEvent> fact = fromJson(told.toObject()))
            notification.facts.append(std::move(*fact));
        else
            notification.everything = true;
    }
    return notification;
}

} // namespace cookout
