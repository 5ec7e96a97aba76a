// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outgoingmail.h"
#include "core/domain/registration.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QTextBrowser;
class QToolButton;

namespace cookout {

class Background;

/**
 * A mail as one of the guests would get it, in either form, made anew while it is worded. GUI thread; the mail is made
 * in the background.
 */
class MailPreviewPane final : public QWidget {
    Q_OBJECT

public:
    /** Makes the mail to a guest from values alone: runs on another thread. */
    using Make = std::function<Result<RenderedMail>(const Registration &guest)>;

    /** `background` outlives the pane. */
    explicit MailPreviewPane(Background &background, QWidget *parent = nullptr);

    /** Whose mails can be looked at, one after the other; none shows why there is nothing to see. */
    void setGuests(const QList<Registration> &guests);
    /** From now on mails are made so; shows one when nothing has changed for a moment. */
    void setMake(Make make);
    [[nodiscard]] QTextBrowser &page() const { return *m_page; }
    /** The mail that is shown. */
    [[nodiscard]] const std::optional<RenderedMail> &shown() const { return m_shown; }

private:
    void buildLayout();
    void step(int by);
    void render();
    void show(const Result<RenderedMail> &mail);
    void showForm();
    void refreshHead();

    Background &m_background;
    QList<Registration> m_guests;
    Make m_make;
    QTimer m_soon; ///< between keys nothing is made
    int m_index = 0;
    quint64 m_ticket = 0; ///< of the latest mail that was asked for
    std::optional<RenderedMail> m_shown;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_guest;
    QLabel *m_subject;
    QTextBrowser *m_page;
    QCheckBox *m_asText;
};

} // namespace cookout
