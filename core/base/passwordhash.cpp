// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passwordhash.h"

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

// OWASP's first choice for Argon2id (Password Storage Cheat Sheet); libsodium's p is always 1.
constexpr unsigned long long passes = 2;
constexpr std::size_t memory = std::size_t(19) << 20;

/** Prepares libsodium once; safe from several threads. */
bool isReady()
{
    return ::sodium_init() >= 0;
}

} // namespace

Result<QString> hashOfPassword(const Secret &password)
{
    const QByteArray bytes = password.reveal().toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool hashed =
        isReady() && ::crypto_pwhash_argon2id_str(hash.data(), bytes.constData(),
                                                  static_cast<unsigned long long>(bytes.size()), passes, memory) == 0;
    if (!hashed)
        return failure(ErrorCode::Unavailable, u"there is not enough memory to keep a password safely"_s);
    return QString::fromLatin1(hash.data());
}

bool isPasswordOf(const QString &hash, const Secret &password)
{
    const QByteArray bytes = password.reveal().toUtf8();
    const QByteArray stored = hash.toLatin1();
    return isReady() && stored.size() < qsizetype(crypto_pwhash_STRBYTES) &&
           ::crypto_pwhash_argon2id_str_verify(stored.constData(), bytes.constData(),
                                               static_cast<unsigned long long>(bytes.size())) == 0;
}

bool isOutdatedHash(const QString &hash)
{
    const QByteArray stored = hash.toLatin1();
    return stored.size() >= qsizetype(crypto_pwhash_STRBYTES) ||
           ::crypto_pwhash_argon2id_str_needs_rehash(stored.constData(), passes, memory) != 0;
}

QString nobodysHash()
{
    // Of 32 random bytes that were never written down.
    return u"$argon2id$v=19$m=19456,t=2,p=1$nsmrCuRET++DVBXqID21dA$TgxzEi6hais5nP6e9BeccJWPp/PlQen4j+hxeTCC/rM"_s;
}

} // namespace cookout
