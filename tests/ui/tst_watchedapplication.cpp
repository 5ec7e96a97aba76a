// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchedapplication.h"

#include <QSemaphore>
#include <QTimer>

#include <ctime>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace cookout::test;

class WatchedApplicationTest : public QObject {
    Q_OBJECT

private:
    static WatchedApplication &application() { return *qobject_cast<WatchedApplication *>(qApp); }

    static std::chrono::nanoseconds processorTime()
    {
        std::timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    /** Does that on the event loop, and answers what the watch says of it. */
    static QStringList complaintsAbout(const std::function<void()> &work)
    {
        bool isDone = false;
        QTimer::singleShot(0, qApp, [&] {
            work();
            isDone = true;
        });
        [&] { QTRY_VERIFY(isDone); }();
        return application().takeSlowEvents();
    }

private Q_SLOTS:
    void quickWorkIsFine()
    {
        QCOMPARE(complaintsAbout([] {}), QStringList());
    }

    void longComputingIsFound()
    {
        const QStringList complaints = complaintsAbout([] {
            const auto end = processorTime() + WatchedApplication::limit() + 20ms;
            while (processorTime() < end) {
            }
        });
        QCOMPARE(complaints.size(), 1);
        QVERIFY2(complaints.first().startsWith(u"MetaCall for "_s), qPrintable(complaints.first()));
    }

    void waitingForAnotherThreadIsFound()
    {
        QSemaphore neverGiven;
        const QStringList complaints = complaintsAbout([&] {
            const auto patience = static_cast<int>((WatchedApplication::limit() + 20ms).count());
            QVERIFY(!neverGiven.tryAcquire(1, patience));
        });
        QCOMPARE(complaints.size(), 1);
    }
};

COOKOUT_WINDOW_TEST(WatchedApplicationTest)
#include "tst_watchedapplication.moc"
