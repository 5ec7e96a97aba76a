// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/guestpane.h"

#include "core/services/portalcontrol.h"
#include "ui/editor/arrivalsection.h"
#include "ui/editor/editsessions.h"
#include "ui/editor/guestform.h"
#include "ui/editor/guestheader.h"
#include "ui/editor/guestlinkdialog.h"
#include "ui/editor/historysection.h"
#include "ui/editor/nobodypage.h"
#include "ui/editor/paneactions.h"
#include "ui/editor/panebars.h"
#include "ui/editor/panefoot.h"
#include "ui/editor/paymentsection.h"
#include "ui/theme.h"
#include "ui/undo/undostack.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Keys that mean something in the pane although the window has other plans for them. */
bool isOurs(const QKeyEvent &event)
{
    const bool isStep = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return (event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier) ||
           (isStep && event.modifiers() == Qt::AltModifier) || (isEnter && event.modifiers() == Qt::ControlModifier);
}

} // namespace

GuestPane::GuestPane(const WindowServices &services, UndoStack &undo, QWidget *parent)
    : QFrame(parent),
      m_services(services),
      m_sessions(new EditSessions(m_services, undo, this)),
      m_actions(new PaneActions(m_services, undo, this)),
      m_pages(new QStackedWidget),
      m_nobody(new NobodyPage),
      m_header(new GuestHeader),
      m_form(new GuestForm),
      m_bars(new PaneBars(services.clock, [this](const QString &field) { return m_form->labelOf(field); })),
      m_arrival(new ArrivalSection(m_services, undo)),
      m_payments(new PaymentSection(m_services, undo)),
      m_history(new HistorySection(services.undo, services.clock)),
      m_foot(new PaneFoot)
{
    setObjectName(u"guestPane"_s);
    setAccessibleName(tr("Details of the guest"));
    buildLayout();
    connectHeader();
    connectForm();
    connectSessions();
    connect(&undo, &UndoStack::pushed, m_bars, &PaneBars::hideFailure);
    connect(&m_services.portal, &PortalControl::statusChanged, this, &GuestPane::refreshStored);
    setEvent(std::nullopt);
}

GuestPane::~GuestPane() = default;

