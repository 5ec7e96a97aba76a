// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationedit.h"
#include "ui/icons.h"
#include "ui/models/registrationrow.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace cookout {

/** The columns of the guests table, in the order they have at first. */
struct GuestColumn {
    enum Value {
        Status,
        Name,
        Party,
        Payment,
        Arrived,
        Diet,
        Brings,
        Email,
        RegisteredAt,
        Phone,
        Tags,
        Source,
        Code,
        HouseNumber,
        Bands,
        Companions,
        Total,
        StaffNotes,
        Notes,
        Count,
    };
};

/** The symbol before a cell's word. */
struct CellBadge {
    Symbol symbol;
    Tone tone;
};

/** What the cells of the guests table say, how they compare and what typing into them means. Any thread. */
class RegistrationCells {
    Q_DECLARE_TR_FUNCTIONS(cookout::RegistrationCells)

public:
    [[nodiscard]] static QString title(int column);
    [[nodiscard]] static QString text(const RegistrationRow &row, int column, const Event &event);
    [[nodiscard]] static QString tip(const RegistrationRow &row, int column, const Event &event);
    [[nodiscard]] static std::optional<CellBadge> badge(const RegistrationRow &row, int column);
    /** Whether the column holds numbers, which end at the right. */
    [[nodiscard]] static bool isNumber(int column);

    /** Below, equal to or above 0, as the cells are in order; equal cells follow the order of arrival. */
    [[nodiscard]] static int compare(const RegistrationRow &left, const RegistrationRow &right, int column);

    [[nodiscard]] static bool isEditable(const Registration &registration, int column, const Event &event);
    /** What one types to get the cell as it is. */
    [[nodiscard]] static QString editText(const Registration &registration, int column);
    /** What this typed into the cell makes of the registration; InvalidInput as validatedEdit(). */
    [[nodiscard]] static Result<ValidEdit> edit(const Registration &seen, int column, const QString &typed,
                                                const Event &event);

private:
    [[nodiscard]] static QString paymentText(const Registration &registration, const Event &event);
    [[nodiscard]] static QString arrivedText(const Registration &registration);
    [[nodiscard]] static QString bandsText(const Party &party, const Event &event);
};

} // namespace cookout
