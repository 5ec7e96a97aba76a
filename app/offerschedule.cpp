// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offerschedule.h"

#include <QLoggingCategory>

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcOffers, "cookout.offers")

} // namespace

OfferSchedule::OfferSchedule(GuestService &guests) : m_guests(guests)
{
    m_often.setInterval(30s);
    m_often.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_often, &QTimer::timeout, this, &OfferSchedule::endOffers);
}

void OfferSchedule::start()
{
    m_often.start();
    endOffers();
}

void OfferSchedule::stop()
{
    m_stopped = true;
    m_often.stop();
}

void OfferSchedule::endOffers()
{
    if (m_running || m_stopped)
        return;
    m_running = true;
    m_guests.endOffers().deliver(this, [this](const Result<int> &ended) {
        m_running = false;
        if (!ended && !m_stopped)
            qCWarning(lcOffers).noquote() << ended.error().detail;
        else if (ended && *ended > 0)
            qCInfo(lcOffers) << *ended << "offers have ended";
    });
}

} // namespace cookout
