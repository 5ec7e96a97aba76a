// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/guestform.h"

#include "core/domain/answers.h"
#include "ui/errortext.h"
#include "ui/models/registrationwords.h"
#include "ui/theme.h"
#include "ui/typingundo.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int columnsOfCounts = 2;

bool asksTheSame(const Event &left, const Event &right)
{
    return left.id == right.id && left.ticketTypes.size() == right.ticketTypes.size() &&
           std::equal(left.ticketTypes.begin(), left.ticketTypes.end(), right.ticketTypes.begin(),
                      [](const TicketType &a, const TicketType &b) {
                          return a.code == b.code && a.label == b.label && a.price == b.price && a.retired == b.retired;
                      }) &&
           left.questions == right.questions && left.bringItems == right.bringItems &&
           left.currency == right.currency && left.asksCompanions == right.asksCompanions;
}

FormField *fieldAround(const QWidget *widget)
{
    for (QWidget *parent = widget == nullptr ? nullptr : widget->parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        if (auto *field = qobject_cast<FormField *>(parent))
            return field;
    }
    return nullptr;
}

QVBoxLayout *makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    return column;
}

} // namespace

GuestForm::GuestForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(qApp, &QApplication::focusChanged, this, &GuestForm::noticeFocus);
}

void GuestForm::setEvent(const Event &event)
{
    const bool isSame = m_event && asksTheSame(*m_event, event);
    m_event = event;
    if (isSame)
        return;
    clear();
    build();
    m_content->show(); // not an event later, as new children are
    setValues(m_values);
}

void GuestForm::clear()
{
    delete m_content;
    m_content = new QWidget;
    m_rows = makeColumn();
    m_content->setLayout(m_rows);
    m_column->addWidget(m_content);
    m_inputs.clear();
    m_fields.clear();
    m_labels.clear();
    m_companions.clear();
}

void GuestForm::build()
{
    addLine(u"name"_s, tr("Name"));
    addPersons();
    addContact();
    addQuestions(*m_rows, 0);
    m_companionRows = makeColumn();
    m_rows->addLayout(m_companionRows);
    addBringItems();
    addNotes();
}

FieldInputs::Edited GuestForm::editing(const QString &field)
{
    return [this, field] {
        setValue(m_values, field, m_inputs.value(field).value());
        if (const FieldInput own = m_inputs.value(field + u".other"_s); own.widget != nullptr)
            setValue(m_values, field + u".other"_s, own.value());
        if (field.startsWith("ticket-"_L1))
            showCompanions();
        showConditions();
        Q_EMIT edited();
    };
}

FormField *GuestForm::addField(const QString &field, const QString &label, const FieldInput &input, const QString &hint)
{
    auto *row = new FormField(label, input.widget, hint);
    input.widget->setObjectName(field);
    m_inputs.insert(field, input);
    m_fields.insert(field, row);
    m_labels.insert(field, label);
    if (auto *edit = qobject_cast<QLineEdit *>(input.widget))
        connect(edit, &QLineEdit::returnPressed, this, &GuestForm::left);
    return row;
}

void GuestForm::addLine(const QString &field, const QString &label, bool isText, const QString &hint)
{
    const FieldInput input =
        isText ? FieldInputs::text(label, editing(field)) : FieldInputs::line(label, editing(field));
    m_rows->addWidget(addField(field, label, input, hint));
}

void GuestForm::addCounts(const QList<std::pair<QString, std::pair<QString, QString>>> &counts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::two);
    int number = 0;
    for (const auto &[field, texts] : counts) {
        FormField *row = addField(field, texts.first, FieldInputs::count(texts.first, editing(field)), texts.second);
        grid->addWidget(row, number / columnsOfCounts, number % columnsOfCounts);
        ++number;
    }
    for (int column = 0; column < columnsOfCounts; ++column)
        grid->setColumnStretch(column, 1);
    m_rows->addLayout(grid);
}

void GuestForm::addPersons()
{
    QList<std::pair<QString, std::pair<QString, QString>>> counts;
    for (const TicketType &type : m_event->ticketTypes) {
        if (!type.retired)
            counts.append({u"ticket-"_s + type.code,
                           {RegistrationWords::of(type),
                            type.price == Money() ? QString() : tr("%1 each").arg(money(type.price))}});
    }
    addCounts(counts);
}

void GuestForm::addContact()
{
    addLine(u"email"_s, tr("E-mail"));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::two);
    pair->addWidget(addField(u"phone"_s, tr("Phone"), FieldInputs::line(tr("Phone"), editing(u"phone"_s))), 2);
    pair->addWidget(
        addField(u"house_number"_s, tr("House no."), FieldInputs::line(tr("House number"), editing(u"house_number"_s))),
        1);
    m_rows->addLayout(pair);
}

void GuestForm::addBringItems()
{
    QList<std::pair<QString, std::pair<QString, QString>>> counts;
    for (const BringItem &item : m_event->bringItems) {
        if (!item.retired)
            counts.append({u"bring-"_s + item.code,
                           {item.label, item.missing() > 0 ? tr("%n still needed", nullptr, item.missing())
                                                           : tr("enough is promised")}});
    }
    if (counts.isEmpty())
        return;
    m_rows->addWidget(makeLabel(TextRole::Heading, tr("They bring")));
    addCounts(counts);
}

void GuestForm::addNotes()
{
    addLine(u"notes"_s, tr("Note"), true, tr("The guest sees it"));
    addLine(u"staff_notes"_s, tr("Organisers' note"), true, tr("Never shown to the guest"));
    m_rows->addWidget(addField(u"tags"_s, tr("Tags"), FieldInputs::words(tr("Tags"), editing(u"tags"_s)),
                               tr("Words with commas between them")));
}

