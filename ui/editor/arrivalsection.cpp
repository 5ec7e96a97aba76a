// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/arrivalsection.h"

#include "core/services/checkinservice.h"
#include "ui/editor/countstepper.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/undo/undostack.h"
#include "ui/windowservices.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cookout {

ArrivalSection::ArrivalSection(const WindowServices &services, UndoStack &undo, QWidget *parent)
    : Section(tr("Arrival"), parent),
      m_services(services),
      m_undo(undo),
      m_here(new CountStepper(tr("Persons who are here"))),
      m_all(new QPushButton(tr("All are here")))
{
    m_here->setObjectName(u"personsHere"_s);
    m_all->setObjectName(u"allHere"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_here);
    row->addWidget(m_all);
    row->addStretch(1);
    content().addLayout(row);
    connect(m_here, &CountStepper::stepped, this, &ArrivalSection::want);
    connect(m_all, &QPushButton::clicked, this, [this] { want(m_registration.party.size()); });
}

void ArrivalSection::showRegistration(const Registration &registration)
{
    const bool isAnother = registration.id != m_registration.id;
    m_registration = registration;
    const bool mayCome = registration.status == RegistrationStatus::Confirmed;
    m_here->setRange(0, mayCome ? registration.party.size() : registration.checkedIn);
    if (isAnother || !m_storing)
        m_wanted = registration.checkedIn;
    showCount(m_wanted);
}

void ArrivalSection::showCount(int persons)
{
    const int size = m_registration.party.size();
    m_here->setValue(persons);
    m_all->setEnabled(m_registration.status == RegistrationStatus::Confirmed && persons < size);
    setSummary(persons == 0 ? tr("nobody is here yet") : tr("%1 of %2 here").arg(persons).arg(size));
}

void ArrivalSection::want(int persons)
{
    m_wanted = persons;
    showCount(persons);
    if (!m_storing)
        store();
}

void ArrivalSection::store()
{
    const int more = m_wanted - m_registration.checkedIn;
    const Result<ValidCheckIn> valid = validated(CheckInForm{m_registration.id, more});
    if (more == 0 || !valid)
        return;
    m_storing = true;
    const Author author = UndoStack::author();
    m_services.checkIns.record(*valid, author)
        .deliver(this, [this, author, id = m_registration.id](const Result<CheckInOutcome> &outcome) {
            m_storing = false;
            if (outcome) {
                const Registration &stored = outcome->registration;
                m_undo.push(
                    stored.eventId, author.changeId,
                    tr("%1: %2 of %3 here").arg(stored.party.name).arg(stored.checkedIn).arg(stored.party.size()));
            } else {
                Q_EMIT failed(outcome.error());
            }
            if (m_registration.id != id)
                return;
            if (!outcome) {
                m_wanted = m_registration.checkedIn;
                showCount(m_wanted);
                return;
            }
            m_registration.checkedIn = outcome->registration.checkedIn;
            store(); // what was pressed meanwhile
        });
}

} // namespace cookout
