// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailphrases.h"
#include "core/mail/mailtemplate.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

Event summerBbq()
{
    Event event;
    event.id = {1};
    event.title = u"Summer BBQ"_s;
    event.location = u"The village green"_s;
    event.timeZone = QTimeZone("Europe/Amsterdam");
    event.startsAt = QDateTime({2027, 6, 19}, {14, 0}, QTimeZone::utc());
    event.currency = u"EUR"_s;
    TicketType adult;
    adult.code = u"adult"_s;
    adult.label = u"Adults"_s;
    adult.price = Money(2500);
    TicketType child;
    child.code = u"child"_s;
    child.label = u"Children"_s;
    child.price = Money(1200);
    event.ticketTypes = {adult, child};
    return event;
}

Registration registration()
{
    Registration registration;
    registration.id = {7};
    registration.code = u"BCDFGH"_s;
    registration.party.name = u"Zoë O’Brien"_s;
    registration.party.language = u"en"_s;
    registration.party.tickets = {{u"adult"_s, 2, Money(2500), true}, {u"child"_s, 1, Money(1200), true}};
    registration.party.total = Money(6200);
    return registration;
}

/** One that can be paid in every way there is. */
Event paidEvent()
{
    Event event = summerBbq();
    event.payLink = u"https://pay.example.org/{amount}/{code}"_s;
    event.payAccount = u"NL91ABNA0417164300"_s;
    event.payHolder = u"Street Club"_s;
    event.texts = {{u"payment"_s, {{u"en"_s, u"Pay **before** the day."_s}}}};
    return event;
}

constexpr MailKind everyKind[]{MailKind::Confirmation,    MailKind::WaitingList,     MailKind::Offer,
                               MailKind::Changed,         MailKind::Cancelled,       MailKind::LostLink,
                               MailKind::PaymentReceived, MailKind::PaymentReminder, MailKind::EventReminder,
                               MailKind::EventChanged,    MailKind::EventCancelled};

constexpr MailKind organisersKind[]{MailKind::OrganiserNotice, MailKind::OrganiserDigest};

const QString publicLink = u"https://party.example.org/r/abc"_s;
const QString localLink = u"http://192.168.1.20:8080/r/abc"_s;

Result<RenderedMail> rendered(const Registration &registration, const Event &event, const QString &link = publicLink)
{
    return render(shippedTemplate(MailKind::Confirmation).value(), mailViewOf(registration, event, link),
                  MailPhrases(u"en"_s));
}

Result<RenderedMail> renderedText(const QByteArray &source)
{
    return render({"s", source, "h"}, mailViewOf(registration(), summerBbq(), publicLink), MailPhrases(u"en"_s));
}

} // namespace

class MailTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirmationSaysEverything();
    void timesAreTheEvents();
    void valuesAreEscapedInHtmlOnly();
    void valuesAreNeverTemplates();
    void freeEventsSpeakOfNoMoney();
    void eventsWithoutDateAndPlaceSaySo();
    void localLinksAreExplained();
    void loopbackLinksPromiseNoWifi();
    void localLinksAreTold_data();
    void localLinksAreTold();
    void unknownPlaceholdersAreErrors_data();
    void unknownPlaceholdersAreErrors();
    void everyPhraseFitsTheView();
    void everyKindSaysWhatItIsAboutAndHowToGetThere();
    void anOfferSaysUntilWhenAndForHowMany();
    void whatIsDueIsToldWithEveryWayToPayIt();
    void whatIsPaidIsNotAskedForAgain();
    void organisersWordsBringNoTagsOfTheirOwn();
    void everyPhraseIsTranslated_data();
    void everyPhraseIsTranslated();
    void aMailSpeaksOneLanguage();
    void unknownLanguagesSpeakEnglish();
    void shippedTemplatesNeverSkipEscaping();
};

void MailTemplateTest::confirmationSaysEverything()
{
    const Result<RenderedMail> mail = rendered(registration(), summerBbq());
    QVERIFY2(mail, mail ? "" : qPrintable(mail.error().detail));
    QCOMPARE(mail->subject, u"You are registered: Summer BBQ"_s);
    for (const QString &part : {mail->text, mail->html}) {
        for (const QString &fact : {u"Zoë O’Brien"_s, u"Summer BBQ"_s, u"BCDFGH"_s, u"The village green"_s,
                                    u"2 × Adults (€50.00)"_s, u"1 × Children (€12.00)"_s, u"€62.00"_s, publicLink})
            QVERIFY2(part.contains(fact), qPrintable(fact));
    }
    QVERIFY(mail->html.contains(u"href=\"https://party.example.org/r/abc\""_s));
    QVERIFY(!mail->text.contains("{{"_L1) && !mail->html.contains("{{"_L1));
}

