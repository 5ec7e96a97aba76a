// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/domain/audit.h"
#include "core/domain/event.h"

namespace cookout {

class DatabasePool;

/** Use-cases of events' images, which `background` decodes. Stateless; callable from any thread. */
class MediaService {
public:
    MediaService(DatabasePool &pool, const Clock &clock, Background &background)
        : m_pool(pool), m_clock(clock), m_background(background)
    {
    }

    /**
     * Makes a picture the event's image, as webImage() re-encodes it, with what it shows in words, by language
     * (the event's text "hero-alt"). One change, undone like any other of the event. InvalidInput as webImage(),
     * NotFound for an unknown slug.
     */
    [[nodiscard]] Pending<Event> setHeroImage(const QString &slug, const QByteArray &file,
                                              const QMap<QString, QString> &inWords, const Actor &actor);
    /** Leaves the event without an image. NotFound for an unknown slug. */
    [[nodiscard]] Pending<Event> removeHeroImage(const QString &slug, const Actor &actor);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
    Background &m_background;
};

} // namespace cookout
