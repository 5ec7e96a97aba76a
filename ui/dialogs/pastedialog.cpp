// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastedialog.h"

#include "core/base/background.h"
#include "core/services/guestlistservice.h"
#include "ui/delegates/pastedguestsdelegate.h"
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

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int mostHeaderCharacters = 30;

/** How wide a column of the preview is, in characters. */
int charactersOf(const PastedGuestsModel &model, int column)
{
    static const QHash<QString, int> known{{u"name"_s, 18}, {u"email"_s, 23}, {u"phone"_s, 15}, {u"notes"_s, 14}};
    constexpr int stateWidth = 20;
    constexpr int otherWidth = 10;
    return model.isField(column) ? known.value(model.fieldOf(column), otherWidth) : stateWidth;
}

} // namespace

PasteDialog::PasteDialog(const ImportedTable &table, const Event &event, const PastedGuests::Known &known,
                         const QDateTime &now, Background &background, QWidget *parent)
    : QDialog(parent),
      m_event(event),
      m_known(known),
      m_now(now),
      m_background(background),
      m_model(new PastedGuestsModel(PastedGuests::withHeader(table, event), event, this)),
      m_list(new QTreeView),
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
    buildList();
    buildLayout();
    m_poll.setInterval(50ms);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_bar->setValue(m_progress->done); });
    connect(m_add, &QPushButton::clicked, this, &PasteDialog::add);
    connect(m_cancel, &QPushButton::clicked, this, &PasteDialog::reject);
    connect(m_withKnown, &QCheckBox::toggled, this, [this](bool wanted) {
        m_model->setWithKnown(wanted);
        judge();
    });
    connect(m_model, &PastedGuestsModel::edited, this, &PasteDialog::judge);
    readColumns();
}

PasteDialog::~PasteDialog()
{
    m_model->disconnect(this); // a cell that is open when its list goes is still put into the model
}

void PasteDialog::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PastedGuestsDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Pasted guests"));
    m_list->setObjectName(u"pastedGuests"_s);
    m_list->setIndentation(0);
    m_list->setSelectionBehavior(QAbstractItemView::SelectItems); // arrows go from cell to cell
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
}

void PasteDialog::buildLayout()
{
    m_choices = columnChoices();
    m_refusal->hide();
    setTone(*m_refusal, Tone::Danger);
    m_bar->hide();
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_add->setObjectName(u"addPasted"_s);
    m_withKnown->setObjectName(u"withKnown"_s);
    setPrimary(*m_add, true);
    for (QPushButton *button : {m_add, m_cancel})
        button->setAutoDefault(false); // Enter in the list adds nobody
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_withKnown, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(TextRole::Title, tr("Paste guests")));
    column->addWidget(m_choices);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(
        makeLabel(TextRole::Caption, tr("Cells can be corrected here, and rows without a tick are left out."), true));
    column->addWidget(m_refusal);
    column->addWidget(m_bar);
    column->addLayout(buttons);
}

QWidget *PasteDialog::columnChoices()
{
    const ImportMapping mapping = PastedGuests::guess(m_model->table(), m_event);
    const QStringList fields = importFields(m_event);
    const QStringList &header = m_model->table().header;
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(space::one, choices);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < header.size(); ++column) {
        auto *choice = new QComboBox;
        choice->addItem(tr("(not used)"), QString());
        for (const QString &field : fields)
            choice->addItem(PastedGuests::labelOf(field, m_event), field);
        choice->setCurrentIndex(std::max(0, choice->findData(mapping.key(column))));
        choice->setAccessibleName(tr("Column “%1” is").arg(header.at(column)));
        connect(choice, &QComboBox::currentIndexChanged, this, &PasteDialog::readColumns);
        m_columns.append(choice);
        auto *pair = new QWidget;
        auto *stack = new QVBoxLayout(pair);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(space::half);
        stack->addWidget(makeLabel(TextRole::Caption, header.at(column).left(mostHeaderCharacters)));
        stack->addWidget(choice);
        flow->addWidget(pair);
    }
    return choices;
}

void PasteDialog::readColumns()
{
    ImportMapping mapping;
    for (int column = 0; column < m_columns.size(); ++column) {
        const QString field = m_columns.at(column)->currentData().toString();
        if (!field.isEmpty() && !mapping.contains(field))
            mapping.insert(field, column);
    }
    m_model->setMapping(mapping);
    QHeaderView *header = m_list->header();
    for (int column = 0; column < m_model->reasonColumn(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int least = QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(title) + space::four;
        const int wanted = charactersOf(*m_model, column) * fontMetrics().averageCharWidth();
        header->resizeSection(column, std::max(wanted, least));
    }
    judge();
}

void PasteDialog::judge()
{
    const quint64 ticket = ++m_ticket;
    m_add->setEnabled(false); // until it is known who would be added
    m_background
        .run([table = m_model->table(), mapping = m_model->mapping(), leftOut = m_model->leftOut(), event = m_event,
              known = m_known, now = m_now]() -> Result<QList<PastedGuest>> {
            return PastedGuests::judged(table, mapping, event, known, now, leftOut);
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
    const int known = m_model->count(PastedState::Known);
    const auto chosen = static_cast<int>(m_model->guests().size());
    m_summary->setText(summary());
    m_withKnown->setText(tr("Add those who look known as well (%L1)").arg(known));
    m_withKnown->setVisible(known > 0);
    m_add->setText(chosen == 1 ? tr("Add 1 guest") : tr("Add %n guests", nullptr, chosen));
    m_add->setEnabled(chosen > 0);
    m_makesRoom = false;
    m_refusal->hide();
}

QString PasteDialog::summary() const
{
    QStringList parts{tr("%n ready", nullptr, m_model->count(PastedState::Ready)),
                      tr("%n known already", nullptr, m_model->count(PastedState::Known)),
                      tr("%n with a problem are left out", nullptr, m_model->count(PastedState::Wrong))};
    if (const auto leftOut = static_cast<int>(m_model->leftOut().size()); leftOut > 0)
        parts.append(tr("%n left out by you", nullptr, leftOut));
    return parts.join(u" · "_s);
}

void PasteDialog::setEditable(bool editable)
{
    for (QWidget *part : QWidgetList{m_choices, m_list, m_withKnown, m_add})
        part->setEnabled(editable);
}

void PasteDialog::add()
{
    setEditable(false);
    m_refusal->hide();
    Q_EMIT addRequested(m_model->guests(), m_makesRoom);
}

void PasteDialog::showProgress(const std::shared_ptr<EntryProgress> &progress)
{
    m_progress = progress;
    m_bar->setRange(0, static_cast<int>(m_model->guests().size()));
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
    setEditable(true);
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
