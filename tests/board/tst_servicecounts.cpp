// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servicecounts.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'722'306'336'558;
constexpr qint64 hour = 3'600'000;

Training failedAt(qint64 created)
{
    Training training = sampleTraining(u"v"_s, KnownTrainingStatus::LearningFailed);
    training.created = Timestamp::fromMSecsSinceEpoch(created);
    return training;
}

void count(ServiceCounts &counts, const Training &training, qint64 at)
{
    counts.count(statusGroup(training.status.known()), training.created.msecs(), at);
}

} // namespace

class ServiceCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsGroupsOfStatuses();
    void tellsTheFailuresOfTheLastDay();
    void failuresGrowOlderWithoutCountingAgain();
    void failureWithoutAReadableDateCountsInAllOnly();
};

void ServiceCountsTest::countsGroupsOfStatuses()
{
    using enum KnownTrainingStatus;
    ServiceCounts counts;
    for (const KnownTrainingStatus status :
         {Ready, Requesting, Waiting, Learning, Completed, Stopping, RequestFailed, RefinedFailed,
          LearningFailed})
        count(counts, sampleTraining(u"v"_s, status), now + 1000 * hour);
    Training unknown = sampleTraining(u"v"_s);
    unknown.status = TrainingStatus::fromText(u"paused");
    count(counts, unknown, now + 1000 * hour);
    QCOMPARE(counts, (ServiceCounts{.all = 10, .inProgress = 4, .failed = 3}));
}

void ServiceCountsTest::tellsTheFailuresOfTheLastDay()
{
    ServiceCounts counts;
    count(counts, failedAt(now - 24 * hour), now);
    count(counts, failedAt(now - 24 * hour + 1), now);
    count(counts, failedAt(now), now);
    count(counts, failedAt(now + hour), now); // a clock that is wrong: nobody would call it old
    QCOMPARE(counts.failed, 4);
    QCOMPARE(counts.failedInLastDay(now), 3);
}

void ServiceCountsTest::failuresGrowOlderWithoutCountingAgain()
{
    ServiceCounts counts;
    count(counts, failedAt(now - 23 * hour), now);
    count(counts, failedAt(now - hour), now);
    QCOMPARE(counts.failedInLastDay(now), 2);
    QCOMPARE(counts.failedInLastDay(now + hour), 1);
    QCOMPARE(counts.failedInLastDay(now + 23 * hour), 0);
}

void ServiceCountsTest::failureWithoutAReadableDateCountsInAllOnly()
{
    ServiceCounts counts;
    Training training = failedAt(now);
    training.created = Timestamp::fromText("yesterday");
    count(counts, training, now);
    training.created = {};
    count(counts, training, now);
    QCOMPARE(counts.failed, 2);
    QCOMPARE(counts.failedInLastDay(now), 0);
}

static const RegisteredTest registered(__FILE__, runTest<ServiceCountsTest, QCoreApplication>);
#include "tst_servicecounts.moc"
