// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailingdialog.h"

#include "core/base/background.h"
#include "core/base/text.h"
#include "core/services/mailpreview.h"
#include "ui/errortext.h"
#include "ui/mail/mailpreviewpane.h"
#include "ui/mail/mailtextwords.h"
#include "ui/mail/mailwordseditor.h"
#include "ui/mail/recipientlist.h"
#include "ui/mail/wheninput.h"
#include "ui/theme.h"
#include "ui/widgets/formfield.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int listHeight = 104;

/** The files' contents, or why one cannot be read; stops where they are too large together. */
Result<QList<MailingFile>> readFiles(const QStringList &names, qint64 left)
{
    QList<MailingFile> files;
    for (const QString &name : names) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, name);
        files.append({QFileInfo(name).fileName(), file.read(left + 1)});
        left -= files.last().bytes.size();
        if (left < 0)
            return failure(ErrorCode::InvalidInput, name,
                           {{u"files"_s, FieldProblem::OutOfRange, largestMailingFiles / (1024 * 1024)}});
    }
    return files;
}

qint64 sizeOf(const QList<MailingFile> &files)
{
    qint64 size = 0;
    for (const MailingFile &file : files)
        size += file.bytes.size();
    return size;
}

QPushButton *quietButton(const QString &words, const QString &name)
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

MailingDialog::MailingDialog(const Event &event, const MailRecipients &recipients,
                             const std::optional<GuestFilter> &audience, const QDateTime &now,
                             const MailPreview &preview, Background &background, QWidget *parent)
    : QDialog(parent),
      m_event(event),
      m_recipients(recipients),
      m_audience(audience),
      m_maker(preview),
      m_background(background),
      m_editor(new MailWordsEditor),
      m_preview(new MailPreviewPane(background)),
      m_replyToInput(new QLineEdit),
      m_replyTo(new FormField(tr("Answers go to"), m_replyToInput, tr("Empty: to the sender of all mails"))),
      m_when(new WhenInput(event, now)),
      m_trialInput(new QLineEdit),
      m_trial(quietButton(tr("Send to me only"), u"sendTrial"_s)),
      m_fileList(new QListWidget),
      m_removeFile(quietButton(tr("Remove"), u"removeFile"_s)),
      m_note(makeLabel(TextRole::Body, {}, true)),
      m_send(quietButton({}, u"sendMailing"_s))
{
    setWindowTitle(tr("Write to guests"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 680);
    buildLayout();
    connect(m_editor, &MailWordsEditor::edited, this, &MailingDialog::refresh);
    connect(m_when, &WhenInput::changed, this, &MailingDialog::refresh);
    connect(m_trial, &QPushButton::clicked, this, &MailingDialog::requestTrial);
    connect(m_trialInput, &QLineEdit::returnPressed, m_trial, &QPushButton::click);
    connect(m_removeFile, &QPushButton::clicked, this, &MailingDialog::removeFile);
    connect(m_send, &QPushButton::clicked, this, &MailingDialog::requestSend);
    m_editor->setWords({{}, tr("Hello {{name}},") + u"\n\n"_s});
    m_preview->setGuests(m_recipients.receive);
    refresh();
    m_editor->takeFocus();
}

void MailingDialog::buildLayout()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(space::two);
    left->addWidget(buildRecipients());
    left->addWidget(m_when);
    m_when->setVisible(m_audience.has_value()); // chosen guests are no audience that later ones could join
    left->addWidget(buildWords(), 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::three);
    sides->addLayout(left, 1);
    sides->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(TextRole::Title, tr("Write to guests")));
    column->addLayout(sides, 1);
    column->addLayout(buildFooter());
}

QWidget *MailingDialog::buildRecipients()
{
    auto *part = new RecipientList;
    part->list().setFixedHeight(listHeight);
    part->showRecipients(m_recipients);
    return part;
}

QWidget *MailingDialog::buildWords()
{
    m_replyToInput->setObjectName(u"replyTo"_s);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(m_editor, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::two);
    below->addWidget(m_replyTo, 1, Qt::AlignTop);
    below->addWidget(buildFiles(), 1, Qt::AlignTop);
    column->addLayout(below);
    return part;
}

QWidget *MailingDialog::buildFiles()
{
    m_fileList->setObjectName(u"attachments"_s);
    m_fileList->setAccessibleName(tr("Attachments"));
    m_fileList->setFixedHeight(listHeight / 2);
    QPushButton *add = quietButton(tr("Attach…"), u"attachFile"_s);
    connect(add, &QPushButton::clicked, this, &MailingDialog::chooseFiles);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(makeLabel(TextRole::Strong, tr("Attachments")), 1);
    head->addWidget(m_removeFile);
    head->addWidget(add);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(head);
    column->addWidget(m_fileList);
    return part;
}

