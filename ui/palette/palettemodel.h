// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteitem.h"

#include <QAbstractListModel>

namespace cookout {

/**
 * What fits the words that were typed, the best first; with nothing typed what was used lately comes first. ">" asks
 * for actions and settings only, "@" for guests only. GUI thread; owned by the palette.
 */
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        ShortcutRole,
    };
    static constexpr qsizetype mostResults = 50;

    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<PaletteItem> items);
    void setTyped(const QString &typed);
    [[nodiscard]] const PaletteItem &item(int row) const { return m_items.at(m_found.at(row)); }
    /** From now on it comes before what was used earlier. */
    void noteUse(const QString &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int recencyOf(const QString &id) const;
    void search();

    QList<PaletteItem> m_items;
    QString m_typed;
    QList<qsizetype> m_found; ///< positions in m_items
    QStringList m_recent;     ///< ids, the latest first
};

} // namespace cookout
