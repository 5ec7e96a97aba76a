// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/services/portalcontrol.h"
#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cookout {

class QrView;
class SwitchButton;
struct Actions;

/** How guests get in: the address and its QR code, the portal's state, and whether registration is open. GUI thread. */
class PortalPage final : public QWidget {
    Q_OBJECT

public:
    explicit PortalPage(const Actions &actions, QWidget *parent = nullptr);

    void showStatus(const PortalStatus &status);
    /** `alone`: it is the only open event, so that the portal's front page is its page. */
    void setEvent(const std::optional<Event> &event, bool alone);
    /** What guests open for the current event; empty while the portal does not run. */
    [[nodiscard]] QString address() const;

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    /** The organiser wants registration in that state. */
    void stateRequested(cookout::EventState state);
    void addressCopied();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QWidget *buildInvitation();
    [[nodiscard]] QWidget *buildServer(const Actions &actions);
    [[nodiscard]] QWidget *buildRegistration();
    void refresh();
    void updateServer();
    void updateRegistration();
    void copyAddress();

    QBoxLayout *m_cards;
    PortalStatus m_status;
    std::optional<Event> m_event;
    bool m_alone = false;
    QLabel *m_heading = nullptr;
    QLabel *m_offSymbol = nullptr;
    QrView *m_qr = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_stateSymbol = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_startStop = nullptr;
    QWidget *m_registration = nullptr;
    SwitchButton *m_open = nullptr;
    QLabel *m_effect = nullptr;
    QLabel *m_places = nullptr;
};

} // namespace cookout
