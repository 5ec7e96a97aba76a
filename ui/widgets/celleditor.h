// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>

class QLabel;

namespace cookout {

/** The field that opens in a cell of a table, with a sentence below it when something is wrong. GUI thread. */
class CellEditor final : public QLineEdit {
    Q_OBJECT

public:
    /** `parent` is the table's viewport. */
    explicit CellEditor(QWidget *parent);
    ~CellEditor() override;

    void setIndex(const QModelIndex &index) { m_index = index; }
    [[nodiscard]] QModelIndex index() const { return m_index; }

    /** The text it begins with. */
    void fill(const QString &text);
    [[nodiscard]] bool isFilled() const { return m_isFilled; }

    /** An empty sentence takes it away. */
    void showProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;
    /** Over this cell, and never narrower than can be typed in. */
    void place(const QRect &cell);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void placeBelow();

    QPersistentModelIndex m_index;
    QPointer<QLabel> m_below; ///< a child of the viewport, as this is
    bool m_isFilled = false;
};

} // namespace cookout
