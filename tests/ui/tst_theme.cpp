// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/watchedapplication.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cookout;

class ThemeTest : public QObject {
    Q_OBJECT

private:
    /** Relative luminance, WCAG 2.2. */
    static double luminance(const QColor &color)
    {
        const auto linear = [](float channel) {
            const double c = static_cast<double>(channel);
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    }

    static double contrast(const QColor &a, const QColor &b)
    {
        const qreal first = luminance(a);
        const qreal second = luminance(b);
        const auto [darker, lighter] = std::minmax(first, second);
        return (lighter + 0.05) / (darker + 0.05);
    }

    static void addPairs(const char *scheme, const Colors &c)
    {
        const QList<std::pair<const char *, QColor>> grounds{{"window", c.window},        {"surface", c.surface},
                                                             {"sidebar", c.sidebar},      {"hover", c.hover},
                                                             {"selection", c.accentSoft}, {"arrival", c.warningSoft},
                                                             {"success", c.successSoft},  {"danger", c.dangerSoft}};
        for (const auto &[name, ground] : grounds) {
            QTest::addRow("%s: text on %s", scheme, name) << c.text << ground;
            QTest::addRow("%s: muted on %s", scheme, name) << c.muted << ground;
        }
        for (const auto &[name, ground] : {std::pair("surface", c.surface), std::pair("window", c.window),
                                           std::pair("selection", c.accentSoft), std::pair("arrival", c.warningSoft)}) {
            QTest::addRow("%s: success on %s", scheme, name) << c.success << ground;
            QTest::addRow("%s: warning on %s", scheme, name) << c.warning << ground;
            QTest::addRow("%s: danger on %s", scheme, name) << c.danger << ground;
        }
        QTest::addRow("%s: primary button", scheme) << c.onAccent << c.accent;
        QTest::addRow("%s: primary button, pointer over it", scheme) << c.onAccent << c.accentHover;
        QTest::addRow("%s: current section", scheme) << c.accentHover << c.accentSoft;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void textIsReadableWhereItStands_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        addPairs("light", lightColors());
        addPairs("dark", darkColors());
    }

    void textIsReadableWhereItStands()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= 4.5, qPrintable(u"%1:1"_s.arg(found, 0, 'f', 2)));
    }

    void edgesOfControlsAreVisible()
    {
        for (const Colors &c : {lightColors(), darkColors()}) {
            for (const QColor &ground : {c.surface, c.window})
                QVERIFY2(contrast(c.controlBorder, ground) >= 3.0,
                         qPrintable(u"%1:1"_s.arg(contrast(c.controlBorder, ground), 0, 'f', 2)));
            QVERIFY(contrast(c.accent, c.surface) >= 3.0); // the focus ring
            QVERIFY(contrast(c.accent, c.sidebar) >= 3.0);
        }
    }

    void aSchemeIsChosenAndLeft()
    {
        const QString light = qApp->styleSheet();
        applyTheme(*qApp, Scheme::Dark);
        QCOMPARE(currentColors().window, darkColors().window);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QVERIFY(qApp->styleSheet().contains("chevron-down-dark.svg"_L1));
        applyTheme(*qApp, Scheme::System); // the offscreen platform is light
        QCOMPARE(currentColors().window, lightColors().window);
        QCOMPARE(qApp->styleSheet(), light);
    }

    void everySymbolHasADrawing()
    {
        for (int symbol = 0; symbol <= static_cast<int>(Symbol::Quit); ++symbol) {
            const QImage image = iconOf(static_cast<Symbol>(symbol)).pixmap(22, 22).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = image.pixelColor(x, y).alpha() > 128;
            }
            // All missing: there is no Qt plugin for SVG. It comes with libqt6svg6, from Debian 13 on qt6-svg-plugins.
            QVERIFY2(drawn, qPrintable(QString::number(symbol)));
        }
    }

    void styleSheetKnowsEveryColorItNames() { QVERIFY(!qApp->styleSheet().contains(u'@')); }

    void everyErrorHasWords()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            QVERIFY(!ErrorText::sentence(Error{static_cast<ErrorCode>(code), {}, {}}).isEmpty());
        for (int problem = 0; problem <= static_cast<int>(FieldProblem::Taken); ++problem) {
            for (const QString &field : {u"title"_s, u"ends"_s, u"price-adult"_s, u"currency"_s})
                QVERIFY(!ErrorText::sentence(FieldError{field, static_cast<FieldProblem>(problem), 3}).isEmpty());
        }
    }
};

COOKOUT_WINDOW_TEST(ThemeTest)
#include "tst_theme.moc"
