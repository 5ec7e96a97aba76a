// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exportservice.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/guestlist.h"
#include "core/storage/databasepool.h"
#include "core/storage/eventrepository.h"
#include "core/storage/registrationrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

Pending<QByteArray> ExportService::guestsAsCsv(const QString &slug, const QLocale &locale)
{
    return m_pool.read([slug, locale](ReadConnection &connection) -> Result<QByteArray> {
        const Result<std::optional<Event>> event = EventRepository(connection).bySlug(slug);
        if (!event)
            return failure(event);
        if (!*event)
            return failure(ErrorCode::NotFound, u"there is no event with the short name %1"_s.arg(slug));
        const Result<QList<Registration>> rows = RegistrationRepository(connection).ofEvent((*event)->id);
        if (!rows)
            return failure(rows);
        const CsvFormat format = csvFormatOf(locale);
        return toCsv(guestListOf(**event, *rows, format.decimalSign), format);
    });
}

} // namespace cookout
