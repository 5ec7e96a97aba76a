// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/registration.h"

#include <QMap>

#include <chrono>
#include <optional>

namespace cookout {

/** The fields of an `application/x-www-form-urlencoded` body (WHATWG URL, section 5.1), first value first. */
class FormFields {
public:
    /** InvalidInput for a body that is not UTF-8 after decoding, a broken escape, or more than 1000 fields. */
    static Result<FormFields> fromBody(const QByteArray &body);

    /** The first value of that name; empty when there is none. */
    [[nodiscard]] QString value(const QString &name) const;
    [[nodiscard]] bool contains(const QString &name) const;
    /** Every field whose name starts with the prefix, under the rest of its name. */
    [[nodiscard]] QMap<QString, QString> startingWith(const QString &prefix) const;
    /** The same with every value of each that is not empty, in their order. */
    [[nodiscard]] QMap<QString, QStringList> allStartingWith(const QString &prefix) const;

private:
    QList<std::pair<QString, QString>> m_fields;
};

/**
 * What the registration form of an event's page sent, under the public field names. A submission key that cannot be
 * stored never came from our form: a new one takes its place.
 */
[[nodiscard]] RegistrationForm registrationFormOf(const FormFields &fields, const QString &language);

/**
 * Why the form looks like a robot's, which is marked and not refused: a filled honeypot, or sent within two seconds of
 * being shown. `taken` is what ageOfFormToken() knows; a script's form has no time and nothing suspicious.
 */
[[nodiscard]] QString suspicionOf(const FormFields &fields, std::optional<std::chrono::milliseconds> taken);

} // namespace cookout
