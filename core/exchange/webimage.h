// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mediafile.h"

namespace cookout {

/** The largest file that is looked at, in bytes: what a telephone's camera makes, and some. */
constexpr qsizetype largestImageFile = 16 * 1024 * 1024;

/**
 * An organiser's picture as pages show it: a JPEG, or a PNG where parts of it are transparent, upright, at most 1600
 * by 1200, in sRGB, made anew from the pixels, so that nothing of the file is left but what can be seen: no place, no
 * camera, no comment, nothing hidden. Takes JPEG, PNG, GIF (its first frame) and WebP, where Qt can read that, by their
 * first bytes, whatever the name says. InvalidInput on the field "hero_media": TooLong for too many bytes, OutOfRange
 * for more than 50 million pixels, BadChoice for what is no image or is damaged. Takes its time: not for the threads of
 * the window and the portal.
 */
[[nodiscard]] Result<MediaFile> webImage(const QByteArray &file);

} // namespace cookout
