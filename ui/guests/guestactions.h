// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/domain/payment.h"
#include "core/domain/registration.h"
#include "core/services/author.h"
#include "ui/widgets/hintbar.h"

#include <QObject>

namespace cookout {

class RegistrationTableModel;
class UndoStack;
struct WindowServices;

/**
 * What the guests table does with the selected rows, each act one change that is taken back in one step. GUI thread;
 * owned by the guests page.
 */
class GuestActions final : public QObject {
    Q_OBJECT

public:
    using Ids = QList<RegistrationId>;

    GuestActions(const WindowServices &services, RegistrationTableModel &model, UndoStack &undo,
                 QObject *parent = nullptr);

    /** Those that wait. Asks once when places are missing. */
    void confirm(const Ids &ids, Overbooking overbooking = Overbooking::Refused);
    void cancel(const Ids &ids);
    void tag(const Ids &ids, const QString &tag);
    /** Records what each of them still owes as paid in this way. */
    void settle(const Ids &ids, PaymentMethod method);
    void letIn(const Ids &ids);
    void duplicate(RegistrationId id, Overbooking overbooking = Overbooking::Refused);
    void merge(RegistrationId kept, RegistrationId other);
    void keepBoth(RegistrationId one, RegistrationId other);

Q_SIGNALS:
    void hinted(const QString &text, const QList<cookout::HintButton> &buttons);
    /** The twin of a guest, which wants another name. */
    void duplicated(cookout::RegistrationId id);
    void keptBoth(cookout::RegistrationId one, cookout::RegistrationId other);

private:
    template <typename Answer>
    void deliver(Pending<Answer> pending, const Author &author, const QString &words);
    void tell(const Error &error);
    void askForRoom(const Error &error, std::function<void()> again);
    [[nodiscard]] EventId shownEvent() const;
    [[nodiscard]] QString nameOf(const Ids &ids) const;

    const WindowServices &m_services;
    RegistrationTableModel &m_model;
    UndoStack &m_undo;
};

} // namespace cookout
