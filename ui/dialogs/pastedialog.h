// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guests/pastedguests.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace cookout {

class Background;
class PastedGuestsModel;
struct EntryProgress;

/**
 * A table from a spreadsheet before it becomes guests: which column is what, and what becomes of each row. Cells can be
 * corrected in place and rows be left out. GUI thread; the rows are read in the background, again after each
 * correction.
 */
class PasteDialog final : public QDialog {
    Q_OBJECT

public:
    /** `known` are the guests who are there already; `background` outlives the dialog. */
    PasteDialog(const ImportedTable &table, const Event &event, const PastedGuests::Known &known, const QDateTime &now,
                Background &background, QWidget *parent = nullptr);
    ~PasteDialog() override;

    /** They are being stored: shows how far that is, and lets it be cancelled. */
    void showProgress(const std::shared_ptr<EntryProgress> &progress);
    /** They were not stored, for this reason; `again` names the button that tries it with room made for them. */
    void showRefusal(const QString &sentence, const QString &again);
    [[nodiscard]] PastedGuestsModel &model() { return *m_model; }

    void reject() override;

Q_SIGNALS:
    /** `withRoom`: beyond the capacity, as the refusal before has offered. */
    void addRequested(const QList<cookout::ValidRegistration> &guests, bool withRoom);

private:
    void buildLayout();
    [[nodiscard]] QWidget *columnChoices();
    void buildList();
    void readColumns();
    void judge();
    void refresh();
    [[nodiscard]] QString summary() const;
    void setEditable(bool editable);
    void add();

    Event m_event;
    PastedGuests::Known m_known;
    QDateTime m_now;
    Background &m_background;
    PastedGuestsModel *m_model;
    QTreeView *m_list;
    QWidget *m_choices = nullptr;
    QList<QComboBox *> m_columns;
    QLabel *m_summary;
    QLabel *m_refusal;
    QCheckBox *m_withKnown;
    QProgressBar *m_bar;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QTimer m_poll;
    std::shared_ptr<EntryProgress> m_progress;
    quint64 m_ticket = 0; ///< of the latest reading; the results of older ones are dropped
    bool m_makesRoom = false;
};

} // namespace cookout
