// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/base/pending.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestPending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitingGivesTheResultOfAnotherThread();
    void theHandlerRunsOnTheReceiversThread();
    void theHandlerNeverRunsInsideDeliver();
    void nothingRunsWhenTheReceiverIsGone();
    void aBrokenPromiseIsUnavailable();
    void aThrowingHandlerDoesNotStopTheNext();
    void manyAnswersFromManyThreadsAllArrive();
    void aThrowingJobBecomesAnInternalError();
};

void TestPending::waitingGivesTheResultOfAnotherThread()
{
    Promise<int> promise;
    Pending<int> pending = promise.pending();
    std::jthread other([promise = std::move(promise)]() mutable { promise.fulfil(7); });
    QCOMPARE(*std::move(pending).wait(), 7);
}

void TestPending::theHandlerRunsOnTheReceiversThread()
{
    Promise<int> promise;
    QThread *ran = nullptr;
    promise.pending().deliver(this, [&ran](const Result<int> &) { ran = QThread::currentThread(); });
    std::jthread([promise = std::move(promise)]() mutable { promise.fulfil(1); }).join();
    QTRY_COMPARE(ran, thread());
}

void TestPending::theHandlerNeverRunsInsideDeliver()
{
    bool ran = false;
    Pending<int>::ready(1).deliver(this, [&ran](const Result<int> &) { ran = true; });
    QVERIFY(!ran);
    QTRY_VERIFY(ran);
}

void TestPending::nothingRunsWhenTheReceiverIsGone()
{
    Promise<int> first;
    Promise<int> second;
    bool ran = false;
    bool later = false;
    auto receiver = std::make_unique<QObject>();
    first.pending().deliver(receiver.get(), [&ran](const Result<int> &) { ran = true; });
    second.pending().deliver(this, [&later](const Result<int> &) { later = true; });
    first.fulfil(1);
    receiver.reset();
    second.fulfil(2);
    QTRY_VERIFY(later);
    QVERIFY(!ran);
}

void TestPending::aBrokenPromiseIsUnavailable()
{
    auto promise = std::make_unique<Promise<int>>();
    Pending<int> pending = promise->pending();
    promise.reset();
    const Result<int> result = std::move(pending).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unavailable);
}

void TestPending::aThrowingHandlerDoesNotStopTheNext()
{
    bool later = false;
    QTest::ignoreMessage(QtCriticalMsg, "a handler threw: oops");
    Pending<int>::ready(1).deliver(this, [](const Result<int> &) { throw std::runtime_error("oops"); });
    Pending<int>::ready(2).deliver(this, [&later](const Result<int> &) { later = true; });
    QTRY_VERIFY(later);
}

void TestPending::manyAnswersFromManyThreadsAllArrive()
{
    constexpr int threads = 8;
    constexpr int each = 500;
    int arrived = 0;
    std::vector<std::vector<Promise<int>>> promises(threads);
    for (auto &mine : promises) {
        for (int i = 0; i < each; ++i) {
            mine.emplace_back();
            mine.back().pending().deliver(this, [&arrived](const Result<int> &) { ++arrived; });
        }
    }
    std::vector<std::jthread> workers;
    workers.reserve(promises.size());
    for (auto &mine : promises) {
        workers.emplace_back([&mine] {
            DeliveryBatch batch;
            for (Promise<int> &promise : mine)
                promise.fulfil(1, batch);
        });
    }
    QTRY_COMPARE(arrived, threads * each);
}

void TestPending::aThrowingJobBecomesAnInternalError()
{
    Background background;
    const Result<int> result = background.run([]() -> Result<int> { throw std::runtime_error("out of paper"); }).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Internal);
    QCOMPARE(result.error().detail, u"out of paper"_s);
}

QTEST_GUILESS_MAIN(TestPending)
#include "tst_pending.moc"
