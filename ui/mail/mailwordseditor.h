// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailtext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cookout {

/**
 * Subject and body of a mail as an organiser words them: a menu of what can be filled in, and what is wrong, while it
 * is typed. GUI thread.
 */
class MailWordsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit MailWordsEditor(QWidget *parent = nullptr);

    [[nodiscard]] MailText words() const;
    /** Replaces what is typed; edited() is not emitted. */
    void setWords(const MailText &words);
    /** Whether a mail can be made of it; when not, the first mistake is shown. */
    [[nodiscard]] bool isSound() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QPushButton *insertButton();
    void insert(const QString &tag);
    void insertBlock(const QString &tag);
    void check();
    void markLine(int line);

    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QLabel *m_mistake;
    QString m_problem;
    bool m_isFilling = false;
};

} // namespace cookout
