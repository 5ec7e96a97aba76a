// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exportservice.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/guestlist.h"
#include "core/storage/databasepool.h"
#include "core/storage/eventrepository.h"
#include "core/storage/registrationrepository.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Of a list in the order of arrival those that are wanted, in the order of the wish. */
QList<Registration> chosen(const QList<Registration> &rows, const QList<RegistrationId> &only)
{
    QHash<qint64, const Registration *> byId;
    for (const Registration &row : rows)
        byId.insert(row.id.value, &row);
    QList<Registration> found;
    for (const RegistrationId id : only) {
        if (const Registration *row = byId.value(id.value))
            found.append(*row);
    }
    return found;
}

/** What to write of all guests of the event. */
using Choice = std::function<QList<Registration>(const QList<Registration> &)>;

Pending<QByteArray> csvOf(DatabasePool &pool, const QString &slug, const QLocale &locale, const Choice &choice)
{
    return pool.read([slug, locale, choice](ReadConnection &connection) -> Result<QByteArray> {
        const Result<std::optional<Event>> event = EventRepository(connection).bySlug(slug);
        if (!event)
            return failure(event);
        if (!*event)
            return failure(ErrorCode::NotFound, u"there is no event with the short name %1"_s.arg(slug));
        const Result<QList<Registration>> rows = RegistrationRepository(connection).ofEvent((*event)->id);
        if (!rows)
            return failure(rows);
        const CsvFormat format = csvFormatOf(locale);
        return toCsv(guestListOf(**event, choice(*rows), format.decimalSign), format);
    });
}

} // namespace

Pending<QByteArray> ExportService::guestsAsCsv(const QString &slug, const QLocale &locale)
{
    return csvOf(m_pool, slug, locale, [](const QList<Registration> &all) { return all; });
}

Pending<QByteArray> ExportService::guestsAsCsv(const QString &slug, const QList<RegistrationId> &only,
                                               const QLocale &locale)
{
    return csvOf(m_pool, slug, locale, [only](const QList<Registration> &all) { return chosen(all, only); });
}

} // namespace cookout
