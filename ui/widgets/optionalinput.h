// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace cookout {

/** A check box that brings an input into play, such as "Limit the number of guests". GUI thread. */
class OptionalInput final : public QWidget {
    Q_OBJECT

public:
    /** Takes ownership of `input`, which keeps its value while it is out of play. */
    OptionalInput(const QString &question, QWidget *input, QWidget *parent = nullptr);

    void setUsed(bool used);
    [[nodiscard]] bool isUsed() const;

Q_SIGNALS:
    void usedChanged(bool used);

private:
    QCheckBox *m_box;
};

} // namespace cookout
