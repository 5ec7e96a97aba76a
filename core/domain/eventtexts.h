// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace cookout {

/**
 * Texts that guests read, by name, then by language ("en"): "description", "programme", "directions", "payment",
 * "privacy", "not-planned", "closed", "cancelled" in Markdown, "hero-alt", which describes the image in words, and the
 * organiser's own words for mails, see mailtext.h.
 */
using EventTexts = QMap<QString, QMap<QString, QString>>;

} // namespace cookout
