// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace cookout {

/** Choices of several as chips that are switched on and off, with a line for other words where there may be some. GUI
 * thread. */
class Chips final : public QWidget {
    Q_OBJECT

public:
    /** `name` tells screen readers what is chosen; `hasOwnWords` adds the line. */
    Chips(const QString &name, bool hasOwnWords, QWidget *parent = nullptr);

    void addChip(const QString &code, const QString &label);
    /** By code, in the order of the chips. Setting emits nothing; a code without a chip gets one of its own. */
    void setChosen(const QStringList &codes);
    [[nodiscard]] QStringList chosen() const;
    void setOwnWords(const QString &words);
    [[nodiscard]] QString ownWords() const;
    [[nodiscard]] bool hasOwnWords() const { return m_other != nullptr; }

Q_SIGNALS:
    /** The user has changed it. */
    void edited();

private:
    QLayout *m_flow;
    QLineEdit *m_other = nullptr;
    QList<std::pair<QString, QToolButton *>> m_chips;
};

} // namespace cookout
