// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"
#include "core/storage/statement.h"

#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace cookout {

/**
 * A query that its database has prepared, and the row where it stands: start(), next() until it answers false,
 * finish(). Belongs to one connection and its thread.
 */
class PreparedQuery : public Row {
public:
    /**
     * Binds the values and begins: an invalid QVariant is NULL, a null QString an empty text. Answers what went wrong,
     * after which there is nothing to finish.
     */
    [[nodiscard]] virtual std::optional<SqlFailure> start(const QVariantList &values) = 0;
    /** To the first or next row; false: there is none, or it could not be read, as finish() will say. */
    [[nodiscard]] virtual bool next() = 0;
    /** By an INSERT, UPDATE or DELETE, between the last next() and finish(). */
    [[nodiscard]] virtual int changedRows() const = 0;
    /** How many values a row has. */
    [[nodiscard]] virtual int columns() const = 0;
    /** Lets go of the rows; answers what went wrong since start(). Harmless when repeated. */
    virtual std::optional<SqlFailure> finish() = 0;
};

} // namespace cookout
