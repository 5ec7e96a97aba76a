// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears by mail of new guests, by mouse and keys in the real window.
#include "tests/ui/controls.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/mail/noticesdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/undo/toast.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace cookout;
using cookout::test::clippedTexts;
using cookout::test::keepPicture;
using cookout::test::unnamedControls;
using cookout::test::WindowFixture;

namespace {

struct Office : WindowFixture {
    Office() : event(server.createOpenEvent()) {}

    [[nodiscard]] NoticesDialog *dialog() const { return window->findChild<NoticesDialog *>(); }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return dialog() ? dialog()->findChild<Widget *>(name) : nullptr;
    }
    [[nodiscard]] QComboBox *mode() const { return part<QComboBox>(u"noticeMode"_s); }
    [[nodiscard]] QComboBox *language() const { return part<QComboBox>(u"noticeLanguage"_s); }
    [[nodiscard]] QLineEdit *address() const { return part<QLineEdit>(u"noticeAddress"_s); }
    [[nodiscard]] NoticeChoice stored() { return server.backend.outbox.notices().wait().value(); }
    [[nodiscard]] QString toast() const { return window->findChild<Toast *>()->text(); }

    /** Opens the window, goes to the outbox and presses the button there. */
    void ask()
    {
        if (!window)
            open();
        QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
        QTest::mouseClick(window->findChild<QPushButton *>(u"mailNotices"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog() && mode()->isEnabled());
    }
    void choose(const QString &words, const QString &to) const
    {
        while (mode()->currentText() != words && mode()->currentIndex() < mode()->count() - 1)
            QTest::keyClick(mode(), Qt::Key_Down);
        QCOMPARE(mode()->currentText(), words);
        address()->selectAll();
        QTest::keyClicks(address(), to);
    }
    void save() const { QTest::mouseClick(part<QPushButton>(u"saveNotices"_s), Qt::LeftButton); }

    Event event;
};

} // namespace

class NoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp);
    }
    void whatIsChosenIsStoredAndObeyed();
    void whatIsStoredIsShown();
    void aWrongAddressIsSaidAtItsField_data();
    void aWrongAddressIsSaidAtItsField();
    void aRefusalOfTheServiceIsSaidAtItsField();
    void neverNeedsNoAddress();
    void escapeKeepsWhatWas();
    void theWindowOpensIt();
    void everythingHasANameAndRoom_data();
    void everythingHasANameAndRoom();
    void pictures_data();
    void pictures();
};

void NoticesTest::whatIsChosenIsStoredAndObeyed()
{
    Office office;
    office.ask();
    office.choose(u"At once, for each guest"_s, u" club@example.org "_s);
    while (office.language()->currentText() != u"Deutsch"_s)
        QTest::keyClick(office.language(), office.language()->currentIndex() == 0 ? Qt::Key_End : Qt::Key_Up);
    office.save();
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.stored(), (NoticeChoice{NoticeMode::Each, u"club@example.org"_s, u"de"_s}));
    QCOMPARE(office.toast(), u"Each new guest is told to club@example.org."_s);
    const int before = office.server.backend.outbox.counts().wait()->queued;
    QVERIFY(office.server.registerGuest(office.event, test::guestNamed(u"Zoë"_s)));
    QCOMPARE(office.server.backend.outbox.counts().wait()->queued, before + 2); // the guest's and the club's
}

void NoticesTest::whatIsStoredIsShown()
{
    Office office;
    QVERIFY(office.server.backend.outbox
                .setNotices({NoticeMode::Digest, u"club@example.org"_s, u"nl"_s}, Actor::organiser())
                .wait());
    office.ask();
    QCOMPARE(office.mode()->currentText(), u"Once a day"_s);
    QCOMPARE(office.address()->text(), u"club@example.org"_s);
    QCOMPARE(office.language()->currentData().toString(), u"nl"_s);
    QTest::keyClick(office.mode(), Qt::Key_Home);
    office.save();
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.stored(), (NoticeChoice{NoticeMode::Off, u"club@example.org"_s, u"nl"_s}));
    QCOMPARE(office.toast(), u"Nobody gets mails about new guests."_s);
}

void NoticesTest::aWrongAddressIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addRow("none") << QString();
    QTest::addRow("no address") << u"club at home"_s;
}

