// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations.h"

#include "core/rowmarks.h"
#include "core/traininglist.h"
#include "core/trainingtimes.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Known = KnownTrainingStatus;

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'700'000'000'000;

const TrainingKey key{u"shop"_s, TrainingType(KnownTrainingType::Pop), u"a1"_s};

Training
training(Known status, qint64 created, const QString &version = u"a1"_s, qint64 nextUpdate = 0)
{
    Training made;
    made.key = key;
    made.key.version = version;
    made.status = TrainingStatus(status);
    made.created = Timestamp::fromMSecsSinceEpoch(created);
    if (nextUpdate)
        made.nextUpdate = Timestamp::fromMSecsSinceEpoch(nextUpdate);
    return made;
}

TrainingTimes timesOf(const Training &training, const Observations &observations, qint64 now)
{
    return TrainingTimes::of(training, observations, now);
}

ObservedTransition transition(std::optional<Known> before, Known status, qint64 after, qint64 first)
{
    ObservedTransition made{
        .key = key, .status = TrainingStatus(status), .after = after, .first = first};
    if (before)
        made.before = TrainingStatus(*before);
    return made;
}

Observations withUsual(const QList<qint64> &durations)
{
    ObservedDurations took{.serviceId = key.serviceId, .type = key.type};
    for (const qint64 duration : durations)
        took.durations.append(ObservedDuration{.duration = duration});
    Observations observations;
    observations.takeDurations({took});
    return observations;
}

} // namespace

class ObservationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualIsTheMedian_data();
    void usualIsTheMedian();
    void vagueDurationsAreLeftOut();
    void tookIsFromCreationToTheFirstEnd();
    void nothingIsKnownOfWhatWasThereAtTheFirstLook();
    void aStateIsNoOlderThanItsTraining();
    void aResponseNewerThanTheHistoryHasNoTimes();
    void expectedEndFollowsTheUsual();
    void longerThanUsual_data();
    void longerThanUsual();
    void onlyWhatWasSeenCountsAsRunning();
    void whatWasTrainedBeforeIsNotJudged();
    void overdue_data();
    void overdue();
    void onlyTheLatestOfATypeIsOverdue_data();
    void onlyTheLatestOfATypeIsOverdue();
    void newsAreMarks();
    void aClockThatWasSetBackSaysNothing();
};

void ObservationsTest::usualIsTheMedian_data()
{
    QTest::addColumn<QList<qint64>>("durations");
    QTest::addColumn<qint64>("median");
    QTest::newRow("one") << QList<qint64>{7} << qint64(7);
    QTest::newRow("odd") << QList<qint64>{9, 1, 5} << qint64(5);
    QTest::newRow("even") << QList<qint64>{10, 1, 5, 6} << qint64(5);
}

void ObservationsTest::usualIsTheMedian()
{
    QFETCH(QList<qint64>, durations);
    QFETCH(qint64, median);
    const auto usual = withUsual(durations).usual(key.serviceId, key.type);
    QVERIFY(usual);
    QCOMPARE(usual->duration, median);
    QCOMPARE(usual->count, int(durations.size()));
    QVERIFY(!withUsual(durations).usual(u"other"_s, key.type));
    QVERIFY(!withUsual({}).usual(key.serviceId, key.type));
}

void ObservationsTest::vagueDurationsAreLeftOut()
{
    Observations observations;
    observations.takeDurations(
        {{.serviceId = key.serviceId,
          .type = key.type,
          .durations = {
              {.duration = 10 * minute, .uncertainty = minute},
              {.duration = 600 * minute, .uncertainty = 590 * minute},
              {.duration = minute, .uncertainty = minute}}}});
    const auto usual = observations.usual(key.serviceId, key.type);
    QVERIFY(usual);
    QCOMPARE(usual->count, 2);
    QCOMPARE(usual->duration, (10 * minute - minute / 2 + minute / 2) / 2);
}