void MailTemplateTest::timesAreTheEvents()
{
    const Result<RenderedMail> mail = rendered(registration(), summerBbq());
    QVERIFY2(mail->text.contains(u"19 June 2027, 16:00"_s), qPrintable(mail->text));
    Registration dutch = registration();
    dutch.party.language = u"nl"_s;
    QVERIFY(rendered(dutch, summerBbq())->text.contains(u"zaterdag 19 juni 2027, 16:00"_s));
}

void MailTemplateTest::valuesAreEscapedInHtmlOnly()
{
    Registration tricky = registration();
    tricky.party.name = u"<b>\"Zoë\" & 'co'</b>"_s;
    const Result<RenderedMail> mail = rendered(tricky, summerBbq());
    QVERIFY(mail->text.contains(tricky.party.name));
    QVERIFY(!mail->html.contains("<b>"_L1));
    QVERIFY(mail->html.contains(u"&lt;b&gt;&quot;Zoë&quot; &amp; &apos;co&apos;&lt;/b&gt;"_s));
    Event named = summerBbq();
    named.title = u"Q & A"_s;
    QCOMPARE(rendered(registration(), named)->subject, u"You are registered: Q & A"_s);
}

void MailTemplateTest::valuesAreNeverTemplates()
{
    Registration tricky = registration();
    tricky.party.name = u"{{code}} {{#phrase}}total{{/phrase}} {{nothing}}"_s;
    const Result<RenderedMail> mail = rendered(tricky, summerBbq());
    QVERIFY(mail);
    QVERIFY(mail->text.contains(tricky.party.name));
}

void MailTemplateTest::freeEventsSpeakOfNoMoney()
{
    Registration free = registration();
    for (TicketCount &ticket : free.party.tickets)
        ticket.unitPrice = {};
    free.party.total = {};
    const Result<RenderedMail> mail = rendered(free, summerBbq());
    QVERIFY(mail->text.contains(u"- 2 × Adults\n"_s));
    QVERIFY(!mail->text.contains("Total"_L1) && !mail->text.contains(u"€"_s));
    QVERIFY(!mail->html.contains("Total"_L1));
}

void MailTemplateTest::eventsWithoutDateAndPlaceSaySo()
{
    Event vague = summerBbq();
    vague.startsAt = {};
    vague.location.clear();
    const Result<RenderedMail> mail = rendered(registration(), vague);
    QVERIFY(mail->text.contains("When: the date will be announced"_L1));
    QVERIFY(!mail->text.contains("Where"_L1));
}

void MailTemplateTest::localLinksAreExplained()
{
    QVERIFY(rendered(registration(), summerBbq(), localLink)->text.contains("same Wi-Fi"_L1));
    QVERIFY(rendered(registration(), summerBbq(), localLink)->html.contains("same Wi-Fi"_L1));
    QVERIFY(!rendered(registration(), summerBbq(), publicLink)->text.contains("same Wi-Fi"_L1));
}

void MailTemplateTest::loopbackLinksPromiseNoWifi()
{
    for (const QString &link : {u"http://127.0.0.1:8080/r/abc"_s, u"http://127.8.8.8/r/abc"_s, u"http://[::1]/r/abc"_s,
                                u"http://localhost:8080/r/abc"_s}) {
        const Result<RenderedMail> mail = rendered(registration(), summerBbq(), link);
        for (const QString &part : {mail->text, mail->html}) {
            QVERIFY2(!part.contains("same Wi-Fi"_L1), qPrintable(link));
            QVERIFY2(part.contains("computer only"_L1), qPrintable(link));
        }
    }
}

void MailTemplateTest::localLinksAreTold_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isLocal");
    for (const char *link : {"http://192.168.1.20:8080/", "http://10.1.2.3/", "http://172.31.255.1/",
                             "http://127.0.0.1/", "http://169.254.7.7/", "http://[fe80::1]:8080/", "http://[fd12::1]/",
                             "http://[::1]/", "http://laptop/", "http://bbq.local:8080/", "http://100.64.1.1/"})
        QTest::addRow("%s", link) << QString::fromLatin1(link) << true;
    for (const char *link : {"https://party.example.org/", "http://172.32.0.1/", "http://193.168.1.1/",
                             "http://[2001:db8::1]/", "http://11.0.0.1/", "https://local.example.org/"})
        QTest::addRow("%s", link) << QString::fromLatin1(link) << false;
}

