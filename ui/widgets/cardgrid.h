// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace cookout {

/**
 * Cards in as many columns as there is room for, one to three, without gaps where a later card fits; hidden ones take
 * no room. GUI thread.
 */
class CardGrid final : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /** Appends a card that is `span` columns wide where there are as many. */
    void addCard(QWidget *card, int span = 1);
    /** Only the widest card is as wide as it is; so it can be made narrower than its present columns. */
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Card {
        QWidget *widget = nullptr;
        int span = 1;
    };
    [[nodiscard]] int cardWidth() const;
    [[nodiscard]] int columnsThatFit() const;
    void arrange(int columns);
    void addRow(int row, int columns, QList<Card> &cards);

    QGridLayout *m_grid;
    QList<Card> m_cards;
    int m_columns = 0;
    qsizetype m_shown = 0;
};

} // namespace cookout
