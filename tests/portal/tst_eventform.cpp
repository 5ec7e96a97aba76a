// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventpage.h"
#include "tests/portal/portalfixture.h"
#include "tests/support/builders.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using namespace cookout::test;

namespace {

Question question(const QString &code, QuestionKind kind, const QString &label)
{
    Question question;
    question.code = code;
    question.kind = kind;
    question.label = label;
    return question;
}

/** Summer BBQ with questions of several kinds, one conditional, one to everybody, one for the door. */
EventDetails details()
{
    EventDetails event = validated(eventForm())->event().details();
    Question tent = question(u"tent"_s, QuestionKind::YesNo, u"Do you lend us a tent?"_s);
    tent.required = true;
    Question size = question(u"size"_s, QuestionKind::Number, u"How many metres wide?"_s);
    size.conditionCode = u"tent"_s;
    size.conditionAnswer = u"yes"_s;
    Question food = question(u"food"_s, QuestionKind::Diet, u"What do you eat?"_s);
    food.perPerson = true;
    food.options = {QuestionOption{u"meat"_s, u"Meat"_s, Money(300), 20, 0, 1, false},
                    QuestionOption{u"veggie"_s, u"Vegetarian"_s, Money(), std::nullopt, 0, 2, false}};
    Question door = question(u"door"_s, QuestionKind::ShortText, u"Which gate?"_s);
    door.atTheDoor = true;
    event.questions = {tent, size, food, door};
    for (int i = 0; i < event.questions.size(); ++i)
        event.questions[i].position = i + 1;
    event.bringItems = {BringItem{u"salad"_s, u"Salad"_s, 5, 1, false}};
    event.asksCompanions = true;
    return event;
}

struct FormFixture : PortalFixture {
    FormFixture()
    {
        const Result<ValidEvent> valid = validated(details());
        if (!valid)
            qFatal("the event is not valid");
        const auto created = house.backend.events.create(*valid, Actor::script()).wait();
        const auto opened = house.backend.events.setState(created->slug, EventState::Open, Actor::script()).wait();
        event = *opened;
    }
    [[nodiscard]] HttpAnswer send(const QByteArray &form) { return client->post(u"/e/summer-bbq/register"_s, form); }

    Event event;
};

QString tokenOn(const HttpAnswer &page)
{
    return firstMatch(page.text(), u"name=\"form_token\" value=\"([^\"]*)\""_s);
}

const QByteArray alone("submission_key=q1&name=Zoe&ticket-adult=1&consent=yes&lang=en");
const QByteArray three("submission_key=q3&name=Zoe&ticket-adult=2&ticket-child=1&consent=yes&lang=en&answer-tent=no");

} // namespace

class TestEventForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionOfTheFormHasItsField();
    void aMissingAnswerIsNamedInEveryLanguage();
    void answersAndPromisesAreStored();
    void theOthersAreAskedForWithNothingLost();
    void aScriptThatKnowsOfNoOthersIsNotAsked();
    void wrongAnswersAreExplainedAndKept();
    void theDescriptionIsMarkdownInTheGuestsLanguage();
    void whatLooksLikeARobotsIsMarkedAndStored();
    void aFormThatComesBackKeepsTheTimeItWasFirstShown();
};

void TestEventForm::everyQuestionOfTheFormHasItsField()
{
    FormFixture fixture;
    const QString page = fixture.client->get(u"/"_s).text();
    QVERIFY(page.contains("name=\"answer-tent\" type=\"radio\" value=\"yes\""_L1));
    QVERIFY(page.contains(u"Only if your answer to “Do you lend us a tent?” is “Yes”."_s));
    QVERIFY(page.contains("name=\"answer-food\" type=\"checkbox\" value=\"meat\""_L1));
    QVERIFY(page.contains(u"€3.00, 20 left"_s));
    QVERIFY(page.contains("name=\"answer-food.other\""_L1));
    QVERIFY(page.contains("name=\"bring-salad\""_L1));
    QVERIFY(page.contains("5 still needed"_L1));
    QVERIFY(!page.contains("answer-door"_L1));
}

void TestEventForm::aMissingAnswerIsNamedInEveryLanguage()
{
    FormFixture fixture;
    const HttpAnswer english = fixture.send(alone);
    QCOMPARE(english.status, 422);
    QVERIFY(english.text().contains(u"<a href=\"#answer-tent\">Answer “Do you lend us a tent?”</a>"_s));
    QVERIFY(!english.text().contains("Enter your name"_L1));
    QByteArray dutch = alone;
    QVERIFY(fixture.send(dutch.replace("lang=en", "lang=nl")).text().contains(u"Beantwoord ‘Do you"_s));
    QByteArray german = alone;
    QVERIFY(fixture.send(german.replace("lang=en", "lang=de")).text().contains(u"Beantworte „Do you"_s));
}

void TestEventForm::answersAndPromisesAreStored()
{
    FormFixture fixture;
    const HttpAnswer sent = fixture.send(alone + "&answer-tent=yes&answer-size=4&answer-food=meat&answer-food=veggie&"
                                                 "answer-food.other=no+nuts&bring-salad=2");
    QCOMPARE(sent.status, 303);
    const QString token = QString::fromLatin1(sent.headers.value("location")).sliced(3);
    const Registration stored = *fixture.house.backend.registrations.byToken(token).wait();
    QCOMPARE(stored.party.answers.size(), 5);
    QCOMPARE(stored.party.total, Money(2800));
    QCOMPARE(stored.party.promises, (QList{BringPromise{u"salad"_s, 2}}));
    QVERIFY(fixture.client->get(u"/"_s).text().contains("3 still needed"_L1));
    QVERIFY(fixture.client->get(u"/"_s).text().contains("19 left"_L1));
}

