// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cookout {

/**
 * A switch with its two words beside it, such as "Registration open" and "Registration closed". A press asks by
 * clicked(); whoever listens sets the state once the change is stored. GUI thread.
 */
class SwitchButton final : public QAbstractButton {
    Q_OBJECT

public:
    SwitchButton(const QString &onText, const QString &offText, QWidget *parent = nullptr);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return isChecked(); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /** A press alone changes nothing: the stored state decides. */
    void nextCheckState() override {}

private:
    QString m_onText;
    QString m_offText;
};

} // namespace cookout
