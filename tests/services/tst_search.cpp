// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

RegistrationForm named(const QString &name)
{
    RegistrationForm form = guestForm();
    form.name = name;
    form.email.clear();
    form.tickets = {{u"adult"_s, u"1"_s}};
    return form;
}

QStringList namesOf(const Result<RegistrationPage> &page)
{
    QStringList names;
    if (page) {
        for (const Registration &row : page->rows)
            names.append(row.party.name);
    }
    return names;
}

QStringList found(TestBackend &house, const Event &event, const QString &query)
{
    return namesOf(house.backend.registrations.search(event.id, query, {}, 100).wait());
}

/** Registers them all, sharing commits. */
void registerAll(TestBackend &house, const Event &event, const QStringList &names)
{
    std::vector<Pending<Registration>> waiting;
    for (const QString &name : names) {
        waiting.push_back(
            house.backend.registrations.registerGuest(guest(event, named(name)), Source::Desk, Actor::script()));
    }
    for (auto &pending : waiting)
        QVERIFY(std::move(pending).wait());
}

Event unlimitedEvent(TestBackend &house)
{
    EventForm form = eventForm();
    form.capacity.reset();
    return house.createOpenEvent(form);
}

/** Every name that the pages give, one page after the other. */
QStringList pageThrough(TestBackend &house, const Event &event, const QString &query, int limit)
{
    QStringList names;
    std::optional<PagePosition> next = PagePosition();
    while (next) {
        const Result<RegistrationPage> page = house.backend.registrations.search(event.id, query, *next, limit).wait();
        if (!page || page->rows.size() > limit)
            return {u"a page that is wrong"_s};
        names += namesOf(page);
        next = page->next;
    }
    return names;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guestsAreFoundByTheBeginningOfEveryWord();
    void otherEventsAreNotSearched();
    void theWordsFollowAnEdit();
    void aNewGuestIsFoundByTheCode();
    void aBlankQueryFindsEverybody();
    void aQueryWithoutLettersFindsNobody();
    void pagesFollowEachOtherWithoutGapOrRepeat();
};

void TestSearch::guestsAreFoundByTheBeginningOfEveryWord()
{
    TestBackend house;
    const Event event = unlimitedEvent(house);
    registerAll(house, event, {u"Zoë Müller"_s, u"Zoe Smith"_s, u"Anna Müller-Zorn"_s, u"王小明"_s});
    QCOMPARE(found(house, event, u"MULL"_s), (QStringList{u"Zoë Müller"_s, u"Anna Müller-Zorn"_s}));
    QCOMPARE(found(house, event, u"zo mü"_s), (QStringList{u"Zoë Müller"_s, u"Anna Müller-Zorn"_s}));
    QCOMPARE(found(house, event, u"zoe mü"_s), QStringList{u"Zoë Müller"_s});
    QCOMPARE(found(house, event, u"小明"_s), QStringList{u"王小明"_s});
    QCOMPARE(found(house, event, u"nobody"_s), QStringList());
}

void TestSearch::otherEventsAreNotSearched()
{
    TestBackend house;
    const Event event = unlimitedEvent(house);
    EventForm form = eventForm();
    form.slug = u"another"_s;
    const Event other = house.createOpenEvent(form);
    registerAll(house, event, {u"Zoë"_s});
    QCOMPARE(found(house, other, u"zoe"_s), QStringList());
}

void TestSearch::theWordsFollowAnEdit()
{
    TestBackend house;
    const Event event = unlimitedEvent(house);
    const Registration seen = *house.registerGuest(event, named(u"Zoë Müller"_s));
    const Result<ValidEdit> edit =
        validatedEdit(named(u"Zoë Brown"_s), seen, event, StaffEntries{u"wheelchair"_s, {u"vip"_s}});
    QVERIFY(house.backend.registrations.edit(*edit, Actor::organiser()).wait());
    QCOMPARE(found(house, event, u"muller"_s), QStringList());
    QCOMPARE(found(house, event, u"brown vip wheel"_s), QStringList{u"Zoë Brown"_s});
    QVERIFY(house.backend.registrations.cancel({seen.id}, Actor::organiser()).wait());
    QCOMPARE(found(house, event, u"brown"_s), QStringList{u"Zoë Brown"_s});
}

void TestSearch::aNewGuestIsFoundByTheCode()
{
    TestBackend house;
    const Event event = unlimitedEvent(house);
    const Registration stored = *house.registerGuest(event, named(u"Zoë"_s));
    QCOMPARE(found(house, event, stored.code), QStringList{u"Zoë"_s});
}

void TestSearch::aBlankQueryFindsEverybody()
{
    TestBackend house;
    const Event event = unlimitedEvent(house);
    registerAll(house, event, {u"Zoë"_s, u"Anna"_s});
    QCOMPARE(found(house, event, u"  "_s), (QStringList{u"Zoë"_s, u"Anna"_s}));
}

void TestSearch::aQueryWithoutLettersFindsNobody()
{
    TestBackend house;
    const Event event = unlimitedEvent(house);
    registerAll(house, event, {u"Zoë"_s});
    QCOMPARE(found(house, event, u"🎉"_s), QStringList());
}

void TestSearch::pagesFollowEachOtherWithoutGapOrRepeat()
{
    TestBackend house;
    const Event event = unlimitedEvent(house);
    QStringList names;
    for (int i = 0; i < 2600; ++i) {
        names.append(u"Common %1%2%3 No%4"_s
                         .arg(i % 2 == 0 ? u"Even"_s : u"Odd"_s, i % 100 == 0 ? u" Rare"_s : u""_s,
                              i >= 1400 ? u" Late"_s : u""_s)
                         .arg(i));
        if (names.size() == 130) { // twenty groups with one moment each: the moment alone is no order
            registerAll(house, event, std::exchange(names, {}));
            house.clock.advance(std::chrono::seconds(1));
        }
    }
    // Words that few, that many and that all have, and that meet often, late or never: each is searched in another way.
    const QList<std::pair<QString, int>> expectations{
        {u"rare"_s, 26}, {u"common"_s, 2600}, {u"common rare"_s, 26}, {u"common even"_s, 1300}, {u"odd rare"_s, 0},
        {u""_s, 2600},   {u"odd even"_s, 0},  {u"late"_s, 1200},      {u"late common"_s, 1200}, {u"late odd"_s, 600}};
    for (const auto &[query, expected] : expectations) {
        const QStringList all = pageThrough(house, event, query, 97);
        QVERIFY2(all.size() == expected, qPrintable(query));
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), expected);
        QCOMPARE(pageThrough(house, event, query, 500), all);
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
