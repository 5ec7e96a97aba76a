// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mailsettingsform.h"

#include "core/base/text.h"
#include "ui/dialogs/mailsettingswords.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

const QString provider = u"provider"_s;
const QString password = u"password"_s;

quint16 usualPort(SmtpSecurity security)
{
    switch (security) {
    case SmtpSecurity::Tls:
        return 465;
    case SmtpSecurity::None:
        return 25;
    case SmtpSecurity::StartTls:
        break;
    }
    return 587;
}

SmtpSecurity securityIn(const QComboBox &box)
{
    return box.currentData().value<SmtpSecurity>();
}

} // namespace

MailSettingsForm::MailSettingsForm(QWidget *parent)
    : QWidget(parent),
      m_provider(new QComboBox),
      m_server(new QLineEdit),
      m_port(new QSpinBox),
      m_security(new QComboBox),
      m_user(new QLineEdit),
      m_password(new QLineEdit),
      m_from(new QLineEdit),
      m_perHour(new QSpinBox),
      m_warning(buildWarning())
{
    makeInputs();
    buildLayout();
    connect(m_provider, &QComboBox::activated, this, &MailSettingsForm::chooseProvider);
    connect(m_server, &QLineEdit::textEdited, this, &MailSettingsForm::showProvider);
    connect(m_server, &QLineEdit::textChanged, this, &MailSettingsForm::showPasswordHint);
    connect(m_user, &QLineEdit::textChanged, this, &MailSettingsForm::showPasswordHint);
    connect(m_security, &QComboBox::activated, this, &MailSettingsForm::proposePort);
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailSettingsForm::showSecurity);
    showConfiguration({});
}

void MailSettingsForm::makeInputs()
{
    for (const SmtpProvider &known : smtpProviders())
        m_provider->addItem(MailSettingsWords::nameOf(known), known.id);
    m_provider->setObjectName(u"mailProvider"_s);
    m_server->setPlaceholderText(u"smtp.example.org"_s);
    m_port->setRange(1, 65535);
    m_security->addItem(tr("STARTTLS"), QVariant::fromValue(SmtpSecurity::StartTls));
    m_security->addItem(tr("TLS"), QVariant::fromValue(SmtpSecurity::Tls));
    m_security->addItem(tr("None"), QVariant::fromValue(SmtpSecurity::None));
    m_password->setEchoMode(QLineEdit::Password);
    m_from->setPlaceholderText(tr("Party <party@example.org>"));
    m_perHour->setRange(0, 1'000'000);
    m_perHour->setSpecialValueText(tr("No limit"));
    m_perHour->setGroupSeparatorShown(true);
}

QWidget *MailSettingsForm::buildWarning()
{
    auto *symbol = new QLabel;
    symbol->setPixmap(iconOf(Symbol::Warning, colorOf(Tone::Warning)).pixmap(QSize(16, 16), devicePixelRatioF()));
    QLabel *words = makeLabel(TextRole::Body,
                              tr("Without encryption, mails and the password can be read on their way. Only for a "
                                 "server on this computer or in your own network."),
                              true);
    setTone(*words, Tone::Warning);
    auto *warning = new QWidget;
    warning->setObjectName(u"plainWarning"_s);
    auto *row = new QHBoxLayout(warning);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return warning;
}

FormField *MailSettingsForm::addField(const QString &name, const QString &label, QWidget *input)
{
    auto *field = new FormField(label, input);
    m_fields.insert(name, field);
    return field;
}

void MailSettingsForm::buildLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::two);
    grid->addWidget(addField(provider, tr("Provider"), m_provider), 0, 0, 1, 6);
    grid->addWidget(addField(u"SMTP_SERVER"_s, tr("Server"), m_server), 1, 0, 1, 3);
    grid->addWidget(addField(u"SMTP_SECURITY"_s, tr("Encryption"), m_security), 1, 3, 1, 2);
    grid->addWidget(addField(u"SMTP_PORT"_s, tr("Port"), m_port), 1, 5);
    grid->addWidget(m_warning, 2, 0, 1, 6);
    grid->addWidget(addField(u"SMTP_USERNAME"_s, tr("User name"), m_user), 3, 0, 1, 3);
    grid->addWidget(addField(password, tr("Password"), m_password), 3, 3, 1, 3);
    grid->addWidget(addField(u"SMTP_FROM"_s, tr("Sender"), m_from), 4, 0, 1, 3);
    grid->addWidget(addField(u"SMTP_PER_HOUR"_s, tr("Most mails per hour"), m_perHour), 4, 3, 1, 3);
    m_fields[u"SMTP_FROM"_s]->setHint(tr("Guests see it and may answer to it."));
    m_fields[u"SMTP_PER_HOUR"_s]->setHint(tr("The others wait for the next hour."));
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
}