void ObservationsTest::tookIsFromCreationToTheFirstEnd()
{
    Observations observations;
    observations.take(transition({}, Known::Learning, start - minute, start));
    observations.take(
        transition(Known::Learning, Known::Completed, start + 10 * minute, start + 11 * minute));
    const Training completed = training(Known::Completed, start - 30'000);
    const TrainingTimes times = timesOf(completed, observations, start + 60 * minute);
    QVERIFY(times.took);
    QCOMPARE(times.took->duration, 11 * minute + 30'000);
    QCOMPARE(times.took->uncertainty, minute);
    QVERIFY(times.state);
    QCOMPARE(times.state->first, start + 11 * minute);

    // What happens later is another story.
    observations.take(transition(
        Known::Completed, Known::LearningFailed, start + 20 * minute, start + 21 * minute));
    const TrainingTimes later =
        timesOf(training(Known::LearningFailed, start - 30'000), observations, start + 60 * minute);
    QCOMPARE(later.took, times.took);
    QCOMPARE(later.state->first, start + 21 * minute);
}

void ObservationsTest::nothingIsKnownOfWhatWasThereAtTheFirstLook()
{
    Observations observations;
    observations.take(ObservedTraining{
        .key = key, .states = {{.status = TrainingStatus(Known::Completed), .first = start}}});
    const TrainingTimes times =
        timesOf(training(Known::Completed, start - minute), observations, start);
    QVERIFY(!times.took);
    QVERIFY(!times.state);
}

void ObservationsTest::aStateIsNoOlderThanItsTraining()
{
    Observations observations;
    observations.take(transition({}, Known::Requesting, start - 900 * minute, start));
    const TrainingTimes times =
        timesOf(training(Known::Requesting, start - 4000), observations, start);
    QVERIFY(times.state);
    QCOMPARE(times.state->uncertainty(), 4000);
}

void ObservationsTest::aResponseNewerThanTheHistoryHasNoTimes()
{
    Observations observations;
    observations.take(transition({}, Known::Learning, start - minute, start));
    const TrainingTimes times =
        timesOf(training(Known::Completed, start), observations, start + minute);
    QVERIFY(!times.took);
    QVERIFY(!times.state);
}

void ObservationsTest::expectedEndFollowsTheUsual()
{
    const Observations observations = withUsual({20 * minute});
    const TrainingTimes times =
        timesOf(training(Known::Waiting, start), observations, start + minute);
    QCOMPARE(times.expectedEnd, std::optional<qint64>(start + 20 * minute));
    QVERIFY(!timesOf(training(Known::Completed, start), observations, start).expectedEnd);
    QVERIFY(!timesOf(training(Known::Ready, start), observations, start).expectedEnd);
    QVERIFY(!timesOf(training(Known::Waiting, start), Observations(), start).expectedEnd);
}

void ObservationsTest::longerThanUsual_data()
{
    QTest::addColumn<qint64>("usual");
    QTest::addColumn<qint64>("running");
    QTest::addColumn<bool>("isLonger");
    QTest::newRow("three times") << 10 * minute << 30 * minute << false;
    QTest::newRow("over three times") << 10 * minute << 30 * minute + 1 << true;
    QTest::newRow("ten minutes") << minute << 10 * minute << false;
    QTest::newRow("over ten minutes") << minute << 10 * minute + 1 << true;
    QTest::newRow("not three times") << 5 * minute << 14 * minute << false;
}

void ObservationsTest::longerThanUsual()
{
    QFETCH(qint64, usual);
    QFETCH(qint64, running);
    QFETCH(bool, isLonger);
    const Observations observations = withUsual({usual});
    const Training learning = training(Known::Learning, start);
    QCOMPARE(timesOf(learning, observations, start + running).isLongerThanUsual(), isLonger);
    TrainingList list;
    list.append(learning);
    const RowMarks marks = marksOf(list, observations, {}, start + running);
    QCOMPARE(marks.at(0).testFlag(TrainingMark::LongerThanUsual), isLonger);
    QVERIFY(!timesOf(learning, Observations(), start + running).isLongerThanUsual());
}

void ObservationsTest::onlyWhatWasSeenCountsAsRunning()
{
    Observations observations = withUsual({minute});
    observations.takeLook(key.serviceId, start + 2 * minute);
    // Without a network since: it may have completed long ago.
    const TrainingTimes times =
        timesOf(training(Known::Learning, start), observations, start + 600 * minute);
    QCOMPARE(times.running, std::optional<qint64>(2 * minute));
    QVERIFY(!times.isLongerThanUsual());
}

void ObservationsTest::whatWasTrainedBeforeIsNotJudged()
{
    Observations observations = withUsual({minute});
    const Training ofInterval = training(Known::Learning, start, u"a1"_s, start + 900 * minute);
    QVERIFY(!timesOf(ofInterval, observations, start + 60 * minute).running);
    observations.take(transition({}, Known::Learning, start - minute, start + minute));
    QVERIFY(timesOf(ofInterval, observations, start + 60 * minute).running);
    observations.take(transition(Known::Learning, Known::Completed, start, start + minute));
    observations.take(transition(Known::Completed, Known::Learning, start, start + 2 * minute));
    QVERIFY(!timesOf(ofInterval, observations, start + 60 * minute).running);
}

void ObservationsTest::overdue_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<bool>("is");
    QTest::newRow("never looked") << qint64(0) << qint64(0) << false;
    QTest::newRow("one look") << qint64(0) << start + 60 * minute << false;
    QTest::newRow("not yet") << start + 5 * minute << start + 5 * minute + 30'000 << false;
    QTest::newRow("by now") << start + 5 * minute + 1 << start + 5 * minute + 30'001 << true;
    QTest::newRow("after a night") << start - 900 * minute << start + 60 * minute << false;
}

void ObservationsTest::overdue()
{
    QFETCH(qint64, before);
    QFETCH(qint64, last);
    QFETCH(bool, is);
    Observations observations;
    for (const qint64 look : {before, last}) {
        if (look)
            observations.takeLook(key.serviceId, look);
    }
    const bool wasLooked = last != 0;
    TrainingList list;
    list.append(training(Known::Completed, start - 900 * minute, u"a1"_s, start));
    // "By now" is 30 s after a look that came 5 minutes and a bit after the moment.
    const RowMarks marks = marksOf(list, observations, {}, wasLooked ? last : start);
    QCOMPARE(marks.at(0).testFlag(TrainingMark::Overdue), is);
}

void ObservationsTest::onlyTheLatestOfATypeIsOverdue_data()
{
    QTest::addColumn<int>("services");
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("newest last") << 1 << false;
    QTest::newRow("newest first") << 1 << true;
    QTest::newRow("many services, newest last") << 40 << false;
    QTest::newRow("many services, newest first") << 40 << true;
}

void ObservationsTest::onlyTheLatestOfATypeIsOverdue()
{
    QFETCH(const int, services);
    QFETCH(const bool, newestFirst);
    Observations observations;
    TrainingList list;
    for (int i = 0; i < services; ++i) {
        const QString service = u"service %1"_s.arg(i);
        observations.takeLook(service, start + 60 * minute);
        observations.takeLook(service, start + 61 * minute);
        for (const bool isNew : {newestFirst, !newestFirst}) {
            Training each = training(
                Known::Completed, start - (isNew ? 800 : 900) * minute, isNew ? u"new"_s : u"old"_s,
                start);
            each.key.serviceId = service;
            list.append(each);
        }
    }
    const RowMarks marks = marksOf(list, observations, {}, start + 61 * minute);
    for (int row = 0; row < list.size(); ++row)
        QCOMPARE(
            marks.at(std::size_t(row)).testFlag(TrainingMark::Overdue),
            list.key(row).version == u"new");
}

void ObservationsTest::newsAreMarks()
{
    TrainingList list;
    list.append(training(Known::Completed, start, u"a1"_s));
    list.append(training(Known::LearningFailed, start, u"a2"_s));
    list.append(training(Known::Completed, start, u"a3"_s));
    BoardNews news{.since = start};
    news.completed.insert(list.key(0));
    news.failed.insert(list.key(1));
    news.completed.insert({u"elsewhere"_s, key.type, u"a1"_s});
    const RowMarks marks = marksOf(list, {}, news, start);
    QCOMPARE(marks.at(0), TrainingMarks(TrainingMark::CompletedSince));
    QCOMPARE(marks.at(1), TrainingMarks(TrainingMark::FailedSince));
    QCOMPARE(marks.at(2), TrainingMarks());
}

void ObservationsTest::aClockThatWasSetBackSaysNothing()
{
    Observations observations;
    observations.takeLook(key.serviceId, start);
    observations.takeLook(key.serviceId, start - minute);
    QCOMPARE(observations.looks(key.serviceId).last, start - minute);
    QCOMPARE(observations.looks(key.serviceId).before, 0);
}

static const RegisteredTest registered(__FILE__, runTest<ObservationsTest, QCoreApplication>);
#include "tst_observations.moc"
