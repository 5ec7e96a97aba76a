// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cookout {

/** When an organiser wants to hear by mail of guests who register or cancel. */
enum class NoticeMode {
    Off,
    Each,
    Digest, ///< once a day, at 18:00 in the event's time zone, if there is something to tell
};

struct NoticeChoice {
    NoticeMode mode = NoticeMode::Off;
    QString address; ///< whom to write to
    QString language;

    friend bool operator==(const NoticeChoice &, const NoticeChoice &) = default;
};

[[nodiscard]] QString nameOf(NoticeMode mode);
[[nodiscard]] std::optional<NoticeMode> noticeModeFromString(QStringView text);

} // namespace cookout
