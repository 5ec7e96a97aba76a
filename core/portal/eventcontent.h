// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/mediafile.h"
#include "core/portal/pagerenderer.h"

namespace cookout {

/**
 * What pages show of an event in the organiser's words and pictures: "accent" (the style sheet of its colour), "hero"
 * (its image, nullptr for none), "highlights", "contact" and "more" (whether its page for information tells anything).
 */
[[nodiscard]] QVariantMap eventContent(const PageRenderer &pages, const Event &event, const MediaFile *hero);

/** An event's text in the guest's language as HTML; empty when there is none. */
[[nodiscard]] TrustedHtml eventText(const Event &event, const QString &name, const Phrases &phrases);

/** The page of an event's programme, the way there, how to pay, what is still needed, and whom to ask. */
[[nodiscard]] QByteArray infoPage(const PageRenderer &pages, const Event &event, const MediaFile *hero, bool registers);

} // namespace cookout
