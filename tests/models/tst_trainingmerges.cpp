// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablelistener.h"
#include "models/trainingfiltermodel.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = TrainingTable;

namespace {

const QString shop = u"6wxgu000000"_s;
const QString outlet = u"kz00000040p"_s;

} // namespace

// How a new answer comes into the table: which rows go, come and change, and what is told of it.
class TrainingMergesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCame();
    void sameAgainIsSilent();
    void sameAgainFromAnotherAnswerIsSilent();
    void changesAreToldInContiguousRanges_data();
    void changesAreToldInContiguousRanges();
    void servicesToKeepKeepTheirRows();
    void addedOnesTakeNothingAway();
    void clearResetsOnce();
    void survivorsKeepTheirOrder();
    void ofTrainingsThatComeTwiceTheFirstCounts();
    void persistentIndexesFollowTheirTraining();
    void randomMergesEqualARebuild();
    void ofManyOnlyTheChangedAreTold();
};

void TrainingMergesTest::showsWhatCame()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    const QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s});
    TableListener listener(model);
    model.replace(trainings);
    QCOMPARE(model.trainings(), trainings);
    QCOMPARE(listener.heard, (QStringList{u"begins to move"_s, u"inserted 0-2"_s, u"ended"_s}));
}

void TrainingMergesTest::sameAgainIsSilent()
{
    Model model;
    const QList<Training> trainings = RandomTrainings(1).some(100);
    model.replace(trainings);
    TableListener listener(model);
    model.replace(trainings);
    model.add(trainings);
    model.add(trainings.sliced(20, 30));
    model.replace(trainings, {shop});
    QCOMPARE(listener.heard, QStringList());
}

void TrainingMergesTest::sameAgainFromAnotherAnswerIsSilent()
{
    Model model;
    model.replace(RandomTrainings(1).some(100));
    TableListener listener(model);
    model.replace(RandomTrainings(1).some(100)); // equal, but nothing in common in memory
    QCOMPARE(listener.heard, QStringList());

    // Several services answer in another order each time.
    QList<Training> other = RandomTrainings(1).some(100);
    std::rotate(other.begin(), other.begin() + 40, other.end());
    model.replace(other);
    QCOMPARE(listener.heard, QStringList());
}

void TrainingMergesTest::changesAreToldInContiguousRanges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); // capitals: the training has changed
    QTest::addColumn<QStringList>("heard");

    const auto row = [](const QString &before, const QString &after, const QStringList &heard) {
        const bool moves =
            heard.first().startsWith(u"inserted") || heard.first().startsWith(u"removed");
        QTest::newRow(qPrintable(before + u" -> " + after))
            << before << after
            << (QStringList(moves ? u"begins to move"_s : u"begins"_s) + heard +
                QStringList(u"ended"_s));
    };
    row(u"abcdef"_s, u"af"_s, {u"removed 1-4"_s});
    row(u"abcdef"_s, u"bde"_s, {u"removed 5-5"_s, u"removed 2-2"_s, u"removed 0-0"_s});
    row(u"abcdef"_s, {}, {u"removed 0-5"_s});
    row(u"abc"_s, u"xyzabc"_s, {u"inserted 0-2"_s});
    row(u"abc"_s, u"abcxyz"_s, {u"inserted 3-5"_s});
    row(u"abc"_s, u"xaybcz"_s, {u"inserted 3-3"_s, u"inserted 1-1"_s, u"inserted 0-0"_s});
    row(u"abcdef"_s, u"aBCDef"_s, {u"changed 1-3"_s});
    row(u"abcdef"_s, u"AbCDef"_s, {u"changed 0-0"_s, u"changed 2-3"_s});
    row(u"abc"_s, u"xyz"_s, {u"removed 0-2"_s, u"inserted 0-2"_s});
    // A change is told where the training stands in the end.
    row(u"abc"_s, u"xyabC"_s, {u"inserted 0-1"_s, u"changed 4-4"_s});
    row(u"abcd"_s, u"xBCd"_s, {u"removed 0-0"_s, u"inserted 0-0"_s, u"changed 1-2"_s});
    row(u"abcd"_s, u"AxBcd"_s, {u"inserted 1-1"_s, u"changed 0-0"_s, u"changed 2-2"_s});
    // What stays keeps its place, whatever the order of the answer.
    row(u"abcd"_s, u"dCba"_s, {u"changed 2-2"_s});
}

