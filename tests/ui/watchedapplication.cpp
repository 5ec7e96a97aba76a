// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchedapplication.h"

#include <QAbstractEventDispatcher>
#include <QMetaEnum>
#include <QScopeGuard>
#include <QThread>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

#ifdef __has_feature
#define COOKOUT_HAS_FEATURE(name) __has_feature(name)
#else
#define COOKOUT_HAS_FEATURE(name) 0
#endif

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout::test {

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv), m_statistics(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
    const QAbstractEventDispatcher *dispatcher = eventDispatcher();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_depth > 0)
            finish("a nested event loop", QEvent::None);
    });
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &WatchedApplication::begin);
}

WatchedApplication::~WatchedApplication()
{
    if (m_statistics >= 0)
        ::close(m_statistics);
}

std::chrono::milliseconds WatchedApplication::limit()
{
#if defined(__SANITIZE_ADDRESS__) || COOKOUT_HAS_FEATURE(address_sanitizer)
    return 500ms;
#else
    return 100ms;
#endif
}

std::chrono::nanoseconds WatchedApplication::ownTime() const
{
    const std::chrono::nanoseconds passed = std::chrono::steady_clock::now().time_since_epoch();
    std::array<char, 96> text{};
    if (m_statistics < 0 || ::pread(m_statistics, text.data(), text.size() - 1, 0) <= 0)
        return passed;
    // "ran waited slices": nanoseconds on the processor, and ready for it while others had it (proc(5)).
    char *afterRan = nullptr;
    std::strtoll(text.data(), &afterRan, 10);
    return passed - std::chrono::nanoseconds(std::strtoll(afterRan, nullptr, 10));
}

void WatchedApplication::begin()
{
    m_begun = ownTime();
}

void WatchedApplication::finish(const char *receiver, QEvent::Type type)
{
    const std::chrono::nanoseconds took = ownTime() - m_begun;
    if (took <= limit())
        return;
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    m_slow.append(u"%1 for %2 took %3 ms"_s
                      .arg(QString::fromLatin1(name ? name : "an event of ours"), QString::fromLatin1(receiver))
                      .arg(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()));
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0) // other threads take their time
        return QApplication::notify(receiver, event);
    const char *name = receiver->metaObject()->className(); // neither may be there afterwards
    const QEvent::Type type = event->type();
    ++m_depth;
    const auto leave = qScopeGuard([&] {
        --m_depth;
        finish(name, type);
    });
    begin();
    return QApplication::notify(receiver, event);
}

int runWindowTest(WatchedApplication &application, QObject &test, int argc, char **argv)
{
    const int failed = QTest::qExec(&test, argc, argv);
    const QStringList slow = application.takeSlowEvents();
    for (const QString &event : slow)
        std::fprintf(stderr, "the window's thread was held up: %s\n", qPrintable(event));
    return failed != 0 ? failed : static_cast<int>(slow.size());
}

} // namespace cookout::test
