// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/mailconfiguration.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cookout {

class FormField;
class MailControl;
class MailSettingsForm;

/**
 * How mails leave: provider, server, login, sender, limit, and a test mail by what is typed. Stays open until it is
 * saved, and says beside each field what is wrong. GUI thread.
 */
class MailSettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit MailSettingsDialog(QWidget *parent = nullptr);

    /** What is in force: until then nothing can be typed. */
    void showConfiguration(const MailConfiguration &known);
    void showConfigurationFailure(const Error &error);
    /** What became of saveRequested(): closes, or says what stands against it. */
    void showSaved(const Result<MailConfiguration> &now);
    /** What became of testRequested(). */
    void showTest(const Result<MailTestReport> &report);
    [[nodiscard]] MailSettingsForm &form() const { return *m_form; }

Q_SIGNALS:
    void saveRequested(const cookout::SmtpSettings &wanted);
    void testRequested(const cookout::SmtpSettings &with, const QString &address);
    void saved(const cookout::MailConfiguration &now);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTest();
    [[nodiscard]] QWidget *buildFooter();
    void buildLayout();
    void requestSave();
    void requestTest();
    void tell(const QString &failure);
    void tellTest(const QString &words, bool isGood);

    MailSettingsForm *m_form;
    FormField *m_address = nullptr;
    QLineEdit *m_addressInput = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_testSymbol = nullptr;
    QLabel *m_testWords = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_save = nullptr;
};

/** Lets the dialog show and change what `mail`, which outlives it, sends by. */
void joinMailSettings(MailSettingsDialog &dialog, MailControl &mail);

} // namespace cookout
