// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mailsettingsdialog.h"

#include "core/base/text.h"
#include "core/services/mailcontrol.h"
#include "ui/dialogs/mailsettingsform.h"
#include "ui/dialogs/mailsettingswords.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/formfield.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** At the height of a form field's input, whatever stands below that. */
QLayout *besideInput(QWidget *button)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::half);
    column->addWidget(makeLabel(TextRole::Strong, u" "_s));
    column->addWidget(button);
    column->addStretch(1);
    return column;
}

} // namespace

MailSettingsDialog::MailSettingsDialog(QWidget *parent) : QDialog(parent), m_form(new MailSettingsForm)
{
    setObjectName(u"mailSettingsDialog"_s);
    setWindowTitle(tr("E-mail settings"));
    setMinimumWidth(680);
    buildLayout();
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_test->setEnabled(false);
}

QWidget *MailSettingsDialog::buildTest()
{
    m_addressInput = new QLineEdit;
    m_addressInput->setObjectName(u"testAddress"_s);
    m_address = new FormField(tr("Test mail to"), m_addressInput);
    m_test = new QPushButton(iconOf(Symbol::Mail), tr("Send test mail"));
    m_test->setObjectName(u"sendTestMail"_s);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &MailSettingsDialog::requestTest);
    connect(m_addressInput, &QLineEdit::returnPressed, m_test, &QPushButton::click);
    m_testSymbol = new QLabel;
    m_testWords = makeLabel(TextRole::Body, {}, true);
    m_testWords->setObjectName(u"testWords"_s);
    m_testWords->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *test = new QFrame;
    test->setObjectName(u"card"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_address, 1);
    line->addLayout(besideInput(m_test));
    auto *result = new QHBoxLayout;
    result->setSpacing(space::one);
    result->addWidget(m_testSymbol, 0, Qt::AlignTop);
    result->addWidget(m_testWords, 1);
    auto *column = new QVBoxLayout(test);
    column->setContentsMargins(space::two, space::two, space::two, space::two);
    column->setSpacing(space::one);
    column->addLayout(line);
    column->addLayout(result);
    tellTest({}, true);
    return test;
}

QWidget *MailSettingsDialog::buildFooter()
{
    m_failure = makeLabel(TextRole::Body, {}, true);
    m_failure->setObjectName(u"failure"_s);
    setTone(*m_failure, Tone::Danger);
    m_failure->hide();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"saveMailSettings"_s);
    m_save->setAutoDefault(false);
    setPrimary(*m_save, true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MailSettingsDialog::requestSave);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_failure, 1);
    row->addStretch(0);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return footer;
}

void MailSettingsDialog::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextRole::Title, tr("E-mail settings")));
    column->addWidget(makeLabel(TextRole::Caption,
                                tr("Confirmations, tickets and reminders leave through this server, for all events."),
                                true));
    column->addSpacing(space::three);
    column->addWidget(m_form);
    column->addSpacing(space::three);
    column->addWidget(buildTest());
    column->addStretch(1);
    column->addSpacing(space::three);
    column->addWidget(buildFooter());
}

bool MailSettingsDialog::event(QEvent *event)
{
    // Hints and mistakes wrap, and a window does not ask its layout how high it has to be for its width.
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return handled;
}

void MailSettingsDialog::showConfiguration(const MailConfiguration &known)
{
    m_form->showConfiguration(known);
    for (QWidget *part : QWidgetList{m_form, m_save, m_test})
        part->setEnabled(true);
    m_form->field(u"provider"_s)->input().setFocus();
}

void MailSettingsDialog::showConfigurationFailure(const Error &error)
{
    tell(ErrorText::sentence(error));
}

void MailSettingsDialog::showSaved(const Result<MailConfiguration> &now)
{
    m_save->setEnabled(true);
    if (now) {
        Q_EMIT saved(*now);
        return accept();
    }
    m_form->showMistakes(now.error().fields);
    tell(MailSettingsWords::ofFailure(now.error()));
}

void MailSettingsDialog::showTest(const Result<MailTestReport> &report)
{
    m_test->setEnabled(true);
    if (report)
        tellTest(MailSettingsWords::ofTest(*report), report->accepted);
    else
        tellTest(MailSettingsWords::ofTestFailure(report.error()), false);
}

void MailSettingsDialog::requestSave()
{
    if (!m_form->check())
        return tell(tr("Please correct the marked fields."));
    tell({});
    m_save->setEnabled(false);
    Q_EMIT saveRequested(m_form->settings());
}

void MailSettingsDialog::requestTest()
{
    const QString address = m_addressInput->text().trimmed();
    const bool isAddress = isEmailAddress(address);
    m_address->setError(isAddress ? QString() : ErrorText::sentence(FieldError{{}, FieldProblem::BadEmail, 0}));
    if (!isAddress)
        m_addressInput->setFocus();
    if (!m_form->check() || !isAddress)
        return;
    if (m_form->settings().server.isEmpty())
        return m_form->showMistakes({{u"SMTP_SERVER"_s, FieldProblem::Required, 0}});
    tell({});
    m_addressInput->setFocus(); // a button that is disabled would pass it on to the next one
    m_test->setEnabled(false);
    tellTest(tr("Talking to the server…"), true);
    Q_EMIT testRequested(m_form->settings(), address);
}

void MailSettingsDialog::tell(const QString &failure)
{
    m_failure->setText(failure);
    m_failure->setVisible(!failure.isEmpty());
}

void MailSettingsDialog::tellTest(const QString &words, bool isGood)
{
    const bool isUnderWay = !m_test->isEnabled();
    const Tone tone = isUnderWay ? Tone::Neutral : isGood ? Tone::Success : Tone::Danger;
    const Symbol symbol = isUnderWay ? Symbol::Clock : isGood ? Symbol::Mail : Symbol::Problem;
    m_testSymbol->setPixmap(iconOf(symbol, colorOf(tone)).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_testWords->setText(words);
    setTone(*m_testWords, tone);
    m_testSymbol->setVisible(!words.isEmpty());
    m_testWords->setVisible(!words.isEmpty());
}

void joinMailSettings(MailSettingsDialog &dialog, MailControl &mail)
{
    mail.configuration().deliver(&dialog, [&dialog](const Result<MailConfiguration> &known) {
        if (known)
            dialog.showConfiguration(*known);
        else
            dialog.showConfigurationFailure(known.error());
    });
    QObject::connect(&dialog, &MailSettingsDialog::saveRequested, &mail, [&dialog, &mail](const SmtpSettings &wanted) {
        mail.configure(wanted, Actor::organiser()).deliver(&dialog, [&dialog](const Result<MailConfiguration> &now) {
            dialog.showSaved(now);
        });
    });
    QObject::connect(&dialog, &MailSettingsDialog::testRequested, &mail,
                     [&dialog, &mail](const SmtpSettings &with, const QString &address) {
                         mail.sendTest(with, address, QLocale().name().section(u'_', 0, 0))
                             .deliver(&dialog,
                                      [&dialog](const Result<MailTestReport> &report) { dialog.showTest(report); });
                     });
}

} // namespace cookout
