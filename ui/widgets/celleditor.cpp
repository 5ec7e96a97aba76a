// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celleditor.h"

#include "ui/theme.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr int fewestCharacters = 24;
constexpr int widestProblem = 320;
} // namespace

CellEditor::CellEditor(QWidget *parent) : QLineEdit(parent), m_below(makeLabel(TextRole::Caption, {}, true))
{
    setObjectName(u"cellEditor"_s);
    m_below->setParent(parent);
    m_below->setObjectName(u"cellProblem"_s);
    m_below->setProperty("muted", false);
    m_below->hide();
    connect(this, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

CellEditor::~CellEditor()
{
    delete m_below;
}

void CellEditor::fill(const QString &text)
{
    m_isFilled = true;
    setText(text);
    selectAll();
}

void CellEditor::showProblem(const QString &sentence)
{
    setInvalid(*this, !sentence.isEmpty());
    setAccessibleDescription(sentence);
    m_below->setText(sentence);
    m_below->setVisible(!sentence.isEmpty());
    placeBelow();
}

QString CellEditor::problem() const
{
    return m_below->isHidden() ? QString() : m_below->text();
}

void CellEditor::place(const QRect &cell)
{
    QRect area = cell;
    const int least = fontMetrics().averageCharWidth() * fewestCharacters;
    area.setWidth(std::min(std::max(area.width(), least), std::max(least, parentWidget()->width() - area.left())));
    setGeometry(area);
    placeBelow();
}

void CellEditor::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    if (m_below)
        m_below->hide();
}

void CellEditor::placeBelow()
{
    if (m_below->isHidden())
        return;
    const int width = std::max(geometry().width(), widestProblem);
    const int height = m_below->heightForWidth(width);
    QRect area(geometry().left(), geometry().bottom() + 1, width, height);
    if (area.bottom() > parentWidget()->height()) // the last row: above it
        area.moveBottom(geometry().top() - 1);
    if (area.right() > parentWidget()->width())
        area.moveRight(parentWidget()->width());
    m_below->setGeometry(area);
    m_below->raise();
}

} // namespace cookout
