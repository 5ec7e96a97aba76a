// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/pending.h"

#include <QLocale>

namespace cookout {

class DatabasePool;

/** Lists as files. Stateless; callable from any thread. */
class ExportService {
public:
    explicit ExportService(DatabasePool &pool) : m_pool(pool) {}

    /** The guest list as CSV bytes (see toCsv() for the format). NotFound for an unknown slug. */
    [[nodiscard]] Pending<QByteArray> guestsAsCsv(const QString &slug, const QLocale &locale);
    /** The same with these guests only, in this order; an id that the event does not have is left out. */
    [[nodiscard]] Pending<QByteArray> guestsAsCsv(const QString &slug, const QList<RegistrationId> &only,
                                                  const QLocale &locale);

private:
    DatabasePool &m_pool;
};

} // namespace cookout