void TrainingMergesTest::changesAreToldInContiguousRanges()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QStringList, heard);

    const auto trainings = [](const QString &letters) {
        QList<Training> list;
        for (const QChar letter : letters) {
            Training training = sampleTraining(letter.toLower());
            if (letter.isUpper())
                training.description = u"changed"_s;
            list.append(training);
        }
        return list;
    };
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.replace(trainings(before));
    TableListener listener(model);
    model.replace(trainings(after));
    QCOMPARE(listener.heard, heard);
    if (!after.isEmpty() && heard.filter(u"changed"_s).size() > 0)
        QCOMPARE(listener.columns, std::pair(0, int(trainingColumns().size()) - 1));
}

void TrainingMergesTest::servicesToKeepKeepTheirRows()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    const Training kept = sampleTraining(u"kept"_s, KnownTrainingStatus::Completed, outlet);
    const Training changed = sampleTraining(u"changed"_s, KnownTrainingStatus::Learning, outlet);
    model.replace({sampleTraining(u"gone"_s), kept, changed, sampleTraining(u"stays"_s)});

    // A part of the service's list may have come before it failed.
    Training finished = changed;
    finished.status = KnownTrainingStatus::Completed;
    model.replace({finished, sampleTraining(u"stays"_s), sampleTraining(u"new"_s)}, {outlet});
    QCOMPARE(
        versionsOf(model.trainings()),
        (QStringList{u"kept"_s, u"changed"_s, u"stays"_s, u"new"_s}));
    QCOMPARE(model.trainingAt(0), kept);
    QCOMPARE(model.trainingAt(1), finished);
}

void TrainingMergesTest::addedOnesTakeNothingAway()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.add(sampleTrainings({u"a"_s, u"b"_s}));
    model.add(sampleTrainings({u"c"_s, u"d"_s}));
    QList<Training> more = sampleTrainings({u"b"_s, u"e"_s});
    more.first().description = u"changed"_s;
    model.add(more);
    QCOMPARE(versionsOf(model.trainings()), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(model.trainingAt(1).description, u"changed"_s);
}

void TrainingMergesTest::clearResetsOnce()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    TableListener listener(model);
    model.clear();
    QCOMPARE(listener.heard, QStringList());
    model.replace(sampleTrainings({u"a"_s, u"b"_s}));
    listener.heard.clear();
    model.clear();
    QCOMPARE(listener.heard, QStringList{u"reset"_s});
    QCOMPARE(model.rowCount(), 0);
}

void TrainingMergesTest::survivorsKeepTheirOrder()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    model.replace(sampleTrainings({u"d"_s, u"x"_s, u"b"_s, u"y"_s, u"a"_s}));
    const QStringList versions = versionsOf(model.trainings());
    QCOMPARE(versions.size(), 5);
    QVERIFY(versions.indexOf(u"a"_s) < versions.indexOf(u"b"_s));
    QVERIFY(versions.indexOf(u"b"_s) < versions.indexOf(u"d"_s));
    // New ones stand before the one that follows them in the answer.
    QCOMPARE(versions.indexOf(u"x"_s), versions.indexOf(u"b"_s) - 1);
    QCOMPARE(versions.indexOf(u"y"_s), versions.indexOf(u"a"_s) - 1);
}

void TrainingMergesTest::ofTrainingsThatComeTwiceTheFirstCounts()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    QList<Training> twice = sampleTrainings({u"a"_s, u"b"_s, u"a"_s, u"c"_s, u"b"_s, u"d"_s});
    twice[0].description = u"first"_s;
    twice[2].description = u"second"_s;
    const QStringList expected{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    model.replace(twice);
    QCOMPARE(versionsOf(model.trainings()), expected);
    QCOMPARE(model.trainingAt(0).description, u"first"_s);

    TableListener listener(model);
    model.replace(twice);
    model.add(twice);
    QCOMPARE(listener.heard, QStringList());

    Model other;
    other.replace(sampleTrainings({u"c"_s}));
    other.add(twice);
    QCOMPARE(versionsOf(other.trainings()), expected);
}

void TrainingMergesTest::persistentIndexesFollowTheirTraining()
{
    Model model;
    model.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    const QPersistentModelIndex b = model.index(1, Model::Version);
    const QPersistentModelIndex d = model.index(3, Model::Created);
    model.replace(sampleTrainings({u"x"_s, u"y"_s, u"a"_s, u"c"_s, u"z"_s, u"d"_s}));
    QVERIFY(!b.isValid());
    QCOMPARE(d.row(), 5);
    QCOMPARE(d.column(), int(Model::Created));
}

