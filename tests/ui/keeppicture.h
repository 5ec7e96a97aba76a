// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace cookout::test {

/** Keeps a picture of the widget beside the test, in the folder screenshots, for people to look at. */
inline void keepPicture(QWidget &widget, const QString &name)
{
    QTRY_VERIFY(widget.isVisible());
    // What changed just now is laid out, parents first, before the picture is taken.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString path = QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots");
    QVERIFY(QDir().mkpath(path));
    QVERIFY(widget.grab().save(QStringLiteral("%1/%2.png").arg(path, name)));
}

} // namespace cookout::test
