// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/accentstyle.h"

#include <QColor>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](int byte) {
        const double c = byte / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [less, more] = std::minmax({luminance(a), luminance(b)});
    return (more + 0.05) / (less + 0.05);
}

/** The variables of the light or the dark half. */
QHash<QString, QColor> variablesOf(const QString &half)
{
    static const QRegularExpression variable(u"--([a-z-]+):(#[0-9a-f]{6})"_s);
    QHash<QString, QColor> variables;
    for (const QRegularExpressionMatch &match : variable.globalMatch(half))
        variables.insert(match.captured(1), QColor(match.captured(2)));
    return variables;
}

} // namespace

class TestAccentStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColourIsReadable_data();
    void everyColourIsReadable();
    void whatIsNoColourHasNoStyle_data();
    void whatIsNoColourHasNoStyle();
    void aReadableColourStaysAsItIs();
    void theNameTellsTheColour();
};

void TestAccentStyle::everyColourIsReadable_data()
{
    QTest::addColumn<QString>("colour");
    for (const auto *colour : {"#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#ff0000", "#808080", "#c2410c",
                               "#1d4ed8", "#f5f5dc", "#00ffff", "#ff00ff", "#767676", "#8fbc8f"})
        QTest::newRow(colour) << QString::fromLatin1(colour);
}

void TestAccentStyle::everyColourIsReadable()
{
    QFETCH(const QString, colour);
    const QStringList halves = QString::fromLatin1(accentStyle(colour)).split(u"@media"_s);
    QCOMPARE(halves.size(), 2);
    const QHash<QString, QColor> light = variablesOf(halves[0]);
    QHash<QString, QColor> dark = light;
    dark.insert(variablesOf(halves[1]));
    const auto check = [](const QColor &a, const QColor &b, const char *what) {
        QVERIFY2(contrast(a, b) >= 4.5, qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(what)).arg(contrast(a, b))));
    };
    const QColor white(Qt::white);
    check(light[u"ember"_s], white, "link on the card");
    check(light[u"ember"_s], light[u"glow"_s], "quiet button");
    check(light[u"ember-dark"_s], light[u"glow"_s], "highlight");
    check(light[u"on-ember"_s], light[u"ember"_s], "button");
    check(light[u"on-ember"_s], light[u"ember-dark"_s], "button under the pointer");
    check(white, light[u"hero-from"_s], "top of the title");
    check(white, light[u"hero-to"_s], "bottom of the title");
    check(dark[u"ember"_s], QColor(0x24, 0x1e, 0x1a), "link on the dark card");
    check(dark[u"ember"_s], QColor(0x19, 0x15, 0x12), "link on dark paper");
    check(dark[u"ember"_s], dark[u"glow"_s], "quiet button in the dark");
    check(dark[u"ember-dark"_s], dark[u"glow"_s], "highlight in the dark");
    check(dark[u"on-ember"_s], dark[u"ember"_s], "button in the dark");
    check(dark[u"on-ember"_s], dark[u"ember-dark"_s], "button under the pointer in the dark");
    check(white, dark[u"hero-to"_s], "title in the dark");
}

void TestAccentStyle::whatIsNoColourHasNoStyle_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"", "#", "red", "#12345", "#1234567", "#12345g", "1234567", "#12 456", "}}x{{#}"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAccentStyle::whatIsNoColourHasNoStyle()
{
    QFETCH(const QString, text);
    QVERIFY(accentStyle(text).isEmpty());
    QVERIFY(accentStylePath(text).isEmpty());
}

void TestAccentStyle::aReadableColourStaysAsItIs()
{
    QVERIFY(accentStyle(u"#93320a"_s).contains("--ember:#93320a;"));
    QVERIFY(!accentStyle(u"#ffff00"_s).startsWith(":root{--ember:#ffff00;"));
}

void TestAccentStyle::theNameTellsTheColour()
{
    const QString path = accentStylePath(u"#c2410c"_s);
    QVERIFY(path.startsWith("/static/"_L1));
    QCOMPARE(accentColourIn(path.section(u'/', -1)), u"#c2410c"_s);
    QVERIFY(accentColourIn(u"style.css"_s).isEmpty());
    QVERIFY(accentColourIn(u"accent-c2410c.css.css"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccentStyle)
#include "tst_accentstyle.moc"
