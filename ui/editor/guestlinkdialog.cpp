// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/guestlinkdialog.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/qrview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cookout {

GuestLinkDialog::GuestLinkDialog(const QString &name, const QString &code, const QString &url, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"guestLink"_s);
    setWindowTitle(tr("Guest's page")); // no personal data in a title
    auto *qr = new QrView;
    qr->setAccessibleName(tr("QR code of the guest's page"));
    qr->setText(url);
    qr->setVisible(!url.isEmpty());
    QLabel *link = makeLabel(
        TextRole::Caption,
        url.isEmpty() ? tr("The portal does not run: start it, and the guest can open the page.") : url, true);
    link->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    link->setAlignment(Qt::AlignHCenter);
    QLabel *letters = makeLabel(TextRole::Display, code);
    letters->setAlignment(Qt::AlignHCenter);
    QLabel *whose = makeLabel(TextRole::Heading, name, true);
    whose->setAlignment(Qt::AlignHCenter);

    auto *copy = new QPushButton(iconOf(Symbol::Copy), tr("Copy the link"));
    copy->setObjectName(u"copyLink"_s);
    copy->setEnabled(!url.isEmpty());
    auto *close = new QPushButton(tr("Close"));
    setPrimary(*close, true);
    connect(copy, &QPushButton::clicked, this, [this, url] {
        QGuiApplication::clipboard()->setText(url);
        Q_EMIT copied();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::four, space::three, space::four, space::three);
    column->setSpacing(space::two);
    column->addWidget(whose);
    column->addWidget(qr, 0, Qt::AlignHCenter);
    column->addWidget(letters);
    column->addWidget(link);
    column->addLayout(buttons);
    close->setFocus();
}

} // namespace cookout
