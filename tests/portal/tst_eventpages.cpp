// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/assets.h"
#include "core/portal/eventpages.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

std::shared_ptr<const EventSnapshot> snapshotOf(const Event &event)
{
    return std::make_shared<const EventSnapshot>(QList<Event>{event}, QList<StoredSetting>(), MediaFiles());
}

FormOptions options(const QString &key, bool sendsMail = false)
{
    return {.sendsMail = sendsMail, .submissionKey = key, .formToken = u"signed-"_s + key};
}

} // namespace

class TestEventPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holesAreFilledInTheOrderOfTheirMarks_data();
    void holesAreFilledInTheOrderOfTheirMarks();
    void aKeptPageEqualsOneThatIsRenderedAnew();
    void eachAnswerHasItsOwnKey();
    void whateverChangesThePageIsSeen();

private:
    const Assets m_assets;
};

void TestEventPages::holesAreFilledInTheOrderOfTheirMarks_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("none") << "plain"_ba
                          << "plain"_ba;
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
    QTest::newRow("one") << "a<A>b"_ba
                         << "a1b"_ba;
    QTest::newRow("both") << "a<A>b<B>c"_ba
                          << "a1b22c"_ba;
    QTest::newRow("the other way round") << "<B><A>"_ba
                                         << "221"_ba;
    QTest::newRow("twice") << "<A>-<A>-<B>"_ba
                           << "1-1-22"_ba;
    QTest::newRow("half a mark") << "<A <A>"_ba
                                 << "<A 1"_ba;
}

void TestEventPages::holesAreFilledInTheOrderOfTheirMarks()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QByteArray, filled);
    QCOMPARE(PageWithHoles(page, {"<A>", "<B>"}).filled({"1", "22"}), filled);
}

void TestEventPages::aKeptPageEqualsOneThatIsRenderedAnew()
{
    const PageRenderer dutch(m_assets, u"nl"_s);
    const Event event = openEvent();
    const QDateTime now = event.startsAt.addDays(-30);
    const auto snapshot = snapshotOf(event);
    EventPages pages;
    for (const QString &key : {u"first"_s, u"second"_s})
        QCOMPARE(pages.page(dutch, snapshot, event, now, options(key)), eventPage(dutch, event, now, options(key)));
}

void TestEventPages::eachAnswerHasItsOwnKey()
{
    const PageRenderer english(m_assets, u"en"_s);
    const Event event = openEvent();
    const auto snapshot = snapshotOf(event);
    EventPages pages;
    std::ignore = pages.page(english, snapshot, event, event.startsAt.addDays(-30), options(u"one-key"_s));
    const QByteArray page = pages.page(english, snapshot, event, event.startsAt.addDays(-30), options(u"other-key"_s));
    QVERIFY(page.contains("value=\"other-key\""));
    QVERIFY(page.contains("value=\"signed-other-key\""));
    QVERIFY(!page.contains("one-key"));
}

void TestEventPages::whateverChangesThePageIsSeen()
{
    const PageRenderer english(m_assets, u"en"_s);
    const PageRenderer german(m_assets, u"de"_s);
    Event event = openEvent();
    const QDateTime now = event.startsAt.addDays(-30);
    const FormOptions same = options(u"k"_s);
    const auto snapshot = snapshotOf(event);
    EventPages pages;
    QSet<QByteArray> seen;
    seen += pages.page(english, snapshot, event, now, same);
    seen += pages.page(german, snapshot, event, now, same);
    seen += pages.page(english, snapshot, event, event.startsAt.addDays(1), same); // too late
    seen += pages.page(english, snapshot, event, now, options(u"k"_s, true));
    event.placesTaken = *event.capacity - 1;
    seen += pages.page(english, snapshotOf(event), event, now, same);
    QCOMPARE(seen.size(), 5);
}

QTEST_GUILESS_MAIN(TestEventPages)
#include "tst_eventpages.moc"
