// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mail/mailview.h"

namespace cookout {

class MailPhrases;

/** What becomes of a value on its way into a template. */
enum class MailEscape {
    Html,
    Markdown, ///< values stay words, whatever they hold (CommonMark 0.30, section 2.4); addresses of pages are links
    None,
};

/**
 * Fills the placeholders of one Mustache source. InvalidInput, with the names, when the source or a sentence asks for
 * something that MailView does not have, or is not well formed. Pure; any thread.
 */
[[nodiscard]] Result<QString> filled(const QByteArray &source, const MailView &view, const MailPhrases &phrases,
                                     MailEscape escape);

/** Sections that say nothing leave their empty lines behind: no more than one stays. */
[[nodiscard]] QString withoutGaps(QString text);

/** Where a block of an organiser's mail belongs, while the words around it are filled in; never part of a value. */
[[nodiscard]] QString blockMark(const QString &name);

} // namespace cookout
