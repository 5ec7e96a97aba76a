// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smtpprovider.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class SmtpProviderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreTheirOwnAndStable()
    {
        QStringList ids;
        for (const SmtpProvider &provider : smtpProviders())
            ids += provider.id;
        QCOMPARE(ids, (QStringList{u"gmail"_s, u"microsoft365"_s, u"outlook"_s, u"sendgrid"_s, u"ses"_s, u"mailgun"_s,
                                   u"postmark"_s, u"other"_s}));
    }

    void eachCanBeStored()
    {
        for (const SmtpProvider &provider : smtpProviders()) {
            QVERIFY(!provider.name.isEmpty());
            QVERIFY(provider.server.isEmpty() || checkSetting(u"SMTP_SERVER"_s, provider.server));
            QVERIFY(checkSetting(u"SMTP_PORT"_s, QString::number(provider.port)));
            QCOMPARE(provider.userName == SmtpUserName::Fixed, !provider.fixedUserName.isEmpty());
            QVERIFY(provider.security != SmtpSecurity::None);
        }
    }

    void aServerTellsItsProvider_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("id");
        for (const SmtpProvider &provider : smtpProviders())
            QTest::addRow("%s", qPrintable(provider.id)) << provider.server << provider.id;
        QTest::addRow("capitals") << u"SMTP.Gmail.com"_s << u"gmail"_s;
        QTest::addRow("another region") << u"email-smtp.us-east-1.amazonaws.com"_s << u"ses"_s;
        QTest::addRow("Mailgun in Europe") << u"smtp.eu.mailgun.org"_s << u"mailgun"_s;
        QTest::addRow("somebody's own") << u"mail.example.org"_s << u"other"_s;
        QTest::addRow("looks like one") << u"smtp.gmail.com.example.org"_s << u"other"_s;
    }
    void aServerTellsItsProvider()
    {
        QFETCH(const QString, server);
        QTEST(smtpProviderOf(server).id, "id");
    }

    void anUnknownIdIsNobody()
    {
        QVERIFY(smtpProviderById(u"gmail") != nullptr);
        QVERIFY(smtpProviderById(u"") == nullptr);
        QVERIFY(smtpProviderById(u"Gmail") == nullptr);
    }
};

QTEST_GUILESS_MAIN(SmtpProviderTest)
#include "tst_smtpprovider.moc"
