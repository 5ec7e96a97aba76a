// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailing.h"
#include "core/domain/mailtext.h"
#include "core/domain/registration.h"

namespace cookout {

/**
 * What a mail will look like, for whoever words it. Implemented by mail, handed over by the application; pure, any
 * thread. Both forms are made in the guest's language.
 */
class MailPreview {
public:
    virtual ~MailPreview() = default;

    /** What is shipped, as a text to begin from. Internal when that is missing. */
    [[nodiscard]] virtual Result<MailText> startingText(MailKind kind, const QString &language) const = 0;
    /** A mail of this kind to the guest, in these words. InvalidInput for words that problemOf() refuses. */
    [[nodiscard]] virtual Result<RenderedMail> mail(MailKind kind, const MailText &words, const Registration &guest,
                                                    const Event &event) const = 0;
    /** The same of a mailing. */
    [[nodiscard]] virtual Result<RenderedMail> message(const Mailing &mailing, const Registration &guest,
                                                       const Event &event) const = 0;
};

} // namespace cookout
