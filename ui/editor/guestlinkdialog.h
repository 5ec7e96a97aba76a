// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cookout {

/** The link of a guest's own page to show at the table: as a QR code to scan, to copy, and the code for people. Nobody
 * else should see it, so it goes when the guest has it. GUI thread. */
class GuestLinkDialog final : public QDialog {
    Q_OBJECT

public:
    /** `url` is empty while the portal does not run. */
    GuestLinkDialog(const QString &name, const QString &code, const QString &url, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied();
};

} // namespace cookout
