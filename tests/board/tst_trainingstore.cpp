// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/trainingstore.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Range = TrainingChange::Range;

namespace {

// A store, and what it has told.
struct Listening
{
    Listening()
    {
        QObject::connect(
            &store, &TrainingStore::aboutToChange, &context, [this](const TrainingChange &) {
                before = trainingsOf(store.list());
                ++announced;
            });
        QObject::connect(
            &store, &TrainingStore::changed, &context, [this](const TrainingChange &change) {
                last = change;
                ++changes;
            });
    }

    void replace(const QList<Training> &trainings, const QSet<QString> &keep = {})
    {
        store.replace(listOf(trainings), keep);
    }

    TrainingStore store;
    QObject context;
    QList<Training> before;
    TrainingChange last;
    int announced = 0;
    int changes = 0;
};

QList<Training> withJson(QList<Training> trainings, int size)
{
    for (Training &training : trainings)
        training.json = "{\"version\":\"" + training.key.version.toUtf8() + "\",\"filler\":\"" +
            QByteArray(size, 'x') + "\"}";
    return trainings;
}

} // namespace

// What a new response does to the trainings of a board; how the table passes it on is for the tests
// of models.
class TrainingStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceWhatCameWentAndChanged();
    void sameAgainIsSilent();
    void transitionsHaveTheStateBefore();
    void pageComesBehindTheOthers();
    void rangesOfAListAreAdded();
    void absenceIsTold();
    void whatIsMostlyNewIsBuiltAnew();
    void changingAgainAndAgainTakesNoMoreMemory();
    void aLongTextThatChangesTakesNoMoreMemory();
    void changeCanBeFollowedByRanges();
};

void TrainingStoreTest::tellsOnceWhatCameWentAndChanged()
{
    Listening listening;
    listening.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}));
    QCOMPARE(listening.changes, 1);
    QCOMPARE(listening.last.insertions, (QList<Range>{{0, 6}}));

    QList<Training> next =
        sampleTrainings({u"x"_s, u"a"_s, u"d"_s, u"e"_s, u"y"_s, u"z"_s, u"f"_s, u"g"_s});
    next[2].description = u"changed"_s; // d
    next[3].description = u"changed"_s; // e
    next[6].description = u"changed"_s; // f
    listening.replace(next);
    QCOMPARE(listening.changes, 2);
    QCOMPARE(listening.announced, 2);
    QCOMPARE(listening.before.size(), 7); // the announcement comes before the change
    QCOMPARE(listening.last.removals, (QList<Range>{{1, 2}}));
    QCOMPARE(listening.last.insertions, (QList<Range>{{0, 0}, {4, 5}}));
    QCOMPARE(listening.last.changes, (QList<Range>{{2, 3}, {6, 6}}));
    QVERIFY(listening.last.transitions.isEmpty());
    QCOMPARE(trainingsOf(listening.store.list()), next);
}

void TrainingStoreTest::sameAgainIsSilent()
{
    Listening listening;
    const QList<Training> trainings = withJson(RandomTrainings(1).some(300), 10);
    listening.replace(trainings);
    listening.replace(trainings);
    listening.store.add(listOf(trainings));
    QList<Training> turned = trainings;
    std::rotate(turned.begin(), turned.begin() + 40, turned.end());
    listening.replace(turned);
    QCOMPARE(listening.changes, 1);
    QCOMPARE(listening.announced, 1);
}

void TrainingStoreTest::transitionsHaveTheStateBefore()
{
    using enum KnownTrainingStatus;
    Listening listening;
    QList<Training> trainings{
        sampleTraining(u"a"_s, Learning), sampleTraining(u"b"_s, Learning),
        sampleTraining(u"c"_s, Ready)};
    listening.replace(trainings);
    trainings[0].description = u"only that"_s;
    trainings[1].status = Completed;
    trainings[2].status = TrainingStatus::fromText(u"resting"_s);
    trainings.prepend(sampleTraining(u"new"_s));
    listening.replace(trainings);
    const QList<TrainingChange::Transition> expected{
        {.row = 2, .before = Learning}, {.row = 3, .before = Ready}};
    QCOMPARE(listening.last.transitions, expected);
    QCOMPARE(listening.store.list().status(2), TrainingStatus(Completed));
    QCOMPARE(listening.store.list().status(3).text(), u"resting"_s);
}

void TrainingStoreTest::pageComesBehindTheOthers()
{
    Listening listening;
    listening.store.add(listOf(sampleTrainings({u"a"_s, u"b"_s})));
    listening.store.add(listOf(sampleTrainings({u"c"_s, u"d"_s})));
    QCOMPARE(listening.last.insertions, (QList<Range>{{2, 3}}));
    QVERIFY(listening.last.removals.isEmpty());
    listening.store.add(listOf(sampleTrainings({u"b"_s, u"e"_s, u"c"_s})));
    QCOMPARE(listening.last.insertions, (QList<Range>{{2, 2}})); // before the one that follows it
    QCOMPARE(
        versionsOf(trainingsOf(listening.store.list())),
        (QStringList{u"a"_s, u"b"_s, u"e"_s, u"c"_s, u"d"_s}));
}

