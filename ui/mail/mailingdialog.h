// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailing.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cookout {

class Background;
class FormField;
class MailPreview;
class MailPreviewPane;
class MailWordsEditor;
class WhenInput;

/**
 * A mail to many guests before it leaves: who gets it and who does not, its words, and how it looks for each of them.
 * GUI thread; stays open until it was queued.
 */
class MailingDialog final : public QDialog {
    Q_OBJECT

public:
    /**
     * `preview` and `background` outlive the dialog. With an `audience`, of which the recipients are those of now, the
     * mail can also be made a rule.
     */
    MailingDialog(const Event &event, const MailRecipients &recipients, const std::optional<GuestFilter> &audience,
                  const QDateTime &now, const MailPreview &preview, Background &background, QWidget *parent = nullptr);

    [[nodiscard]] MailWordsEditor &editor() const { return *m_editor; }
    [[nodiscard]] MailPreviewPane &previewPane() const { return *m_preview; }
    /** Reads the files in the background and attaches them, or says why not. */
    void addFiles(const QStringList &names);
    /** They were not queued, for this reason; what was typed stays. */
    void showRefusal(const Error &error);
    /** What became of trialRequested(). */
    void showTrial(const Result<MailId> &queued);

    void reject() override;

Q_SIGNALS:
    void sendRequested(const cookout::Mailing &mailing, const QList<cookout::RegistrationId> &to);
    void ruleRequested(const cookout::Mailing &rule);
    /** The mail that is shown, to be sent to this address only. */
    void trialRequested(const QString &address, const cookout::RenderedMail &mail);

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildWords();
    [[nodiscard]] QWidget *buildFiles();
    [[nodiscard]] QWidget *buildRecipients();
    [[nodiscard]] QLayout *buildFooter();
    [[nodiscard]] Mailing mailing() const;
    void refresh();
    void chooseFiles();
    void removeFile();
    void requestTrial();
    void requestSend();
    void tell(const QString &words, bool isGood);

    const Event m_event;
    const MailRecipients m_recipients;
    const std::optional<GuestFilter> m_audience;
    const MailPreview &m_maker;
    Background &m_background;
    QList<MailingFile> m_files;
    MailWordsEditor *m_editor;
    MailPreviewPane *m_preview;
    QLineEdit *m_replyToInput;
    FormField *m_replyTo;
    WhenInput *m_when;
    QLineEdit *m_trialInput;
    QPushButton *m_trial;
    QListWidget *m_fileList;
    QPushButton *m_removeFile;
    QLabel *m_note;
    QPushButton *m_send;
    bool m_isSending = false; ///< an answer is awaited
    bool m_isClosing = false; ///< it was said that closing loses what was written
};

} // namespace cookout
