// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historydatabase.h"

#include "storage/historysamples.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using Status = KnownTrainingStatus;

class TestHistoryDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsEmpty();
    void keepsTrainingsByteForByte_data();
    void keepsTrainingsByteForByte();
    void keepsWhatIsEmpty();
    void listsTheNewestFirst();
    void keepsBoardsApart();
    void aFirstLookKnowsNoBeginning();
    void aStateBeginsBetweenTwoLooks();
    void theSameStateGoesOn();
    void aNewTrainingBeganAfterTheLastLook();
    void aShortLookFirstKnowsNoBeginning();
    void onlyWholeListsShowWhatIsNotInProgress();
    void goneTrainingsEnd();
    void goneTrainingsComeBack();
    void tellsTransitionsSinceAMoment();
    void marksWhatWasTold();
    void observesOnlyWhatIsKnown();
    void knowsHowLongTrainingsTook();
    void createdTimesAreReadAnew();
    void knowsTheLastTwenty();
    void firstFinalStateCounts();
    void clockSetBackGivesNoNegativeTimes();
    void clockSetBackHidesNothingNew();
    void watchedSpansEndWithAGap();
    void remembersWhenTheUserLooked();
    void prunes();
    void prunesInSlices();
    void clearLeavesNothing();
    void removesAnAccount();
    void unknownTrainingsHaveNoStates();
    void keepsTheListOfServices();
    void aWrongClockTakesNothingAlong();

private:
    void reopen();
    QList<ObservedTransition> record(const HistoryLook &look);
    QList<ObservedState> states(int number = 1)
    {
        return m_history->states(sampleBoard, sampleKey(number));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryDatabase> m_history;
    QList<HistoryProblem> m_problems;
};

void TestHistoryDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_problems.clear();
    reopen();
}

void TestHistoryDatabase::cleanup()
{
    m_history.reset();
    QCOMPARE(m_problems, QList<HistoryProblem>());
}

void TestHistoryDatabase::reopen()
{
    m_history.reset();
    m_history = std::make_unique<HistoryDatabase>(
        m_folder->path(), [this](const HistoryProblem &problem) { m_problems += problem; });
}

QList<ObservedTransition> TestHistoryDatabase::record(const HistoryLook &look)
{
    const auto transitions = m_history->record(look);
    if (!transitions)
        QTest::qFail("not recorded", __FILE__, __LINE__);
    return transitions.value_or(QList<ObservedTransition>());
}

void TestHistoryDatabase::beginsEmpty()
{
    QVERIFY(m_history->state() == HistoryFile::State::Writing);
    QVERIFY(m_history->trainings(sampleBoard).isEmpty());
    QVERIFY(m_history->observed(sampleBoard).isEmpty());
    QVERIFY(m_history->transitionsSince(sampleBoard, 0).isEmpty());
    QVERIFY(m_history->tookOfCompleted(sampleBoard).isEmpty());
    QVERIFY(m_history->serviceLooks(sampleBoard).isEmpty());
    QVERIFY(m_history->watchedSpans(sampleBoard, 0, minute(1000)).isEmpty());
    QCOMPARE(m_history->lookedAt(sampleBoard), 0);
    QVERIFY(m_history->size() > 0);
}

void TestHistoryDatabase::keepsTrainingsByteForByte_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("usual") << QByteArray("{\"version\" : \"v1\",\n \"a\":1.0}");
    QTest::newRow("NUL") << QByteArray("{\"a\":\"x\0y\"}", 11);
    QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\xfe\xc3\"}");
    QTest::newRow("Korean") << QByteArray("{\"a\":\"학습\"}");
    QTest::newRow("quotes") << QByteArray("{\"a\":\"it's; DROP TABLE state; --\"}");
    QTest::newRow("large") << QByteArray(3'000'000, 'x');
}

