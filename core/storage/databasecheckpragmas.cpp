// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasecheck.h"
#include "core/storage/writetransaction.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr Sql selectPragmas =
    "SELECT (SELECT foreign_keys FROM pragma_foreign_keys), (SELECT journal_mode FROM pragma_journal_mode), "
    "(SELECT synchronous FROM pragma_synchronous), (SELECT cache_size FROM pragma_cache_size), "
    "(SELECT temp_store FROM pragma_temp_store)";

} // namespace

Result<QStringList> pragmaProblems(ReadConnection &connection, bool isWriter, bool synchronousFull)
{
    const auto values = connection.first(selectPragmas, {}, [](const Row &row) {
        return QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    });
    if (!values)
        return failure(values);
    const QStringList names{u"foreign_keys"_s, u"journal_mode"_s, u"synchronous"_s, u"cache_size"_s, u"temp_store"_s};
    const QStringList promised{u"1"_s, u"wal"_s, synchronousFull ? u"2"_s : u"1"_s, isWriter ? u"10000"_s : u"1000"_s,
                               u"2"_s};
    const QStringList found = values->value_or(QStringList());
    QStringList problems;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (found.value(i) != promised[i])
            problems.append(u"%1 is %2 instead of %3"_s.arg(names[i], found.value(i), promised[i]));
    }
    return problems;
}

} // namespace cookout
