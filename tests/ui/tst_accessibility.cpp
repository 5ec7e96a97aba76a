// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/neweventdialog.h"
#include "ui/sidebar.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** A language in which everything is two fifths longer, and visibly translated. */
class LongWords final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace("%n"_L1, QString::number(n));
        const qsizetype more = (text.size() * 2 + 4) / 5;
        for (qsizetype i = 0; i < more; ++i)
            text += i % 8 == 0 ? u' ' : u'ö';
        return text;
    }
};

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp);
        m_font = QApplication::font();
        QAccessible::setActive(true);
    }

    void cleanup() { QApplication::setFont(m_font); }

    void everyControlHasANameAndARole()
    {
        House house;
        house.onEveryPage([](const QWidget &window, const QString &page) {
            QVERIFY2(unnamedControls(window).isEmpty(),
                     qPrintable(page + u": "_s + unnamedControls(window).join(u'\n')));
        });
    }

    void everyControlOfANewEventHasANameAndARole()
    {
        NewEventDialog dialog(QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc()));
        dialog.show();
        QVERIFY2(unnamedControls(dialog).isEmpty(), qPrintable(unnamedControls(dialog).join(u'\n')));
    }

    void theTabKeyReachesEveryControl()
    {
        House house;
        house.onEveryPage([](QWidget &window, const QString &page) {
            QSet<const QWidget *> reached;
            for (int i = 0; i < 200; ++i) {
                if (const QWidget *focus = QApplication::focusWidget())
                    reached.insert(focus);
                QTest::keyClick(&window, Qt::Key_Tab);
            }
            for (const QWidget *control : controlsOf(window)) {
                const bool takesTab = (control->focusPolicy() & Qt::TabFocus) != 0 && control->isEnabled();
                const QWidget *proxy = control->focusProxy() ? control->focusProxy() : control;
                QVERIFY2(!takesTab || reached.contains(proxy) || isOfReachedGroup(*control, reached),
                         qPrintable(page + u": "_s + described(*control)));
            }
        });
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isLong");
        for (const int percent : {100, 125, 150, 200, 300}) {
            QTest::addRow("%d %%", percent) << percent << false;
            QTest::addRow("%d %%, long words", percent) << percent << true;
        }
    }

    void nothingIsClipped()
    {
        QFETCH(const int, percent);
        QFETCH(const bool, isLong);
        LongWords words;
        if (isLong)
            QApplication::installTranslator(&words);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * percent / 100.0);
        QApplication::setFont(font);
        House house(QSize(1280, 720) * percent / 100);
        house.onEveryPage([](const QWidget &window, const QString &page) {
            QTRY_VERIFY2(clippedTexts(window).isEmpty(), qPrintable(page + u": "_s + clippedTexts(window).join(u'\n')));
        });
        QApplication::removeTranslator(&words);
    }

private:
    /** A window with guests in it, and the ways to its pages. */
    struct House : WindowFixture {
        explicit House(const QSize &size = {1280, 720})
        {
            const Event event = server.createOpenEvent();
            for (const auto &[name, adults] : {std::pair(u"Zoë"_s, 2), {u"小明"_s, 1}, {u"Łukasz & Kasia"_s, 3}})
                server.registerGuest(event, guestNamed(name, adults)).value();
            open(size);
        }

        template <typename Look>
        void onEveryPage(Look look)
        {
            const auto buttons = window->findChildren<SidebarButton *>();
            QVERIFY(buttons.size() >= 3);
            for (SidebarButton *button : buttons) {
                QTest::mouseClick(button, Qt::LeftButton);
                // What is shown now is laid out, parents first.
                for (int round = 0; round < 3; ++round)
                    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                look(*window, button->text());
                if (QTest::currentTestFailed())
                    return;
            }
        }
    };

    /** Of buttons that exclude each other Tab reaches the chosen one only; arrows go to the others. */
    static bool isOfReachedGroup(const QWidget &control, const QSet<const QWidget *> &reached)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&control);
        return button && button->autoExclusive() &&
               std::any_of(reached.begin(), reached.end(), [&](const QWidget *other) {
                   const auto *near = qobject_cast<const QAbstractButton *>(other);
                   return near && near->autoExclusive() && near->parentWidget() == button->parentWidget();
               });
    }

    QFont m_font;
};

COOKOUT_WINDOW_TEST(AccessibilityTest)
#include "tst_accessibility.moc"
