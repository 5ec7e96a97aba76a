// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guestfilter.h"

#include <QSortFilterProxyModel>

namespace cookout {

class RegistrationTableModel;

/**
 * Searches, filters and sorts the guests table: every word typed must occur in name, e-mail, code, note, tag or phone,
 * whatever its accents and case; a phone number is found however it is written. GUI thread.
 */
class RegistrationFilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RegistrationFilterProxy(RegistrationTableModel &model, QObject *parent = nullptr);

    void setSearch(const QString &typed);
    [[nodiscard]] const QString &search() const { return m_typed; }
    /** What else a guest must fit, and which day is today for it. */
    void setFilter(const GuestFilter &filter, const DayBounds &today);
    [[nodiscard]] const GuestFilter &filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const RegistrationTableModel &m_model;
    GuestFilter m_filter;
    DayBounds m_today;
    QString m_typed;
    QStringList m_words;
    QString m_digits; ///< empty unless the search looks like a phone number
};

} // namespace cookout
