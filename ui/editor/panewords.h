// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editsession.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace cookout {

/** What the pane says about what was typed. */
struct PaneWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::PaneWords)

public:
    QString text;
    std::optional<Symbol> symbol;
    Tone tone = Tone::Neutral;

    /** For the foot of the pane. */
    [[nodiscard]] static PaneWords of(EditSession::State state, bool isNew);
    /** "Only 1 place is left." */
    [[nodiscard]] static QString ofPlaces(int left);
    /** "Changed by the guest at 14:03." */
    [[nodiscard]] static QString ofChange(const std::optional<Change> &change, const QDateTime &now,
                                          const QTimeZone &zone);
    /** Why a mail was not sent once more, and when it can be. */
    [[nodiscard]] static QString ofMailTooSoon(const QString &name, const QDateTime &possibleFrom, const QDateTime &now,
                                               const QTimeZone &zone);
    /** Whether the choice of the waiting list is there. */
    [[nodiscard]] static bool mayQueue(const Event &event, bool isNew);
};

} // namespace cookout
