// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <sodium.h>

namespace cookout {

namespace {

constexpr qsizetype tokenLength = 22;

bool isTokenCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

} // namespace

QString newToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool looksLikeToken(QStringView text)
{
    return text.size() == tokenLength && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

QString hashOfToken(QStringView token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isSameSecret(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && ::sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

quint32 secureRandomBelow(quint32 bound)
{
    return QRandomGenerator::system()->bounded(bound);
}

} // namespace cookout
