// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailtext.h"
#include "core/domain/registration.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace cookout {

class Background;
class MailPreview;
class MailPreviewPane;
class MailWordsEditor;

/**
 * The words of an event's mails, kind by kind and language by language, with how they look for its guests. GUI thread;
 * what is typed stays until it is saved or thrown away, whichever kind is looked at.
 */
class MailTextsDialog final : public QDialog {
    Q_OBJECT

public:
    /** `preview` and `background` outlive the dialog; `guests` are those whose mails can be looked at. */
    MailTextsDialog(const Event &event, const QList<Registration> &guests, const QString &language,
                    const MailPreview &preview, Background &background, QWidget *parent = nullptr);

    [[nodiscard]] MailWordsEditor &editor() const { return *m_editor; }
    [[nodiscard]] MailPreviewPane &previewPane() const { return *m_preview; }
    void setKind(MailKind kind);
    void setLanguage(const QString &language);

    /** What became of saveRequested(). */
    void showSaved(const Event &event);
    void showRefusal(const Error &error);

    void reject() override;

Q_SIGNALS:
    /** The event with its mails in the new words, and as it was before them. */
    void saveRequested(const cookout::Event &seen, const cookout::EventDetails &wanted);

private:
    void buildLayout();
    [[nodiscard]] MailKind kind() const;
    [[nodiscard]] QString language() const;
    void load();
    void keep();
    void reset();
    void refresh();
    void refreshKinds();
    void tell(const QString &words, bool isGood);
    [[nodiscard]] bool isChanged() const;

    Event m_event;
    EventTexts m_texts; ///< as typed
    const MailPreview &m_maker;
    MailText m_shipped; ///< of the shown kind and language
    QListWidget *m_kinds;
    QComboBox *m_language;
    QLabel *m_state;
    MailWordsEditor *m_editor;
    MailPreviewPane *m_preview;
    QPushButton *m_reset;
    QLabel *m_note;
    QPushButton *m_save;
    bool m_isClosing = false; ///< it was said that closing loses what was typed
};

} // namespace cookout
