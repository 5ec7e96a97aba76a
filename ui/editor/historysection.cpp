// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/historysection.h"

#include "core/base/clock.h"
#include "core/services/undoservice.h"
#include "ui/models/registrationwords.h"
#include "ui/theme.h"
#include "ui/undo/changewords.h"

#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int mostRows = 50;

/** What follows from other fields, or only a program reads. */
bool isForPeople(const QString &field)
{
    const QStringList others{u"token"_s,    u"cancelled_at"_s,  u"waitlisted_at"_s, u"offered_places"_s,
                             u"language"_s, u"offer_ends_at"_s, u"code"_s,          u"source"_s};
    return !others.contains(field);
}

} // namespace

HistorySection::HistorySection(UndoService &service, const Clock &clock, QWidget *parent)
    : Section(tr("History"), parent), m_service(service), m_clock(clock)
{
    connect(this, &Section::opened, this, &HistorySection::reload);
}

void HistorySection::showRegistration(const Event &event, const Registration &registration)
{
    const bool isAnother = m_id != registration.id;
    m_event = event;
    m_id = registration.id;
    if (isAnother)
        showRows({});
    if (isOpen())
        reload();
}

void HistorySection::reload()
{
    const quint64 ticket = ++m_ticket;
    m_service.historyOf(m_id, mostRows).deliver(this, [this, ticket](const Result<QList<HistoryRow>> &rows) {
        if (ticket == m_ticket && rows)
            showRows(*rows);
    });
}

void HistorySection::showRows(const QList<HistoryRow> &rows)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    for (const HistoryRow &row : rows)
        column->addWidget(makeRow(row));
    content().addWidget(m_rows);
    m_shownRows = static_cast<int>(rows.size());
}

QWidget *HistorySection::makeRow(const HistoryRow &row) const
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QString title = ChangeWords::ofAction(row.entry.action);
    if (!row.undoneBy.isEmpty())
        title = tr("%1 (taken back)").arg(title);
    column->addWidget(makeLabel(TextRole::Strong, title, true));
    column->addWidget(makeLabel(TextRole::Caption,
                                u"%1 · %2"_s.arg(ChangeWords::when(row.change.at, m_clock.now(), m_event.timeZone),
                                                 ChangeWords::by(row.change.actor)),
                                true));
    const QStringList differences = differencesOf(row.entry);
    if (!differences.isEmpty())
        column->addWidget(makeLabel(TextRole::Body, differences.join(u'\n'), true));
    return widget;
}

QStringList HistorySection::differencesOf(const AuditEntry &entry) const
{
    QStringList lines;
    if (entry.action == "payment.recorded"_L1 || entry.action == "payment.reversed"_L1)
        return {toLocaleText(Money(entry.after[u"amount"_s].toInteger()), m_event.currency, QLocale())};
    if (entry.subject == "check-in"_L1) {
        const int persons = entry.after[u"persons"_s].toInt();
        return {persons >= 0 ? tr("%n came", nullptr, persons) : tr("%n left", nullptr, -persons)};
    }
    if (entry.before.isEmpty()) // everything is new
        return entry.after.contains(u"overbooked"_s) ? QStringList{tr("beyond the capacity")} : QStringList();
    for (auto field = entry.after.begin(); field != entry.after.end(); ++field) {
        if (field.key() == "overbooked"_L1)
            lines.append(tr("beyond the capacity by %1").arg(field.value().toInt()));
        else if (isForPeople(field.key()))
            lines.append(u"%1: %2 → %3"_s.arg(ChangeWords::ofField(field.key()),
                                              valueOf(field.key(), entry.before[field.key()]),
                                              valueOf(field.key(), field.value())));
    }
    return lines;
}

QString HistorySection::valueOf(const QString &field, const QJsonValue &value) const
{
    if (field == "total"_L1)
        return toLocaleText(Money(value.toInteger()), m_event.currency, QLocale());
    if (field == "status"_L1) {
        const auto status = registrationStatusFromString(value.toString());
        return status ? RegistrationWords::of(*status) : value.toString();
    }
    if (!value.isArray())
        return value.toString().isEmpty() ? u"–"_s : value.toString().simplified();
    QStringList parts;
    for (const auto &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        if (object.isEmpty())
            parts.append(item.toString());
        else if (field == "answers"_L1)
            parts.append(object[u"value"_s].toString());
        else
            parts.append(u"%1 %2"_s.arg(object[u"count"_s].toInt())
                             .arg(field == "tickets"_L1
                                      ? RegistrationWords::ofBand(m_event, object[u"code"_s].toString())
                                      : object[u"item"_s].toString()));
    }
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

} // namespace cookout
