// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "ui/editor/fieldinputs.h"
#include "ui/editor/fieldvalues.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace cookout {

class FormField;

/**
 * The fields of one registration as its event asks for them, one below the other. It takes values and gives them back;
 * an input that has not changed is never touched, so that the cursor stays where it is. GUI thread; owned by the pane.
 */
class GuestForm final : public QWidget {
    Q_OBJECT

public:
    explicit GuestForm(QWidget *parent = nullptr);

    /** Makes the inputs of this event, unless it asks the same as the one before. */
    void setEvent(const Event &event);
    void setValues(const FieldValues &values);
    [[nodiscard]] const FieldValues &values() const { return m_values; }

    /** Marks each field that has a problem, with a sentence below; the others are right. */
    void setProblems(const QList<FieldError> &problems);
    void focusName() const;
    void focusFirstProblem();
    /** What the fields show is stored: Ctrl+Z in them takes the stored change back. */
    void forgetTyping();

    /** The input of a field, for tests and for the keyboard; nullptr when there is none. */
    [[nodiscard]] QWidget *inputOf(const QString &field) const { return m_inputs.value(field).widget; }
    [[nodiscard]] QString problemOf(const QString &field) const;
    /** How the field is called in the form, such as "Adults"; itself when it is not in the form. */
    [[nodiscard]] QString labelOf(const QString &field) const;

Q_SIGNALS:
    /** The user has changed a field. */
    void edited();
    /** The keyboard has gone from one field to another, or Enter was pressed in one. */
    void left();

private:
    void build();
    void clear();
    FormField *addField(const QString &field, const QString &label, const FieldInput &input, const QString &hint = {});
    [[nodiscard]] FieldInputs::Edited editing(const QString &field);
    void addLine(const QString &field, const QString &label, bool isText = false, const QString &hint = {});
    void addContact();
    void addPersons();
    void addBringItems();
    void addNotes();
    void addQuestions(QVBoxLayout &column, int person);
    void addCounts(const QList<std::pair<QString, std::pair<QString, QString>>> &counts);
    void showCompanions();
    void addCompanion(int person);
    void showConditions();
    [[nodiscard]] bool isAsked(const Question &question, int person) const;
    [[nodiscard]] QStringList companionNames() const;
    [[nodiscard]] bool namesCompanions() const;
    [[nodiscard]] QString money(Money amount) const;
    void noticeFocus(const QWidget *before, const QWidget *now);

    std::optional<Event> m_event;
    FieldValues m_values;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QVBoxLayout *m_companionRows = nullptr;
    QList<QWidget *> m_companions;
    QMap<QString, FieldInput> m_inputs;
    QMap<QString, FormField *> m_fields;
    QMap<QString, QString> m_labels;
};

} // namespace cookout
