// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/domainevents.h"

#include <algorithm>

namespace cookout {

namespace {

/** Emits the signal that belongs to one fact. */
struct Emitter {
    DomainEvents &events;

    void operator()(const RegistrationAdded &fact) const
    {
        Q_EMIT events.registrationAdded(fact.eventId, fact.registrationId);
    }
    void operator()(const RegistrationChanged &fact) const
    {
        Q_EMIT events.registrationChanged(fact.eventId, fact.registrationId);
    }
    void operator()(const SettingChanged &fact) const { Q_EMIT events.settingChanged(fact.name); }
    void operator()(const EventChanged &fact) const { Q_EMIT events.eventChanged(fact.event.id); }
    void operator()(const EventsLoaded &) const { Q_EMIT events.reloadNeeded(); }
    void operator()(const AccessChanged &) const { Q_EMIT events.accessChanged(); }
    void operator()(const AccessSeen &) const {}
    void operator()(const MediaShown &) const {} // told together with the event that shows it
    void operator()(const MailQueued &) const { Q_EMIT events.mailQueued(); }
    void operator()(const MailChanged &fact) const { Q_EMIT events.mailChanged(fact.mailId); }
};

} // namespace

void DomainEvents::publish(const QList<DomainEvent> &facts)
{
    for (const DomainEvent &fact : facts)
        std::visit(Emitter{*this}, fact);
    const bool stored = std::any_of(facts.begin(), facts.end(), [](const DomainEvent &fact) {
        const auto *const access = std::get_if<AccessChanged>(&fact);
        return !std::holds_alternative<EventsLoaded>(fact) &&
               !(access != nullptr && access->reread); // reading is not saving
    });
    if (stored)
        Q_EMIT saved();
}

void DomainEvents::publishFailure(const Error &error)
{
    Q_EMIT savingFailed(error.code, error.detail);
}

} // namespace cookout
