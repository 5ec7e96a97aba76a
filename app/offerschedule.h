// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/guestservice.h"

#include <QTimer>

namespace cookout {

/**
 * After the start, and each half minute: ends the offers whose time is over, so that their places reach the next in
 * line. Several programs may do so for one database: an offer ends once. Main thread, which never waits. Owned by the
 * application.
 */
class OfferSchedule final : public QObject {
    Q_OBJECT

public:
    /** `guests` outlives the schedule. */
    explicit OfferSchedule(GuestService &guests);

    /** Begins at once. Called once. */
    void start();
    /** Begins nothing more. Idempotent. */
    void stop();

private:
    void endOffers();

    GuestService &m_guests;
    QTimer m_often;
    bool m_running = false; ///< a slow database gets one such job at a time
    bool m_stopped = false;
};

} // namespace cookout
