// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace cookout {

class RegistrationTableModel;

/**
 * Searches and sorts the guests table: every word typed must occur in name, e-mail, code, note or phone, whatever its
 * accents and case; a phone number is found however it is written. GUI thread.
 */
class RegistrationFilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RegistrationFilterProxy(RegistrationTableModel &model, QObject *parent = nullptr);

    void setSearch(const QString &typed);
    [[nodiscard]] const QString &search() const { return m_typed; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const RegistrationTableModel &m_model;
    QString m_typed;
    QStringList m_words;
    QString m_digits; ///< empty unless the search looks like a phone number
};

} // namespace cookout