void TrainingMergesTest::randomMergesEqualARebuild()
{
    RandomTrainings random(20240730);
    Model model;
    const QAbstractItemModelTester tester(&model);
    QList<Training> before;
    for (int round = 0; round < 500; ++round) {
        QList<Training> answer = random.answerAfter(before);
        if (before.isEmpty())
            answer += random.some(random.below(30));
        const bool inOrder = !random.once(5);
        if (!inOrder)
            std::shuffle(answer.begin(), answer.end(), random.generator());
        QList<Training> unique = answer;
        if (!answer.isEmpty() && random.once(5)) { // once more, and not the same
            Training again = answer.at(random.below(int(answer.size())));
            random.change(again);
            answer.append(again);
        }
        const bool adds = random.once(5);
        const QSet<QString> keep = random.once(4) ? QSet<QString>{outlet} : QSet<QString>();

        const QPersistentModelIndex watched =
            before.isEmpty() ? QModelIndex() : model.index(random.below(int(before.size())), 0);
        const TrainingKey watchedKey =
            watched.isValid() ? model.trainingAt(watched.row()).key : TrainingKey();
        if (adds)
            model.add(answer);
        else
            model.replace(answer, keep);

        QHash<TrainingKey, Training> expected;
        for (const Training &training : std::as_const(before)) {
            if (adds || keep.contains(training.key.serviceId))
                expected.insert(training.key, training);
        }
        for (const Training &training : std::as_const(unique))
            expected.insert(training.key, training);
        QHash<TrainingKey, Training> found;
        for (const Training &training : model.trainings())
            found.insert(training.key, training);
        QCOMPARE(model.rowCount(), int(expected.size())); // none lost, none doubled
        QCOMPARE(found, expected);

        QList<TrainingKey> oldOrder;
        for (const Training &training : std::as_const(before)) {
            if (expected.contains(training.key))
                oldOrder.append(training.key);
        }
        QList<TrainingKey> newOrder;
        for (const Training &training : model.trainings()) {
            if (oldOrder.contains(training.key))
                newOrder.append(training.key);
        }
        QCOMPARE(newOrder, oldOrder);
        if (inOrder && !adds && keep.isEmpty())
            QCOMPARE(model.trainings(), unique);
        if (watchedKey != TrainingKey()) {
            QCOMPARE(watched.isValid(), expected.contains(watchedKey));
            if (watched.isValid())
                QCOMPARE(model.trainingAt(watched.row()).key, watchedKey);
        }
        before = model.trainings();
    }
    QVERIFY(before.size() > 10);
}

void TrainingMergesTest::ofManyOnlyTheChangedAreTold()
{
    constexpr int many = 100'000;
    constexpr int step = 1000;
    TrainingList list;
    Training training = sampleTraining(u"first"_s);
    for (int i = 0; i < many; ++i) {
        training.key.version = QString::number(i);
        training.created = Timestamp::fromMSecsSinceEpoch(qint64(many - i) * 60'000);
        list.append(training);
    }
    TrainingStore store;
    TrainingTableModel table(&store);
    TrainingFilterModel shown(&table);
    store.replace(list);
    TrainingList seen;
    QSet<int> expected;
    for (int row = 7; row < many; row += step) {
        Training changed = list.at(row);
        changed.status = TrainingStatus(KnownTrainingStatus::LearningFailed);
        seen.append(changed);
        expected.insert(row);
    }
    QCOMPARE(expected.size(), 100);
    const auto told = [](const QSignalSpy &spy) {
        QSet<int> rows;
        for (const QVariantList &arguments : spy) {
            const int last = arguments.at(1).toModelIndex().row();
            for (int row = arguments.at(0).toModelIndex().row(); row <= last; ++row)
                rows.insert(row);
        }
        return rows;
    };
    const QSignalSpy tableChanges(&table, &QAbstractItemModel::dataChanged);
    const QSignalSpy shownChanges(&shown, &QAbstractItemModel::dataChanged);
    const QSignalSpy layouts(&shown, &QAbstractItemModel::layoutChanged);
    store.add(seen);
    QCOMPARE(told(tableChanges), expected);
    QCOMPARE(told(shownChanges), expected); // the newest first, as they came
    QCOMPARE(layouts.size(), 0);
    store.add(seen); // once more
    QCOMPARE(tableChanges.size(), 100);
    QCOMPARE(shownChanges.size(), 100);
}

static const RegisteredTest registered(__FILE__, runTest<TrainingMergesTest, QCoreApplication>);
#include "tst_trainingmerges.moc"
