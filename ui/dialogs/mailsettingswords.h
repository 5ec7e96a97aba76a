// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/smtpprovider.h"
#include "core/services/mailconfiguration.h"

#include <QCoreApplication>

namespace cookout {

/** What the e-mail settings say about providers, passwords and mistakes. */
class MailSettingsWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::MailSettingsWords)

public:
    /** What to know about a provider, one or two sentences. */
    [[nodiscard]] static QString hintOf(SmtpHint hint);
    [[nodiscard]] static QString nameOf(const SmtpProvider &provider);
    /** Where the password of the account is; `isKept` is false for another account than the one in force. */
    [[nodiscard]] static QString hintOfPassword(const MailConfiguration &known, bool isKept);
    /** That a variable of the environment comes before what is typed. */
    [[nodiscard]] static QString overriddenBy(const QString &variable);
    /** What is wrong with a setting, by the name of its variable, or "password". */
    [[nodiscard]] static QString ofMistake(const FieldError &mistake);
    [[nodiscard]] static QString ofFailure(const Error &error);
    /** What became of a test mail. */
    [[nodiscard]] static QString ofTest(const MailTestReport &report);
    [[nodiscard]] static QString ofTestFailure(const Error &error);
    /** That it was saved, and where the password went. */
    [[nodiscard]] static QString saved(const MailConfiguration &now);
};

} // namespace cookout
