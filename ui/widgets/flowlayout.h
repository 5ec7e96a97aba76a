// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace cookout {

/** Puts widgets side by side and goes on in the next line where there is no room. GUI thread. */
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr) : QLayout(parent), m_gap(gap) {}
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arranged(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &area) override;

private:
    /** The height it takes in the area; only measured unless `moves`. */
    [[nodiscard]] int arranged(const QRect &area, bool moves) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace cookout
