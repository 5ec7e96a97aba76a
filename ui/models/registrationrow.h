// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <chrono>

namespace cookout {

/** What a row of the guests table is made of: the registration and what searching and sorting would else recompute. */
struct RegistrationRow {
    Registration registration;
    QString searchKey; ///< name, e-mail, code, notes, tags and phone, as searchKey() of core/base/text.h
    QString nameKey;
    QString phoneDigits;
    QStringList diets; ///< as dietsOf()
    QString dietText;
    QString bringText;
    std::chrono::milliseconds arrivedAt{-1}; ///< on the model's own stopwatch; negative: was there at the first fill
};

[[nodiscard]] RegistrationRow rowOf(const Registration &registration, const Event &event);

/** Whether nothing that a row shows differs. */
[[nodiscard]] bool looksTheSame(const Registration &left, const Registration &right);

/** The digits of a phone number, without the "00" or "+" of an international one. */
[[nodiscard]] QString phoneDigitsOf(const QString &text);

} // namespace cookout
