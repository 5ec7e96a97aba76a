// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/icons.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr int widest = 640;
constexpr int mostRows = 9;
constexpr int belowTop = 64;
} // namespace

CommandPalette::CommandPalette(QWidget &window)
    : QFrame(&window, Qt::Popup | Qt::FramelessWindowHint),
      m_model(new PaletteModel(this)),
      m_typed(new QLineEdit),
      m_list(new QListView),
      m_nothing(makeLabel(TextRole::Body, {}, true)),
      m_hint(makeLabel(TextRole::Caption, tr("↑ ↓ choose · Enter runs it · > actions only · @ guests only")))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Command palette"));
    buildLayout();
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::showTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_typed->installEventFilter(this);
    setFocusProxy(m_typed);
}

void CommandPalette::buildLayout()
{
    m_typed->setObjectName(u"paletteInput"_s);
    const QString wanted = tr("Find an action, a guest, a view or a setting");
    m_typed->setPlaceholderText(wanted);
    m_typed->setAccessibleName(wanted);
    m_typed->addAction(iconOf(Symbol::Find, currentColors().muted), QLineEdit::LeadingPosition)->setText(wanted);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays with the words that are typed
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("muted", true);
    m_nothing->setContentsMargins(space::two, space::three, space::two, space::three);
    m_hint->setContentsMargins(space::one, 0, space::one, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::one, space::one, space::one, space::one);
    column->setSpacing(space::one);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_hint);
}

void CommandPalette::open(QList<PaletteItem> items)
{
    m_typed->clear();
    m_model->setItems(std::move(items));
    showTyped({});
    show();
    m_typed->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int wide = std::min(widest, window->width() - 2 * space::four);
    const int rows = std::min(mostRows, m_model->rowCount());
    m_list->setFixedHeight(std::max(1, rows) * std::max(1, m_list->sizeHintForRow(0)) + space::half);
    setFixedWidth(wide);
    adjustSize();
    QWidget::move(window->mapToGlobal(QPoint((window->width() - wide) / 2, belowTop)));
}

void CommandPalette::showTyped(const QString &typed)
{
    m_model->setTyped(typed);
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(tr("Nothing matches “%1”").arg(typed.trimmed()));
    if (found)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::move(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = (m_list->currentIndex().row() + by % count + count) % count;
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteItem chosen = m_model->item(index.row());
    m_model->noteUse(chosen.id);
    close(); // first: what runs may want the keyboard
    chosen.run();
}

bool CommandPalette::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentIndex(
            m_model->index(std::min(m_list->currentIndex().row() + mostRows, m_model->rowCount() - 1)));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentIndex(m_model->index(std::max(m_list->currentIndex().row() - mostRows, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const auto *pressed = dynamic_cast<QKeyEvent *>(event);
        if (pressed != nullptr && takesKey(pressed->key()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace cookout
