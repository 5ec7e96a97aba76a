// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/services/mailconfiguration.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace cookout {

class FormField;
struct SmtpProvider;

/** The fields of a mail account: provider, server, login, sender, limit. Gives and takes values. GUI thread. */
class MailSettingsForm final : public QWidget {
    Q_OBJECT

public:
    explicit MailSettingsForm(QWidget *parent = nullptr);

    /** What is in force; what the environment sets cannot be changed here and says so. */
    void showConfiguration(const MailConfiguration &known);
    /** As typed; the password is empty when the kept one is to stay. */
    [[nodiscard]] SmtpSettings settings() const;

    /** Says beside the fields what stands against using this, and whether nothing does. */
    bool check();
    /** Says mistakes beside their fields, named by their variables; the first one gets the focus. */
    void showMistakes(const QList<FieldError> &mistakes);
    /** By the name of the variable, "provider" or "password". */
    [[nodiscard]] FormField *field(const QString &name) const { return m_fields.value(name); }

private:
    void makeInputs();
    void buildLayout();
    QWidget *buildWarning();
    FormField *addField(const QString &name, const QString &label, QWidget *input);
    void chooseProvider();
    void takeUserNameOf(const SmtpProvider &chosen, const SmtpProvider &former);
    void showProvider();
    void showSecurity();
    void proposePort();
    void showPasswordHint();
    [[nodiscard]] bool isKnownAccount() const;

    MailConfiguration m_known;
    QString m_ownUser; ///< the user name typed before a provider brought its own
    QHash<QString, FormField *> m_fields;
    QComboBox *m_provider;
    QLineEdit *m_server;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_from;
    QSpinBox *m_perHour;
    QWidget *m_warning;
};

} // namespace cookout