void TestHistoryDatabase::keepsTrainingsByteForByte()
{
    QFETCH(const QByteArray, json);
    SeenTraining training = seen(sampleKey(1), Status::Learning, minute(-5));
    training.json = json;
    record(wholeLook(minute(1), {training}));
    reopen();
    const RememberedTraining expected{
        .key = sampleKey(1),
        .status = Status::Learning,
        .created = minute(-5),
        .json = json,
        .firstSeen = minute(1),
        .lastSeen = minute(1)};
    QCOMPARE(m_history->trainings(sampleBoard).size(), 1);
    QVERIFY(m_history->trainings(sampleBoard).first() == expected);
}

void TestHistoryDatabase::keepsWhatIsEmpty()
{
    // Nothing of it is documented, and a service may send it all the same.
    const SeenTraining training{
        .key = {.serviceId = {}, .type = TrainingType::fromText(u""), .version = {}},
        .status = TrainingStatus::fromText(u"")};
    record(wholeLook(minute(1), {training}, {}));
    record(wholeLook(minute(2), {training}, {}));
    const QList<RememberedTraining> trainings = m_history->trainings(sampleBoard);
    QCOMPARE(trainings.size(), 1);
    QCOMPARE(trainings.first().status.text(), QString());
    QCOMPARE(trainings.first().created, Timestamp::absent);
    QCOMPARE(m_history->states(sampleBoard, trainings.first().key).size(), 1);
}

void TestHistoryDatabase::listsTheNewestFirst()
{
    record(wholeLook(
        minute(1),
        {seen(sampleKey(1), Status::Completed, minute(-10)),
         seen(sampleKey(2), Status::Completed, Timestamp::absent),
         seen(sampleKey(3), Status::Completed, minute(-1)),
         seen(sampleKey(4), Status::Completed, Timestamp::unreadable)}));
    record(wholeLook(minute(1), {seen(sampleKey(5, u"s2"_s), Status::Ready, minute(-5))}, u"s2"_s));
    const auto versions = [this](const RememberedQuery &query) {
        QStringList found;
        for (const auto &training : m_history->trainings(sampleBoard, query))
            found += training.key.version;
        return found;
    };
    QCOMPARE(versions({}), QStringList({u"v3"_s, u"v5"_s, u"v1"_s, u"v4"_s, u"v2"_s}));
    QCOMPARE(versions({.serviceId = u"s1"_s}), QStringList({u"v3"_s, u"v1"_s, u"v4"_s, u"v2"_s}));
    QCOMPARE(versions({.limit = 2}), QStringList({u"v3"_s, u"v5"_s}));
    QCOMPARE(versions({.limit = 2, .offset = 1}), QStringList({u"v5"_s, u"v1"_s}));
    QCOMPARE(versions({.serviceId = u"none"_s}), QStringList());
    const QList<RememberedTraining> all = m_history->trainings(sampleBoard);
    QCOMPARE(all.at(3).created, Timestamp::unreadable);
    QCOMPARE(all.at(4).created, Timestamp::absent);
    const QList<ServiceLooks> looks{
        {.serviceId = u"s1"_s, .last = minute(1), .lastWhole = minute(1)},
        {.serviceId = u"s2"_s, .last = minute(1), .lastWhole = minute(1)}};
    QCOMPARE(m_history->serviceLooks(sampleBoard), looks);
}

void TestHistoryDatabase::keepsBoardsApart()
{
    HistoryBoard other = sampleBoard;
    other.endpoint = u"https://other.example"_s;
    record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)}));
    HistoryLook look = wholeLook(minute(2), {seen(sampleKey(1), Status::Completed)});
    look.board = other;
    QVERIFY(record(look).isEmpty());
    QVERIFY(m_history->setLookedAt(other, minute(3)));
    QCOMPARE(m_history->trainings(sampleBoard).value(0).status, TrainingStatus(Status::Learning));
    QCOMPARE(m_history->trainings(other).value(0).status, TrainingStatus(Status::Completed));
    QCOMPARE(m_history->lookedAt(sampleBoard), 0);
    QCOMPARE(m_history->watchedSpans(sampleBoard, 0, minute(9)).value(0).end, minute(1));
}