void TrainingStoreTest::rangesOfAListAreAdded()
{
    Listening listening;
    const TrainingList list = listOf(sampleTrainings({u"a"_s, u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
    listening.store.add(list, 1, 2);
    QCOMPARE(versionsOf(trainingsOf(listening.store.list())), QStringList{u"b"_s});
    listening.store.add(list, 2, 5);
    QCOMPARE(
        versionsOf(trainingsOf(listening.store.list())),
        (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
    listening.store.add(list, 2, 2);
    QCOMPARE(listening.changes, 2);
}

void TrainingStoreTest::absenceIsTold()
{
    using Absence = TrainingStore::Absence;
    const QString shop = u"6wxgu000000"_s;
    const TrainingKey key = sampleTraining(u"a"_s).key;
    TrainingStore store;
    QCOMPARE(store.absence(key), Absence::Unknown);
    store.replace({}, {}, {shop});
    QCOMPARE(store.absence(key), Absence::Gone);
    store.replace({}, {shop}); // its list did not come: what was known of it stays
    QCOMPARE(store.absence(key), Absence::Gone);
    store.replace({});
    QCOMPARE(store.absence(key), Absence::NotShown);
    store.startSource("other");
    QCOMPARE(store.absence(key), Absence::Unknown);
    QCOMPARE(store.source(), QByteArray("other"));
}

void TrainingStoreTest::whatIsMostlyNewIsBuiltAnew()
{
    RandomTrainings random(2);
    Listening listening;
    QList<Training> trainings = withJson(random.some(400), 2000);
    listening.replace(trainings);
    for (int round = 0; round < 5; ++round) {
        for (Training &training : trainings)
            training.json += ' ';
        trainings.removeAt(random.below(int(trainings.size())));
        trainings.insert(
            random.below(int(trainings.size())), withJson({random.next()}, 2000).constFirst());
        listening.replace(trainings);
        QCOMPARE(trainingsOf(listening.store.list()), trainings);
        QVERIFY(!listening.store.list().isWasteful());
    }
    QCOMPARE(listening.changes, 6);
}

// A training that changes every half a minute, for years.
void TrainingStoreTest::changingAgainAndAgainTakesNoMoreMemory()
{
    Listening listening;
    QList<Training> trainings = withJson(RandomTrainings(3).some(200), 100);
    listening.replace(trainings);
    for (int round = 0; round < 5000; ++round) {
        trainings[7].json = "{\"round\":" + QByteArray::number(round) + '}';
        listening.store.add(listOf({trainings.at(7)}));
    }
    QCOMPARE(listening.changes, 5001);
    QVERIFY(listening.store.list().jsonRows() < 2000);
    QCOMPARE(trainingsOf(listening.store.list()), trainings);
}

void TrainingStoreTest::aLongTextThatChangesTakesNoMoreMemory()
{
    Listening listening;
    QList<Training> trainings = withJson(RandomTrainings(3).some(200), 100);
    listening.replace(trainings);
    for (int round = 0; round < 60; ++round) {
        trainings[7].description = QString(1'000'000, u'a') + QString::number(round);
        trainings[7].json = "{\"description\":\"" + trainings.at(7).description.toUtf8() + "\"}";
        listening.store.add(listOf({trainings.at(7)}));
        QVERIFY(listening.store.list().descriptionPool().size() < 220);
    }
    QCOMPARE(trainingsOf(listening.store.list()), trainings);
}

// Whoever keeps something beside each row can follow by the ranges alone.
void TrainingStoreTest::changeCanBeFollowedByRanges()
{
    RandomTrainings random(4);
    Listening listening;
    QList<Training> mirror;
    QObject::connect(
        &listening.store, &TrainingStore::changed, &listening.context,
        [&](const TrainingChange &change) {
            const TrainingList &list = listening.store.list();
            for (auto range = change.removals.crbegin(); range != change.removals.crend(); ++range)
                mirror.remove(range->first, range->last - range->first + 1);
            for (const auto &[first, last] : change.insertions) {
                for (int row = first; row <= last; ++row)
                    mirror.insert(row, list.at(row));
            }
            for (const auto &[first, last] : change.changes) {
                for (int row = first; row <= last; ++row)
                    mirror[row] = list.at(row);
            }
        });
    for (int round = 0; round < 300; ++round) {
        QList<Training> answer = random.answerAfter(mirror) + random.some(random.below(4));
        if (random.once(4))
            std::shuffle(answer.begin(), answer.end(), random.generator());
        if (random.once(4))
            listening.store.add(listOf(answer));
        else
            listening.replace(
                answer, random.once(4) ? QSet<QString>{u"kz00000040p"_s} : QSet<QString>());
        QCOMPARE(mirror, trainingsOf(listening.store.list()));
    }
    QVERIFY(mirror.size() > 10);
}

static const RegisteredTest registered(__FILE__, runTest<TrainingStoreTest, QCoreApplication>);
#include "tst_trainingstore.moc"
