// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace cookout {

/** An input with its label above and, when something is wrong, a sentence below; a hint stands there else. GUI thread.
 */
class FormField final : public QWidget {
    Q_OBJECT

public:
    /** `input` carries the name for keyboard and screen reader; the red edge goes there as well. Takes ownership. */
    FormField(const QString &label, QWidget *input, const QString &hint = {}, QWidget *parent = nullptr);

    /** An empty sentence clears the error. */
    void setError(const QString &sentence);
    void setHint(const QString &hint);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QWidget &input() const { return *m_input; }

private:
    void showBelow();

    QWidget *m_input;
    QLabel *m_symbol;
    QLabel *m_below;
    QString m_hint;
    QString m_error;
};

} // namespace cookout