void TestHistoryDatabase::aFirstLookKnowsNoBeginning()
{
    QVERIFY(record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)})).isEmpty());
    const QList<ObservedState> expected{
        {.status = Status::Learning, .after = 0, .first = minute(1), .last = minute(1)}};
    QCOMPARE(states(), expected);
    QVERIFY(!states().first().isBeginKnown());
}

void TestHistoryDatabase::aStateBeginsBetweenTwoLooks()
{
    record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)}));
    record(shortLook(minute(2)));
    const auto transitions = record(shortLook(minute(5), {seen(sampleKey(1), Status::Completed)}));
    QCOMPARE(transitions.size(), 1);
    QCOMPARE(transitions.first().key, sampleKey(1));
    QCOMPARE(transitions.first().before, TrainingStatus(Status::Learning));
    QCOMPARE(transitions.first().status, TrainingStatus(Status::Completed));
    QCOMPARE(transitions.first().after, minute(2));
    QCOMPARE(transitions.first().first, minute(5));
    reopen();
    const QList<ObservedState> expected{
        {.status = Status::Learning, .after = 0, .first = minute(1), .last = minute(2)},
        {.status = Status::Completed, .after = minute(2), .first = minute(5), .last = minute(5)}};
    QCOMPARE(states(), expected);
    QCOMPARE(states().last().uncertainty(), 3 * 60'000);
}

void TestHistoryDatabase::theSameStateGoesOn()
{
    record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)}));
    SeenTraining other = seen(sampleKey(1), Status::Learning);
    other.json = "{\"description\":\"new\"}";
    QVERIFY(record(shortLook(minute(3), {other})).isEmpty());
    record(shortLook(minute(4)));
    QCOMPARE(states().size(), 1);
    QCOMPARE(states().first().first, minute(1));
    QCOMPARE(states().first().last, minute(4));
    const RememberedTraining training = m_history->trainings(sampleBoard).value(0);
    QCOMPARE(training.json, other.json);
    QCOMPARE(training.firstSeen, minute(1));
    QCOMPARE(training.lastSeen, minute(4));

    // A word that nobody knows is a state like any other.
    const auto odd = TrainingStatus::fromText(u"dreaming");
    QCOMPARE(record(shortLook(minute(5), {seen(sampleKey(1), odd)})).size(), 1);
    QVERIFY(record(shortLook(minute(6), {seen(sampleKey(1), odd)})).isEmpty());
    const auto odder = TrainingStatus::fromText(u"Dreaming");
    QCOMPARE(record(shortLook(minute(7), {seen(sampleKey(1), odder)})).size(), 1);
    QCOMPARE(states().last().status, odder);
}

void TestHistoryDatabase::aNewTrainingBeganAfterTheLastLook()
{
    record(wholeLook(minute(1), {seen(sampleKey(1), Status::Completed)}));
    record(shortLook(minute(2)));
    const auto transitions = record(shortLook(minute(3), {seen(sampleKey(2), Status::Waiting)}));
    QCOMPARE(transitions.size(), 1);
    QVERIFY(!transitions.first().before);
    QCOMPARE(transitions.first().after, minute(2));
    // In another service nothing has been seen yet.
    QVERIFY(record(wholeLook(minute(4), {seen(sampleKey(3, u"s2"_s), Status::Waiting)}, u"s2"_s))
                .isEmpty());
}

void TestHistoryDatabase::aShortLookFirstKnowsNoBeginning()
{
    record(shortLook(minute(1), {seen(sampleKey(9), Status::Completed)}));
    QVERIFY(record(wholeLook(minute(2), {seen(sampleKey(1), Status::Completed)})).isEmpty());
    QCOMPARE(states().value(0).after, 0);
    QCOMPARE(record(wholeLook(minute(3), {seen(sampleKey(2), Status::Completed)})).size(), 1);
}

void TestHistoryDatabase::onlyWholeListsShowWhatIsNotInProgress()
{
    record(wholeLook(minute(1), {seen(sampleKey(1), Status::Completed)}));
    record(shortLook(minute(2)));
    QCOMPARE(states().value(0).last, minute(1));
    QCOMPARE(m_history->trainings(sampleBoard).value(0).lastSeen, minute(1));
    record(wholeLook(minute(3)));
    record(shortLook(minute(4)));
    QCOMPARE(states().value(0).last, minute(3));
    record(shortLook(minute(5), {seen(sampleKey(1), Status::Requesting)}));
    QCOMPARE(states().value(0).last, minute(3));
    QCOMPARE(states().value(1).after, minute(3));
}

