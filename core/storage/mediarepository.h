// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/mediafile.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table media. Lives for one call. */
class MediaRepository {
public:
    explicit MediaRepository(ReadConnection &connection) : m_connection(connection) {}

    /** nullptr when there is none. */
    [[nodiscard]] Result<std::shared_ptr<const MediaFile>> byHash(const QString &hash);

    /** Stores an image for an event; one whose bytes are there already stays as it is. */
    [[nodiscard]] static Result<void> insert(WriteTransaction &tx, EventId id, const MediaFile &file,
                                             const QDateTime &createdAt);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
