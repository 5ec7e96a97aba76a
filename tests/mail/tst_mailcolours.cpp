// SPDX-License-Identifier: GPL-3.0-or-later
// The colour that an organiser has chosen, in the mails of the event.
#include "core/mail/mailphrases.h"
#include "core/mail/organisermail.h"
#include "tests/mail/mailhouse.h"
#include "tests/mail/parsedmail.h"

#include <QColor>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cookout;
using cookout::test::House;

namespace {

constexpr QStringView cookoutsOwn = u"#c2410c";

double luminance(const QColor &colour)
{
    const auto linear = [](int byte) {
        const double c = byte / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

double contrastToWhite(const QString &colour)
{
    return 1.05 / (luminance(QColor(colour)) + 0.05);
}

MailView viewOf(const QString &accent)
{
    Event event;
    event.title = u"Summer BBQ"_s;
    event.timeZone = QTimeZone::utc();
    event.accentColour = accent;
    Registration guest;
    guest.party.name = u"Zoë"_s;
    guest.code = u"BCDFGH"_s;
    return mailViewOf(guest, event, u"https://party.example.org/r/abc"_s);
}

QString bandOf(const QString &html)
{
    static const QRegularExpression band(u"background-color:(#[0-9a-f]{6});color:#ffffff;font-weight:bold\">Summer"_s);
    return band.match(html).captured(1);
}

QString htmlIn(const MailView &view, MailKind kind = MailKind::Confirmation, const MailText &words = {})
{
    const Result<RenderedMail> mail = renderOwnWords(kind, words, view, MailPhrases(u"en"_s));
    return mail ? mail->html : mail.error().detail;
}

} // namespace

class MailColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMailArrivesInTheColourOfItsEvent();
    void anEventWithoutAColourHasCookouts();
    void whiteIsReadableOnEveryColour_data();
    void whiteIsReadableOnEveryColour();
    void theCodeAndTheButtonHaveItToo();
    void soHaveTheOrganisersOwnWords();
    void soHasADigest();
};

void MailColoursTest::aMailArrivesInTheColourOfItsEvent()
{
    House house;
    const Event seen = house.store.backend.cache.snapshot()->events().first();
    EventDetails wanted = seen.details();
    wanted.accentColour = u"#0f766e"_s;
    QVERIFY(house.store.backend.events.edit(seen, *validated(wanted), Actor::organiser()).wait());
    QTRY_COMPARE(house.store.backend.cache.snapshot()->events().first().accentColour, u"#0f766e"_s);
    house.registerGuest();
    house.mail.start();
    QTRY_COMPARE(house.server.mails().size(), 1);
    const QString html = test::parsedMail(house.server.mails().first())["html"_L1].toString();
    QCOMPARE(bandOf(html), u"#0f766e"_s);
    QVERIFY(!html.contains(cookoutsOwn));
}

void MailColoursTest::anEventWithoutAColourHasCookouts()
{
    for (const QString &none : {QString(), u"red"_s, u"#12345"_s, u"\"><b>"_s}) {
        const QString html = htmlIn(viewOf(none));
        QCOMPARE(bandOf(html), cookoutsOwn);
        QVERIFY(!html.contains(u"<b>"_s));
    }
}

void MailColoursTest::whiteIsReadableOnEveryColour_data()
{
    QTest::addColumn<QString>("colour");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("black") << u"#000000"_s << true;
    QTest::newRow("dark green") << u"#14532d"_s << true;
    QTest::newRow("white") << u"#ffffff"_s << false;
    QTest::newRow("yellow") << u"#ffff00"_s << false;
    QTest::newRow("cyan") << u"#00ffff"_s << false;
    QTest::newRow("grey") << u"#808080"_s << false;
}

void MailColoursTest::whiteIsReadableOnEveryColour()
{
    QFETCH(const QString, colour);
    QFETCH(const bool, isKept);
    const QString band = bandOf(htmlIn(viewOf(colour)));
    QVERIFY2(contrastToWhite(band) >= 4.5, qPrintable(band));
    QCOMPARE(band == colour, isKept);
}

void MailColoursTest::theCodeAndTheButtonHaveItToo()
{
    const QString html = htmlIn(viewOf(u"#1d4ed8"_s));
    QVERIFY(html.contains(u"border:2px solid #1d4ed8"_s));
    QCOMPARE(html.count(u"background-color:#1d4ed8"_s), 2);
    QVERIFY(!html.contains(cookoutsOwn));
}

void MailColoursTest::soHaveTheOrganisersOwnWords()
{
    const MailText words{u"Hello"_s, u"Come!\n\n{{> code}}\n{{> link}}"_s};
    const MailView view = viewOf(u"#1d4ed8"_s);
    const QString message = renderMessage(words, view, MailPhrases(u"en"_s))->html;
    for (const QString &html : {htmlIn(view, MailKind::Confirmation, words), message}) {
        QCOMPARE(bandOf(html), u"#1d4ed8"_s);
        QVERIFY(html.contains(u"border:2px solid #1d4ed8"_s));
        QVERIFY(!html.contains(cookoutsOwn));
    }
}

void MailColoursTest::soHasADigest()
{
    Event event;
    event.title = u"Summer BBQ"_s;
    event.timeZone = QTimeZone::utc();
    event.accentColour = u"#1d4ed8"_s;
    QCOMPARE(bandOf(htmlIn(digestViewOf({}, event, u"en"_s), MailKind::OrganiserDigest)), u"#1d4ed8"_s);
}

QTEST_GUILESS_MAIN(MailColoursTest)
#include "tst_mailcolours.moc"
