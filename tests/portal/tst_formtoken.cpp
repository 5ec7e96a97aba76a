// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/formtoken.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

const QString key = u"the key that every instance has"_s;

QDateTime noon()
{
    return QDateTime({2027, 6, 19}, {12, 0}, QTimeZone::utc());
}

} // namespace

class TestFormToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormIsGoodForTwelveHours();
    void aFormIsGoodForItsOwnPurposeOnly();
    void noBitOfItCanBeChanged();
    void withoutAKeyNothingIsGood();
    void garbageIsRefused_data();
    void garbageIsRefused();
};

void TestFormToken::aFormIsGoodForTwelveHours()
{
    const QString token = formToken(key, u"session 1"_s, noon());
    QVERIFY(isFormToken(token, key, u"session 1"_s, noon()));
    QVERIFY(isFormToken(token, key, u"session 1"_s, noon().addSecs(12 * 3600)));
    QVERIFY(!isFormToken(token, key, u"session 1"_s, noon().addSecs(12 * 3600 + 1)));
    QVERIFY(isFormToken(token, key, u"session 1"_s, noon().addSecs(-299))); // another instance's clock
    QVERIFY(!isFormToken(token, key, u"session 1"_s, noon().addSecs(-301)));
}

void TestFormToken::aFormIsGoodForItsOwnPurposeOnly()
{
    const QString token = formToken(key, u"session 1"_s, noon());
    QVERIFY(!isFormToken(token, key, u"session 2"_s, noon()));
    QVERIFY(!isFormToken(token, key, QString(), noon()));
    QVERIFY(!isFormToken(token, u"another key"_s, u"session 1"_s, noon()));
}

void TestFormToken::noBitOfItCanBeChanged()
{
    const QString token = formToken(key, u"session 1"_s, noon());
    for (qsizetype i = 0; i < token.size(); ++i) {
        QString changed = token;
        changed[i] = changed[i] == u'1' ? u'2' : u'1';
        QVERIFY2(!isFormToken(changed, key, u"session 1"_s, noon()), qPrintable(changed));
    }
    QVERIFY(!isFormToken(token + u'A', key, u"session 1"_s, noon()));
    QVERIFY(!isFormToken(token.chopped(1), key, u"session 1"_s, noon()));
    QVERIFY(!isFormToken(u'0' + token, key, u"session 1"_s, noon())); // the same number, written otherwise
    QVERIFY(!isFormToken(u'+' + token, key, u"session 1"_s, noon()));
}

void TestFormToken::withoutAKeyNothingIsGood()
{
    QVERIFY(formToken(QString(), u"session 1"_s, noon()).isEmpty());
    QVERIFY(!isFormToken(QString(), QString(), u"session 1"_s, noon()));
    QVERIFY(!isFormToken(formToken(key, u"session 1"_s, noon()), QString(), u"session 1"_s, noon()));
}

void TestFormToken::garbageIsRefused_data()
{
    QTest::addColumn<QString>("token");
    int number = 0;
    for (const QString &token : {QString(), u"."_s, u"1"_s, u"1."_s, u".abc"_s, u"x.abc"_s, u"1.2.3"_s,
                                 u"99999999999999999999.abc"_s, u"-1.abc"_s, QString(5000, u'9'), u"1.\u00e9"_s})
        QTest::addRow("%d", ++number) << token;
}

void TestFormToken::garbageIsRefused()
{
    QFETCH(const QString, token);
    QVERIFY(!isFormToken(token, key, u"session 1"_s, noon()));
}

QTEST_GUILESS_MAIN(TestFormToken)
#include "tst_formtoken.moc"
