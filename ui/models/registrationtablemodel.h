// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/registrationcells.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace cookout {

class DomainEvents;
class RegistrationService;

/**
 * The registrations of one event, kept current by the facts of each commit. After the first fill it only inserts,
 * removes and changes rows, so that selection and scroll survive what arrives. GUI thread; owned by the guests page.
 */
class RegistrationTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /** As in GuestColumn. */
    enum Column {
        StatusColumn = GuestColumn::Status,
        NameColumn = GuestColumn::Name,
        PartyColumn = GuestColumn::Party,
        PaymentColumn = GuestColumn::Payment,
        ArrivedColumn = GuestColumn::Arrived,
        DietColumn = GuestColumn::Diet,
        BringsColumn = GuestColumn::Brings,
        EmailColumn = GuestColumn::Email,
        RegisteredAtColumn = GuestColumn::RegisteredAt,
        PhoneColumn = GuestColumn::Phone,
        TagsColumn = GuestColumn::Tags,
        SourceColumn = GuestColumn::Source,
        CodeColumn = GuestColumn::Code,
        HouseNumberColumn = GuestColumn::HouseNumber,
        BandsColumn = GuestColumn::Bands,
        CompanionsColumn = GuestColumn::Companions,
        TotalColumn = GuestColumn::Total,
        StaffNotesColumn = GuestColumn::StaffNotes,
        NotesColumn = GuestColumn::Notes,
        ColumnCount = GuestColumn::Count,
    };
    enum Role {
        RegistrationIdRole = Qt::UserRole, ///< qint64
        FreshnessRole,                     ///< 1.0 for a row that arrived just now, fading to 0.0 within freshFor
        BadgeSymbolRole,                   ///< Symbol as int; invalid where there is none
        BadgeToneRole,                     ///< Tone as int
    };
    static constexpr std::chrono::milliseconds freshFor{3000};
    static constexpr std::chrono::milliseconds coalesceFor{100};

    RegistrationTableModel(RegistrationService &service, DomainEvents &facts, QObject *parent = nullptr);

    /** Shows another event, or none; the same event again only takes over its new title, bands and time zone. */
    void showEvent(const std::optional<Event> &event);
    /** Applies what the database holds now, by differences. */
    void apply(const QList<Registration> &registrations);

    /** Shows what was just stored, until the next answer confirms it. */
    void show(const Registration &registration);

    [[nodiscard]] const std::optional<Event> &shownEvent() const { return m_event; }
    /** -1 when there is no such row. */
    [[nodiscard]] int rowOfRegistration(RegistrationId id) const;
    /** Whether the first answer for this event has come. */
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const RegistrationRow &row(int number) const { return m_rows.at(number); }
    [[nodiscard]] bool hasFreshRows() const;
    /** Confirmed and waiting parties, and the persons in the confirmed ones. */
    [[nodiscard]] int activeParties() const;
    [[nodiscard]] int confirmedPersons() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    /** Asks for the rows once the present burst of facts is over. */
    void reload();

Q_SIGNALS:
    /** An answer has been applied. */
    void refreshed();
    void refreshFailed(const cookout::Error &error);

private:
    void fetch();
    void fill(const QList<Registration> &registrations);
    void removeVanished(const QList<Registration> &registrations);
    void placeRow(int position, const Registration &registration);
    void change(int position, const Registration &registration);
    int insertRun(int position, const QList<Registration> &registrations, const QSet<RegistrationId> &known);
    [[nodiscard]] int rowOfId(RegistrationId id, int from) const;
    [[nodiscard]] qreal freshnessOf(const RegistrationRow &row) const;
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_stopwatch.elapsed()); }

    RegistrationService &m_service;
    std::optional<Event> m_event;
    QList<RegistrationRow> m_rows;
    QTimer m_coalesce;
    QElapsedTimer m_stopwatch;
    quint64 m_ticket = 0; ///< of the latest question; answers to older ones are dropped
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_loaded = false;
};

} // namespace cookout
