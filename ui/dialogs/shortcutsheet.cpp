// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsheet.h"

#include "core/base/background.h"
#include "ui/dialogs/shortcutpage.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

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

ShortcutSheet::ShortcutSheet(const QList<ActionGroup> &groups, Background &background, QWidget *parent)
    : QDialog(parent),
      m_background(background),
      m_print(new QPushButton(iconOf(Symbol::Print), tr("Print…"))),
      m_outcome(makeLabel(TextRole::Caption))
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
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    QWidget *sheet = buildSheet();
    scroll->setWidget(sheet);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(sheet->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(TextRole::Title, tr("Keyboard shortcuts")));
    column->addWidget(scroll, 1);
    column->addLayout(buildButtons());
}

QWidget *ShortcutSheet::buildSheet() const
{
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, space::one, 0);
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
    return sheet;
}

QLayout *ShortcutSheet::buildButtons()
{
    m_print->setObjectName(u"printShortcuts"_s);
    m_outcome->setObjectName(u"printOutcome"_s);
    connect(m_print, &QPushButton::clicked, this, &ShortcutSheet::askPrinter);
    auto *copy = new QPushButton(iconOf(Symbol::Copy), tr("Copy as text"));
    copy->setObjectName(u"copyShortcuts"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    auto *done = new QPushButton(tr("Close"));
    done->setObjectName(u"closeShortcuts"_s);
    setPrimary(*done, true);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_print);
    buttons->addWidget(copy);
    buttons->addWidget(m_outcome, 1);
    buttons->addWidget(done);
    return buttons;
}

void ShortcutSheet::askPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(tr("Keyboard shortcuts"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile); // it is one page
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    dialog->open();
}

void ShortcutSheet::print(const std::shared_ptr<QPrinter> &printer)
{
    m_print->setEnabled(false);
    m_outcome->setText(tr("Printing…"));
    const auto draw = [printer, page = page()]() -> Result<bool> {
        const Result<void> drawn = drawOnOnePage(page, *printer);
        return drawn ? Result<bool>(true) : Result<bool>(failure(drawn));
    };
    m_background.run(draw).deliver(
        this, [this, file = QFileInfo(printer->outputFileName()).fileName()](const Result<bool> &printed) {
            m_print->setEnabled(true);
            m_outcome->setText(!printed         ? tr("Nothing was printed.")
                               : file.isEmpty() ? tr("Sent to the printer.")
                                                : tr("%1 saved").arg(file));
        });
}

ShortcutPage ShortcutSheet::page() const
{
    ShortcutPage page{tr("Keyboard shortcuts"), {}, QApplication::font()};
    for (const ActionGroup &group : m_groups) {
        ShortcutPage::Group lines{group.title, {}};
        for (const QAction *action : group.actions)
            lines.lines.append({wordsOf(*action), keysOf(*action)});
        page.groups.append(lines);
    }
    return page;
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