void MailSettingsForm::showConfiguration(const MailConfiguration &known)
{
    m_known = known;
    const SmtpSettings &smtp = known.smtp;
    m_server->setText(smtp.server);
    m_port->setValue(smtp.port);
    m_security->setCurrentIndex(m_security->findData(QVariant::fromValue(smtp.security)));
    m_user->setText(smtp.username);
    m_password->clear();
    m_from->setText(smtp.from);
    m_perHour->setValue(smtp.perHour);
    for (const QString &variable : known.overridden) {
        const QString name = variable == "SMTP_PASSWORD"_L1 ? password : variable;
        if (FormField *field = m_fields.value(name)) {
            field->input().setEnabled(false);
            field->setHint(MailSettingsWords::overriddenBy(variable));
        }
    }
    m_provider->setEnabled(!known.overridden.contains("SMTP_SERVER"_L1));
    showProvider();
    showSecurity();
    showPasswordHint();
}

SmtpSettings MailSettingsForm::settings() const
{
    SmtpSettings smtp;
    smtp.server = m_server->text().trimmed();
    smtp.port = static_cast<quint16>(m_port->value());
    smtp.security = securityIn(*m_security);
    smtp.username = m_user->text().trimmed();
    smtp.password = Secret(m_password->text());
    smtp.from = m_from->text().trimmed();
    smtp.perHour = m_perHour->value();
    return smtp;
}

bool MailSettingsForm::check()
{
    const SmtpSettings typed = settings();
    QList<FieldError> mistakes;
    const bool namesSender = !typed.from.isEmpty() || isEmailAddress(typed.username);
    if (!typed.server.isEmpty() && !namesSender)
        mistakes.append({u"SMTP_FROM"_s, FieldProblem::BadEmail, 0});
    const bool knowsPassword = !typed.password.isEmpty() || !m_password->isEnabled() ||
                               (isKnownAccount() && m_known.password != PasswordPlace::Nowhere);
    if (!typed.server.isEmpty() && !typed.username.isEmpty() && !knowsPassword)
        mistakes.append({password, FieldProblem::Required, 0});
    showMistakes(mistakes);
    return mistakes.isEmpty();
}

void MailSettingsForm::showMistakes(const QList<FieldError> &mistakes)
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    for (const FieldError &mistake : mistakes) {
        if (FormField *field = m_fields.value(mistake.field))
            field->setError(MailSettingsWords::ofMistake(mistake));
    }
    if (!mistakes.isEmpty() && m_fields.contains(mistakes.first().field))
        m_fields[mistakes.first().field]->input().setFocus();
}

void MailSettingsForm::chooseProvider()
{
    const SmtpProvider *chosen = smtpProviderById(m_provider->currentData().toString());
    if (chosen == nullptr)
        return;
    const SmtpProvider &former = smtpProviderOf(m_server->text().trimmed());
    m_server->setText(chosen->server);
    if (m_security->isEnabled())
        m_security->setCurrentIndex(m_security->findData(QVariant::fromValue(chosen->security)));
    if (m_port->isEnabled())
        m_port->setValue(chosen->port);
    takeUserNameOf(*chosen, former);
    m_fields[provider]->setHint(MailSettingsWords::hintOf(chosen->hint));
}

/** A provider's fixed user name takes the place of what was typed, which comes back with another provider. */
void MailSettingsForm::takeUserNameOf(const SmtpProvider &chosen, const SmtpProvider &former)
{
    const bool wasFixed = former.userName == SmtpUserName::Fixed;
    const bool isFixed = chosen.userName == SmtpUserName::Fixed;
    if (!m_user->isEnabled() || wasFixed == isFixed)
        return;
    if (isFixed)
        m_ownUser = m_user->text();
    m_user->setText(isFixed ? chosen.fixedUserName : m_ownUser);
}

void MailSettingsForm::showProvider()
{
    const SmtpProvider &known = smtpProviderOf(m_server->text().trimmed());
    m_provider->setCurrentIndex(m_provider->findData(known.id));
    m_fields[provider]->setHint(MailSettingsWords::hintOf(known.hint));
}

void MailSettingsForm::showSecurity()
{
    m_warning->setVisible(securityIn(*m_security) == SmtpSecurity::None);
}

void MailSettingsForm::proposePort()
{
    const QList<quint16> usual{usualPort(SmtpSecurity::StartTls), usualPort(SmtpSecurity::Tls),
                               usualPort(SmtpSecurity::None)};
    if (m_port->isEnabled() && usual.contains(m_port->value()))
        m_port->setValue(usualPort(securityIn(*m_security)));
}

bool MailSettingsForm::isKnownAccount() const
{
    return m_user->text().trimmed() == m_known.smtp.username &&
           m_server->text().trimmed().compare(m_known.smtp.server, Qt::CaseInsensitive) == 0;
}

void MailSettingsForm::showPasswordHint()
{
    if (m_password->isEnabledTo(this))
        m_fields[password]->setHint(MailSettingsWords::hintOfPassword(m_known, isKnownAccount()));
}

} // namespace cookout
