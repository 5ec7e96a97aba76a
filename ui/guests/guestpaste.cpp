// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestpaste.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/services/guestlistservice.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/errortext.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/undo/undostack.h"

#include <QPointer>

namespace cookout {

namespace {

/** Longer lists are imported from a file, where nobody waits for a preview. */
constexpr qsizetype mostPastedRows = 5000;
constexpr qsizetype mostPastedCharacters = 2'000'000;

PastedGuests::Known knownIn(const RegistrationTableModel &model)
{
    PastedGuests::Known known;
    for (int row = 0; row < model.rowCount(); ++row) {
        const RegistrationRow &guest = model.row(row);
        if (guest.registration.status == RegistrationStatus::Cancelled)
            continue;
        const Party &party = guest.registration.party;
        known.insert(guest.nameKey, party.name);
        if (!party.email.isEmpty())
            known.insert(PastedGuests::emailKey(party.email), party.name);
    }
    return known;
}

} // namespace

GuestPaste::GuestPaste(const WindowServices &services, RegistrationTableModel &model, UndoStack &undo, QObject *parent)
    : QObject(parent), m_services(services), m_model(model), m_undo(undo)
{
}

void GuestPaste::open(const QString &text, QWidget *window)
{
    if (!m_model.shownEvent())
        return;
    if (text.trimmed().isEmpty() || text.size() > mostPastedCharacters) {
        Q_EMIT refused(tr("Copy the rows of a spreadsheet first, then paste them here."));
        return;
    }
    const Result<ImportedTable> table = readTable(QStringView(text));
    if (!table || table->rows.size() > mostPastedRows) {
        Q_EMIT refused(table ? tr("These are more than %L1 rows. Import them as a file instead.").arg(mostPastedRows)
                             : tr("What was copied is no table that can be read."));
        return;
    }
    auto *dialog = new PasteDialog(*table, *m_model.shownEvent(), knownIn(m_model), m_services.clock.now(),
                                   m_services.background, window);
    connect(dialog, &PasteDialog::addRequested, this,
            [this, dialog](const QList<ValidRegistration> &guests, bool withRoom) {
                store(guests, withRoom ? Overbooking::Allowed : Overbooking::Refused, *dialog);
            });
    dialog->open();
}

void GuestPaste::store(const QList<ValidRegistration> &guests, Overbooking overbooking, PasteDialog &dialog)
{
    EntryOptions options;
    options.overbooking = overbooking;
    dialog.showProgress(options.progress);
    const Author author = UndoStack::author();
    const auto count = static_cast<int>(guests.size());
    m_services.guestList.enterAll(guests, author, options)
        .deliver(this, [this, author, count, progress = options.progress, event = m_model.shownEvent()->id,
                        open = QPointer(&dialog)](const Result<QList<Registration>> &stored) {
            if (stored) {
                m_undo.push(event, author.changeId,
                            count == 1 ? tr("1 guest added") : tr("%n guests added", nullptr, count));
                if (open)
                    open->accept();
            } else if (open && progress->isCancelled) {
                open->showRefusal(tr("Cancelled: nobody was added."), {});
            } else if (open && stored.error().code == ErrorCode::Full) {
                open->showRefusal(tr("There are not enough places for all of them. Nobody was added."),
                                  tr("Add them anyway"));
            } else if (open) {
                open->showRefusal(ErrorText::sentence(stored.error()), {});
            }
        });
}

} // namespace cookout