void TestHistoryDatabase::goneTrainingsEnd()
{
    record(wholeLook(
        minute(1), {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Ready)}));
    record(shortLook(minute(2)));
    HistoryLook look = wholeLook(minute(3));
    look.gone = {sampleKey(1), sampleKey(77)};
    record(look);
    record(wholeLook(minute(4)));
    QCOMPARE(m_history->trainings(sampleBoard).size(), 1);
    const auto all = m_history->trainings(sampleBoard, {.withGone = true});
    QCOMPARE(all.size(), 2);
    const RememberedTraining gone = all.last();
    QCOMPARE(gone.key, sampleKey(1));
    QCOMPARE(gone.gone, minute(3));
    QCOMPARE(gone.lastSeen, minute(2));
    QCOMPARE(states().value(0).last, minute(2));
    // Told once more, it has gone when it went.
    look.moment = minute(5);
    record(look);
    QCOMPARE(m_history->trainings(sampleBoard, {.withGone = true}).last().gone, minute(3));
}

void TestHistoryDatabase::goneTrainingsComeBack()
{
    record(wholeLook(
        minute(1), {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Learning)}));
    HistoryLook look = wholeLook(minute(2));
    look.gone = {sampleKey(1), sampleKey(2)};
    record(look);
    const auto transitions = record(wholeLook(
        minute(3), {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Completed)}));
    QCOMPARE(transitions.size(), 1);
    QCOMPARE(transitions.first().after, minute(2));
    QCOMPARE(m_history->trainings(sampleBoard).size(), 2);
    record(shortLook(minute(4)));
    QCOMPARE(states(1).size(), 1);
    QCOMPARE(states(1).value(0).last, minute(4));
    QCOMPARE(states(2).size(), 2);
    QCOMPARE(states(2).value(0).last, minute(1));
}

void TestHistoryDatabase::tellsTransitionsSinceAMoment()
{
    record(wholeLook(
        minute(1), {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Learning)}));
    const auto second = record(shortLook(minute(2), {seen(sampleKey(1), Status::Completed)}));
    const auto third = record(shortLook(
        minute(3),
        {seen(sampleKey(2), Status::LearningFailed), seen(sampleKey(3), Status::Ready)}));
    reopen();
    QCOMPARE(m_history->transitionsSince(sampleBoard, 0), second + third);
    QCOMPARE(m_history->transitionsSince(sampleBoard, minute(1)), second + third);
    QCOMPARE(m_history->transitionsSince(sampleBoard, minute(2)), third);
    QCOMPARE(m_history->transitionsSince(sampleBoard, minute(3)), {});
}

void TestHistoryDatabase::marksWhatWasTold()
{
    record(wholeLook(
        minute(1), {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Learning)}));
    const auto transitions = record(shortLook(
        minute(2), {seen(sampleKey(1), Status::Completed), seen(sampleKey(2), Status::Completed)}));
    QVERIFY(!transitions.value(0).isTold);
    ObservedTransition another = transitions.value(1);
    another.status = Status::Stopping; // of a file that was replaced
    QVERIFY(m_history->markTold({transitions.value(0), another}));
    reopen();
    QVERIFY(m_history->transitionsSince(sampleBoard, 0).value(0).isTold);
    QVERIFY(!m_history->transitionsSince(sampleBoard, 0).value(1).isTold);
}

void TestHistoryDatabase::observesOnlyWhatIsKnown()
{
    record(wholeLook(
        minute(1), {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Completed)}));
    record(shortLook(
        minute(2), {seen(sampleKey(1), Status::Completed), seen(sampleKey(3), Status::Waiting)}));
    const QList<ObservedTraining> observed = m_history->observed(sampleBoard);
    QCOMPARE(observed.size(), 2);
    QCOMPARE(observed.at(0).key, sampleKey(1));
    QCOMPARE(observed.at(0).states, states(1));
    QCOMPARE(observed.at(1).key, sampleKey(3));
    QCOMPARE(observed.at(1).states, states(3));
}

