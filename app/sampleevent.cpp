// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleevent.h"

#include "app/backend.h"
#include "app/eveninggarden.h"
#include "app/sampleguests.h"

#include <algorithm>
#include <cmath>
#include <mutex>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Goes through the days in which the guests came. */
class PastClock final : public Clock {
public:
    explicit PastClock(const QDateTime &now) : m_now(now) {}

    [[nodiscard]] QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }

    void set(const QDateTime &now)
    {
        const std::lock_guard lock(m_mutex);
        m_now = now;
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
};

/** When the party of that number came: many on the first days, some on each that followed, nobody at night. */
QDateTime arrivalOf(qsizetype number, qsizetype count, const QDateTime &begin, const QDateTime &now)
{
    constexpr int morning = 8;
    const double share = static_cast<double>(number + 1) / static_cast<double>(count + 1);
    const auto seconds = static_cast<double>(begin.secsTo(now));
    QDateTime at = begin.addSecs(static_cast<qint64>(seconds * std::pow(share, 1.7)));
    if (at.time().hour() < morning)
        at = at.addSecs(qint64{morning} * 3600);
    return std::min(at, now.addSecs(-60 * (count - number)));
}

class SampleHouse {
public:
    SampleHouse(const Settings &settings, const QDateTime &now) : m_now(now), m_clock(now), m_backend(settings, m_clock)
    {
    }

    Result<Event> fill()
    {
        m_clock.set(m_now.addDays(-12));
        if (const auto opened = m_backend.open().wait(); !opened)
            return failure(opened);
        Result<Event> event = createEvent();
        if (!event)
            return event;
        const QList<SampleGuest> guests = sampleGuests();
        const QDateTime begin = m_clock.now();
        for (qsizetype i = 0; i < guests.size(); ++i) {
            m_clock.set(std::max(m_clock.now().addSecs(40), arrivalOf(i, guests.size(), begin, m_now)));
            if (const Result<void> came = welcome(guests[i], *event); !came)
                return failure(came);
        }
        return event;
    }

private:
    Result<Event> createEvent()
    {
        const Result<ValidEvent> valid = validated(sampleDetails(m_now));
        if (!valid)
            return failure(valid);
        Result<Event> event = m_backend.events.create(*valid, Actor::organiser()).wait();
        if (event)
            event = m_backend.events.setState(event->slug, EventState::Open, Actor::organiser()).wait();
        if (!event)
            return event;
        const QMap<QString, QString> inWords = event->texts.value(u"hero-alt"_s);
        return m_backend.media.setHeroImage(event->slug, eveningGarden(), inWords, Actor::organiser()).wait();
    }

    Result<void> welcome(const SampleGuest &guest, const Event &event)
    {
        const Result<ValidRegistration> valid = validated(guest.form, event, m_clock.now());
        if (!valid)
            return failure(valid);
        const Actor actor = guest.source == Source::Portal ? Actor::guest() : Actor::organiser();
        const auto stored = m_backend.registrations.registerGuest(*valid, guest.source, actor).wait();
        if (!stored)
            return failure(stored);
        const Money total = stored->party.total;
        if (guest.paysAll || guest.paysHalf) {
            const Money amount = guest.paysAll ? total : Money(total.cents() / 2);
            if (const Result<void> paid = pay(*stored, amount); !paid)
                return paid;
        }
        if (!guest.staffNotes.isEmpty() || !guest.tags.isEmpty()) {
            const Result<ValidEdit> edit = validatedEdit(StaffEntries{guest.staffNotes, guest.tags}, *stored);
            if (!edit)
                return failure(edit);
            if (const auto noted = m_backend.registrations.edit(*edit, Actor::organiser()).wait(); !noted)
                return failure(noted);
        }
        return guest.cancels ? cancel(*stored, guest.paysAll ? total : Money()) : Result<void>();
    }

    Result<void> pay(const Registration &registration, Money amount)
    {
        const bool isTransfer = registration.id.value % 3 != 0;
        const PaymentMethod method = isTransfer ? PaymentMethod::Transfer : PaymentMethod::Cash;
        const Result<ValidPayment> payment = validated(PaymentForm{registration.id, amount, method, {}, {}});
        if (!payment)
            return failure(payment);
        if (const auto recorded = m_backend.payments.record(*payment, Actor::organiser()).wait(); !recorded)
            return failure(recorded);
        return {};
    }

    Result<void> cancel(const Registration &registration, Money paid)
    {
        if (const auto cancelled = m_backend.registrations.cancel({registration.id}, Actor::organiser()).wait();
            !cancelled)
            return failure(cancelled);
        return paid == Money() ? Result<void>() : pay(registration, Money() - paid);
    }

    QDateTime m_now;
    PastClock m_clock;
    Backend m_backend;
};

} // namespace

Result<Event> createSampleEvent(const Settings &settings, const QDateTime &now)
{
    return SampleHouse(settings, now).fill();
}

} // namespace cookout
