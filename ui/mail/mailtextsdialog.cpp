// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailtextsdialog.h"

#include "core/services/mailpreview.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/mail/mailpreviewpane.h"
#include "ui/mail/mailtextwords.h"
#include "ui/mail/mailwordseditor.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int kindsWidth = 208;

bool isWorded(const EventTexts &texts, MailKind kind)
{
    return texts.contains(mailTextName(kind, MailPart::Subject)) || texts.contains(mailTextName(kind, MailPart::Body));
}

/** Whether mails can be made of all of them, also of those that are not looked at. */
bool areSound(const EventTexts &texts)
{
    for (auto named = texts.begin(); named != texts.end(); ++named) {
        const std::optional<MailPart> part = mailPartOf(named.key());
        for (const QString &words : *named) {
            if (part && problemOf(words, *part))
                return false;
        }
    }
    return true;
}

/** Words that say what is shipped anyway are not kept: they would stay behind when a later version says it better. */
MailText withoutShipped(const MailText &words, const MailText &shipped)
{
    return {words.subject == shipped.subject ? QString() : words.subject,
            words.body == shipped.body ? QString() : words.body};
}

} // namespace

MailTextsDialog::MailTextsDialog(const Event &event, const QList<Registration> &guests, const QString &language,
                                 const MailPreview &preview, Background &background, QWidget *parent)
    : QDialog(parent),
      m_event(event),
      m_texts(event.texts),
      m_maker(preview),
      m_kinds(new QListWidget),
      m_language(new QComboBox),
      m_state(makeLabel(TextRole::Caption)),
      m_editor(new MailWordsEditor),
      m_preview(new MailPreviewPane(background)),
      m_reset(new QPushButton(iconOf(Symbol::Undo), tr("As shipped"))),
      m_note(makeLabel(TextRole::Body, {}, true)),
      m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(tr("Words of the mails"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1160, 680);
    for (const MailKind kind : editableMails()) {
        auto *item = new QListWidgetItem(MailTextWords::ofKind(kind), m_kinds);
        item->setData(Qt::UserRole, static_cast<int>(kind));
    }
    for (const auto &[code, name] :
         {std::pair{u"en"_s, u"English"_s}, {u"nl"_s, u"Nederlands"_s}, {u"de"_s, u"Deutsch"_s}})
        m_language->addItem(name, code);
    buildLayout();
    m_kinds->setCurrentRow(0);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_preview->setGuests(guests);
    load();
    connect(m_kinds, &QListWidget::currentRowChanged, this, &MailTextsDialog::load);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MailTextsDialog::load);
    connect(m_editor, &MailWordsEditor::edited, this, &MailTextsDialog::keep);
    connect(m_reset, &QPushButton::clicked, this, &MailTextsDialog::reset);
    connect(m_save, &QPushButton::clicked, this, [this] {
        EventDetails wanted = m_event.details();
        wanted.texts = m_texts;
        m_save->setEnabled(false);
        Q_EMIT saveRequested(m_event, wanted);
    });
}

void MailTextsDialog::buildLayout()
{
    m_kinds->setObjectName(u"mailKinds"_s);
    m_kinds->setAccessibleName(tr("Mails"));
    m_kinds->setFixedWidth(kindsWidth);
    m_language->setObjectName(u"mailLanguage"_s);
    m_language->setAccessibleName(tr("Language of the mail"));
    m_reset->setObjectName(u"resetMail"_s);
    m_reset->setAutoDefault(false);
    m_save->setObjectName(u"saveMails"_s);
    m_save->setAutoDefault(false);
    setPrimary(*m_save, true);
    m_note->setObjectName(u"mailsNote"_s);
    m_note->hide();
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::one);
    choice->addWidget(m_language);
    choice->addWidget(m_state, 1);
    choice->addWidget(m_reset);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::two);
    words->addLayout(choice);
    words->addWidget(m_editor, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::three);
    sides->addWidget(m_kinds);
    sides->addLayout(words, 1);
    sides->addWidget(m_preview, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(space::one);
    footer->addWidget(m_note, 1);
    footer->addStretch(0);
    footer->addWidget(close);
    footer->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(TextRole::Title, tr("Words of the mails")));
    column->addLayout(sides, 1);
    column->addLayout(footer);
}

MailKind MailTextsDialog::kind() const
{
    return editableMails().value(std::max(0, m_kinds->currentRow()));
}

QString MailTextsDialog::language() const
{
    return m_language->currentData().toString();
}

void MailTextsDialog::setKind(MailKind kind)
{
    m_kinds->setCurrentRow(static_cast<int>(editableMails().indexOf(kind)));
}

void MailTextsDialog::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(m_language->findData(language));
}

void MailTextsDialog::load()
{
    m_shipped = m_maker.startingText(kind(), language()).value_or(MailText());
    MailText words = mailTextOf(m_texts, kind(), language());
    if (words.subject.isEmpty())
        words.subject = m_shipped.subject;
    if (words.body.isEmpty())
        words.body = m_shipped.body;
    m_editor->setWords(words);
    refresh();
}

void MailTextsDialog::keep()
{
    setMailText(m_texts, kind(), language(), withoutShipped(m_editor->words(), m_shipped));
    refresh();
}

void MailTextsDialog::reset()
{
    setMailText(m_texts, kind(), language(), {});
    load();
}

bool MailTextsDialog::isChanged() const
{
    return m_texts != m_event.texts;
}

void MailTextsDialog::refresh()
{
    const MailText own = mailTextOf(m_texts, kind(), language());
    m_state->setText(own == MailText() ? tr("as shipped") : tr("your own words"));
    m_reset->setEnabled(own != MailText());
    m_save->setEnabled(isChanged() && areSound(m_texts));
    m_note->hide();
    m_isClosing = false;
    refreshKinds();
    m_preview->setMake(
        [&maker = m_maker, own, kind = kind(), language = language(), event = m_event](Registration guest) {
            guest.party.language = language;
            return maker.mail(kind, own, guest, event);
        });
}

void MailTextsDialog::refreshKinds()
{
    for (int row = 0; row < m_kinds->count(); ++row) {
        const MailKind each = editableMails().at(row);
        const QString words = MailTextWords::ofKind(each);
        m_kinds->item(row)->setText(isWorded(m_texts, each) ? tr("%1 •", "a mail that has its own words").arg(words)
                                                            : words);
        m_kinds->item(row)->setToolTip(isWorded(m_texts, each) ? tr("Has your own words") : QString());
    }
}

void MailTextsDialog::showSaved(const Event &event)
{
    m_event = event;
    m_texts = event.texts;
    refresh();
    tell(tr("Saved. Mails that have not been written yet use the new words."), true);
}

void MailTextsDialog::showRefusal(const Error &error)
{
    m_save->setEnabled(true);
    tell(ErrorText::sentence(error), false);
}

void MailTextsDialog::tell(const QString &words, bool isGood)
{
    m_note->setText(words);
    setTone(*m_note, isGood ? Tone::Success : Tone::Danger);
    m_note->show();
    m_isClosing = false;
}

void MailTextsDialog::reject()
{
    if (!isChanged() || m_isClosing)
        return QDialog::reject();
    tell(tr("Your changes are not saved. Press Close again to throw them away."), false);
    m_isClosing = true;
}

} // namespace cookout
