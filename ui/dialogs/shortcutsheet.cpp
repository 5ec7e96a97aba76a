// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsheet.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QSize firstSize(760, 640);

QString wordsOf(const QAction &action)
{
    return action.text().remove(u'&');
}

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ActionGroup> &groups, QWidget *parent) : QDialog(parent)
{
    for (const ActionGroup &group : groups) {
        ActionGroup withKeys{group.title, {}};
        std::copy_if(group.actions.begin(), group.actions.end(), std::back_inserter(withKeys.actions),
                     [](const QAction *action) { return !action->shortcut().isEmpty(); });
        if (!withKeys.actions.isEmpty())
            m_groups.append(withKeys);
    }
    setWindowTitle(tr("Keyboard shortcuts"));
    buildLayout();
    resize(firstSize);
}

void ShortcutSheet::buildLayout()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::two);
    constexpr qsizetype columnCount = 2;
    std::array<QVBoxLayout *, columnCount> stacks{new QVBoxLayout, new QVBoxLayout};
    std::array<qsizetype, columnCount> filled{};
    for (const ActionGroup &group : m_groups) {
        const std::size_t shorter = filled[0] <= filled[1] ? 0 : 1;
        stacks.at(shorter)->addWidget(makeGroup(group));
        filled.at(shorter) += group.actions.size() + 2; // its title takes room too
    }
    for (QVBoxLayout *stack : stacks) {
        stack->setSpacing(space::two);
        stack->addStretch(1);
        columns->addLayout(stack, 1);
    }
    auto *sheet = new QWidget;
    sheet->setLayout(columns);
    columns->setContentsMargins(0, 0, space::one, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));

    auto *copy = new QPushButton(iconOf(Symbol::Copy), tr("Copy as text"));
    copy->setObjectName(u"copyShortcuts"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *done = new QPushButton(tr("Close"));
    done->setObjectName(u"closeShortcuts"_s);
    setPrimary(*done, true);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(done);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(TextRole::Title, tr("Keyboard shortcuts")));
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
}

QWidget *ShortcutSheet::makeGroup(const ActionGroup &group) const
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *rows = new QGridLayout(card);
    rows->setContentsMargins(space::two, space::two, space::two, space::two);
    rows->setVerticalSpacing(space::one);
    rows->setColumnStretch(0, 1);
    QLabel *title = makeLabel(TextRole::Strong, group.title);
    title->setProperty("muted", true);
    rows->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const QAction *action : group.actions) {
        QLabel *keys = makeLabel(TextRole::Caption, keysOf(*action));
        keys->setObjectName(u"keycap"_s);
        rows->addWidget(makeLabel(TextRole::Body, wordsOf(*action)), row, 0);
        rows->addWidget(keys, row++, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    return card;
}

QString ShortcutSheet::text() const
{
    QString lines;
    for (const ActionGroup &group : m_groups) {
        lines += group.title + u'\n';
        for (const QAction *action : group.actions)
            lines += u"  %1\t%2\n"_s.arg(keysOf(*action), wordsOf(*action));
    }
    return lines;
}

} // namespace cookout
