// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cookout {

/**
 * An organiser's Markdown (CommonMark) as HTML for a page or a mail: no HTML of its own, no images, headings from h3
 * down, and links to http, https and mailto only, which tell the other site nothing. Other links keep their words.
 */
[[nodiscard]] QByteArray safeHtmlFromMarkdown(const QString &markdown);

} // namespace cookout
