// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/safemarkdown.h"
#include "core/portal/pagerenderer.h"

namespace cookout {

/** safeHtmlFromMarkdown() as a page may have it. */
[[nodiscard]] inline TrustedHtml htmlFromMarkdown(const QString &markdown)
{
    return {safeHtmlFromMarkdown(markdown)};
}

} // namespace cookout
