// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/historydialog.h"
#include "ui/models/historymodel.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void whatHappenedIsListedAndTakenBack()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        const Registration guest = *fixture.server.registerGuest(event, guestNamed(u"Zoë"_s, 2));
        fixture.open();
        HistoryDialog &dialog = opened(fixture);
        const QAbstractItemModelTester tester(&dialog.model());
        QTRY_VERIFY(dialog.model().rowCount() >= 2);
        QCOMPARE(what(dialog, 0), u"Registered"_s);
        QVERIFY(unnamedControls(dialog).isEmpty());
        auto *takeBack = dialog.findChild<QPushButton *>(u"takeBack"_s);
        QTRY_VERIFY(takeBack->isEnabled());
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QTRY_COMPARE(fixture.server.backend.registrations.byId(guest.id).wait()->status, RegistrationStatus::Cancelled);
        QTRY_VERIFY(what(dialog, 1).contains("taken back"_L1)); // below the taking back itself
    }

    void whatArrivesMeanwhileStandsAbove()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fixture.open();
        HistoryDialog &dialog = opened(fixture);
        QTRY_VERIFY(dialog.model().rowCount() > 0);
        const QString chosen = dialog.model().change(0).change.id;
        QTRY_VERIFY(list(dialog).currentIndex().isValid());
        QVERIFY(fixture.server.registerGuest(event, guestNamed(u"小明"_s)));
        QTRY_VERIFY(dialog.model().change(0).change.id != chosen);
        QCOMPARE(dialog.model().change(list(dialog).currentIndex().row()).change.id, chosen);
    }

    void olderChangesAreReadWhenAsked()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        for (int i = 0; i < HistoryDialog::pageSize + 5; ++i)
            QVERIFY(fixture.server.backend.events
                        .setState(event.slug, i % 2 == 0 ? EventState::Closed : EventState::Open, Actor::organiser())
                        .wait());
        fixture.open();
        HistoryDialog &dialog = opened(fixture);
        QTRY_COMPARE(dialog.model().rowCount(), HistoryDialog::pageSize);
        auto *older = dialog.findChild<QPushButton *>(u"olderChanges"_s);
        QTest::mouseClick(older, Qt::LeftButton);
        QTRY_VERIFY(dialog.model().rowCount() > HistoryDialog::pageSize + 5);
        QTRY_VERIFY(!older->isVisible());
    }

private:
    static HistoryDialog &opened(WindowFixture &fixture)
    {
        QTest::keyClick(fixture.window.get(), Qt::Key_H, Qt::ControlModifier);
        return *fixture.window->findChild<HistoryDialog *>();
    }

    static QTreeView &list(HistoryDialog &dialog) { return *dialog.findChild<QTreeView *>(); }

    static QString what(HistoryDialog &dialog, int row)
    {
        return dialog.model().index(row, HistoryModel::WhatColumn).data().toString();
    }
};

COOKOUT_WINDOW_TEST(HistoryTest)
#include "tst_history.moc"
