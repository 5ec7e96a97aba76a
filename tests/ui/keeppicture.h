// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <QWidget>

namespace cookout::test {

/** Keeps a picture of the widget beside the test, in the folder screenshots, for people to look at. The name may begin
 * with a folder below it. */
inline void keepPicture(QWidget &widget, const QString &name)
{
    QTRY_VERIFY(widget.isVisible());
    // What changed just now is laid out, parents first, before the picture is taken.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QFileInfo file(QStringLiteral("%1/screenshots/%2.png").arg(QCoreApplication::applicationDirPath(), name));
    QVERIFY(file.dir().mkpath(QStringLiteral(".")));
    QVERIFY(widget.grab().save(file.filePath()));
}

} // namespace cookout::test
