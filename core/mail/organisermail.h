// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailtemplate.h"

namespace cookout {

/**
 * The mail with an organiser's own words in the parts that they have worded, and as shipped in the others. First the
 * placeholders are filled, then Markdown is read, so that nothing a guest has typed is taken for either. Line breaks of
 * the body stay. InvalidInput for a text that problemOf() refuses. Pure; any thread.
 */
[[nodiscard]] Result<RenderedMail> renderOwnWords(MailKind kind, const MailText &words, const MailView &view,
                                                  const MailPhrases &phrases);

/**
 * A mailing's mail: both parts in its own words, and below them why the guest gets it and how to get no more. Errors as
 * for renderOwnWords().
 */
[[nodiscard]] Result<RenderedMail> renderMessage(const MailText &words, const MailView &view,
                                                 const MailPhrases &phrases);

} // namespace cookout
