// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guestspage.h"

#include "ui/actions.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/registrationtableview.h"
#include "ui/windowservices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cookout {

GuestsPage::GuestsPage(const WindowServices &services, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_model(new RegistrationTableModel(services.registrations, services.domainEvents, this)),
      m_proxy(new RegistrationFilterProxy(*m_model, this)),
      m_table(new RegistrationTableView(*m_model, *m_proxy)),
      m_empty(new EmptyState),
      m_stack(new QStackedWidget),
      m_summary(makeLabel(TextRole::Caption)),
      m_export(new QPushButton(actions.exportCsv->icon(), tr("Export CSV")))
{
    buildLayout(actions);
    connect(m_empty, &EmptyState::pressed, this, &GuestsPage::act);
    connect(m_model, &RegistrationTableModel::refreshed, this, [this] {
        m_failed = false;
        Q_EMIT partiesChanged(m_model->activeParties());
        refresh();
    });
    connect(m_model, &RegistrationTableModel::refreshFailed, this, [this](const Error &error) {
        m_failed = true;
        Q_EMIT loadingFailed(error);
        refresh();
    });
    setEvent(std::nullopt);
}

void GuestsPage::buildLayout(const Actions &actions)
{
    m_export->setToolTip(actions.exportCsv->toolTip());
    connect(m_export, &QPushButton::clicked, actions.exportCsv, &QAction::trigger);
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(makeLabel(TextRole::Title, tr("Guests")));
    titles->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::three, space::two, space::three, space::two);
    head->addLayout(titles, 1);
    head->addWidget(m_export, 0, Qt::AlignVCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void GuestsPage::setEvent(const std::optional<Event> &event)
{
    m_hasEvent = event.has_value();
    m_model->showEvent(event);
    m_export->setEnabled(m_hasEvent);
    if (!m_hasEvent)
        Q_EMIT partiesChanged(0);
    refresh();
}

void GuestsPage::setSearch(const QString &typed)
{
    m_proxy->setSearch(typed);
    refresh();
}

void GuestsPage::reload()
{
    m_model->reload();
}

void GuestsPage::focusTable()
{
    if (m_content != Content::Table)
        return;
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->index(0, RegistrationTableModel::NameColumn));
}

GuestsPage::Content GuestsPage::content() const
{
    if (!m_hasEvent)
        return Content::NoEvent;
    if (!m_model->isLoaded())
        return m_failed ? Content::NotLoaded : Content::Nothing;
    if (m_model->rowCount() == 0)
        return Content::NoGuests;
    return m_proxy->rowCount() == 0 ? Content::NoMatch : Content::Table;
}

void GuestsPage::refresh()
{
    showContent(content());
    m_summary->setText(summary());
}

void GuestsPage::showContent(Content content)
{
    m_content = content;
    const bool table = content == Content::Table;
    m_stack->setCurrentIndex(content == Content::Nothing ? 0 : table ? 1 : 2);
    if (!table && content != Content::Nothing)
        describe(content);
    if (!m_takesFocus || content == Content::Nothing)
        return;
    m_takesFocus = false;
    (table ? static_cast<QWidget *>(m_table) : &m_empty->button())->setFocus();
}

void GuestsPage::describe(Content content)
{
    switch (content) {
    case Content::NoEvent:
        m_empty->setSymbol(Symbol::Calendar);
        m_empty->setTexts(tr("What are you planning?"),
                          tr("A barbecue, a street party, an evening at the club: give it a name and a date, and "
                             "guests can register from their phones."),
                          tr("Create your first event"));
        return;
    case Content::NoGuests:
        m_empty->setSymbol(Symbol::QrCode);
        m_empty->setTexts(tr("No guests yet"),
                          tr("Show the QR code: guests scan it with their phones and appear here at once."),
                          tr("Show the QR code"));
        return;
    case Content::NoMatch:
        m_empty->setSymbol(Symbol::Find);
        m_empty->setTexts(tr("Nobody matches “%1”").arg(m_proxy->search().trimmed()),
                          tr("Searched in names, e-mail addresses, phone numbers, codes and notes."),
                          tr("Clear the search"));
        return;
    case Content::NotLoaded:
        m_empty->setSymbol(Symbol::Problem);
        m_empty->setTexts(tr("The guests could not be read"),
                          tr("The database did not answer. What was registered before is still there."),
                          tr("Try again"));
        return;
    case Content::Nothing:
    case Content::Table:
        return;
    }
}

void GuestsPage::act()
{
    switch (m_content) {
    case Content::NoEvent:
        Q_EMIT newEventRequested();
        return;
    case Content::NoGuests:
        Q_EMIT portalRequested();
        return;
    case Content::NoMatch:
        Q_EMIT searchCleared();
        return;
    case Content::NotLoaded:
        reload();
        return;
    case Content::Nothing:
    case Content::Table:
        return;
    }
}

QString GuestsPage::summary() const
{
    if (!m_hasEvent)
        return tr("No event yet");
    if (!m_model->isLoaded())
        return m_failed ? tr("Not loaded") : tr("Loading…");
    if (m_model->rowCount() == 0)
        return tr("Nobody has registered yet");
    const int parties = m_model->activeParties();
    const int persons = m_model->confirmedPersons();
    const QString all = (parties == 1 ? tr("1 party") : tr("%n parties", nullptr, parties)) + u" · "_s +
                        (persons == 1 ? tr("1 person confirmed") : tr("%n persons confirmed", nullptr, persons));
    return m_proxy->search().trimmed().isEmpty() ? all : all + u" · "_s + tr("%n found", nullptr, m_proxy->rowCount());
}

} // namespace cookout
