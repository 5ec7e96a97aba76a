// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailspelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Whether one edit makes one text of the other (optimal string alignment distance 1). */
bool differByOne(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (a == b || b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin());
    const QStringView restA = a.sliced(inA - a.begin());
    const QStringView restB = b.sliced(inB - b.begin());
    if (restA.size() < restB.size()) // a letter is missing
        return restA == restB.sliced(1);
    if (restA.sliced(1) == restB.sliced(1)) // a letter is wrong
        return true;
    return restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2);
}

} // namespace

const QStringList &commonMailDomains()
{
    static const QStringList domains{u"gmail.com"_s,   u"googlemail.com"_s, u"hotmail.com"_s, u"hotmail.nl"_s,
                                     u"outlook.com"_s, u"live.nl"_s,        u"yahoo.com"_s,   u"icloud.com"_s,
                                     u"ziggo.nl"_s,    u"kpnmail.nl"_s,     u"planet.nl"_s,   u"xs4all.nl"_s,
                                     u"gmx.de"_s,      u"gmx.net"_s,        u"web.de"_s,      u"t-online.de"_s};
    return domains;
}

QString mailSpellingHint(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString domain = address.sliced(at + 1).trimmed().toLower();
    if (at < 1 || commonMailDomains().contains(domain))
        return {};
    const auto meant = std::find_if(commonMailDomains().begin(), commonMailDomains().end(),
                                    [&domain](const QString &known) { return differByOne(domain, known); });
    return meant == commonMailDomains().end() ? QString() : QString(address.first(at + 1) + *meant);
}

} // namespace cookout
