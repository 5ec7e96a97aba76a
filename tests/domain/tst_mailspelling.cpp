// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailspelling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestMailSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void misspeltProvidersAreRecognised_data();
    void misspeltProvidersAreRecognised();
};

void TestMailSpelling::misspeltProvidersAreRecognised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *typed, const char *meant) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
    };
    row("zoe@gmial.com", "zoe@gmail.com");
    row("zoe@gmal.com", "zoe@gmail.com");
    row("zoe@gmaill.com", "zoe@gmail.com");
    row("zoe@gmail.con", "zoe@gmail.com");
    row("zoe@gmail.co", "zoe@gmail.com");
    row("Zoe@HOTMIAL.nl", "Zoe@hotmail.nl");
    row("a@b@outlok.com", "a@b@outlook.com");
    row("zoe@gmail.com", "");
    row("zoe@gmx.net", "");
    row("zoe@gmx.de", "");
    row("zoe@example.org", "");
    row("zoe@gml.com", "");
    row("@gmial.com", "");
    row("gmial.com", "");
    row("zoe@", "");
    row("", "");
}

void TestMailSpelling::misspeltProvidersAreRecognised()
{
    QFETCH(const QString, typed);
    QTEST(mailSpellingHint(typed), "meant");
}

QTEST_GUILESS_MAIN(TestMailSpelling)
#include "tst_mailspelling.moc"
