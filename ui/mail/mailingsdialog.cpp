// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailingsdialog.h"

#include "ui/errortext.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * 60;

QPushButton *button(const QString &words, const QString &name)
{
    auto *made = new QPushButton(words);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

int unsent(const MailCounts &mails)
{
    return mails.queued + mails.held + mails.failed;
}

} // namespace

MailingsDialog::MailingsDialog(const Event &event, QWidget *parent)
    : QDialog(parent),
      m_event(event),
      m_list(new QTreeWidget),
      m_stack(new QStackedWidget),
      m_note(makeLabel(TextRole::Body, {}, true)),
      m_recall(button(tr("Take back"), u"recallMailing"_s)),
      m_missed(button(tr("Send missed mails"), u"sendMissed"_s)),
      m_active(button({}, u"stopRule"_s))
{
    setWindowTitle(tr("Mails to guests"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 460);
    buildLayout();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MailingsDialog::refresh);
    connect(m_recall, &QPushButton::clicked, this, [this] { Q_EMIT recallRequested(current()->mailing.id); });
    connect(m_missed, &QPushButton::clicked, this, [this] { Q_EMIT missedRequested(current()->mailing.id); });
    connect(m_active, &QPushButton::clicked, this,
            [this] { Q_EMIT activeRequested(current()->mailing.id, !current()->mailing.isActive); });
    refresh();
}

void MailingsDialog::buildLayout()
{
    m_list->setObjectName(u"mailings"_s);
    m_list->setAccessibleName(tr("Mails to guests"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Subject"), tr("When"), tr("Mails")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_recall->setToolTip(tr("What has not left yet is not sent"));
    m_missed->setToolTip(tr("They were due while no computer could send them"));
    auto *nothing = makeLabel(TextRole::Body,
                              tr("Nothing was written to the guests yet, besides what each gets for what they do. "
                                 "Choose “Write to guests”."),
                              true);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_list);
    m_note->setObjectName(u"mailingsNote"_s);
    setTone(*m_note, Tone::Danger);
    m_note->hide();
    QPushButton *close = button(tr("Close"), u"closeMailings"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(space::one);
    footer->addWidget(m_recall);
    footer->addWidget(m_missed);
    footer->addWidget(m_active);
    footer->addStretch(1);
    footer->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(TextRole::Title, tr("Mails to guests")));
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    column->addLayout(footer);
}

QString MailingsDialog::whenOf(const Mailing &mailing) const
{
    const auto there = [this](const QDateTime &moment) {
        return QLocale().toString(moment.toTimeZone(m_event.timeZone), QLocale::ShortFormat);
    };
    if (!mailing.isRule())
        return there(mailing.createdAt);
    if (!mailing.isActive)
        return tr("stopped");
    if (mailing.anchor == MailingAnchor::Moment)
        return there(mailing.moment);
    const int minutes = static_cast<int>(std::abs(mailing.offset.count()));
    if (minutes == 0)
        return mailing.anchor == MailingAnchor::Registration ? tr("when a guest has registered")
               : mailing.anchor == MailingAnchor::Deadline   ? tr("when registration ends")
                                                             : tr("at the start");
    const QString span = minutes % minutesOfDay == 0    ? tr("%n days", nullptr, minutes / minutesOfDay)
                         : minutes % minutesOfHour == 0 ? tr("%n hours", nullptr, minutes / minutesOfHour)
                                                        : tr("%n minutes", nullptr, minutes);
    const bool isBefore = mailing.offset.count() < 0;
    if (mailing.anchor == MailingAnchor::Registration)
        return tr("%1 after a guest has registered").arg(span);
    if (mailing.anchor == MailingAnchor::Deadline)
        return isBefore ? tr("%1 before registration ends").arg(span) : tr("%1 after registration has ended").arg(span);
    return isBefore ? tr("%1 before the start").arg(span) : tr("%1 after the start").arg(span);
}

void MailingsDialog::showMailings(const QList<MailingProgress> &mailings)
{
    const MailingId shown = current() == nullptr ? MailingId() : current()->mailing.id;
    m_note->hide();
    m_mailings.clear();
    m_list->clear();
    for (const MailingProgress &progress : mailings) {
        const MailCounts &mails = progress.mails;
        QStringList states{tr("%n sent", nullptr, mails.sent)};
        if (mails.queued + mails.sending > 0)
            states += tr("%n waiting", nullptr, mails.queued + mails.sending);
        if (mails.failed > 0)
            states += tr("%n failed", nullptr, mails.failed);
        if (mails.held > 0)
            states += tr("%n missed", nullptr, mails.held);
        if (mails.discarded > 0)
            states += tr("%n taken back", nullptr, mails.discarded);
        auto *item = new QTreeWidgetItem(
            m_list, {progress.mailing.subject, whenOf(progress.mailing), states.join(tr(", ", "between states"))});
        m_mailings.append(progress);
        if (progress.mailing.id == shown)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr && !m_mailings.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_stack->setCurrentIndex(m_mailings.isEmpty() ? 0 : 1);
    refresh();
}

const MailingProgress *MailingsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_mailings.size() ? nullptr : &m_mailings.at(row);
}

void MailingsDialog::refresh()
{
    const MailingProgress *const progress = current();
    m_recall->setEnabled(progress != nullptr && unsent(progress->mails) > 0);
    m_missed->setVisible(progress != nullptr && progress->mails.held > 0);
    m_active->setVisible(progress != nullptr && progress->mailing.isRule());
    if (progress != nullptr)
        m_active->setText(progress->mailing.isActive ? tr("Stop the rule") : tr("Let the rule write again"));
}

void MailingsDialog::showFailure(const Error &error)
{
    m_note->setText(ErrorText::sentence(error));
    m_note->show();
}

} // namespace cookout
