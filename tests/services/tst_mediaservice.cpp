// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/eventhouse.h"
#include "tests/support/pictures.h"

#include <QTest>

using namespace cookout;
using namespace cookout::test;

namespace {

const QMap<QString, QString> inWords{{u"en"_s, u"Two gardens"_s}, {u"nl"_s, u"Twee tuinen"_s}};

Result<Event> show(TestBackend &house, const QByteArray &file)
{
    return house.backend.media.setHeroImage(u"summer-bbq"_s, file, inWords, Actor::organiser()).wait();
}

const MediaFile *shown(const std::shared_ptr<const EventSnapshot> &snapshot)
{
    return snapshot->image(snapshot->events().first().heroMedia);
}

} // namespace

class TestMediaService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anImageIsStoredAndShownAtOnce();
    void anImageIsTakenBackAndBroughtBack();
    void imagesAreThereAfterTheNextStart();
    void theSamePictureIsStoredOnce();
    void whatIsNoPictureChangesNothing();
    void anUnknownEventHasNone();
    void aRemovedImageIsForgottenByPages();
};

void TestMediaService::anImageIsStoredAndShownAtOnce()
{
    TestBackend house;
    makeFullEvent(house);
    const Result<Event> event = show(house, picture(40, 30, "jpeg"));
    QVERIFY(event);
    QCOMPARE(event->heroMedia.size(), 64);
    QCOMPARE(textOf(*event, u"hero-alt"_s, u"nl"_s), u"Twee tuinen"_s);
    const auto snapshot = house.backend.cache.snapshot();
    const MediaFile *file = shown(snapshot);
    QVERIFY(file);
    QCOMPARE(file->type, u"image/jpeg"_s);
    QCOMPARE(file->width, 40);
    QVERIFY(file->bytes.startsWith("\xff\xd8\xff"));
    QCOMPARE(lastEntry(house).action, u"event.image-changed"_s);
}

void TestMediaService::anImageIsTakenBackAndBroughtBack()
{
    TestBackend house;
    makeFullEvent(house);
    const QString first = show(house, picture(40, 30, "jpeg"))->heroMedia;
    const QString second = show(house, picture(30, 40, "jpeg"))->heroMedia;
    QVERIFY(first != second);
    QVERIFY(!house.backend.cache.snapshot()->image(first));
    const AuditEntry entry = lastEntry(house);
    QVERIFY(takeBack(house, entry));
    QCOMPARE(shown(house.backend.cache.snapshot())->hash, first);
    QVERIFY(takeBack(house, lastEntry(house)));
    QCOMPARE(shown(house.backend.cache.snapshot())->hash, second);
}

void TestMediaService::imagesAreThereAfterTheNextStart()
{
    TestBackend house;
    makeFullEvent(house);
    QVERIFY(show(house, picture(40, 30, "png", 0x00000000)));
    const QByteArray bytes = shown(house.backend.cache.snapshot())->bytes;
    Backend next(house.settings(), house.clock);
    QVERIFY(next.open().wait());
    QCOMPARE(shown(next.cache.snapshot())->bytes, bytes);
    QCOMPARE(shown(next.cache.snapshot())->type, u"image/png"_s);
}

void TestMediaService::theSamePictureIsStoredOnce()
{
    constexpr Sql countFiles = "/* test */ SELECT count(*) FROM media";
    TestBackend house;
    makeFullEvent(house);
    QVERIFY(show(house, picture(40, 30, "jpeg")));
    const int entries = number(house, countEntries);
    QVERIFY(show(house, picture(40, 30, "jpeg")));
    QCOMPARE(number(house, countFiles), 1);
    QCOMPARE(number(house, countEntries), entries);
}

void TestMediaService::whatIsNoPictureChangesNothing()
{
    TestBackend house;
    const Event before = makeFullEvent(house);
    const Result<Event> refused = show(house, "<svg/>");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(isSame(present(house), before));
}

void TestMediaService::anUnknownEventHasNone()
{
    TestBackend house;
    QCOMPARE(show(house, picture(40, 30, "jpeg")).error().code, ErrorCode::NotFound);
    QCOMPARE(house.backend.media.removeHeroImage(u"x"_s, Actor::organiser()).wait().error().code, ErrorCode::NotFound);
}

void TestMediaService::aRemovedImageIsForgottenByPages()
{
    TestBackend house;
    makeFullEvent(house);
    const QString hash = show(house, picture(40, 30, "jpeg"))->heroMedia;
    const Result<Event> without = house.backend.media.removeHeroImage(u"summer-bbq"_s, Actor::organiser()).wait();
    QVERIFY(without);
    QVERIFY(without->heroMedia.isEmpty());
    QVERIFY(!without->texts.contains(u"hero-alt"_s));
    QVERIFY(!house.backend.cache.snapshot()->image(hash));
    QVERIFY(takeBack(house, lastEntry(house)));
    QVERIFY(house.backend.cache.snapshot()->image(hash));
}

QTEST_GUILESS_MAIN(TestMediaService)
#include "tst_mediaservice.moc"
