// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailwordseditor.h"

#include "ui/icons.h"
#include "ui/mail/mailtextwords.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

MailWordsEditor::MailWordsEditor(QWidget *parent)
    : QWidget(parent),
      m_subject(new QLineEdit),
      m_body(new QPlainTextEdit),
      m_mistake(makeLabel(TextRole::Caption, {}, true))
{
    auto *subject = makeLabel(TextRole::Strong, tr("Subject"));
    subject->setBuddy(m_subject);
    m_subject->setObjectName(u"mailSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    auto *text = makeLabel(TextRole::Strong, tr("Text"));
    text->setBuddy(m_body);
    m_body->setObjectName(u"mailBody"_s);
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    m_mistake->setObjectName(u"mailMistake"_s);
    setTone(*m_mistake, Tone::Danger);
    m_mistake->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(text, 1, Qt::AlignBottom);
    head->addWidget(insertButton());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(subject);
    column->addWidget(m_subject);
    column->addSpacing(space::one);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addWidget(m_mistake);
    column->addWidget(
        makeLabel(TextRole::Caption, tr("**bold**, # heading, - list and [words](address) are shown as such."), true));
    connect(m_subject, &QLineEdit::textChanged, this, &MailWordsEditor::check);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MailWordsEditor::check);
}

QPushButton *MailWordsEditor::insertButton()
{
    auto *menu = new QMenu(this);
    for (const QString &name : mailBlocks()) {
        connect(menu->addAction(MailTextWords::ofBlock(name)), &QAction::triggered, this,
                [this, name] { insertBlock(u"{{> %1}}"_s.arg(name)); });
    }
    menu->addSeparator();
    for (const QString &name : mailPlaceholders()) {
        if (name == "party"_L1)
            continue; // a list of its own lines, which the block of details shows
        connect(menu->addAction(MailTextWords::ofPlaceholder(name)), &QAction::triggered, this,
                [this, name] { insert(u"{{%1}}"_s.arg(name)); });
    }
    auto *button = new QPushButton(iconOf(Symbol::Add), tr("Insert"));
    button->setObjectName(u"insertPlaceholder"_s);
    button->setToolTip(tr("What is different in each guest's mail"));
    button->setMenu(menu);
    return button;
}

void MailWordsEditor::insert(const QString &tag)
{
    if (m_subject->hasFocus())
        return m_subject->insert(tag);
    m_body->insertPlainText(tag);
    m_body->setFocus();
}

void MailWordsEditor::insertBlock(const QString &tag)
{
    QTextCursor cursor = m_body->textCursor();
    cursor.beginEditBlock();
    if (!cursor.block().text().isEmpty()) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u"\n"_s);
    }
    cursor.insertText(tag + u'\n');
    cursor.endEditBlock();
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

MailText MailWordsEditor::words() const
{
    return {m_subject->text(), m_body->toPlainText()};
}

void MailWordsEditor::setWords(const MailText &words)
{
    m_isFilling = true;
    m_subject->setText(words.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(words.body);
    m_isFilling = false;
    check();
}

void MailWordsEditor::takeFocus()
{
    m_subject->setFocus();
}

void MailWordsEditor::check()
{
    const MailText typed = words();
    const std::optional<MailTextProblem> inSubject = problemOf(typed.subject, MailPart::Subject);
    const std::optional<MailTextProblem> inBody = problemOf(typed.body, MailPart::Body);
    m_problem.clear();
    if (inSubject)
        m_problem = MailTextWords::ofProblem(*inSubject, MailPart::Subject);
    else if (inBody)
        m_problem = MailTextWords::ofProblem(*inBody, MailPart::Body);
    m_mistake->setText(m_problem);
    m_mistake->setVisible(!m_problem.isEmpty());
    setInvalid(*m_subject, inSubject.has_value());
    setInvalid(*m_body, inBody.has_value());
    markLine(inBody ? inBody->line : 0);
    if (!m_isFilling)
        Q_EMIT edited();
}

void MailWordsEditor::markLine(int line)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (line > 0) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(currentColors().dangerSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(m_body->document()->findBlockByNumber(line - 1));
        marks.append(mark);
    }
    m_body->setExtraSelections(marks);
}

} // namespace cookout
