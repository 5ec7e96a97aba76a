// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace cookout {

/** How the window names what stands in the history. */
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::ChangeWords)

public:
    /** "Payment recorded" for "payment.recorded"; the action itself where there are no words. */
    [[nodiscard]] static QString ofAction(const QString &action);
    /** What a change did, of one row or of several: "Edited · 3 entries". */
    [[nodiscard]] static QString of(const ChangeSummary &summary);
    /** "the guest", "an organiser", "a script" or an account's name. */
    [[nodiscard]] static QString by(const Actor &actor);
    /** "14:03" for today, else day and time, as people of the event read it. */
    [[nodiscard]] static QString when(const QDateTime &at, const QDateTime &now, const QTimeZone &zone);
    /** "e-mail" for "email": a field of a registration's document or form. Itself where there is no word. */
    [[nodiscard]] static QString ofField(const QString &field);
};

} // namespace cookout
