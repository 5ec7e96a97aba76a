// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

namespace cookout::test {

/** Whether a person operates it, and not only a part of it that has a name as a whole. */
[[nodiscard]] inline bool isControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool isPart = qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
                        qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QHeaderView *>(&widget) ||
                        qobject_cast<const QAbstractItemView *>(parent);
    return !isPart && (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
                       qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
                       qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
                       qobject_cast<const QPlainTextEdit *>(&widget));
}

/** The visible controls below it. */
[[nodiscard]] inline QList<QWidget *> controlsOf(const QWidget &root)
{
    QList<QWidget *> controls;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && isControl(*widget))
            controls.append(widget);
    }
    return controls;
}

/** Enough to find it in the sources. */
[[nodiscard]] inline QString described(const QWidget &widget)
{
    QString words = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words += QStringLiteral(": ") + label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words += QStringLiteral(": ") + button->text();
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        words += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return words;
}

/** Controls that a screen reader could not name, or not say what they are. */
[[nodiscard]] inline QStringList unnamedControls(const QWidget &root)
{
    QStringList unnamed;
    for (QWidget *control : controlsOf(root)) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(control);
        const bool isNamed = access && !access->text(QAccessible::Name).trimmed().isEmpty();
        if (!isNamed || access->role() == QAccessible::NoRole)
            unnamed.append(described(*control));
    }
    return unnamed;
}

/** Whether its words are drawn, and not only its symbol. */
[[nodiscard]] inline bool showsWords(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isSymbolOnly = tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    return !isSymbolOnly && !button.text().isEmpty();
}

/** Labels and buttons whose words do not fit into the room they have. */
[[nodiscard]] inline QStringList clippedTexts(const QWidget &root)
{
    constexpr int tolerance = 1; // pixels that rounding may take
    QStringList clipped;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&root) || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
        const bool isTooNarrow = !label->wordWrap() && label->minimumSizeHint().width() > label->width() + tolerance;
        if (isTooNarrow || needed > label->height() + tolerance)
            clipped.append(described(*label));
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        const QSize hint = button->minimumSizeHint().isValid() ? button->minimumSizeHint() : button->sizeHint();
        const bool isTooSmall =
            hint.width() > button->width() + tolerance || hint.height() > button->height() + tolerance;
        if (button->isVisibleTo(&root) && showsWords(*button) && isTooSmall)
            clipped.append(described(*button));
    }
    return clipped;
}

} // namespace cookout::test
