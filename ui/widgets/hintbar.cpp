// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hintbar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr int symbolSize = 16;
} // namespace

HintBar::HintBar(QWidget *parent)
    : QFrame(parent), m_text(makeLabel(TextRole::Body, {}, true)), m_row(new QHBoxLayout(this))
{
    setObjectName(u"hintBar"_s);
    auto *symbol = new QLabel;
    symbol->setPixmap(iconOf(Symbol::Information, colorOf(Tone::Warning)).pixmap(symbolSize, symbolSize));
    auto *close = new QToolButton;
    close->setIcon(iconOf(Symbol::Close));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &HintBar::dismiss);
    m_row->setContentsMargins(space::two, space::half, space::half, space::half);
    m_row->setSpacing(space::one);
    m_row->addWidget(symbol);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(close);
    hide();
}

void HintBar::showHint(const QString &text, const QList<HintButton> &buttons)
{
    for (QPushButton *old : std::as_const(m_buttons))
        old->deleteLater();
    m_buttons.clear();
    for (const HintButton &wanted : buttons) {
        auto *button = new QPushButton(wanted.text);
        connect(button, &QPushButton::clicked, this, [this, act = wanted.act] {
            dismiss();
            if (act)
                act();
        });
        m_row->insertWidget(m_row->count() - 1, button);
        m_buttons.append(button);
    }
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

void HintBar::dismiss()
{
    hide();
    m_text->clear();
}

QString HintBar::text() const
{
    return m_text->text();
}

} // namespace cookout