void TestHistoryDatabase::knowsHowLongTrainingsTook()
{
    record(wholeLook(
        minute(10),
        {seen(sampleKey(1), Status::Learning, minute(0)),
         seen(sampleKey(2), Status::Completed, minute(0)),
         seen(sampleKey(3), Status::Learning, Timestamp::unreadable),
         seen(sampleKey(4), Status::Learning, Timestamp::absent),
         seen(sampleKey(5), Status::Learning, minute(0))}));
    record(shortLook(minute(20)));
    record(shortLook(
        minute(25),
        {seen(sampleKey(1), Status::Completed, minute(0)),
         seen(sampleKey(3), Status::Completed, Timestamp::unreadable),
         seen(sampleKey(4), Status::Completed, Timestamp::absent),
         seen(sampleKey(5), Status::LearningFailed, minute(0)),
         // Came and completed between two looks.
         seen(sampleKey(6), Status::Completed, minute(22)),
         // The clock of the service is ahead.
         seen(sampleKey(7), Status::Completed, minute(26))}));
    const QList<ObservedDurations> expected{
        {.serviceId = u"s1"_s,
         .type = KnownTrainingType::Pop,
         .durations = {
             {.duration = 0, .uncertainty = 0},
             {.duration = 3 * 60'000, .uncertainty = 3 * 60'000},
             {.duration = 25 * 60'000, .uncertainty = 5 * 60'000}}}};
    QCOMPARE(m_history->tookOfCompleted(sampleBoard), expected);
}

// As after a change of the zone in which the service's times are read.
void TestHistoryDatabase::createdTimesAreReadAnew()
{
    HistoryBoard demo = sampleBoard;
    demo.accountId = u"demo"_s;
    const auto fill = [this](const HistoryBoard &board) {
        HistoryLook first = wholeLook(
            minute(10),
            {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Completed)});
        HistoryLook second = shortLook(minute(25), {seen(sampleKey(1), Status::Completed)});
        second.gone = {sampleKey(2)};
        first.board = second.board = board;
        record(first);
        record(second);
    };
    fill(sampleBoard);
    fill(demo);
    const QList<ObservedState> statesBefore = states();

    QList<QByteArray> read;
    const auto createdOf = [&read](const QByteArray &json) {
        read.append(json);
        return json.contains("ing") ? std::nullopt : std::optional<qint64>(minute(5));
    };
    QVERIFY(m_history->rereadCreated(createdOf, u"demo"_s));
    QCOMPARE(read.size(), 2);
    reopen();
    const RememberedQuery all{.withGone = true};
    const auto created = [&](const HistoryBoard &board) {
        QList<qint64> moments;
        for (const RememberedTraining &training : m_history->trainings(board, all))
            moments.append(training.created);
        return moments;
    };
    QCOMPARE(created(sampleBoard), QList<qint64>({minute(5), minute(5)}));
    QCOMPARE(created(demo), QList<qint64>({minute(0), minute(0)}));
    QCOMPARE(states(), statesBefore);
    QCOMPARE(
        m_history->tookOfCompleted(sampleBoard).value(0).durations.value(0).duration, 20 * 60'000);

    // What nobody can read stays as it is.
    const auto unreadable = [](const QByteArray &) { return std::optional<qint64>(); };
    QVERIFY(m_history->rereadCreated(unreadable, {}));
    QCOMPARE(created(demo), QList<qint64>({minute(0), minute(0)}));
}