void GuestPane::buildLayout()
{
    m_pages->addWidget(m_nobody);
    m_pages->addWidget(buildEditor());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget *GuestPane::buildEditor()
{
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"paneScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildBody());
    m_scroll->installEventFilter(this);
    m_scroll->widget()->installEventFilter(this);
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    return editor;
}

QWidget *GuestPane::buildBody()
{
    m_sections = new QWidget;
    auto *sections = new QVBoxLayout(m_sections);
    sections->setContentsMargins(0, space::one, 0, 0);
    sections->setSpacing(space::half);
    for (Section *section :
         {static_cast<Section *>(m_arrival), static_cast<Section *>(m_payments), static_cast<Section *>(m_history)})
        sections->addWidget(section);
    auto *body = new QWidget;
    body->setObjectName(u"paneBody"_s);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(space::three, space::two, space::three, space::three);
    rows->setSpacing(space::two);
    rows->addWidget(m_bars);
    rows->addWidget(m_form);
    rows->addWidget(m_sections);
    rows->addStretch(1);
    return body;
}

void GuestPane::connectHeader()
{
    connect(&m_nobody->newGuest(), &QPushButton::clicked, this, &GuestPane::newGuestRequested);
    connect(m_header, &GuestHeader::stepRequested, this, &GuestPane::stepRequested);
    connect(m_header, &GuestHeader::closeRequested, this, &GuestPane::closeRequested);
    connect(m_header, &GuestHeader::confirmRequested, this, [this] { m_actions->confirm(session()->registration()); });
    connect(m_header, &GuestHeader::bringBackRequested, this,
            [this] { m_actions->bringBack(session()->registration()); });
    connect(m_header, &GuestHeader::waitingListRequested, this,
            [this] { m_actions->moveToWaitingList(session()->registration()); });
    connect(m_header, &GuestHeader::cancelRequested, this, [this] { m_actions->cancel(session()->registration()); });
    connect(m_header, &GuestHeader::resendRequested, this, [this] { m_actions->resend(session()->registration()); });
    connect(m_header, &GuestHeader::linkRequested, this, &GuestPane::showLink);
    connect(m_actions, &PaneActions::full, this, [this](int left, const std::function<void()> &anyway) {
        m_bars->askForPlaces(left, anyway);
        askForPlaces();
    });
    connect(m_actions, &PaneActions::failed, this, &GuestPane::showFailure);
    connect(m_actions, &PaneActions::told, this, &GuestPane::told);
    connect(m_actions, &PaneActions::told, m_bars, &PaneBars::hideFailure);
    connect(m_actions, &PaneActions::mailedTooSoon, this, &GuestPane::showMailTooSoon);
}

void GuestPane::connectForm()
{
    connect(m_arrival, &ArrivalSection::failed, this, &GuestPane::showFailure);
    connect(m_payments, &PaymentSection::failed, this, &GuestPane::showFailure);
    connect(m_form, &GuestForm::edited, this, [this] {
        if (session() != nullptr)
            session()->type(m_form->values());
    });
    connect(m_form, &GuestForm::left, this, [this] {
        if (session() != nullptr && !session()->isNew())
            session()->save(); // a new guest is stored when it is whole
    });
    connect(m_foot, &PaneFoot::saveRequested, this, &GuestPane::save);
    connect(m_foot, &PaneFoot::discardRequested, this, [this] {
        session()->discard();
        if (session()->isNew())
            Q_EMIT tableRequested();
    });
    connect(m_bars, &PaneBars::placesChosen, this, [this](EditSession::Places places) { session()->save(places); });
    connect(m_bars, &PaneBars::resolved, this,
            [this](const QString &field, bool takeTheirs) { session()->resolve(field, takeTheirs); });
    connect(m_bars, &PaneBars::unsavedRequested, this, [this] {
        if (EditSession *unsaved = m_sessions->unsaved(); unsaved != nullptr)
            show(unsaved);
    });
}

void GuestPane::connectSessions()
{
    connect(m_sessions, &EditSessions::valuesChanged, this, &GuestPane::showValues);
    connect(m_sessions, &EditSessions::registrationChanged, this, &GuestPane::refreshStored);
    connect(m_sessions, &EditSessions::stateChanged, this, &GuestPane::refreshState);
    connect(m_sessions, &EditSessions::failed, this, &GuestPane::showFailure);
    connect(m_sessions, &EditSessions::entered, this, &GuestPane::takeEntered);
    connect(m_sessions, &EditSessions::unsavedChanged, this, [this] { m_bars->showUnsaved(m_sessions->unsaved()); });
}

EditSession *GuestPane::session() const
{
    return m_sessions->shown();
}

void GuestPane::setEvent(const std::optional<Event> &event)
{
    const bool isAnother = !m_event || !event || m_event->id != event->id;
    m_event = event;
    if (event)
        m_sessions->setEvent(*event);
    if (isAnother)
        show(nullptr);
    else if (session() != nullptr)
        m_form->setEvent(*event);
}

void GuestPane::showGuest(const Registration &registration)
{
    const bool isOfEvent = m_event && registration.eventId == m_event->id;
    if (isOfEvent && shownGuest() != registration.id)
        show(m_sessions->of(*m_event, registration));
}

void GuestPane::startNew()
{
    if (!m_event)
        return;
    show(m_sessions->blank(*m_event));
    takeFocus();
}

void GuestPane::show(EditSession *session)
{
    m_newAfterSave = false;
    m_bars->clear();
    m_sessions->setShown(session);
    m_pages->setCurrentIndex(session == nullptr ? Nobody : Editor);
    m_nobody->newGuest().setEnabled(m_event.has_value());
    if (session == nullptr)
        return;
    m_form->setEvent(session->shownEvent());
    showValues();
    m_scroll->ensureVisible(0, 0);
    refreshStored();
    refreshState();
}

/** A new guest has become one of the list. */
void GuestPane::takeEntered(const Registration &registration, bool wasShown)
{
    const bool startsAnother = std::exchange(m_newAfterSave, false) && wasShown;
    if (startsAnother)
        startNew();
    else if (wasShown)
        refreshStored();
    Q_EMIT guestEntered(registration.id);
}

void GuestPane::showValues()
{
    m_form->setValues(session()->values());
    if (!session()->isDirty())
        m_form->forgetTyping();
}

void GuestPane::refreshStored()
{
    const EditSession *shown = session();
    if (shown == nullptr)
        return;
    m_sections->setVisible(!shown->isNew());
    if (shown->isNew()) {
        m_header->showNew(shown->shownEvent());
        return;
    }
    const Registration &registration = shown->registration();
    m_header->showRegistration(shown->shownEvent(), registration);
    m_arrival->showRegistration(registration);
    m_payments->showRegistration(shown->shownEvent(), registration);
    m_history->showRegistration(shown->shownEvent(), registration);
}

void GuestPane::refreshState()
{
    const EditSession *shown = session();
    if (shown == nullptr)
        return;
    const bool hadKeyboard = m_foot->isAncestorOf(QApplication::focusWidget());
    const bool wasAsking = m_bars->asksForPlaces();
    m_foot->showSession(*shown);
    m_form->setProblems(shown->problems());
    m_bars->showSession(*shown);
    if (hadKeyboard && !m_foot->isAncestorOf(QApplication::focusWidget())) // its button cannot be pressed now
        m_form->focusName();
    if (m_bars->asksForPlaces() && !wasAsking)
        askForPlaces();
}

/** The choice is at the top, wherever one was in the form. */
void GuestPane::askForPlaces()
{
    m_scroll->ensureVisible(0, 0);
    if (isAncestorOf(QApplication::focusWidget()))
        m_bars->focusPlaces();
}

QSize GuestPane::minimumSizeHint() const
{
    const int fields =
        m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    return QFrame::minimumSizeHint().expandedTo({fields, 0});
}

void GuestPane::save()
{
    if (session() == nullptr)
        return;
    m_bars->hideFailure();
    session()->save();
    if (!session()->problems().isEmpty())
        m_form->focusFirstProblem();
}

void GuestPane::saveAndNew()
{
    m_newAfterSave = isEntering();
    save();
}

void GuestPane::showFailure(const Error &error)
{
    m_bars->showFailure(error);
    m_scroll->ensureWidgetVisible(m_bars);
}

void GuestPane::showMailTooSoon(const Registration &registration, const QDateTime &possibleFrom)
{
    if (shownGuest() != registration.id || !m_event)
        return;
    m_bars->showMailTooSoon(*m_event, registration.party.name, possibleFrom);
    m_scroll->ensureWidgetVisible(m_bars);
}

void GuestPane::showLink()
{
    const Registration &registration = session()->registration();
    const QString base = m_services.portal.status().url;
    const QString url = base.isEmpty() ? QString() : base + u"r/"_s + registration.token;
    auto *dialog = new GuestLinkDialog(registration.party.name, registration.code, url, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GuestLinkDialog::copied, this, [this] { Q_EMIT told(tr("The link was copied.")); });
    dialog->open();
}

void GuestPane::takeFocus()
{
    if (session() != nullptr)
        m_form->focusName();
    else
        m_nobody->newGuest().setFocus();
}

RegistrationId GuestPane::shownGuest() const
{
    return session() == nullptr ? RegistrationId() : session()->registration().id;
}

bool GuestPane::isEntering() const
{
    return session() != nullptr && session()->isNew();
}

bool GuestPane::hasUnsaved() const
{
    return m_sessions->hasUnsaved();
}

bool GuestPane::event(QEvent *event)
{
    const auto *const key = event->type() == QEvent::ShortcutOverride ? dynamic_cast<QKeyEvent *>(event) : nullptr;
    if (key != nullptr && isOurs(*key)) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool GuestPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what it holds needs another width, perhaps
    auto *const key = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent *>(event) : nullptr;
    if (key == nullptr || !isOurs(*key)) // scroll areas take any arrow key
        return QFrame::eventFilter(watched, event);
    keyPressEvent(key);
    return true;
}

void GuestPane::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape)
        Q_EMIT tableRequested();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else
        saveAndNew();
}

} // namespace cookout
