// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cookout {

/** A part of the pane under a heading that folds it: what it is, in short, stands there also when it is folded. GUI
 * thread. */
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    [[nodiscard]] QString summary() const;
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void opened();

protected:
    [[nodiscard]] QVBoxLayout &content() { return *m_column; }

private:
    void showFold();

    QString m_title;
    QToolButton *m_head;
    QLabel *m_summary;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace cookout
