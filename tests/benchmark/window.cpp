// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/manyguests.h"
#include "tests/benchmark/report.h"
#include "tests/support/testbackend.h"
#include "tests/ui/windowfixture.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/theme.h"
#include "ui/undo/undostack.h"
#include "ui/widgets/registrationtableview.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::benchmark;

namespace {

using Figures = QHash<QString, double>;

constexpr int patience = 120'000; ///< milliseconds

/** What the process has of the computer's memory, shared pages in parts; megabytes. */
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

double millisecondsOf(const std::function<void()> &work)
{
    return costOf(work).wall * 1000;
}

/** Whatever the page has still to do for what has just happened, until it is on the screen. */
void show(GuestsPage &page)
{
    QCoreApplication::sendPostedEvents();
    page.table().viewport()->repaint();
}

/** The slowest key of a name that is typed and taken back; the list follows each. */
double slowestKey(MainWindow &window, GuestsPage &page)
{
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    double slowest = 0;
    const auto press = [&](const std::function<void()> &key) {
        slowest = std::max(slowest, millisecondsOf([&] {
                               key();
                               show(page);
                           }));
    };
    const QString name = u"muller"_s;
    for (const QChar letter : name)
        press([&] { QTest::keyClick(search, letter.toLatin1()); });
    for (qsizetype letter = 0; letter < name.size(); ++letter)
        press([&] { QTest::keyClick(search, Qt::Key_Backspace); });
    return slowest;
}

struct Scrolling {
    double smooth;  ///< milliseconds that 95 of 100 pages stay below
    double slowest; ///< milliseconds
};

/** Many page-downs, each drawn. */
Scrolling scrolled(GuestsPage &page)
{
    constexpr int pages = 100;
    constexpr int smooth = 95;
    QScrollBar *bar = page.table().verticalScrollBar();
    std::vector<double> times;
    for (int step = 0; step < pages; ++step) {
        times.push_back(millisecondsOf([&] {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            show(page);
        }));
    }
    std::sort(times.begin(), times.end());
    return {times.at(smooth), times.back()};
}

/** The child: opens that database in a window, measures, and prints one figure a line. */
int measure(int &argc, char **argv, const QString &file, int guests)
{
    const auto begun = std::chrono::steady_clock::now();
    const QApplication application(argc, argv);
    applyTheme(*qApp);
    Settings settings;
    settings.database.path = file;
    const SystemClock clock;
    Backend backend(settings, clock);
    if (!backend.open().wait())
        qFatal("it does not open");
    Preferences preferences({}, backend.background);
    test::ScriptedPortal portal;
    test::ScriptedMail mail;
    const MailPreviewer mailPreview({});
    IssueList issues(backend.facts, portal, mail, backend.health, clock);
    UndoStack undo(backend.undo);
    MainWindow window(WindowServices{backend.events,
                                     backend.registrations,
                                     backend.guests,
                                     backend.payments,
                                     backend.checkIns,
                                     backend.undo,
                                     undo,
                                     backend.guestList,
                                     backend.views,
                                     backend.outbox,
                                     backend.guestMails,
                                     backend.mailings,
                                     mailPreview,
                                     backend.overview,
                                     backend.exports,
                                     backend.cache,
                                     backend.facts,
                                     portal,
                                     mail,
                                     backend.background,
                                     clock,
                                     preferences,
                                     backend.backups,
                                     backend.readiness,
                                     issues,
                                     file});
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier); // the list of guests
    GuestsPage &page = *window.findChild<GuestsPage *>();
    if (!QTest::qWaitFor([&] { return page.proxy().rowCount() == guests; }, patience))
        qFatal("the guests do not come");
    if (!page.isVisible())
        qFatal("the list of guests is not shown");
    show(page);
    const std::chrono::duration<double, std::milli> started = std::chrono::steady_clock::now() - begun;
    std::printf("start %f\nmemory %f\n", started.count(), memory());
    const Scrolling scrolling = scrolled(page);
    std::printf("scroll %f\nscroll-slowest %f\n", scrolling.smooth, scrolling.slowest);
    std::printf("key %f\nmemory-later %f\n", slowestKey(window, page), memory());
    return 0;
}

Figures figuresOfAChild(const QString &file, int guests)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--measure"_s, file, QString::number(guests)});
    if (!child.waitForFinished(patience) || child.exitCode() != 0)
        qFatal("the window was not measured");
    Figures figures;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        if (const QByteArrayList parts = line.split(' '); parts.size() == 2)
            figures.insert(QString::fromLatin1(parts.first()), parts.last().toDouble());
    }
    return figures;
}

struct Goals {
    double start; ///< milliseconds
    double key;
    double scroll;
    double memory; ///< megabytes
};

void measureWindow(Report &report, int guests, int times, const std::optional<Goals> &goals)
{
    test::TestBackend house;
    EventForm form = test::eventForm();
    form.capacity.reset();
    registerMany(house.backend, house.createOpenEvent(form), guests);
    const QString file = house.settings().database.path;
    house.backend.close();

    QHash<QString, std::vector<double>> values;
    for (int run = 0; run < times; ++run) {
        const Figures figures = figuresOfAChild(file, guests);
        for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
            values[figure.key()].push_back(figure.value());
    }
    report.heading(u"the window with %L1 guests"_s.arg(guests));
    const auto line = [&](const QString &what, const QString &name, const QString &unit, double Goals::*goal) {
        const Spread spread = spreadOf(values.value(name));
        if (goals)
            report.atMost(what, spread, *goals.*goal, unit);
        else
            report.note(what, spread, unit);
    };
    line(u"from its start until all guests are listed"_s, u"start"_s, u"ms"_s, &Goals::start);
    line(u"the slowest key of a search"_s, u"key"_s, u"ms"_s, &Goals::key);
    line(u"95 of 100 pages scrolled, each"_s, u"scroll"_s, u"ms"_s, &Goals::scroll);
    report.note(u"the slowest of them"_s, spreadOf(values.value(u"scroll-slowest"_s)), u"ms"_s);
    line(u"memory (Pss)"_s, u"memory"_s, u"MB"_s, &Goals::memory);
    line(u"memory after scrolling and searching"_s, u"memory-later"_s, u"MB"_s, &Goals::memory);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QFile::decodeName(argv[i]));
    if (words.size() == 3 && words.first() == "--measure"_L1)
        return measure(argc, argv, words.at(1), words.at(2).toInt());
    const QCoreApplication application(argc, argv);
    Report report(words.contains(u"--quick"_s));
    const int times = report.isQuick() ? 1 : 5;
    measureWindow(report, report.scaled(10'000), times, Goals{2000, 50, 16, 150});
    measureWindow(report, report.scaled(100'000), times, std::nullopt);
    return report.isMet() ? 0 : 1;
}
