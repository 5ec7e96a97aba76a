// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/importmapping.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace cookout {

/** What becomes of a row of a pasted table. */
enum class PastedState {
    Ready,
    Known, ///< somebody like this is registered already, or stands above
    Wrong,
};

/** One row of a pasted table, read as a guest. */
struct PastedGuest {
    RegistrationForm form;
    PastedState state = PastedState::Wrong;
    QString field;  ///< the one that is wrong, as the form names it; empty: none, or not one alone
    QString reason; ///< why it is not ready
    std::optional<ValidRegistration> valid;
};

/** Reads pasted tables as guests. Any thread. */
class PastedGuests {
    Q_DECLARE_TR_FUNCTIONS(cookout::PastedGuests)

public:
    /** E-mail addresses and names that are taken, folded, and who has them. */
    using Known = QHash<QString, QString>;

    /** With a header of its own, if the first row is a guest already. */
    [[nodiscard]] static ImportedTable withHeader(ImportedTable table, const Event &event);
    /** As guessedMapping(); for a table without headings by what its columns hold. */
    [[nodiscard]] static ImportMapping guess(const ImportedTable &table, const Event &event);
    /** Each row as a guest, in its order. Nobody looks like one of the rows `leftOut`, numbered from 0. */
    [[nodiscard]] static QList<PastedGuest> judged(const ImportedTable &table, const ImportMapping &mapping,
                                                   const Event &event, Known known, const QDateTime &now,
                                                   const QSet<int> &leftOut = {});
    /** How the window names a field that a column can be. */
    [[nodiscard]] static QString labelOf(const QString &field, const Event &event);
    [[nodiscard]] static QString emailKey(const QString &email);

private:
    static void judge(PastedGuest &guest, const Event &event, const Known &known, const QDateTime &now);
    static void remember(const PastedGuest &guest, Known &known);
};

} // namespace cookout
