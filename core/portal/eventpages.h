// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/eventpage.h"
#include "core/portal/pagewithholes.h"
#include "core/services/eventcache.h"

#include <map>
#include <tuple>

namespace cookout {

/**
 * Events' pages as bytes: each is rendered once for a snapshot of the events, a language and what the time makes of
 * the event, and then sent with the submission key and form token of each answer put in. Portal thread only.
 */
class EventPages {
public:
    EventPages();

    /** eventPage() of an event of this snapshot, with its image. */
    [[nodiscard]] QByteArray page(const PageRenderer &pages, const std::shared_ptr<const EventSnapshot> &snapshot,
                                  const Event &event, const QDateTime &now, const FormOptions &options);

private:
    const FormOptions m_marks; ///< what pages are rendered with; nobody can guess it, so no event contains it
    std::shared_ptr<const EventSnapshot> m_snapshot; ///< which the pages are of
    /** By language, event, Window and whether mail is sent. */
    std::map<std::tuple<QString, qint64, int, bool>, PageWithHoles> m_pages;
};

} // namespace cookout
