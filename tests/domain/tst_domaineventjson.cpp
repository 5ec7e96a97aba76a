// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/domaineventjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestDomainEventJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldIsReadAgain();
    void wholeEventsAreNotTold();
    void whatANewerProgramTellsIsNotGuessed();
};

void TestDomainEventJson::whatIsToldIsReadAgain()
{
    const qint64 large = (qint64(1) << 40) + 1;
    const auto added = fromJson(*toJson(RegistrationAdded{{large}, {2}, 3, 1, 4}));
    QVERIFY(added && std::holds_alternative<RegistrationAdded>(*added));
    const auto &party = std::get<RegistrationAdded>(*added);
    QCOMPARE(party.eventId.value, large);
    QCOMPARE(party.registrationId.value, 2);
    QCOMPARE(party.placesTaken, 3);
    QCOMPARE(party.waiting, 1);
    QCOMPARE(party.eventRevision, 4);
    const auto changed = fromJson(*toJson(RegistrationChanged{{1}, {2}, 3, 0, 4}));
    QVERIFY(changed && std::holds_alternative<RegistrationChanged>(*changed));
    QCOMPARE(std::get<RegistrationChanged>(*changed).registrationId.value, 2);
    const auto setting = fromJson(*toJson(SettingChanged{u"mail.resume"_s}));
    QVERIFY(setting && std::holds_alternative<SettingChanged>(*setting));
    QCOMPARE(std::get<SettingChanged>(*setting).name, u"mail.resume"_s);
    const auto mail = fromJson(*toJson(MailChanged{{7}}));
    QVERIFY(mail && std::holds_alternative<MailChanged>(*mail));
    QCOMPARE(std::get<MailChanged>(*mail).mailId.value, 7);
    const QDateTime at({2027, 6, 19}, {16, 0}, QTimeZone::utc());
    const auto seen = fromJson(*toJson(AccessSeen{u"hash"_s, at}));
    QVERIFY(seen && std::holds_alternative<AccessSeen>(*seen));
    QCOMPARE(std::get<AccessSeen>(*seen).tokenHash, u"hash"_s);
    QCOMPARE(std::get<AccessSeen>(*seen).at, at);
    const auto queued = fromJson(*toJson(MailQueued{}));
    QVERIFY(queued && std::holds_alternative<MailQueued>(*queued));
}

void TestDomainEventJson::wholeEventsAreNotTold()
{
    QVERIFY(!toJson(EventChanged{}));
    QVERIFY(!toJson(EventsLoaded{}));
    QVERIFY(!toJson(AccessChanged{}));
}

void TestDomainEventJson::whatANewerProgramTellsIsNotGuessed()
{
    QVERIFY(!fromJson({{u"fact"_s, u"barbecue-rained-off"_s}}));
    QVERIFY(!fromJson({}));
}

QTEST_GUILESS_MAIN(TestDomainEventJson)
#include "tst_domaineventjson.moc"