void TestEventForm::theOthersAreAskedForWithNothingLost()
{
    FormFixture fixture;
    const HttpAnswer asked = fixture.send(three + "&persons=1&notes=No+nuts&bring-salad=1");
    QCOMPARE(asked.status, 422);
    const QString page = asked.text();
    QVERIFY(page.contains("fill in the details of the others too"_L1));
    QVERIFY(page.contains("name=\"companion-2\""_L1));
    QVERIFY(!page.contains("name=\"companion-3\""_L1));
    QVERIFY(page.contains("name=\"answer-food.2\""_L1));
    QVERIFY(page.contains("No nuts</textarea>"_L1));
    QVERIFY(page.contains("value=\"no\" checked"_L1));
    QVERIFY(page.contains("name=\"persons\" value=\"3\""_L1));
    const HttpAnswer sent = fixture.send(three + "&persons=3&companion-1=Ann&companion-2=Bo&answer-food.2=meat");
    QCOMPARE(sent.status, 303);
    const QString token = QString::fromLatin1(sent.headers.value("location")).sliced(3);
    const Registration stored = *fixture.house.backend.registrations.byToken(token).wait();
    QCOMPARE(stored.party.companions, (QStringList{u"Ann"_s, u"Bo"_s}));
    QCOMPARE(stored.party.total, Money(6200 + 300));
}

void TestEventForm::aScriptThatKnowsOfNoOthersIsNotAsked()
{
    FormFixture fixture;
    QCOMPARE(fixture.send(three).status, 303);
}

void TestEventForm::wrongAnswersAreExplainedAndKept()
{
    FormFixture fixture;
    const HttpAnswer page = fixture.send(alone + "&answer-tent=yes&answer-size=wide&bring-salad=many");
    QCOMPARE(page.status, 422);
    QVERIFY(page.text().contains(u"Answer “How many metres wide?” with a number"_s));
    QVERIFY(page.text().contains("value=\"wide\""_L1));
    QVERIFY(page.text().contains("value=\"many\""_L1));
    QVERIFY(page.text().contains("value=\"yes\" checked"_L1));
}

void TestEventForm::theDescriptionIsMarkdownInTheGuestsLanguage()
{
    const auto page = [](const QString &text, const QString &language) {
        const Assets assets;
        Event event = openEvent();
        event.description = u"Plain"_s;
        event.texts = {{u"description"_s, {{u"nl"_s, text}, {u"en"_s, u"*English* {{name}}"_s}}}};
        const PageRenderer pages(assets, language);
        return QString::fromUtf8(eventPage(pages, event, event.startsAt.addDays(-30), {}));
    };
    const QString dutch = page(u"# Wat\n[site](https://a.org/?b=1&c=2) [bad](javascript:alert(1)) "
                               "[worse](JaVaScript&#58;alert(1)) <script>x</script> ![i](https://a.org/i.png)"_s,
                               u"nl"_s);
    QVERIFY(dutch.contains("<h3>Wat</h3>"_L1));
    QVERIFY(dutch.contains("<a href=\"https://a.org/?b=1&amp;c=2\" rel=\"noopener nofollow\">site</a>"_L1));
    QVERIFY(dutch.contains("<a>bad</a>"_L1));
    QVERIFY(dutch.contains("<a>worse</a>"_L1));
    QVERIFY(dutch.contains("&lt;script&gt;"_L1));
    QVERIFY(!dutch.contains("<img"_L1));
    QVERIFY(page({}, u"en"_s).contains("<em>English</em> {{name}}"_L1));
}

void TestEventForm::whatLooksLikeARobotsIsMarkedAndStored()
{
    FormFixture fixture;
    const auto suspicionAfter = [&fixture](const QByteArray &form) {
        const HttpAnswer sent = fixture.send(form);
        const QString token = QString::fromLatin1(sent.headers.value("location")).sliced(3);
        return fixture.house.backend.registrations.byToken(token).wait()->suspicion;
    };
    const auto form = [](const char *key) -> QByteArray {
        return "name=A&ticket-adult=1&consent=yes&answer-tent=no&submission_key=" + QByteArray(key);
    };
    QCOMPARE(suspicionAfter(form("r1") + "&website=x"), u"honeypot"_s);
    const QByteArray shown = "&form_token=" + tokenOn(fixture.client->get(u"/e/summer-bbq"_s)).toLatin1();
    fixture.house.clock.advance(1999ms);
    QCOMPARE(suspicionAfter(form("r2") + shown), u"too-fast"_s);
    fixture.house.clock.advance(1ms);
    QCOMPARE(suspicionAfter(form("r3") + shown), QString());
    QCOMPARE(suspicionAfter(form("r4")), QString());
    QCOMPARE(suspicionAfter(form("r5") + "&form_token=0.forged"), QString());
}

void TestEventForm::aFormThatComesBackKeepsTheTimeItWasFirstShown()
{
    FormFixture fixture;
    const QString token = tokenOn(fixture.client->get(u"/e/summer-bbq"_s));
    QVERIFY(!token.isEmpty());
    fixture.house.clock.advance(1min);
    const QByteArray nameless("name=&ticket-adult=1&consent=yes&answer-tent=no&form_token=");
    QCOMPARE(tokenOn(fixture.send(nameless + token.toLatin1())), token);
    const QString renewed = tokenOn(fixture.send(nameless + "0.forged"));
    QVERIFY(!renewed.isEmpty());
    QVERIFY(renewed != token && renewed != u"0.forged"_s);
}

QTEST_GUILESS_MAIN(TestEventForm)
#include "tst_eventform.moc"
