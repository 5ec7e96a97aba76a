// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cookout {

class FormField;
class OptionalInput;

/**
 * What an event needs to exist. Checks as one presses Create, says beside each field what is wrong and keeps every
 * value; it stays open until the event is stored. GUI thread.
 */
class NewEventDialog final : public QDialog {
    Q_OBJECT

public:
    /** Proposes a week after `now`, six in the evening. */
    explicit NewEventDialog(const QDateTime &now, QWidget *parent = nullptr);

    /** Puts a failure where it belongs: at its fields, or above the buttons. */
    void showError(const Error &error);
    [[nodiscard]] FormField *field(const QString &name) const { return m_fields.value(name); }

Q_SIGNALS:
    void createRequested(const cookout::ValidEvent &event);

private:
    void makeInputs(const QDateTime &now);
    void buildLayout();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildFooter();
    FormField *addField(const QString &name, const QString &label, QWidget *input, const QString &hint = {});
    void submit();
    void clearErrors();
    [[nodiscard]] EventForm form(QList<FieldError> &problems) const;
    [[nodiscard]] QDateTime instantOf(const QDateTimeEdit &edit, const QTimeZone &zone) const;

    QHash<QString, FormField *> m_fields;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_location = nullptr;
    QDateTimeEdit *m_starts = nullptr;
    QDateTimeEdit *m_ends = nullptr;
    OptionalInput *m_hasEnd = nullptr;
    QDateTimeEdit *m_deadline = nullptr;
    OptionalInput *m_hasDeadline = nullptr;
    QComboBox *m_zone = nullptr;
    QSpinBox *m_capacity = nullptr;
    OptionalInput *m_hasCapacity = nullptr;
    QComboBox *m_currency = nullptr;
    QLineEdit *m_priceAdult = nullptr;
    QLineEdit *m_priceChild = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace cookout