void NoticesTest::aWrongAddressIsSaidAtItsField()
{
    QFETCH(const QString, typed);
    Office office;
    office.ask();
    office.choose(u"Once a day"_s, typed);
    office.save();
    QVERIFY(office.dialog()->isVisible());
    QVERIFY2(office.address()->accessibleDescription().contains(u"e-mail address"_s),
             qPrintable(office.address()->accessibleDescription()));
    QTRY_VERIFY(office.address()->hasFocus());
    QCOMPARE(office.stored().mode, NoticeMode::Off);
    office.choose(u"Once a day"_s, u"club@example.org"_s);
    QVERIFY(office.address()->accessibleDescription().isEmpty());
    QTest::keyClick(office.address(), Qt::Key_Return);
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.stored().address, u"club@example.org"_s);
    QCOMPARE(office.toast(), u"club@example.org gets a list of new guests once a day."_s);
}

void NoticesTest::aRefusalOfTheServiceIsSaidAtItsField()
{
    Office office;
    office.ask();
    office.choose(u"Once a day"_s, u"club@example.org"_s);
    office.dialog()->showSaved(
        failure(ErrorCode::InvalidInput, u"refused"_s, {{u"email"_s, FieldProblem::BadEmail, 0}}));
    QVERIFY(office.dialog()->isVisible());
    QVERIFY(!office.address()->accessibleDescription().isEmpty());
    office.dialog()->showSaved(failure(ErrorCode::Busy, u"locked"_s));
    QVERIFY(office.part<QLabel>(u"noticesFailure"_s)->isVisible());
    QVERIFY(office.part<QPushButton>(u"saveNotices"_s)->isEnabled());
}

void NoticesTest::neverNeedsNoAddress()
{
    Office office;
    office.ask();
    QCOMPARE(office.mode()->currentText(), u"Never"_s);
    QVERIFY(!office.address()->isEnabled());
    QVERIFY(!office.language()->isEnabled());
    office.choose(u"Once a day"_s, u"nobody"_s);
    QVERIFY(office.address()->isEnabled());
    office.save();
    QTest::keyClick(office.mode(), Qt::Key_Home);
    QVERIFY(office.address()->accessibleDescription().isEmpty());
    office.save();
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.stored().mode, NoticeMode::Off);
}

void NoticesTest::escapeKeepsWhatWas()
{
    Office office;
    office.ask();
    office.choose(u"Once a day"_s, u"club@example.org"_s);
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.stored().mode, NoticeMode::Off);
}

void NoticesTest::theWindowOpensIt()
{
    Office office;
    office.open();
    const auto isOpened = [&office] {
        const bool isOpen = QTest::qWaitFor([&office] { return office.dialog() && office.dialog()->isVisible(); });
        delete office.dialog();
        return isOpen;
    };
    QTest::keyClick(office.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *line = office.window->findChild<CommandPalette *>()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"mails about new guests"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(isOpened());
    office.ask();
    QVERIFY(isOpened());
}

void NoticesTest::everythingHasANameAndRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : windowLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void NoticesTest::everythingHasANameAndRoom()
{
    QFETCH(const QString, language);
    useLanguage(*qApp, language);
    const auto restore = qScopeGuard([] { useLanguage(*qApp, u"en"_s); });
    Office office;
    office.ask();
    QTest::keyClick(office.mode(), Qt::Key_End);
    office.save();
    office.dialog()->showSaved(failure(ErrorCode::Busy, u"locked"_s));
    QTRY_COMPARE(unnamedControls(*office.dialog()), QStringList());
    QTRY_VERIFY2(clippedTexts(*office.dialog()).isEmpty(), qPrintable(clippedTexts(*office.dialog()).join(u'\n')));
    keepPicture(*office.dialog(), u"notices-"_s + language);
}

void NoticesTest::pictures_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void NoticesTest::pictures()
{
    QFETCH(const Scheme, scheme);
    applyTheme(*qApp, scheme);
    const auto restore = qScopeGuard([] { applyTheme(*qApp); });
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    Office office;
    office.ask();
    keepPicture(*office.dialog(), u"notices-off-"_s + tag);
    office.choose(u"Once a day"_s, u"club at home"_s);
    office.save();
    keepPicture(*office.dialog(), u"notices-mistake-"_s + tag);
    keepPicture(*office.window, u"outbox-notices-"_s + tag);
}

COOKOUT_WINDOW_TEST(NoticesTest)
#include "tst_notices.moc"
