// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/formmessages.h"
#include "core/portal/pagerenderer.h"

#include <QVariantMap>

namespace cookout {

/** What a form depends on besides its event and what was typed. */
struct FormOptions {
    bool sendsMail = false; ///< whether it may promise a confirmation by mail
    QString submissionKey;  ///< of a form that has none yet
    QString formToken;      ///< the hidden field "form_token"; may be empty
};

/**
 * What the template "fields" shows of a form that was typed so far, and `reduce`: a party that comes with fewer where
 * not all find places.
 */
[[nodiscard]] QVariantMap formFields(const PageRenderer &pages, const Event &event, const RegistrationForm &form,
                                     const QList<FormMessage> &messages, const FormOptions &options);

} // namespace cookout
