// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailrecipients.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;

namespace cookout {

/** Who gets a mail, and below them who does not and why, with both counted above. GUI thread. */
class RecipientList final : public QWidget {
    Q_OBJECT

public:
    explicit RecipientList(QWidget *parent = nullptr);

    /** `detail` tells what stands beside a guest who gets it, besides name and address; without one nothing does. */
    void showRecipients(const MailRecipients &recipients,
                        const std::function<QString(const Registration &)> &detail = {});
    [[nodiscard]] QListWidget &list() const { return *m_list; }

private:
    QLabel *m_counts;
    QListWidget *m_list;
};

} // namespace cookout
