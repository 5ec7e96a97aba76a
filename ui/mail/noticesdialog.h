// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mailnotices.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cookout {

class FormField;
class OutboxService;

/**
 * Whether, where and in which language organisers hear by mail of guests who register or cancel. Stays open until it is
 * saved, and says beside the address what is wrong with it. GUI thread.
 */
class NoticesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NoticesDialog(QWidget *parent = nullptr);

    /** What is in force: until then nothing can be chosen. */
    void showChoice(const Result<NoticeChoice> &known);
    /** What became of saveRequested(): closes, or says what stands against it. */
    void showSaved(const Result<NoticeChoice> &now);
    /** What was saved, in one sentence. */
    [[nodiscard]] static QString sentence(const NoticeChoice &choice);

Q_SIGNALS:
    void saveRequested(const cookout::NoticeChoice &wanted);
    void saved(const cookout::NoticeChoice &now);

protected:
    bool event(QEvent *event) override;

private:
    void makeInputs();
    void buildLayout();
    [[nodiscard]] QLayout *buildFooter();
    [[nodiscard]] NoticeChoice choice() const;
    void refresh();
    void requestSave();
    void tell(const Error &error);

    QComboBox *m_mode;
    QLineEdit *m_address;
    QComboBox *m_language;
    FormField *m_modeField;
    FormField *m_addressField;
    FormField *m_languageField;
    QLabel *m_failure;
    QPushButton *m_save;
};

/** Lets the dialog show and change what `outbox`, which outlives it, has stored. */
void joinNotices(NoticesDialog &dialog, OutboxService &outbox);

} // namespace cookout
