// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/requestkey.h"

#include "core/domain/registrationrules.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int longestKey = 200;

} // namespace

QString readRequestKey(const QString &typed, QList<FieldError> &problems)
{
    QString key = typed.trimmed();
    checkLength(u"submission_key"_s, key, longestKey, false, problems);
    return key;
}

QString storedRequestKey(RegistrationId id, const QString &key)
{
    return key.isEmpty() ? QString() : u"%1:"_s.arg(id.value) + key;
}

} // namespace cookout
