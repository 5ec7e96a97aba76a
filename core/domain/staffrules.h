// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/staff.h"

namespace cookout {

/** An account's name as it is stored and looked up: NFC, tidied, in lower case, so that "Anna " is "anna". */
[[nodiscard]] QString accountName(const QString &typed);

/** A password as it is hashed: NFC, and nothing else changed, so that it is the same on every keyboard. */
[[nodiscard]] Secret normalizedPassword(const Secret &typed);

constexpr int shortestPassword = 10;
constexpr int longestPassword = 200;

/** A password that follows every rule, normalised; made by validatedPassword() only. */
class ValidPassword {
public:
    [[nodiscard]] const Secret &secret() const { return m_secret; }

private:
    friend Result<ValidPassword> validatedPassword(const Secret &typed, const QString &account);
    Secret m_secret;
};

/**
 * InvalidInput for the field "password": 10 to 200 characters of any kind (NIST SP 800-63B section 5.1.1.2: no rules of
 * composition), not among those that are guessed first, and not made of the account's own name.
 */
[[nodiscard]] Result<ValidPassword> validatedPassword(const Secret &typed, const QString &account);

struct AccountForm {
    QString name;
    Secret password;
    Role role = Role::Helper;
};

/** An account that follows every rule; made by validated() only. */
class ValidAccount {
public:
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const ValidPassword &password() const { return m_password; }
    [[nodiscard]] Role role() const { return m_role; }

private:
    friend Result<ValidAccount> validated(const AccountForm &form);
    QString m_name;
    ValidPassword m_password;
    Role m_role = Role::Helper;
};

/** InvalidInput for the fields "name" (1 to 50 characters, no control characters) and "password". */
[[nodiscard]] Result<ValidAccount> validated(const AccountForm &form);

/** The name of a device or an API token, tidied; InvalidInput for the field "name" as for an account. */
[[nodiscard]] Result<QString> validatedStaffName(const QString &typed);

} // namespace cookout
