// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailing.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QSpinBox;

namespace cookout {

/** When a mail leaves: at once, at a time, or so long before or after something. GUI thread. */
class WhenInput final : public QWidget {
    Q_OBJECT

public:
    /** Times are those of `event`'s zone; what is proposed is to come. */
    WhenInput(const Event &event, const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] bool isNow() const;
    /** Sets anchor, offset and moment. */
    void applyTo(Mailing &mailing) const;

Q_SIGNALS:
    void changed();

private:
    enum Choice {
        Now,
        AtTime,
        BeforeStart,
        AfterStart,
        BeforeDeadline,
        AfterRegistering,
    };
    void refresh();
    [[nodiscard]] Choice choice() const;

    const QTimeZone m_zone;
    QComboBox *m_choice;
    QDateTimeEdit *m_moment;
    QSpinBox *m_count;
    QComboBox *m_unit;
};

} // namespace cookout
