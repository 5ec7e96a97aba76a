// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QStringList>
#include <QTest>

#include <chrono>

namespace cookout::test {

/**
 * The application of window tests: whatever the window's thread does for one event must be done within a tenth of a
 * second, computing and waiting together, or clicks and keys would lag. What other programs took of the processor does
 * not count, so that a busy machine fails nothing. Nested event loops count from the last time they had nothing to do.
 */
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    /** More under the sanitizers, which make everything slower. */
    [[nodiscard]] static std::chrono::milliseconds limit();

    bool notify(QObject *receiver, QEvent *event) override;

    /** Each event that took too long since the last call, in words. */
    [[nodiscard]] QStringList takeSlowEvents() { return std::exchange(m_slow, {}); }

private:
    void begin();
    void finish(const char *receiver, QEvent::Type type);
    /** What this thread needed or waited for so far; only differences mean something. */
    [[nodiscard]] std::chrono::nanoseconds ownTime() const;

    int m_statistics; ///< file descriptor; -1 where the kernel keeps none
    int m_depth = 0;
    std::chrono::nanoseconds m_begun{};
    QStringList m_slow;
};

/** Runs the tests of an object; fails as well when the window's thread was held up. */
int runWindowTest(WatchedApplication &application, QObject &test, int argc, char **argv);

} // namespace cookout::test

/** The main function of a window test, instead of QTEST_MAIN. */
#define COOKOUT_WINDOW_TEST(Test)                                                                                      \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        cookout::test::WatchedApplication application(argc, argv);                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        Test test;                                                                                                     \
        return cookout::test::runWindowTest(application, test, argc, argv);                                            \
    }
