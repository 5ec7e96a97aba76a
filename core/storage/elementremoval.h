// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writetransaction.h"

#include <QHash>
#include <QStringList>

namespace cookout {

/** How the parts of something are removed: each statement takes the owner's id, all but the first also a code. */
struct ElementRemoval {
    Sql selectCodes;
    Sql selectUse; ///< answers a row if a party has used it
    Sql retire;
    Sql remove;
};

/** Removes every part that is not to be kept; what has been used is retired, since guests' answers refer to it. */
[[nodiscard]] inline Result<void> removeOthers(WriteTransaction &tx, const ElementRemoval &removal, qint64 owner,
                                               const QStringList &kept)
{
    const Result<QStringList> stored =
        tx.list(removal.selectCodes, {owner}, [](const Row &row) { return row.text(0); });
    if (!stored)
        return failure(stored);
    for (const QString &code : *stored) {
        if (kept.contains(code))
            continue;
        const auto use = tx.first(removal.selectUse, {owner, code}, [](const Row &row) { return row.count(0); });
        if (!use)
            return failure(use);
        if (const Result<int> gone = tx.change(*use ? removal.retire : removal.remove, {owner, code}); !gone)
            return failure(gone);
    }
    return {};
}

/** Every row of a query, by the owner that one of its columns names: one query for all owners. */
template <typename Owner, typename FromRow>
[[nodiscard]] auto byOwner(ReadConnection &connection, Sql sql, int ownerColumn, FromRow fromRow)
{
    using Value = std::invoke_result_t<FromRow, const Row &>;
    using Owned = std::pair<Owner, Value>;
    const Result<QList<Owned>> rows = connection.list(sql, {}, [ownerColumn, &fromRow](const Row &row) {
        return Owned{Owner{row.number(ownerColumn)}, fromRow(row)};
    });
    QHash<Owner, QList<Value>> sorted;
    if (!rows)
        return Result<QHash<Owner, QList<Value>>>(failure(rows));
    for (const auto &[owner, value] : *rows)
        sorted[owner].append(value);
    return Result<QHash<Owner, QList<Value>>>(std::move(sorted));
}

} // namespace cookout
