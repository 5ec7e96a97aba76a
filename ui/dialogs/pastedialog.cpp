// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastedialog.h"

#include "core/base/background.h"
#include "core/services/guestlistservice.h"
#include "ui/models/pastedguestsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

PasteDialog::PasteDialog(const ImportedTable &table, const Event &event, const PastedGuests::Known &known,
                         const QDateTime &now, Background &background, QWidget *parent)
    : QDialog(parent),
      m_table(PastedGuests::withHeader(table, event)),
      m_event(event),
      m_known(known),
      m_now(now),
      m_background(background),
      m_model(new PastedGuestsModel(this)),
      m_summary(makeLabel(TextRole::Body)),
      m_refusal(makeLabel(TextRole::Body, {}, true)),
      m_withKnown(new QCheckBox),
      m_bar(new QProgressBar),
      m_add(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Paste guests"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 600);
    buildLayout();
    m_poll.setInterval(50ms);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_bar->setValue(m_progress->done); });
    connect(m_add, &QPushButton::clicked, this, &PasteDialog::add);
    connect(m_cancel, &QPushButton::clicked, this, &PasteDialog::reject);
    connect(m_withKnown, &QCheckBox::toggled, this, &PasteDialog::refresh);
    judge();
}

void PasteDialog::buildLayout()
{
    auto *list = new QTreeView;
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("Pasted guests"));
    list->setObjectName(u"pastedGuests"_s);
    list->setIndentation(0);
    const std::array widths{
        std::pair(PastedGuestsModel::StateColumn, 14), std::pair(PastedGuestsModel::NameColumn, 18),
        std::pair(PastedGuestsModel::PartyColumn, 9),  std::pair(PastedGuestsModel::EmailColumn, 23),
        std::pair(PastedGuestsModel::PhoneColumn, 15), std::pair(PastedGuestsModel::NotesColumn, 14)};
    for (const auto &[section, characters] : widths)
        list->header()->resizeSection(section, characters * fontMetrics().averageCharWidth());
    m_refusal->hide();
    setTone(*m_refusal, Tone::Danger);
    m_bar->hide();
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_add->setObjectName(u"addPasted"_s);
    m_withKnown->setObjectName(u"withKnown"_s);
    setPrimary(*m_add, true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_withKnown, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(TextRole::Title, tr("Paste guests")));
    column->addWidget(columnChoices());
    column->addWidget(m_summary);
    column->addWidget(list, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_bar);
    column->addLayout(buttons);
}

QWidget *PasteDialog::columnChoices()
{
    const ImportMapping mapping = PastedGuests::guess(m_table, m_event);
    const QStringList fields = importFields(m_event);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(space::one, choices);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < m_table.header.size(); ++column) {
        auto *choice = new QComboBox;
        choice->addItem(tr("(not used)"), QString());
        for (const QString &field : fields)
            choice->addItem(PastedGuests::labelOf(field, m_event), field);
        choice->setCurrentIndex(std::max(0, choice->findData(mapping.key(column))));
        choice->setAccessibleName(tr("Column “%1” is").arg(m_table.header.at(column)));
        connect(choice, &QComboBox::currentIndexChanged, this, &PasteDialog::judge);
        m_columns.append(choice);
        auto *pair = new QWidget;
        auto *stack = new QVBoxLayout(pair);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(space::half);
        stack->addWidget(makeLabel(TextRole::Caption, m_table.header.at(column).left(30)));
        stack->addWidget(choice);
        flow->addWidget(pair);
    }
    return choices;
}

void PasteDialog::judge()
{
    ImportMapping mapping;
    for (int column = 0; column < m_columns.size(); ++column) {
        const QString field = m_columns.at(column)->currentData().toString();
        if (!field.isEmpty() && !mapping.contains(field))
            mapping.insert(field, column);
    }
    const quint64 ticket = ++m_ticket;
    m_background
        .run([table = m_table, mapping, event = m_event, known = m_known, now = m_now]() -> Result<QList<PastedGuest>> {
            return PastedGuests::judged(table, mapping, event, known, now);
        })
        .deliver(this, [this, ticket](const Result<QList<PastedGuest>> &guests) {
            if (!guests || ticket != m_ticket)
                return;
            m_model->show(*guests);
            refresh();
        });
}

void PasteDialog::refresh()
{
    const int ready = m_model->count(PastedState::Ready);
    const int known = m_model->count(PastedState::Known);
    const int wrong = m_model->count(PastedState::Wrong);
    const int chosen = ready + (m_withKnown->isChecked() ? known : 0);
    m_summary->setText(tr("%1 · %2 · %3")
                           .arg(tr("%n ready", nullptr, ready), tr("%n known already", nullptr, known),
                                tr("%n with a problem are left out", nullptr, wrong)));
    m_withKnown->setText(tr("Add those who look known as well (%L1)").arg(known));
    m_withKnown->setVisible(known > 0);
    m_add->setText(chosen == 1 ? tr("Add 1 guest") : tr("Add %n guests", nullptr, chosen));
    m_add->setEnabled(chosen > 0);
    m_makesRoom = false;
    m_refusal->hide();
}

void PasteDialog::add()
{
    m_add->setEnabled(false);
    m_refusal->hide();
    Q_EMIT addRequested(m_model->guests(m_withKnown->isChecked()), m_makesRoom);
}

void PasteDialog::showProgress(const std::shared_ptr<EntryProgress> &progress)
{
    m_progress = progress;
    m_bar->setRange(0, static_cast<int>(m_model->guests(m_withKnown->isChecked()).size()));
    m_bar->show();
    m_poll.start();
}

void PasteDialog::showRefusal(const QString &sentence, const QString &again)
{
    m_poll.stop();
    m_progress.reset();
    m_bar->hide();
    m_refusal->setText(sentence);
    m_refusal->show();
    m_add->setEnabled(true);
    m_makesRoom = !again.isEmpty();
    if (m_makesRoom)
        m_add->setText(again);
}

void PasteDialog::reject()
{
    if (m_progress) // the answer of the database closes or refuses
        m_progress->isCancelled = true;
    else
        QDialog::reject();
}

} // namespace cookout
