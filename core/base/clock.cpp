// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace cookout {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString toStorageText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromStorageText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace cookout