void TestHistoryDatabase::knowsTheLastTwenty()
{
    record(wholeLook(minute(0)));
    record(wholeLook(minute(0), {}, u"s2"_s));
    for (int i = 1; i <= 25; ++i)
        record(shortLook(minute(i), {seen(sampleKey(i), Status::Completed, minute(i - 1) - i)}));
    TrainingKey other = sampleKey(1);
    other.type = TrainingType::fromText(u"new type");
    record(shortLook(minute(26), {seen(other, Status::Completed, minute(26) - 7)}));
    record(shortLook(
        minute(27), {seen(sampleKey(1, u"s2"_s), Status::Completed, minute(27) - 8)}, u"s2"_s));
    const QList<ObservedDurations> took = m_history->tookOfCompleted(sampleBoard);
    QCOMPARE(took.size(), 3);
    QCOMPARE(took.at(0).type, other.type);
    QCOMPARE(took.at(0).durations.value(0).duration, 7);
    QCOMPARE(took.at(1).durations.size(), 20);
    QCOMPARE(took.at(1).durations.first().duration, 60'000 + 25);
    QCOMPARE(took.at(1).durations.last().duration, 60'000 + 6);
    QCOMPARE(took.at(2).serviceId, u"s2"_s);
    QCOMPARE(took.at(2).durations.value(0).duration, 8);
}

void TestHistoryDatabase::firstFinalStateCounts()
{
    record(wholeLook(minute(0), {seen(sampleKey(1), Status::Learning)}));
    record(shortLook(minute(1), {seen(sampleKey(1), Status::LearningFailed)}));
    record(shortLook(minute(2), {seen(sampleKey(1), Status::Completed)}));
    QVERIFY(m_history->tookOfCompleted(sampleBoard).isEmpty());
}

void TestHistoryDatabase::clockSetBackGivesNoNegativeTimes()
{
    record(wholeLook(minute(90), {seen(sampleKey(1), Status::Waiting)}));
    record(shortLook(minute(100), {seen(sampleKey(1), Status::Learning)}));
    record(shortLook(minute(110)));
    record(shortLook(minute(40), {seen(sampleKey(1), Status::Completed)}));
    record(shortLook(minute(41), {seen(sampleKey(2), Status::Completed)}));
    qint64 before = 0;
    QCOMPARE(states().size(), 3);
    for (const ObservedState &state : states()) {
        QVERIFY(state.after <= state.first);
        QVERIFY(state.first <= state.last);
        QVERIFY(state.first >= before);
        QVERIFY(state.last <= minute(41));
        before = state.last;
    }
    QCOMPARE(states().last().first, minute(40));
    const QList<WatchedSpan> spans = m_history->watchedSpans(sampleBoard, 0, minute(1000));
    const QList<WatchedSpan> expected{{.begin = minute(40), .end = minute(41)}};
    QCOMPARE(spans, expected);
    const auto looks = m_history->serviceLooks(sampleBoard);
    QCOMPARE(looks.value(0).last, minute(41));
    QCOMPARE(looks.value(0).lastWhole, minute(40));
    for (const ObservedDurations &took : m_history->tookOfCompleted(sampleBoard)) {
        for (const ObservedDuration &each : took.durations)
            QVERIFY(each.duration >= 0 && each.uncertainty >= 0);
    }
    for (const RememberedTraining &training : m_history->trainings(sampleBoard))
        QVERIFY(training.firstSeen <= training.lastSeen && training.lastSeen <= minute(41));
}

void TestHistoryDatabase::clockSetBackHidesNothingNew()
{
    record(wholeLook(
        minute(90),
        {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Learning),
         seen(sampleKey(3), Status::Learning)}));
    record(shortLook(minute(91), {seen(sampleKey(1), Status::Completed)}));
    QVERIFY(m_history->setLookedAt(sampleBoard, minute(92)));
    record(shortLook(minute(95), {seen(sampleKey(2), Status::Completed)}));
    record(shortLook(minute(40), {seen(sampleKey(3), Status::Completed)}));
    const auto since = m_history->transitionsSince(sampleBoard, m_history->lookedAt(sampleBoard));
    QCOMPARE(since.size(), 2);
    QCOMPARE(since.at(0).key, sampleKey(2));
    QCOMPARE(since.at(1).key, sampleKey(3));
    QVERIFY(m_history->lookedAt(sampleBoard) < minute(40));
}

void TestHistoryDatabase::watchedSpansEndWithAGap()
{
    for (const int moment : {0, 5, 20, 36, 40, 100})
        record(shortLook(minute(moment)));
    reopen(); // which ends no span
    record(shortLook(minute(101)));
    HistoryLook patient = shortLook(minute(131));
    patient.longestGap = 30 * 60'000;
    record(patient);
    const QList<WatchedSpan> expected{
        {.begin = minute(0), .end = minute(20)},
        {.begin = minute(36), .end = minute(40)},
        {.begin = minute(100), .end = minute(131)}};
    QCOMPARE(m_history->watchedSpans(sampleBoard, 0, minute(1000)), expected);
    QCOMPARE(m_history->watchedSpans(sampleBoard, minute(21), minute(35)), {});
    QCOMPARE(m_history->watchedSpans(sampleBoard, minute(37), minute(38)), {expected.at(1)});
    QCOMPARE(m_history->watchedSpans(sampleBoard, minute(20), minute(36)), expected.first(2));
}

void TestHistoryDatabase::remembersWhenTheUserLooked()
{
    QVERIFY(m_history->setLookedAt(sampleBoard, minute(7)));
    reopen();
    QCOMPARE(m_history->lookedAt(sampleBoard), minute(7));
}

void TestHistoryDatabase::prunes()
{
    record(wholeLook(
        minute(0),
        {seen(sampleKey(1), Status::Waiting), seen(sampleKey(2), Status::Completed),
         seen(sampleKey(3), Status::Completed)}));
    record(wholeLook(minute(0), {seen(sampleKey(4, u"s2"_s), Status::Learning)}, u"s2"_s));
    record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)}));
    HistoryLook look = wholeLook(minute(2));
    look.gone = {sampleKey(2)};
    record(look);
    record(wholeLook(minute(100), {seen(sampleKey(1), Status::Completed)}));
    look = wholeLook(minute(101));
    look.gone = {sampleKey(3)};
    record(look);
    QVERIFY(!m_history->prune(minute(50)));
    // What is there stays, with the state in which it is.
    const auto all = m_history->trainings(sampleBoard, {.withGone = true});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).key, sampleKey(3));
    QCOMPARE(all.at(1).key, sampleKey(1));
    const QList<ObservedState> expected{
        {.status = Status::Completed,
         .after = minute(2),
         .first = minute(100),
         .last = minute(101)}};
    QCOMPARE(states(1), expected);
    QCOMPARE(states(3).size(), 1);
    QCOMPARE(m_history->serviceLooks(sampleBoard).size(), 1);
    QCOMPARE(m_history->watchedSpans(sampleBoard, 0, minute(200)).size(), 1);
    QVERIFY(!m_history->prune(minute(102)));
    QCOMPARE(m_history->trainings(sampleBoard, {.withGone = true}).size(), 0);
    QVERIFY(m_history->serviceLooks(sampleBoard).isEmpty());
}

