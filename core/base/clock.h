// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace cookout {

/** Where the time of day comes from, so that tests can choose it. Callable from any thread. */
class Clock {
public:
    virtual ~Clock() = default;
    /** The present instant in UTC. */
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/** The computer's own clock. */
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/** "2027-06-19T14:00:00.000Z": how an instant is written in the database and in logs. Empty for an invalid one. */
[[nodiscard]] QString toStorageText(const QDateTime &instant);
/** Reads what toStorageText() wrote; an invalid QDateTime for anything else. */
[[nodiscard]] QDateTime fromStorageText(const QString &text);

} // namespace cookout