void MailTemplateTest::localLinksAreTold()
{
    QFETCH(const QString, link);
    QFETCH(const bool, isLocal);
    QCOMPARE(isLocalLink(link), isLocal);
}

void MailTemplateTest::unknownPlaceholdersAreErrors_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("named");
    QTest::addRow("value") << "Hello {{nmae}}"_ba << u"nmae"_s;
    QTest::addRow("section") << "{{#plaec}}x{{/plaec}}"_ba << u"plaec"_s;
    QTest::addRow("inverted") << "{{^plaec}}x{{/plaec}}"_ba << u"plaec"_s;
    QTest::addRow("phrase") << "{{#phrase}}greting{{/phrase}}"_ba << u"phrase greting"_s;
    QTest::addRow("in a list") << "{{#party}}{{lable}}{{/party}}"_ba << u"lable"_s;
    QTest::addRow("unclosed") << "{{#party}}"_ba << u"party"_s;
    QTest::addRow("broken tag") << "{{name"_ba << u"Unclosed tag"_s;
}

void MailTemplateTest::unknownPlaceholdersAreErrors()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QString, named);
    const Result<RenderedMail> mail = renderedText(source);
    QVERIFY(!mail);
    QCOMPARE(mail.error().code, ErrorCode::InvalidInput);
    QVERIFY2(mail.error().detail.contains(named), qPrintable(mail.error().detail));
}

void MailTemplateTest::everyPhraseFitsTheView()
{
    for (const QString &key : MailPhrases::keys()) {
        const Result<RenderedMail> mail = renderedText("{{#phrase}}"_ba + key.toLatin1() + "{{/phrase}}"_ba);
        QVERIFY2(mail, qPrintable(key));
        QVERIFY(!mail->text.isEmpty());
    }
}

void MailTemplateTest::everyKindSaysWhatItIsAboutAndHowToGetThere()
{
    QSet<QString> subjects;
    for (const MailKind kind : everyKind) {
        const Result<RenderedMail> mail = render(
            shippedTemplate(kind).value(), mailViewOf(registration(), summerBbq(), publicLink), MailPhrases(u"en"_s));
        QVERIFY2(mail, qPrintable(nameOf(kind)));
        subjects.insert(mail->subject);
        QVERIFY2(!mail->text.contains(u"\n\n\n"_s), qPrintable(mail->text));
        for (const QString &part : {mail->text, mail->html}) {
            QVERIFY2(part.contains(u"Summer BBQ"_s), qPrintable(nameOf(kind)));
            QVERIFY2(part.contains(publicLink), qPrintable(nameOf(kind)));
            QVERIFY(!part.contains(u"{{"_s));
        }
    }
    QCOMPARE(subjects.size(), std::size(everyKind));
}

void MailTemplateTest::anOfferSaysUntilWhenAndForHowMany()
{
    Registration waiting = registration();
    waiting.status = RegistrationStatus::Waitlisted;
    waiting.offerEndsAt = QDateTime({2027, 6, 2}, {18, 30}, QTimeZone::utc());
    waiting.offeredPlaces = 2;
    const auto text = [&waiting] {
        return render(shippedTemplate(MailKind::Offer).value(), mailViewOf(waiting, summerBbq(), publicLink),
                      MailPhrases(u"en"_s))
            ->text;
    };
    QVERIFY2(text().contains(u"until Wednesday, 2 June 2027, 20:30"_s), qPrintable(text()));
    QVERIFY(text().contains(u"2 of your party can come"_s));
    waiting.offeredPlaces = 3;
    QVERIFY(!text().contains(u"of your party can come"_s));
}

void MailTemplateTest::whatIsDueIsToldWithEveryWayToPayIt()
{
    Registration partly = registration();
    partly.paid = Money(1200);
    const Result<RenderedMail> mail = rendered(partly, paidEvent());
    QVERIFY2(mail, mail ? "" : qPrintable(mail.error().detail));
    for (const QString &part : {mail->text, mail->html}) {
        for (const QString &fact :
             {u"To pay: €50.00"_s, u"Paid so far: €12.00"_s, u"https://pay.example.org/50.00/BCDFGH"_s,
              u"Street Club"_s, u"NL91 ABNA 0417 1643 00"_s, u"Message: BCDFGH"_s})
            QVERIFY2(part.contains(fact), qPrintable(fact + u'\n' + part));
    }
    QVERIFY(mail->html.contains(u"href=\"https://pay.example.org/50.00/BCDFGH\""_s));
    QVERIFY(mail->text.contains(u"Pay **before** the day."_s));
    QVERIFY(mail->html.contains(u"Pay <strong>before</strong> the day."_s));
}