void TestHistoryDatabase::prunesInSlices()
{
    QList<SeenTraining> many;
    for (int i = 0; i < 12'000; ++i) {
        many += seen(sampleKey(i), Status::Completed);
        many.last().json.append(300, 'x');
    }
    record(wholeLook(minute(0), many));
    reopen();
    const qint64 before = m_history->size();
    QVERIFY(m_history->prune(minute(1)));
    const qsizetype left = m_history->trainings(sampleBoard).size();
    QCOMPARE(left, 7'000);
    int slices = 1;
    while (m_history->prune(minute(1)))
        QVERIFY(++slices < 20);
    QCOMPARE(m_history->trainings(sampleBoard).size(), 0);
    reopen();
    QVERIFY2(
        m_history->size() * 20 < before,
        qPrintable(QString::number(before) + u" to "_s + QString::number(m_history->size())));
}

void TestHistoryDatabase::clearLeavesNothing()
{
    QList<SeenTraining> many;
    for (int i = 0; i < 500; ++i) {
        many += seen(sampleKey(i), Status::Completed);
        many.last().json = "Kaffeefahrt" + QByteArray(200, 'x');
    }
    record(wholeLook(minute(0), many));
    QVERIFY(m_history->setLookedAt(sampleBoard, minute(7)));
    QVERIFY(m_history->clear());
    QVERIFY(m_history->trainings(sampleBoard, {.withGone = true}).isEmpty());
    QCOMPARE(m_history->lookedAt(sampleBoard), 0);
    QVERIFY(m_history->size() < 200'000);
    m_history.reset();
    QFile file(m_folder->filePath(u"history.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("Kaffeefahrt"));
    QVERIFY(!content.contains("aitems.example"));
    reopen();
    record(wholeLook(minute(0), many));
    QCOMPARE(m_history->trainings(sampleBoard).size(), 500);
}

void TestHistoryDatabase::removesAnAccount()
{
    HistoryBoard second = sampleBoard;
    second.endpoint = u"https://second.example"_s;
    HistoryBoard other = sampleBoard;
    other.accountId = u"00000000-0000-4000-8000-000000000002"_s;
    for (const HistoryBoard &board : {sampleBoard, second, other}) {
        HistoryLook look = wholeLook(minute(0), {seen(sampleKey(1), Status::Completed)});
        look.board = board;
        record(look);
    }
    QVERIFY(m_history->removeBoard(sampleBoard.accountId));
    QVERIFY(m_history->trainings(sampleBoard).isEmpty());
    QVERIFY(m_history->trainings(second).isEmpty());
    QVERIFY(m_history->states(sampleBoard, sampleKey(1)).isEmpty());
    QCOMPARE(m_history->trainings(other).size(), 1);
    QCOMPARE(m_history->states(other, sampleKey(1)).size(), 1);
    QCOMPARE(m_history->watchedSpans(sampleBoard, 0, minute(9)).size(), 0);
}

void TestHistoryDatabase::unknownTrainingsHaveNoStates()
{
    record(wholeLook(minute(0), {seen(sampleKey(1), Status::Completed)}));
    QVERIFY(states(2).isEmpty());
    QVERIFY(m_history->states(sampleBoard, sampleKey(1, u"s2"_s)).isEmpty());
}

void TestHistoryDatabase::keepsTheListOfServices()
{
    const QList<SeenService> listed{
        {.serviceId = u"two"_s, .json = R"({"serviceId":"two"})"},
        {.serviceId = u"one"_s, .json = R"({"serviceId":"one"})"}};
    record({.board = sampleBoard, .moment = 1000, .listedServices = listed});
    QCOMPARE(m_history->services(sampleBoard), listed);
    // A look that says nothing of the list leaves it as it is.
    record({.board = sampleBoard, .moment = 2000, .services = {u"three"_s}});
    QCOMPARE(m_history->services(sampleBoard), listed);
    record({.board = sampleBoard, .moment = 3000, .listedServices = QList{listed.last()}});
    reopen();
    QCOMPARE(m_history->services(sampleBoard), QList{listed.last()});
    QCOMPARE(m_history->services({.accountId = u"other"_s}), QList<SeenService>());
}

// As a computer has it whose battery is empty, until it has asked for the time.
void TestHistoryDatabase::aWrongClockTakesNothingAlong()
{
    constexpr int year = 365 * 24 * 60;
    record(wholeLook(minute(year), {seen(sampleKey(1), Status::Learning)}));
    record(shortLook(minute(year + 1), {seen(sampleKey(1), Status::Completed)}));
    const QList<ObservedState> before = states();
    QVERIFY(!m_history->record(shortLook(minute(10), {seen(sampleKey(2), Status::Learning)})));
    QVERIFY(!m_history->record(shortLook(minute(11))));
    QCOMPARE(states(), before);
    QCOMPARE(m_history->newestLook(), minute(year + 1));
    // What was seen meanwhile is written once the clock is right.
    record(shortLook(minute(year + 2)));
    QCOMPARE(states(2).size(), 1);
    QCOMPARE(states(2).first().first, minute(year + 2));
    QCOMPARE(states().size(), before.size());
}

static const RegisteredTest registered(__FILE__, runTest<TestHistoryDatabase, QCoreApplication>);
#include "tst_historydatabase.moc"
