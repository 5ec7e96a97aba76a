// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/mediaservice.h"

#include "core/exchange/webimage.h"
#include "core/services/eventchange.h"
#include "core/storage/databasepool.h"
#include "core/storage/mediarepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

const QString altText = u"hero-alt"_s;

Result<Event> showImage(WriteTransaction &tx, const Change &change, const QString &slug, const MediaFile &file,
                        const QMap<QString, QString> &inWords)
{
    const Result<Event> before = eventBySlug(tx, slug);
    if (!before)
        return before;
    if (const Result<void> kept = MediaRepository::insert(tx, before->id, file, change.at); !kept)
        return failure(kept);
    Event wanted = *before;
    wanted.heroMedia = file.hash;
    wanted.texts.insert(altText, inWords);
    const Result<ValidEvent> valid = validated(wanted.details());
    if (!valid)
        return failure(valid);
    wanted.setDetails(valid->event().details());
    return changeEvent(tx, change, *before, wanted, u"event.image-changed"_s);
}

} // namespace

Pending<Event> MediaService::setHeroImage(const QString &slug, const QByteArray &file,
                                          const QMap<QString, QString> &inWords, const Actor &actor)
{
    return m_background.run([this, slug, file, inWords, actor]() -> Result<Event> {
        const Result<MediaFile> image = webImage(file);
        if (!image)
            return failure(image);
        const Change change = Change::by(actor, m_clock.now());
        return m_pool
            .write([change, slug, image = *image, inWords](WriteTransaction &tx) {
                return showImage(tx, change, slug, image, inWords);
            })
            .wait();
    });
}

Pending<Event> MediaService::removeHeroImage(const QString &slug, const Actor &actor)
{
    return m_pool.write([slug, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<Event> {
        const Result<Event> before = eventBySlug(tx, slug);
        if (!before)
            return before;
        Event wanted = *before;
        wanted.heroMedia.clear();
        wanted.texts.remove(altText);
        return changeEvent(tx, change, *before, wanted, u"event.image-changed"_s);
    });
}

} // namespace cookout
