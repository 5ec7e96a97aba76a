// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "ui/windowservices.h"

#include <QFrame>

class QScrollArea;
class QStackedWidget;

namespace cookout {

class ArrivalSection;
class EditSession;
class EditSessions;
class PaneActions;
class GuestForm;
class GuestHeader;
class HistorySection;
class NobodyPage;
class PaneBars;
class PaneFoot;
class PaymentSection;
class UndoStack;

/**
 * One guest in every detail, at the right of the table: to read, to edit and to do things with, or to enter somebody
 * new. What is typed is stored when the keyboard leaves the field; what cannot be stored stays, also while another
 * guest is looked at. GUI thread; owned by the guests page.
 */
class GuestPane final : public QFrame {
    Q_OBJECT

public:
    GuestPane(const WindowServices &services, UndoStack &undo, QWidget *parent = nullptr);
    ~GuestPane() override;

    /** Another event shows nobody; the same one again only takes over what has changed in it. */
    void setEvent(const std::optional<Event> &event);
    void showGuest(const Registration &registration);
    /** A blank form; what was typed into it before and is not stored is still there. */
    void startNew();
    /** Puts the keyboard into the form. */
    void takeFocus();

    /** Invalid: nobody, or somebody new. */
    [[nodiscard]] RegistrationId shownGuest() const;
    [[nodiscard]] bool isEntering() const;
    [[nodiscard]] GuestForm &form() { return *m_form; }
    /** Whether something that was typed is not stored yet, whoever is shown. */
    [[nodiscard]] bool hasUnsaved() const;
    /** No field of the form is cut off at its side. */
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tableRequested();
    void closeRequested();
    void newGuestRequested();
    void stepRequested(int by);
    void guestEntered(cookout::RegistrationId id);
    /** Something to tell that cannot be undone. */
    void told(const QString &words);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Page {
        Nobody,
        Editor,
    };
    void buildLayout();
    QWidget *buildEditor();
    QWidget *buildBody();
    void connectHeader();
    void connectForm();
    void connectSessions();

    [[nodiscard]] EditSession *session() const;
    void show(EditSession *session);
    void showValues();
    void refreshStored();
    void refreshState();
    void askForPlaces();
    void save();
    void saveAndNew();
    void showFailure(const Error &error);
    void showMailTooSoon(const Registration &registration, const QDateTime &possibleFrom);
    void showLink();
    void takeEntered(const Registration &registration, bool wasShown);

    WindowServices m_services;
    std::optional<Event> m_event;
    bool m_newAfterSave = false;

    EditSessions *m_sessions;
    PaneActions *m_actions;
    QStackedWidget *m_pages;
    NobodyPage *m_nobody;
    GuestHeader *m_header;
    GuestForm *m_form;
    PaneBars *m_bars;
    QScrollArea *m_scroll = nullptr;
    ArrivalSection *m_arrival;
    PaymentSection *m_payments;
    HistorySection *m_history;
    QWidget *m_sections = nullptr;
    PaneFoot *m_foot;
};

} // namespace cookout
