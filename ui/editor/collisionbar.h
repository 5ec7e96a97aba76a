// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editsession.h"
#include "ui/editor/inlinebar.h"

#include <functional>

namespace cookout {

/** "Changed by the guest at 14:03": each field that both have changed, with both values, to choose from. GUI thread. */
class CollisionBar final : public InlineBar {
    Q_OBJECT

public:
    explicit CollisionBar(QWidget *parent = nullptr);

    /** `labelOf` says how the form calls a field. Nothing is shown when there is no collision. */
    void showCollisions(const QString &title, const QList<FieldCollision> &collisions,
                        const std::function<QString(const QString &)> &labelOf);

Q_SIGNALS:
    void resolved(const QString &field, bool takeTheirs);

private:
    void addRow(const FieldCollision &collision, const QString &label);

    QWidget *m_rows = nullptr;
    QStringList m_shown;
};

} // namespace cookout