void MailTemplateTest::whatIsPaidIsNotAskedForAgain()
{
    Registration paid = registration();
    paid.paid = paid.party.total;
    Registration waiting = registration();
    waiting.status = RegistrationStatus::Waitlisted;
    for (const Registration &party : {paid, waiting}) {
        const Result<RenderedMail> mail = rendered(party, paidEvent());
        for (const QString &part : {mail->text, mail->html}) {
            QVERIFY(!part.contains(u"To pay"_s) && !part.contains(u"ABNA"_s));
            QCOMPARE(part.contains(u"Everything is paid"_s), party.paid == party.party.total);
        }
    }
}

void MailTemplateTest::organisersWordsBringNoTagsOfTheirOwn()
{
    Event event = paidEvent();
    event.texts = {{u"payment"_s, {{u"en"_s, u"<script>x</script> [a](javascript:x) {{code}}"_s}}}};
    const Result<RenderedMail> mail = rendered(registration(), event);
    QVERIFY(!mail->html.contains("<script"_L1) && !mail->html.contains("javascript:"_L1));
    QVERIFY(mail->html.contains("{{code}}"_L1));
}

void MailTemplateTest::everyPhraseIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Dutch") << u"nl"_s;
    QTest::addRow("German") << u"de"_s;
}

void MailTemplateTest::everyPhraseIsTranslated()
{
    QFETCH(const QString, language);
    const MailPhrases english(u"en"_s);
    const MailPhrases translated(language);
    const QRegularExpression placeholder(u"\\{\\{\\w+\\}\\}"_s);
    const auto placeholders = [&placeholder](const QString &text) {
        QStringList names;
        for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
            names += match.captured();
        names.sort();
        return names;
    };
    for (const QString &key : MailPhrases::keys()) {
        const bool isSameWord = key == "greeting"_L1 || key == "notice-code"_L1;
        QVERIFY2(isSameWord || *translated.text(key) != *english.text(key), qPrintable(key));
        QCOMPARE(placeholders(*translated.text(key)), placeholders(*english.text(key)));
    }
}

void MailTemplateTest::aMailSpeaksOneLanguage()
{
    Registration dutch = registration();
    dutch.party.language = u"nl"_s;
    const Result<RenderedMail> mail = render(shippedTemplate(MailKind::Confirmation).value(),
                                             mailViewOf(dutch, paidEvent(), publicLink), MailPhrases(u"nl"_s));
    QVERIFY(mail);
    QCOMPARE(mail->subject, u"Je bent aangemeld: Summer BBQ"_s);
    QVERIFY2(mail->text.contains(u"Wanneer: zaterdag 19 juni 2027, 16:00"_s), qPrintable(mail->text));
    QVERIFY(mail->text.contains(u"Te betalen: € 62,00"_s) || mail->text.contains(u"Te betalen: €\u00A062,00"_s));
    QVERIFY(mail->text.contains(u"2 × Volwassenen"_s) && mail->text.contains(u"1 × Kinderen"_s));
    QVERIFY(mail->html.contains(u"<html lang=\"nl\">"_s));
}

void MailTemplateTest::unknownLanguagesSpeakEnglish()
{
    for (const QString &language : {u"tlh"_s, QString(), u"../../etc/passwd"_s})
        QCOMPARE(MailPhrases(language).text(u"total"_s), u"Total"_s);
    QVERIFY(!MailPhrases(u"en"_s).text(u"no-such-key"_s));
}

void MailTemplateTest::shippedTemplatesNeverSkipEscaping()
{
    QList<MailKind> kinds(std::begin(everyKind), std::end(everyKind));
    kinds.append({organisersKind[0], organisersKind[1]});
    for (const MailKind kind : std::as_const(kinds)) {
        const Result<MailTemplate> shipped = shippedTemplate(kind);
        QVERIFY2(shipped, qPrintable(nameOf(kind)));
        for (const QByteArray &source : {shipped->subject, shipped->text, shipped->html}) {
            QVERIFY(!source.isEmpty());
            for (const char *bypass : {"{{{", "{{&", "{{=", "{{>"})
                QVERIFY2(!source.contains(bypass), bypass);
        }
    }
}

QTEST_GUILESS_MAIN(MailTemplateTest)
#include "tst_mailtemplate.moc"
