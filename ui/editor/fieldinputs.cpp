// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fieldinputs.h"

#include "ui/editor/chips.h"
#include "ui/editor/countstepper.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int linesOfText = 3;

QString labelOf(const QuestionOption &option, const std::function<QString(Money)> &money)
{
    return option.price == Money() ? option.label : u"%1 (%2)"_s.arg(option.label, money(option.price));
}

FieldInput ofBox(QComboBox *box, const FieldInputs::Edited &edited)
{
    QObject::connect(box, &QComboBox::activated, box, [edited] { edited(); });
    return {box,
            [box] {
                const QString code = box->currentData().toString();
                return code.isEmpty() ? QStringList() : QStringList{code};
            },
            [box](const QStringList &value) {
                const QString code = value.value(0);
                if (box->findData(code) < 0) // an option that is offered no more
                    box->addItem(code, code);
                box->setCurrentIndex(box->findData(code));
            }};
}

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(u"–"_s, QString());
    return box;
}

} // namespace

FieldInput FieldInputs::line(const QString &name, const Edited &edited)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    QObject::connect(edit, &QLineEdit::textEdited, edit, [edited] { edited(); });
    return {edit, [edit] { return QStringList{edit->text()}; },
            [edit](const QStringList &value) {
                if (edit->text() == value.value(0))
                    return;
                const int cursor = edit->cursorPosition();
                edit->setText(value.value(0));
                edit->setCursorPosition(edit->hasFocus() ? cursor : 0);
            }};
}

FieldInput FieldInputs::text(const QString &name, const Edited &edited)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesOfText + space::two);
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [edited] { edited(); });
    return {edit, [edit] { return QStringList{edit->toPlainText()}; },
            [edit](const QStringList &value) {
                if (edit->toPlainText() == value.value(0))
                    return;
                const QSignalBlocker quiet(edit);
                edit->setPlainText(value.value(0));
            }};
}

FieldInput FieldInputs::words(const QString &name, const Edited &edited)
{
    FieldInput input = line(name, edited);
    auto *edit = qobject_cast<QLineEdit *>(input.widget);
    input.value = [edit] {
        QStringList words;
        const QStringList typed = edit->text().split(u',');
        for (const QString &word : typed) {
            if (!word.trimmed().isEmpty())
                words.append(word.trimmed());
        }
        return words;
    };
    input.show = [edit, read = input.value](const QStringList &value) {
        if (read() != value)
            edit->setText(value.join(u", "_s));
    };
    return input;
}

FieldInput FieldInputs::count(const QString &name, const Edited &edited)
{
    auto *stepper = new CountStepper(name);
    QObject::connect(stepper, &CountStepper::stepped, stepper, [edited] { edited(); });
    return {stepper, [stepper] { return QStringList{QString::number(stepper->value())}; },
            [stepper](const QStringList &value) { stepper->setValue(value.value(0).toInt()); }};
}

FieldInput FieldInputs::answer(const Question &question, const std::function<QString(Money)> &money,
                               const Edited &edited)
{
    switch (question.kind) {
    case QuestionKind::LongText:
        return text(question.label, edited);
    case QuestionKind::YesNo:
    case QuestionKind::Choice:
        return choice(question, money, edited);
    case QuestionKind::MultipleChoice:
    case QuestionKind::Diet:
        return chips(question, money, edited);
    default:
        return line(question.label, edited);
    }
}

FieldInput FieldInputs::choice(const Question &question, const Words &money, const Edited &edited)
{
    QComboBox *box = makeBox(question.label);
    if (question.kind == QuestionKind::YesNo) {
        box->addItem(tr("Yes"), u"yes"_s);
        box->addItem(tr("No"), u"no"_s);
    }
    for (const QuestionOption &option : question.options) {
        if (!option.retired)
            box->addItem(labelOf(option, money), option.code);
    }
    return ofBox(box, edited);
}

FieldInput FieldInputs::chips(const Question &question, const Words &money, const Edited &edited)
{
    auto *chips = new Chips(question.label, question.kind == QuestionKind::Diet);
    for (const QuestionOption &option : question.options) {
        if (!option.retired)
            chips->addChip(option.code, labelOf(option, money));
    }
    QObject::connect(chips, &Chips::edited, chips, [edited] { edited(); });
    return {chips, [chips] { return chips->chosen(); }, [chips](const QStringList &value) { chips->setChosen(value); }};
}

FieldInput FieldInputs::ownWords(const FieldInput &answer)
{
    auto *chips = qobject_cast<Chips *>(answer.widget);
    if (chips == nullptr || !chips->hasOwnWords())
        return {};
    return {chips, [chips] { return QStringList{chips->ownWords()}; },
            [chips](const QStringList &value) { chips->setOwnWords(value.value(0)); }};
}

} // namespace cookout
