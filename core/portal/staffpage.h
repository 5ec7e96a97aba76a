// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/portal/pagerenderer.h"

/** The pages for staff. Portal thread only. */
namespace cookout {

/** What the sign-in page shows again; never the password. */
struct SignInPage {
    QString next; ///< where to go afterwards
    QString name;
    QString formToken;
    QString message; ///< why it is shown again; empty: it is not
};

[[nodiscard]] QByteArray signInPage(const PageRenderer &pages, const SignInPage &page);

/** In place of the sign-in page where no password may be typed: how to pair this phone. */
[[nodiscard]] QByteArray howToPairPage(const PageRenderer &pages);

/** "Use this phone as …": a button, because whoever only looks must not use the code up. */
[[nodiscard]] QByteArray joinPage(const PageRenderer &pages, const Device &device, const QString &pairingToken,
                                  const QString &formToken, const QString &message = {});

/** For a pairing code that is used up, too old or unknown. */
[[nodiscard]] QByteArray joinGonePage(const PageRenderer &pages);

/** Who is signed in, what for, and the way out. */
[[nodiscard]] QByteArray staffPage(const PageRenderer &pages, const Access &access, const QString &formToken,
                                   const QString &message = {});

} // namespace cookout
