// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/recipientlist.h"

#include "ui/icons.h"
#include "ui/mail/mailtextwords.h"
#include "ui/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr int symbolSize = 16;
} // namespace

RecipientList::RecipientList(QWidget *parent)
    : QWidget(parent), m_counts(makeLabel(TextRole::Strong)), m_list(new QListWidget)
{
    m_counts->setObjectName(u"recipientCounts"_s);
    m_list->setObjectName(u"recipients"_s);
    m_list->setAccessibleName(tr("Who gets the mail"));
    m_list->setIconSize({symbolSize, symbolSize});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1);
}

void RecipientList::showRecipients(const MailRecipients &recipients,
                                   const std::function<QString(const Registration &)> &detail)
{
    m_list->clear();
    for (const Registration &guest : recipients.receive) {
        QStringList words{guest.party.name, guest.party.email};
        if (detail)
            words += detail(guest);
        m_list->addItem(new QListWidgetItem(iconOf(Symbol::Mail), words.join(u" · "_s)));
    }
    for (const ExcludedRecipient &left : recipients.excluded) {
        const QString words = tr("%1: %2", "a guest, and why there is no mail")
                                  .arg(left.registration.party.name, MailTextWords::ofExclusion(left.reason));
        auto *item = new QListWidgetItem(iconOf(Symbol::Cancelled), words);
        item->setForeground(currentColors().muted);
        m_list->addItem(item);
    }
    const QString gets = tr("%n guests get it", nullptr, static_cast<int>(recipients.receive.size()));
    const QString left = tr("%n do not", nullptr, static_cast<int>(recipients.excluded.size()));
    m_counts->setText(recipients.excluded.isEmpty() ? gets : gets + tr(", ", "between two numbers") + left);
}

} // namespace cookout