void GuestForm::addQuestions(QVBoxLayout &column, int person)
{
    const auto inMoney = [this](Money amount) { return money(amount); };
    for (const Question &question : m_event->questions) {
        if (!isOnForm(question) || (person > 0 && !question.perPerson))
            continue;
        const QString field = answerField(question.code, person);
        const FieldInput input = FieldInputs::answer(question, inMoney, editing(field));
        column.addWidget(addField(field, question.label, input, question.help));
        if (const FieldInput own = FieldInputs::ownWords(input); own.widget != nullptr)
            m_inputs.insert(field + u".other"_s, own);
    }
}

bool GuestForm::namesCompanions() const
{
    if (!m_event)
        return false;
    return m_event->asksCompanions || m_values.contains(u"companions"_s) ||
           std::any_of(m_event->questions.begin(), m_event->questions.end(),
                       [](const Question &question) { return question.perPerson && isOnForm(question); });
}

void GuestForm::showCompanions()
{
    const int wanted = namesCompanions() ? std::max(0, personsIn(m_values) - 1) : 0;
    while (m_companions.size() < wanted)
        addCompanion(static_cast<int>(m_companions.size()) + 1);
    for (qsizetype i = 0; i < m_companions.size(); ++i)
        m_companions[i]->setVisible(i < wanted);
}

void GuestForm::addCompanion(int person)
{
    auto *group = new QWidget;
    QVBoxLayout *column = makeColumn();
    group->setLayout(column);
    m_companionRows->addWidget(group);
    m_companions.append(group);
    const QString field = u"companion-%1"_s.arg(person);
    const QString label = tr("Companion %1").arg(person);
    const auto typed = [this] {
        setValue(m_values, u"companions"_s, companionNames());
        Q_EMIT edited();
    };
    column->addWidget(addField(field, label, FieldInputs::line(label, typed)));
    addQuestions(*column, person);
    m_inputs[field].show({m_values.value(u"companions"_s).value(person - 1)});
    for (const Question &question : m_event->questions) {
        const QString answer = answerField(question.code, person);
        for (const QString &key : QStringList{answer, answer + u".other"_s}) {
            if (const FieldInput input = m_inputs.value(key); input.widget != nullptr)
                input.show(m_values.value(key));
        }
    }
}

QStringList GuestForm::companionNames() const
{
    QStringList names;
    for (qsizetype i = 1; i <= m_companions.size(); ++i)
        names.append(m_inputs.value(u"companion-%1"_s.arg(i)).value().value(0));
    while (!names.isEmpty() && names.last().isEmpty())
        names.removeLast();
    return names;
}

bool GuestForm::isAsked(const Question &question, int person) const
{
    if (question.conditionCode.isEmpty())
        return true;
    const auto condition =
        std::find_if(m_event->questions.begin(), m_event->questions.end(),
                     [&question](const Question &other) { return other.code == question.conditionCode; });
    if (condition == m_event->questions.end())
        return false;
    const int whose = condition->perPerson ? person : 0;
    return m_values.value(answerField(condition->code, whose)).contains(question.conditionAnswer) &&
           isAsked(*condition, whose);
}

void GuestForm::showConditions()
{
    const int last = static_cast<int>(m_companions.size());
    for (const Question &question : m_event->questions) {
        for (int person = 0; person <= last; ++person) {
            if (FormField *field = m_fields.value(answerField(question.code, person)); field != nullptr)
                field->setVisible(isAsked(question, person));
        }
    }
}

void GuestForm::setValues(const FieldValues &values)
{
    m_values = values;
    if (!m_event)
        return;
    showCompanions();
    const QStringList names = values.value(u"companions"_s);
    for (auto input = m_inputs.begin(); input != m_inputs.end(); ++input) {
        if (!input.key().startsWith("companion-"_L1))
            input->show(values.value(input.key()));
    }
    for (qsizetype i = 0; i < m_companions.size(); ++i)
        m_inputs[u"companion-%1"_s.arg(i + 1)].show({names.value(i)});
    showConditions();
}

void GuestForm::forgetTyping()
{
    for (const FieldInput &input : std::as_const(m_inputs))
        TypingUndo::forget(*input.widget);
}

void GuestForm::setProblems(const QList<FieldError> &problems)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const auto problem = std::find_if(problems.begin(), problems.end(),
                                          [&field](const FieldError &error) { return error.field == field.key(); });
        const QString sentence = problem == problems.end() ? QString() : ErrorText::sentence(*problem);
        if ((*field)->error() != sentence)
            (*field)->setError(sentence);
    }
}

void GuestForm::focusName() const
{
    if (QWidget *input = inputOf(u"name"_s); input != nullptr)
        input->setFocus();
}

void GuestForm::focusFirstProblem()
{
    QWidget *first = nullptr;
    for (const FormField *field : std::as_const(m_fields)) {
        QWidget *input = &field->input();
        const bool isBefore = first == nullptr || input->mapTo(this, QPoint()).y() < first->mapTo(this, QPoint()).y();
        if (!field->error().isEmpty() && isBefore)
            first = input;
    }
    if (first != nullptr)
        first->setFocus();
}

QString GuestForm::problemOf(const QString &field) const
{
    const FormField *row = m_fields.value(field);
    return row == nullptr ? QString() : row->error();
}

QString GuestForm::labelOf(const QString &field) const
{
    if (field == "companions"_L1)
        return tr("Companions");
    return m_labels.value(field, field);
}

QString GuestForm::money(Money amount) const
{
    return toLocaleText(amount, m_event->currency, QLocale());
}

void GuestForm::noticeFocus(const QWidget *before, const QWidget *now)
{
    const FormField *from = fieldAround(before);
    if (from != nullptr && isAncestorOf(from) && from != fieldAround(now))
        Q_EMIT left();
}

} // namespace cookout
