// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/neweventdialog.h"

#include "ui/errortext.h"
#include "ui/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/optionalinput.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int largestCapacity = 100'000;
constexpr int usualCapacity = 60;

QDateTimeEdit *makeDateTime(const QDateTime &value, const QString &name)
{
    auto *edit = new QDateTimeEdit(value);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm"_s);
    edit->setAccessibleName(name);
    return edit;
}

QComboBox *makeChoice(const QStringList &choices, const QString &chosen)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setCurrentText(chosen);
    return box;
}

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    return names;
}

QString usualCurrency()
{
    const QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    return own.isEmpty() ? u"EUR"_s : own;
}

QDateTime proposedStart(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(7), QTime(18, 0));
}

Money moneyOf(const QLineEdit &edit, const QString &field, QList<FieldError> &problems)
{
    if (edit.text().trimmed().isEmpty())
        return {};
    const Result<Money> money = moneyFromText(edit.text());
    if (!money)
        problems.append({field, FieldProblem::BadNumber, 0});
    return money.value_or(Money());
}

} // namespace

NewEventDialog::NewEventDialog(const QDateTime &now, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"newEventDialog"_s);
    setWindowTitle(tr("New event"));
    setMinimumWidth(640);
    makeInputs(now);
    buildLayout();
    m_title->setFocus();
}

void NewEventDialog::makeInputs(const QDateTime &now)
{
    const QDateTime start = proposedStart(now);
    m_title = new QLineEdit;
    m_location = new QLineEdit;
    m_starts = makeDateTime(start, tr("Starts"));
    m_ends = makeDateTime(start.addSecs(6 * 60 * 60), tr("End"));
    m_hasEnd = new OptionalInput(tr("At"), m_ends);
    m_deadline = makeDateTime(start.addDays(-2), tr("Last day to register"));
    m_hasDeadline = new OptionalInput(tr("Until"), m_deadline);
    m_zone = makeChoice(zoneNames(), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_capacity = new QSpinBox;
    m_capacity->setRange(1, largestCapacity);
    m_capacity->setValue(usualCapacity);
    m_capacity->setAccessibleName(tr("Number of places"));
    m_hasCapacity = new OptionalInput(tr("At most"), m_capacity);
    const QStringList currencies{u"EUR"_s, u"CHF"_s, u"GBP"_s, u"USD"_s, u"DKK"_s, u"SEK"_s, u"NOK"_s, u"PLN"_s};
    m_currency = makeChoice(currencies, usualCurrency());
    m_priceAdult = new QLineEdit;
    m_priceChild = new QLineEdit;
    for (QLineEdit *price : {m_priceAdult, m_priceChild})
        price->setPlaceholderText(u"0.00"_s);
}

FormField *NewEventDialog::addField(const QString &name, const QString &label, QWidget *input, const QString &hint)
{
    auto *field = new FormField(label, input, hint);
    m_fields.insert(name, field);
    return field;
}

QWidget *NewEventDialog::buildForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::two);
    grid->addWidget(addField(u"title"_s, tr("Title"), m_title), 0, 0, 1, 6);
    grid->addWidget(addField(u"location"_s, tr("Place"), m_location), 1, 0, 1, 6);
    grid->addWidget(addField(u"starts"_s, tr("Starts"), m_starts), 2, 0, 1, 3);
    grid->addWidget(addField(u"ends"_s, tr("Ends"), m_hasEnd, tr("Otherwise six hours after the start")), 2, 3, 1, 3);
    grid->addWidget(addField(u"deadline"_s, tr("Registration"), m_hasDeadline, tr("Otherwise until the start")), 3, 0,
                    1, 3);
    grid->addWidget(addField(u"timezone"_s, tr("Time zone"), m_zone), 3, 3, 1, 3);
    grid->addWidget(addField(u"capacity"_s, tr("Places"), m_hasCapacity, tr("Otherwise no limit")), 4, 0, 1, 3);
    grid->addWidget(addField(u"currency"_s, tr("Currency"), m_currency), 4, 3, 1, 3);
    grid->addWidget(addField(u"price-adult"_s, tr("Price per adult"), m_priceAdult, tr("Empty means free")), 5, 0, 1,
                    3);
    grid->addWidget(addField(u"price-child"_s, tr("Price per child"), m_priceChild, tr("Empty means free")), 5, 3, 1,
                    3);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    return form;
}

QWidget *NewEventDialog::buildFooter()
{
    m_failure = makeLabel(TextRole::Body, {}, true);
    setTone(*m_failure, Tone::Danger);
    m_failure->hide();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_create = new QPushButton(tr("Create event"));
    m_create->setObjectName(u"createEvent"_s);
    m_create->setProperty("primary", true);
    m_create->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewEventDialog::submit);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_failure, 1);
    row->addStretch(0);
    row->addWidget(cancel);
    row->addWidget(m_create);
    return footer;
}

void NewEventDialog::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextRole::Title, tr("New event")));
    column->addWidget(
        makeLabel(TextRole::Caption,
                  tr("It begins as a draft: guests see it once you open registration on the Portal page."), true));
    column->addSpacing(space::three);
    column->addWidget(buildForm());
    column->addStretch(1);
    column->addSpacing(space::three);
    column->addWidget(buildFooter());
}

QDateTime NewEventDialog::instantOf(const QDateTimeEdit &edit, const QTimeZone &zone) const
{
    return zone.isValid() ? QDateTime(edit.date(), edit.time(), zone) : edit.dateTime();
}

EventForm NewEventDialog::form(QList<FieldError> &problems) const
{
    EventForm form;
    form.title = m_title->text();
    form.location = m_location->text();
    form.timeZone = QTimeZone(m_zone->currentText().trimmed().toLatin1());
    form.startsAt = instantOf(*m_starts, form.timeZone);
    if (m_hasEnd->isUsed())
        form.endsAt = instantOf(*m_ends, form.timeZone);
    if (m_hasDeadline->isUsed())
        form.deadline = instantOf(*m_deadline, form.timeZone);
    form.currency = m_currency->currentText().trimmed().toUpper();
    if (m_hasCapacity->isUsed())
        form.capacity = m_capacity->value();
    form.priceAdult = moneyOf(*m_priceAdult, u"price-adult"_s, problems);
    form.priceChild = moneyOf(*m_priceChild, u"price-child"_s, problems);
    return form;
}

void NewEventDialog::submit()
{
    clearErrors();
    Error error{ErrorCode::InvalidInput, {}, {}};
    const EventForm entered = form(error.fields);
    const Result<ValidEvent> valid = validated(entered);
    if (!valid)
        error.fields.append(valid.error().fields);
    if (!error.fields.isEmpty()) {
        showError(error);
        return;
    }
    m_create->setEnabled(false); // until the answer: a second press must not make a second event
    Q_EMIT createRequested(*valid);
}

void NewEventDialog::showError(const Error &error)
{
    m_create->setEnabled(true);
    QWidget *first = nullptr;
    for (const FieldError &problem : error.fields) {
        // The short name is made from the title, so that is where it can be changed.
        FormField *place = field(problem.field == "slug"_L1 ? u"title"_s : problem.field);
        if (place == nullptr || !place->error().isEmpty())
            continue;
        place->setError(ErrorText::sentence(problem));
        if (first == nullptr || place->y() < first->parentWidget()->y())
            first = &place->input();
    }
    if (first)
        first->setFocus();
    m_failure->setText(first ? ErrorText::sentence(Error{ErrorCode::InvalidInput, {}, {}})
                             : ErrorText::sentence(error));
    m_failure->show();
}

void NewEventDialog::clearErrors()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    m_failure->hide();
}

} // namespace cookout