QLayout *MailingDialog::buildFooter()
{
    m_trialInput->setObjectName(u"trialAddress"_s);
    m_trialInput->setAccessibleName(tr("Your own address"));
    m_trialInput->setPlaceholderText(tr("your address"));
    m_note->setObjectName(u"mailingNote"_s);
    m_note->hide();
    setPrimary(*m_send, true);
    QPushButton *cancel = quietButton(tr("Cancel"), u"cancelMailing"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(m_trialInput);
    row->addWidget(m_trial);
    row->addWidget(m_note, 1);
    row->addStretch(0);
    row->addWidget(cancel);
    row->addWidget(m_send);
    return row;
}

Mailing MailingDialog::mailing() const
{
    Mailing mailing;
    mailing.eventId = m_event.id;
    mailing.subject = m_editor->words().subject;
    mailing.body = m_editor->words().body;
    mailing.replyTo = m_replyToInput->text();
    mailing.files = m_files;
    if (m_audience) {
        m_when->applyTo(mailing);
        mailing.audience = *m_audience;
    }
    return mailing;
}

void MailingDialog::refresh()
{
    const int count = static_cast<int>(m_recipients.receive.size());
    const MailText words = m_editor->words();
    const bool isWritten = !words.subject.trimmed().isEmpty() && !words.body.trimmed().isEmpty();
    m_send->setText(m_when->isNow() ? tr("Send %n e-mails", nullptr, count) : tr("Save as a rule"));
    m_send->setEnabled(!m_isSending && (count > 0 || !m_when->isNow()) && isWritten && m_editor->isSound());
    m_trial->setEnabled(count > 0 && isWritten && m_editor->isSound());
    m_removeFile->setEnabled(!m_files.isEmpty());
    m_note->hide();
    m_isClosing = false;
    Mailing shown = mailing();
    shown.files.clear();
    m_preview->setMake([&maker = m_maker, shown, event = m_event](const Registration &guest) {
        return maker.message(shown, guest, event);
    });
}

void MailingDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MailingDialog::addFiles);
    dialog->open();
}

void MailingDialog::addFiles(const QStringList &names)
{
    m_background.run([names, left = largestMailingFiles - sizeOf(m_files)] { return readFiles(names, left); })
        .deliver(this, [this](const Result<QList<MailingFile>> &files) {
            if (!files && files.error().fields.isEmpty())
                return tell(tr("%1 cannot be read.").arg(QFileInfo(files.error().detail).fileName()), false);
            if (!files)
                return tell(MailTextWords::ofMistake(files.error().fields.first()), false);
            for (const MailingFile &file : *files) {
                m_files.append(file);
                m_fileList->addItem(tr("%1 (%2)", "a file and its size")
                                        .arg(file.name, QLocale().formattedDataSize(file.bytes.size())));
            }
            refresh();
        });
}

void MailingDialog::removeFile()
{
    const int row = m_fileList->currentRow() < 0 ? m_fileList->count() - 1 : m_fileList->currentRow();
    if (row < 0)
        return;
    delete m_fileList->takeItem(row);
    m_files.removeAt(row);
    refresh();
}

void MailingDialog::requestTrial()
{
    const QString address = m_trialInput->text().trimmed();
    setInvalid(*m_trialInput, !isEmailAddress(address));
    if (!isEmailAddress(address))
        return tell(tr("Enter your address in the format name@example.com."), false);
    if (m_preview->shown())
        Q_EMIT trialRequested(address, *m_preview->shown());
}

void MailingDialog::showTrial(const Result<MailId> &queued)
{
    if (queued)
        tell(tr("The mail is on its way to you; attachments are left out."), true);
    else
        tell(ErrorText::sentence(queued.error()), false);
}

void MailingDialog::requestSend()
{
    m_replyTo->setError({});
    QList<RegistrationId> to;
    for (const Registration &guest : m_recipients.receive)
        to += guest.id;
    m_isSending = true;
    m_send->setEnabled(false);
    if (m_when->isNow())
        Q_EMIT sendRequested(mailing(), to);
    else
        Q_EMIT ruleRequested(mailing());
}

void MailingDialog::showRefusal(const Error &error)
{
    m_isSending = false;
    refresh();
    const FieldError mistake = error.fields.value(0);
    if (mistake.field == "reply_to"_L1)
        return m_replyTo->setError(MailTextWords::ofMistake(mistake));
    tell(mistake.field.isEmpty() ? ErrorText::sentence(error) : MailTextWords::ofMistake(mistake), false);
}

void MailingDialog::tell(const QString &words, bool isGood)
{
    m_isClosing = false;
    m_note->setText(words);
    setTone(*m_note, isGood ? Tone::Success : Tone::Danger);
    m_note->show();
}

void MailingDialog::reject()
{
    // Esc closes at once while nothing was written; what was written is not thrown away by one key.
    const bool isTouched = !m_editor->words().subject.isEmpty();
    if (m_isSending)
        return; // what comes of it is about to be said
    if (!isTouched || m_isClosing)
        return QDialog::reject();
    tell(tr("What you have written is not kept. Press Cancel again to close."), false);
    m_isClosing = true;
}

} // namespace cookout
