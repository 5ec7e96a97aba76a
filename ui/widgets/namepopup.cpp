// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namepopup.h"

#include "ui/theme.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

NamePopup::NamePopup(const QString &question, const QString &act, const QStringList &suggestions, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_input(new QLineEdit)
{
    setObjectName(u"namePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(question);
    m_input->setAccessibleName(question);
    m_input->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    if (!suggestions.isEmpty()) {
        auto *completer = new QCompleter(suggestions, m_input);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_input->setCompleter(completer);
    }
    auto *button = new QPushButton(act);
    setPrimary(*button, true);
    const auto answer = [this] {
        if (const QString text = m_input->text().trimmed(); !text.isEmpty()) {
            Q_EMIT answered(text);
            close();
        }
    };
    connect(button, &QPushButton::clicked, this, answer);
    connect(m_input, &QLineEdit::returnPressed, this, answer);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(m_input, 1);
    row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::two, space::two, space::two);
    column->setSpacing(space::one);
    column->addWidget(makeLabel(TextRole::Strong, question));
    column->addLayout(row);
}

void NamePopup::openAt(const QWidget &widget, const QString &text)
{
    m_input->setText(text);
    m_input->selectAll();
    adjustSize();
    QPoint place = widget.mapToGlobal(QPoint(0, widget.height() + space::half));
    const QRect screen = widget.screen()->availableGeometry();
    if (place.y() + height() > screen.bottom())
        place = widget.mapToGlobal(QPoint(0, -height() - space::half));
    place.setX(std::min(place.x(), screen.right() - width() - space::one));
    move(place);
    show();
    m_input->setFocus();
}

} // namespace cookout
