// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mediarepository.h"

namespace cookout {

namespace {

constexpr Sql selectByHash = "SELECT hash, type, width, height, bytes FROM media WHERE hash = ?";
constexpr Sql insertFile = "INSERT INTO media (hash, event_id, type, width, height, bytes, created_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING";

MediaFile fromRow(const Row &row)
{
    return {row.text(0), row.text(1), row.count(2), row.count(3), row.bytes(4)};
}

} // namespace

Result<std::shared_ptr<const MediaFile>> MediaRepository::byHash(const QString &hash)
{
    using Found = std::shared_ptr<const MediaFile>;
    Result<std::optional<MediaFile>> file = m_connection.first(selectByHash, {hash}, fromRow);
    if (!file)
        return failure(file);
    return *file ? std::make_shared<const MediaFile>(std::move(**file)) : Found();
}

Result<void> MediaRepository::insert(WriteTransaction &tx, EventId id, const MediaFile &file,
                                     const QDateTime &createdAt)
{
    const Result<int> stored =
        tx.change(insertFile, {file.hash, id.value, file.type, file.width, file.height, file.bytes, bound(createdAt)});
    return stored ? Result<void>() : Result<void>(failure(stored));
}

} // namespace cookout
