// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/chips.h"

#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

Chips::Chips(const QString &name, bool hasOwnWords, QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(space::one))
{
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addLayout(m_flow);
    if (!hasOwnWords)
        return;
    m_other = new QLineEdit;
    m_other->setAccessibleName(tr("%1, in other words").arg(name));
    m_other->setPlaceholderText(tr("Something else"));
    column->addWidget(m_other);
    connect(m_other, &QLineEdit::textEdited, this, &Chips::edited);
}

void Chips::addChip(const QString &code, const QString &label)
{
    auto *chip = new QToolButton;
    chip->setObjectName(u"chip"_s);
    chip->setCheckable(true);
    chip->setText(label);
    chip->setAccessibleName(label);
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::clicked, this, &Chips::edited);
    connect(chip, &QToolButton::toggled, this, // state never by colour alone
            [chip, label](bool on) { chip->setText(on ? u"✓ "_s + label : label); });
    m_chips.append({code, chip});
    m_flow->addWidget(chip);
    if (m_chips.size() == 1)
        setFocusProxy(chip);
}

void Chips::setChosen(const QStringList &codes)
{
    for (const QString &code : codes) {
        const bool isKnown =
            std::any_of(m_chips.begin(), m_chips.end(), [&code](const auto &chip) { return chip.first == code; });
        if (!isKnown)
            addChip(code, code);
    }
    for (const auto &[code, chip] : std::as_const(m_chips))
        chip->setChecked(codes.contains(code));
}

QStringList Chips::chosen() const
{
    QStringList codes;
    for (const auto &[code, chip] : m_chips) {
        if (chip->isChecked())
            codes.append(code);
    }
    return codes;
}

void Chips::setOwnWords(const QString &words)
{
    if (m_other != nullptr && m_other->text() != words)
        m_other->setText(words);
}

QString Chips::ownWords() const
{
    return m_other == nullptr ? QString() : m_other->text();
}

} // namespace cookout
