// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype lineOctets = 75; // RFC 5545, section 3.1

/** Section 3.3.11. */
QString escaped(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += "\\n"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            result += u'\\' + QString(c);
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

/** An address cannot be escaped; one with white space or control characters is none. */
QString addressOnly(QString url)
{
    return url.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

QString stampOf(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/** The bytes of a line, continued on the next after a blank where it is too long; no character is cut in two. */
QByteArray folded(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray result;
    qsizetype room = lineOctets;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = std::min(begin + room, bytes.size());
        while (end < bytes.size() && (static_cast<uchar>(bytes[end]) & 0xC0) == 0x80)
            --end;
        result += (begin == 0 ? "" : "\r\n ") + bytes.sliced(begin, end - begin);
        begin = end;
        room = lineOctets - 1; // the blank counts
    }
    return result + "\r\n";
}

} // namespace

QByteArray calendarOf(const CalendarEntry &entry)
{
    QStringList lines{u"BEGIN:VCALENDAR"_s,
                      u"VERSION:2.0"_s,
                      u"PRODID:-//Cookout//Cookout//EN"_s,
                      u"CALSCALE:GREGORIAN"_s,
                      u"METHOD:PUBLISH"_s,
                      u"BEGIN:VEVENT"_s,
                      u"UID:"_s + escaped(entry.uid),
                      u"SEQUENCE:%1"_s.arg(entry.sequence),
                      u"DTSTAMP:"_s + stampOf(entry.writtenAt),
                      u"DTSTART:"_s + stampOf(entry.startsAt)};
    if (entry.endsAt.isValid())
        lines.append(u"DTEND:"_s + stampOf(entry.endsAt));
    lines.append(u"SUMMARY:"_s + escaped(entry.summary));
    if (!entry.location.isEmpty())
        lines.append(u"LOCATION:"_s + escaped(entry.location));
    if (!entry.description.isEmpty())
        lines.append(u"DESCRIPTION:"_s + escaped(entry.description));
    if (!entry.url.isEmpty())
        lines.append(u"URL:"_s + addressOnly(entry.url));
    lines.append(entry.cancelled ? u"STATUS:CANCELLED"_s : u"STATUS:CONFIRMED"_s);
    lines.append({u"END:VEVENT"_s, u"END:VCALENDAR"_s});
    QByteArray calendar;
    for (const QString &line : lines)
        calendar += folded(line);
    return calendar;
}

} // namespace cookout
