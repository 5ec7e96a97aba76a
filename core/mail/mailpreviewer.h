// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/mailpreview.h"

#include <functional>

namespace cookout {

/** Makes previews as MailComposer makes mails. Any thread. */
class MailPreviewer final : public MailPreview {
public:
    /** `guestUrlBase` as in MailSetup; while that is not known, a link of the same form stands in. */
    explicit MailPreviewer(std::function<QString()> guestUrlBase) : m_guestUrlBase(std::move(guestUrlBase)) {}

    [[nodiscard]] Result<MailText> startingText(MailKind kind, const QString &language) const override;
    [[nodiscard]] Result<RenderedMail> mail(MailKind kind, const MailText &words, const Registration &guest,
                                            const Event &event) const override;
    [[nodiscard]] Result<RenderedMail> message(const Mailing &mailing, const Registration &guest,
                                               const Event &event) const override;

private:
    [[nodiscard]] QString linkOf(const Registration &guest) const;

    const std::function<QString()> m_guestUrlBase;
};

} // namespace cookout
