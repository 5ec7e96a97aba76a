// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/toast.h"

#include "ui/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr int widest = 560;
constexpr QSize symbolSize(20, 20);
} // namespace

Toast::Toast(QWidget *host)
    : QFrame(host),
      m_host(host),
      m_symbol(new QLabel),
      m_text(makeLabel(TextRole::Body)),
      m_button(new QPushButton),
      m_close(new QToolButton)
{
    setObjectName(u"toast"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setMaximumWidth(widest);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_vanish.setSingleShot(true);
    m_vanish.setInterval(8s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::one, space::one, space::one);
    row->setSpacing(space::one);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addSpacing(space::one);
    row->addWidget(m_button);
    row->addWidget(m_close);

    m_button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it works
    m_close->setFocusPolicy(Qt::TabFocus);
    host->installEventFilter(this);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    connect(&m_vanish, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // the act may show another message
        dismiss();
        if (act)
            act();
    });
    hide();
}

void Toast::showMessage(Tone tone, const QString &text, const QString &button, std::function<void()> act)
{
    const QColor ink = currentColors().surface;
    const Symbol symbol = tone == Tone::Success   ? Symbol::Done
                          : tone == Tone::Danger  ? Symbol::Problem
                          : tone == Tone::Warning ? Symbol::Warning
                                                  : Symbol::Information;
    m_symbol->setPixmap(iconOf(symbol, ink).pixmap(symbolSize, devicePixelRatioF()));
    m_close->setIcon(iconOf(Symbol::Close, ink));
    const int natural = m_text->fontMetrics().horizontalAdvance(text) + space::one;
    m_text->setMinimumWidth(std::min(natural, widest));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_act = std::move(act);
    m_stays = tone == Tone::Danger;
    show();
    raise();
    place();
    goSoon();
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_vanish.stop();
    m_act = {};
    hide();
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::place()
{
    adjustSize();
    const int width = std::min(this->width(), m_host->width() - 2 * space::two);
    resize(width, sizeHint().height());
    const int bottom = m_below != nullptr && m_below->isVisible() ? m_below->mapTo(m_host, QPoint()).y() - space::one
                                                                  : m_host->height() - space::four - space::two;
    move((m_host->width() - width) / 2, bottom - height());
}

void Toast::keepAbove(QWidget *widget)
{
    m_below = widget;
    widget->installEventFilter(this);
}

void Toast::goSoon()
{
    if (m_stays)
        m_vanish.stop();
    else
        m_vanish.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool comesOrGoes = type == QEvent::Show || type == QEvent::Hide || type == QEvent::Move;
    const bool isPlaced = type == QEvent::Resize || (watched == m_below && comesOrGoes);
    if (isPlaced && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_vanish.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    goSoon();
    QFrame::leaveEvent(event);
}

} // namespace cookout
