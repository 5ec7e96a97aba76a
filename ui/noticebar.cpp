// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace std::chrono_literals;

namespace cookout {

namespace {

Symbol symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Symbol::Information;
    case Tone::Success:
        return Symbol::Done;
    case Tone::Warning:
        return Symbol::Warning;
    case Tone::Danger:
        break;
    }
    return Symbol::Problem;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_symbol(new QLabel),
      m_text(makeLabel(TextRole::Body, {}, true)),
      m_button(new QPushButton),
      m_close(new QToolButton)
{
    setObjectName(QStringLiteral("notice"));
    m_close->setIcon(iconOf(Symbol::Close));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_vanish.setSingleShot(true);
    m_vanish.setInterval(8s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::one, space::one, space::one);
    row->setSpacing(space::one);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(&m_vanish, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // the act may show another notice
        dismiss();
        if (act)
            act();
    });
    hide();
}

void NoticeBar::showNotice(Tone tone, const QString &text, const QString &button, std::function<void()> act)
{
    setTone(*this, tone);
    m_symbol->setPixmap(iconOf(symbolOf(tone), colorOf(tone)).pixmap(QSize(22, 22), devicePixelRatioF()));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_act = std::move(act);
    if (tone == Tone::Success)
        m_vanish.start();
    else
        m_vanish.stop();
    show();
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss()
{
    m_vanish.stop();
    m_act = {};
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace cookout
