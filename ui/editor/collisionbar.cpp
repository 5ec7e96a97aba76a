// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/collisionbar.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString shown(const QStringList &value)
{
    const QString text = value.join(u", "_s).simplified();
    return text.isEmpty() ? CollisionBar::tr("(empty)") : text;
}

} // namespace

CollisionBar::CollisionBar(QWidget *parent) : InlineBar(parent) {}

void CollisionBar::showCollisions(const QString &title, const QList<FieldCollision> &collisions,
                                  const std::function<QString(const QString &)> &labelOf)
{
    QStringList now{title};
    for (const FieldCollision &collision : collisions)
        now += QStringList{collision.field} + collision.mine + collision.theirs;
    if (now == m_shown)
        return;
    m_shown = now;
    delete m_rows;
    m_rows = nullptr;
    setVisible(!collisions.isEmpty());
    if (collisions.isEmpty())
        return;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::two);
    column().addWidget(m_rows);
    for (const FieldCollision &collision : collisions)
        addRow(collision, labelOf(collision.field));
    hide(); // so that it is told again
    showMessage(Tone::Warning, title);
}

void CollisionBar::addRow(const FieldCollision &collision, const QString &label)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::one);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel(TextRole::Strong, label), 0, 0, 1, 2);
    int line = 1;
    for (const bool theirs : {false, true}) {
        const QString value = shown(theirs ? collision.theirs : collision.mine);
        grid->addWidget(makeLabel(TextRole::Body, (theirs ? tr("Theirs: %1") : tr("Mine: %1")).arg(value), true), line,
                        0);
        auto *button = new QPushButton(theirs ? tr("Take theirs") : tr("Keep mine"));
        button->setObjectName((theirs ? u"takeTheirs-"_s : u"keepMine-"_s) + collision.field);
        button->setAccessibleName(u"%1: %2 (%3)"_s.arg(label, button->text(), value));
        connect(
            button, &QPushButton::clicked, this,
            [this, field = collision.field, theirs] { Q_EMIT resolved(field, theirs); }, Qt::QueuedConnection);
        grid->addWidget(button, line, 1);
        ++line;
    }
    qobject_cast<QVBoxLayout *>(m_rows->layout())->addLayout(grid);
}

} // namespace cookout
