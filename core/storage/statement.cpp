// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/clock.h"

#include <QJsonDocument>

namespace cookout {

QDateTime Row::instant(int column) const
{
    return fromStorageText(text(column));
}

QJsonObject Row::object(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

std::optional<int> Row::optionalCount(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(count(column));
}

QVariant bound(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(toStorageText(instant)) : QVariant();
}

QVariant bound(bool flag)
{
    return flag ? 1 : 0;
}

QVariant bound(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant bound(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant boundOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace cookout
