// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/registration.h"
#include "core/portal/pagerenderer.h"

namespace cookout {

/** A sentence with which an event's page shows its form again: of one field, or of the whole form. */
struct FormMessage {
    QString field; ///< public field name; empty: of the whole form
    QString text;
};

/** The sentences for the problems that validation or registration found, in the order of the form. */
[[nodiscard]] QList<FormMessage> messagesFor(const Error &error, const Event &event, const Phrases &phrases);

/** The page as a guest finds it at `now`: with the form, or with the reason why there is none. */
[[nodiscard]] QByteArray eventPage(const PageRenderer &pages, const Event &event, const QDateTime &now);

/** The page with the form as it was sent, so that nothing typed is lost, and what to do about it. */
[[nodiscard]] QByteArray eventPageAgain(const PageRenderer &pages, const Event &event, const RegistrationForm &form,
                                        const QList<FormMessage> &messages);

/** The page with a notice instead of the form. */
[[nodiscard]] QByteArray eventPageWithNotice(const PageRenderer &pages, const Event &event, const QString &heading,
                                             const QString &text, const QString &link = {},
                                             const QString &linkText = {});

/** "Saturday, 19 June 2027, 16:00–22:00", in the event's zone. */
[[nodiscard]] QString eventTimeText(const Event &event);

} // namespace cookout
