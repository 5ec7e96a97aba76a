// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace cookout {

namespace {

/** Writes a number's last `count` decimal digits from `first` on. */
void writeDigits(QChar *first, int count, int number)
{
    for (QChar *digit = first + count; digit != first; number /= 10)
        *--digit = QLatin1Char(static_cast<char>('0' + number % 10));
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

// Every row has some of these, and QDateTime::toString() takes a tenth of the time that storing a row takes.
QString toStorageText(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime utc = instant.toUTC();
    const QDate date = utc.date();
    if (date.year() < 0 || date.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    const int milliseconds = utc.time().msecsSinceStartOfDay();
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *digits = text.data();
    writeDigits(digits, 4, date.year());
    writeDigits(digits + 5, 2, date.month());
    writeDigits(digits + 8, 2, date.day());
    writeDigits(digits + 11, 2, milliseconds / 3'600'000);
    writeDigits(digits + 14, 2, milliseconds / 60'000 % 60);
    writeDigits(digits + 17, 2, milliseconds / 1000 % 60);
    writeDigits(digits + 20, 3, milliseconds % 1000);
    return text;
}

QDateTime fromStorageText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace cookout
