// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mailtext.h"
#include "core/mail/mailview.h"

namespace cookout {

class MailPhrases;

/**
 * The Mustache sources of one kind of mail (https://mustache.github.io/mustache.5.html). `{{#phrase}}key{{/phrase}}`
 * stands for a sentence of MailPhrases, whose own placeholders are filled in too. Plain value; any thread.
 */
struct MailTemplate {
    QByteArray subject;
    QByteArray text;
    QByteArray html;
};

/** A piece that shipped mails have in common, such as the "code" of type "html"; Internal when it is missing. */
[[nodiscard]] Result<QByteArray> shippedPart(const QString &name, const QString &type);

/** What an organiser begins with who rewords a kind of mail: what is shipped, in that language. */
[[nodiscard]] Result<MailText> startingText(MailKind kind, const MailPhrases &phrases);

/** The template shipped with the program; Internal when it is missing or over 64 KiB. */
[[nodiscard]] Result<MailTemplate> shippedTemplate(MailKind kind);

/**
 * Fills a template. Values are escaped in the HTML part and nowhere else. InvalidInput, with the names, when the
 * template or a sentence asks for something that MailView does not have, or is not well formed.
 */
[[nodiscard]] Result<RenderedMail> render(const MailTemplate &source, const MailView &view, const MailPhrases &phrases);

} // namespace cookout
