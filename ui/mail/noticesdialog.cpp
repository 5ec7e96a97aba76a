// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/noticesdialog.h"

#include "core/base/text.h"
#include "core/services/outboxservice.h"
#include "ui/errortext.h"
#include "ui/theme.h"
#include "ui/translations.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cookout {

NoticesDialog::NoticesDialog(QWidget *parent)
    : QDialog(parent),
      m_mode(new QComboBox),
      m_address(new QLineEdit),
      m_language(new QComboBox),
      m_modeField(new FormField(tr("When"), m_mode)),
      m_addressField(new FormField(tr("To"), m_address)),
      m_languageField(new FormField(tr("Language"), m_language)),
      m_failure(makeLabel(TextRole::Body, {}, true)),
      m_save(new QPushButton(tr("Save")))
{
    setObjectName(u"noticesDialog"_s);
    setWindowTitle(tr("Mails about new guests"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    makeInputs();
    buildLayout();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NoticesDialog::refresh);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setError({}); });
    connect(m_save, &QPushButton::clicked, this, &NoticesDialog::requestSave);
    refresh();
    for (QWidget *part : QWidgetList{m_mode, m_address, m_language, m_save})
        part->setEnabled(false);
}

void NoticesDialog::makeInputs()
{
    m_mode->setObjectName(u"noticeMode"_s);
    m_mode->addItem(tr("Never"), QVariant::fromValue(NoticeMode::Off));
    m_mode->addItem(tr("At once, for each guest"), QVariant::fromValue(NoticeMode::Each));
    m_mode->addItem(tr("Once a day"), QVariant::fromValue(NoticeMode::Digest));
    m_address->setObjectName(u"noticeAddress"_s);
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_language->setObjectName(u"noticeLanguage"_s);
    for (const QString &code : windowLanguages())
        m_language->addItem(languageName(code), code);
}

void NoticesDialog::buildLayout()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(makeLabel(TextRole::Title, windowTitle()));
    head->addWidget(
        makeLabel(TextRole::Caption, tr("To you or whoever organises with you, for the guests of all events."), true));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addLayout(head);
    for (FormField *field : {m_modeField, m_addressField, m_languageField})
        column->addWidget(field);
    column->addStretch(1);
    column->addWidget(m_failure);
    column->addLayout(buildFooter());
}

QLayout *NoticesDialog::buildFooter()
{
    m_failure->setObjectName(u"noticesFailure"_s);
    setTone(*m_failure, Tone::Danger);
    m_failure->hide();
    m_save->setObjectName(u"saveNotices"_s);
    m_save->setDefault(true);
    setPrimary(*m_save, true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return row;
}

NoticeChoice NoticesDialog::choice() const
{
    return {m_mode->currentData().value<NoticeMode>(), m_address->text().trimmed(),
            m_language->currentData().toString()};
}

void NoticesDialog::refresh()
{
    const NoticeMode mode = choice().mode;
    m_modeField->setHint(mode == NoticeMode::Each ? tr("For each registration and each cancellation on the web page.")
                         : mode == NoticeMode::Digest
                             ? tr("At 18:00 where the event is, with the day's registrations, if there are any.")
                             : tr("The window shows new guests anyway."));
    const bool isOn = mode != NoticeMode::Off;
    m_address->setEnabled(isOn);
    m_language->setEnabled(isOn);
    if (!isOn)
        m_addressField->setError({});
}

// Some hints and mistakes take more lines than those before.
bool NoticesDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return done;
}

void NoticesDialog::showChoice(const Result<NoticeChoice> &known)
{
    if (!known)
        return tell(known.error());
    m_mode->setEnabled(true);
    m_save->setEnabled(true);
    m_mode->setCurrentIndex(m_mode->findData(QVariant::fromValue(known->mode)));
    m_address->setText(known->address);
    const int stored = m_language->findData(known->language);
    const int own = m_language->findData(QLocale().name().section(u'_', 0, 0));
    m_language->setCurrentIndex(stored >= 0 ? stored : std::max(own, 0));
    refresh();
    m_mode->setFocus();
}

void NoticesDialog::requestSave()
{
    const NoticeChoice wanted = choice();
    if (wanted.mode != NoticeMode::Off && !isEmailAddress(wanted.address))
        return tell({ErrorCode::InvalidInput, {}, {{u"email"_s, FieldProblem::BadEmail, 0}}});
    m_failure->hide();
    m_save->setEnabled(false);
    Q_EMIT saveRequested(wanted);
}

void NoticesDialog::showSaved(const Result<NoticeChoice> &now)
{
    m_save->setEnabled(true);
    if (!now)
        return tell(now.error());
    Q_EMIT saved(*now);
    accept();
}

void NoticesDialog::tell(const Error &error)
{
    const FieldError mistake = error.fields.value(0);
    if (mistake.field == "email"_L1) {
        m_addressField->setError(ErrorText::sentence(mistake));
        m_address->setFocus();
    } else {
        m_failure->setText(ErrorText::sentence(error));
        m_failure->show();
    }
}

QString NoticesDialog::sentence(const NoticeChoice &choice)
{
    switch (choice.mode) {
    case NoticeMode::Each:
        return tr("Each new guest is told to %1.").arg(choice.address);
    case NoticeMode::Digest:
        return tr("%1 gets a list of new guests once a day.").arg(choice.address);
    case NoticeMode::Off:
        break;
    }
    return tr("Nobody gets mails about new guests.");
}

void joinNotices(NoticesDialog &dialog, OutboxService &outbox)
{
    outbox.notices().deliver(&dialog, [&dialog](const Result<NoticeChoice> &known) { dialog.showChoice(known); });
    QObject::connect(&dialog, &NoticesDialog::saveRequested, &dialog, [&dialog, &outbox](const NoticeChoice &wanted) {
        outbox.setNotices(wanted, Actor::organiser()).deliver(&dialog, [&dialog](const Result<NoticeChoice> &now) {
            dialog.showSaved(now);
        });
    });
}

} // namespace cookout
