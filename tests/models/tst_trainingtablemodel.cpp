// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sampletrainings.h"
#include "models/trainingtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = TrainingTableModel;

namespace {

const QString shop = u"6wxgu000000"_s;
const QString outlet = u"kz00000040p"_s;

// Every signal that a model sends, as words.
class Listener : public QObject
{
public:
    explicit Listener(Model &model)
    {
        using Q = QAbstractItemModel;
        connect(&model, &Model::mergeBegins, this, [this](bool rowsMove) {
            heard += rowsMove ? u"begins to move"_s : u"begins"_s;
        });
        connect(&model, &Model::mergeEnded, this, [this] { heard += u"ended"_s; });
        connect(&model, &Q::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            heard += u"inserted %1-%2"_s.arg(first).arg(last);
        });
        connect(&model, &Q::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            heard += u"removed %1-%2"_s.arg(first).arg(last);
        });
        connect(
            &model, &Q::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                heard += u"changed %1-%2"_s.arg(first.row()).arg(last.row());
                columns = {first.column(), last.column()};
            });
        const auto note = [this](const QString &word) { return [this, word] { heard += word; }; };
        connect(&model, &Q::modelReset, this, note(u"reset"_s));
        connect(&model, &Q::layoutChanged, this, note(u"layout"_s));
        connect(&model, &Q::rowsMoved, this, note(u"moved"_s));
        connect(&model, &Q::headerDataChanged, this, note(u"header"_s));
        connect(&model, &Q::columnsInserted, this, note(u"columns"_s));
        connect(&model, &Q::columnsRemoved, this, note(u"columns"_s));
    }

    QStringList heard;
    std::pair<int, int> columns; // of the last change
};

QString shown(const Model &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

// Two trainings: one has everything, the other one only what nobody knows.
QList<Training> fullAndBare()
{
    Training full = sampleTraining(u"maqll000001"_s, KnownTrainingStatus::RefinedFailed);
    full.key.type = KnownTrainingType::RelatedItem;
    full.description = u"夜間の<b>学習</b>"_s;
    full.created = Timestamp::fromText("2024-07-29T11:25:36.558");
    full.nextUpdate = Timestamp::fromText("2024-08-01T02:00:00");
    full.hpConfig = HpConfig(true, {});
    full.inference = false;

    Training bare;
    bare.key = {outlet, TrainingType::fromText(u"sequence"), u"maqll000002"_s};
    bare.status = TrainingStatus::fromText(u"paused");
    bare.created = Timestamp::fromText("어제");
    return {full, bare};
}

} // namespace

class TrainingTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
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
    void unchangedRowsLetGoOfTheOldAnswer();
    void randomMergesEqualARebuild();
    void showsTexts_data();
    void showsTexts();
    void toolTipsTellMore_data();
    void toolTipsTellMore();
    void firstColumnSpeaksTheWholeRow();
    void otherColumnsSpeakTheirText();
    void rolesTellValues();
    void everyColumnHasAHeader();
    void headersOfTimesNameTheZone();
    void anotherZoneChangesTheTimes();
    void serviceNamesChangeTheirColumnOnly();
    void findsByKey();
    void nothingIsBelowACell();
};

void TrainingTableModelTest::isEmptyAtFirst()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(Model::columnCountOfAll));
    QCOMPARE(model.data({}), QVariant());
}

void TrainingTableModelTest::showsWhatCame()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    const QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s});
    Listener listener(model);
    model.replace(trainings);
    QCOMPARE(model.trainings(), trainings);
    QCOMPARE(listener.heard, (QStringList{u"begins to move"_s, u"inserted 0-2"_s, u"ended"_s}));
}

void TrainingTableModelTest::sameAgainIsSilent()
{
    Model model;
    const QList<Training> trainings = RandomTrainings(1).some(100);
    model.replace(trainings);
    Listener listener(model);
    model.replace(trainings);
    model.add(trainings);
    model.add(trainings.sliced(20, 30));
    model.replace(trainings, {shop});
    QCOMPARE(listener.heard, QStringList());
}

void TrainingTableModelTest::sameAgainFromAnotherAnswerIsSilent()
{
    Model model;
    model.replace(RandomTrainings(1).some(100));
    Listener listener(model);
    model.replace(RandomTrainings(1).some(100)); // equal, but nothing in common in memory
    QCOMPARE(listener.heard, QStringList());

    // Several services answer in another order each time.
    QList<Training> other = RandomTrainings(1).some(100);
    std::rotate(other.begin(), other.begin() + 40, other.end());
    model.replace(other);
    QCOMPARE(listener.heard, QStringList());
}

void TrainingTableModelTest::changesAreToldInContiguousRanges_data()
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

void TrainingTableModelTest::changesAreToldInContiguousRanges()
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
    Listener listener(model);
    model.replace(trainings(after));
    QCOMPARE(listener.heard, heard);
    if (!after.isEmpty() && heard.filter(u"changed"_s).size() > 0)
        QCOMPARE(listener.columns, std::pair(0, Model::columnCountOfAll - 1));
}

void TrainingTableModelTest::servicesToKeepKeepTheirRows()
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

void TrainingTableModelTest::addedOnesTakeNothingAway()
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

void TrainingTableModelTest::clearResetsOnce()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    Listener listener(model);
    model.clear();
    QCOMPARE(listener.heard, QStringList());
    model.replace(sampleTrainings({u"a"_s, u"b"_s}));
    listener.heard.clear();
    model.clear();
    QCOMPARE(listener.heard, QStringList{u"reset"_s});
    QCOMPARE(model.rowCount(), 0);
}

void TrainingTableModelTest::survivorsKeepTheirOrder()
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

void TrainingTableModelTest::ofTrainingsThatComeTwiceTheFirstCounts()
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

    Listener listener(model);
    model.replace(twice);
    model.add(twice);
    QCOMPARE(listener.heard, QStringList());

    Model other;
    other.replace(sampleTrainings({u"c"_s}));
    other.add(twice);
    QCOMPARE(versionsOf(other.trainings()), expected);
}

void TrainingTableModelTest::persistentIndexesFollowTheirTraining()
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

// The JSON of a training may hold the memory of the whole answer that it came in.
void TrainingTableModelTest::unchangedRowsLetGoOfTheOldAnswer()
{
    const auto answer = [](const QStringList &versions) {
        QList<Training> trainings = sampleTrainings(versions);
        for (Training &training : trainings)
            training.json = "{\"version\":\"" + training.key.version.toLatin1() + "\"}";
        return trainings;
    };
    const QStringList versions{u"a"_s, u"b"_s};
    Model model;
    model.replace(answer(versions));

    QList<Training> second = answer(versions);
    model.replace(second);
    QVERIFY(model.trainingAt(1).json.isSharedWith(second.at(1).json));

    const QList<Training> third = answer({u"new"_s, u"a"_s, u"b"_s});
    model.replace(third);
    QVERIFY(model.trainingAt(2).json.isSharedWith(third.at(2).json));
}

void TrainingTableModelTest::randomMergesEqualARebuild()
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

void TrainingTableModelTest::showsTexts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("bare");
    const auto row = [](const char *name, Model::Column column, const QString &full,
                        const QString &bare) {
        QTest::newRow(name) << int(column) << full << bare;
    };
    row("status", Model::Status, u"Data refinement failed"_s, u"paused"_s);
    row("type", Model::Type, u"Related items"_s, u"sequence"_s);
    row("version", Model::Version, u"maqll000001"_s, u"maqll000002"_s);
    row("description", Model::Description, u"夜間の<b>学習</b>"_s, {});
    // Of Korea, shown in Tokyo, which has the same time.
    row("created", Model::Created, u"2024-07-29 11:25"_s, u"어제"_s);
    row("next update", Model::NextUpdate, u"2024-08-01 02:00"_s, {});
    row("hpo", Model::Hpo, u"On"_s, {});
    row("result", Model::Result, u"No"_s, {});
    row("service", Model::Service, u"Home page"_s, u"kz00000040p"_s);
}

void TrainingTableModelTest::showsTexts()
{
    QFETCH(const int, column);
    QFETCH(const QString, full);
    QFETCH(const QString, bare);
    Model model;
    model.setServiceNames({{shop, u"Home page"_s}});
    model.replace(fullAndBare());
    QCOMPARE(shown(model, 0, column), full);
    QCOMPARE(shown(model, 1, column), bare);
    QCOMPARE(model.text(model.trainingAt(0), column), full);
}

void TrainingTableModelTest::toolTipsTellMore_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("bare");
    const auto row = [](const char *name, Model::Column column, const QString &full,
                        const QString &bare) {
        QTest::newRow(name) << int(column) << full << bare;
    };
    row("status", Model::Status, u"refinedFailed"_s, u"paused"_s);
    row("type", Model::Type, u"relatedItem"_s, u"sequence"_s);
    row("version", Model::Version, u"maqll000001"_s, u"maqll000002"_s);
    row("description", Model::Description, u"夜間の<b>学習</b>"_s, {});
    row("created", Model::Created, u"Monday, 2024-07-29 11:25:36 JST"_s, u"어제"_s);
    row("next update", Model::NextUpdate, u"Thursday, 2024-08-01 02:00:00 JST"_s, {});
    row("service", Model::Service, shop, outlet);
}

void TrainingTableModelTest::toolTipsTellMore()
{
    QFETCH(const int, column);
    QFETCH(const QString, full);
    QFETCH(const QString, bare);
    Model model;
    model.setServiceNames({{shop, u"Home page"_s}});
    model.replace(fullAndBare());
    QCOMPARE(shown(model, 0, column, Qt::ToolTipRole), full);
    QCOMPARE(shown(model, 1, column, Qt::ToolTipRole), bare);
}

void TrainingTableModelTest::firstColumnSpeaksTheWholeRow()
{
    Model model;
    model.replace(fullAndBare());
    QCOMPARE(
        shown(model, 0, 0, Qt::AccessibleTextRole),
        u"Data refinement failed, Related items, version maqll000001, created 2024-07-29 11:25, "
        u"夜間の<b>学習</b>"_s);
    QCOMPARE(
        shown(model, 1, 0, Qt::AccessibleTextRole),
        u"paused, sequence, version maqll000002, created 어제"_s);
}

void TrainingTableModelTest::otherColumnsSpeakTheirText()
{
    Model model;
    model.replace(fullAndBare());
    for (int column = 1; column < model.columnCount(); ++column)
        QCOMPARE(shown(model, 0, column, Qt::AccessibleTextRole), shown(model, 0, column));
}

void TrainingTableModelTest::rolesTellValues()
{
    Model model;
    model.replace(fullAndBare());
    const QModelIndex full = model.index(0, 0);
    QCOMPARE(full.data(Model::StatusRole), QVariant(int(KnownTrainingStatus::RefinedFailed)));
    QCOMPARE(full.data(Model::TypeRole), QVariant(int(KnownTrainingType::RelatedItem)));
    QCOMPARE(full.data(Model::HpoRole), QVariant(true));
    QCOMPARE(full.data(Model::ResultRole), QVariant(false));
    const QModelIndex bare = model.index(1, 0);
    QCOMPARE(bare.data(Model::StatusRole), QVariant(int(KnownTrainingStatus::Unknown)));
    QCOMPARE(bare.data(Model::TypeRole), QVariant(int(KnownTrainingType::Unknown)));
    QVERIFY(!bare.data(Model::HpoRole).isValid());
    QVERIFY(!bare.data(Model::ResultRole).isValid());
    QVERIFY(!bare.data(Qt::DecorationRole).isValid());
}

void TrainingTableModelTest::everyColumnHasAHeader()
{
    Model model;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers += model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(
        headers,
        (QStringList{
            u"Status"_s, u"Type"_s, u"Version"_s, u"Description"_s, u"Created"_s, u"Next Update"_s,
            u"HPO"_s, u"Result"_s, u"Service"_s}));
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TrainingTableModelTest::headersOfTimesNameTheZone()
{
    Model model;
    model.setTimeFormat(TimeFormat(QTimeZone("Asia/Seoul")));
    for (const int column : {Model::Created, Model::NextUpdate}) {
        const QString toolTip =
            model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains(u"KST"), qPrintable(toolTip));
    }
}

void TrainingTableModelTest::anotherZoneChangesTheTimes()
{
    Model model;
    model.replace(fullAndBare());
    Listener listener(model);
    model.setTimeFormat(TimeFormat(QTimeZone::utc()));
    QCOMPARE(listener.heard, (QStringList{u"begins"_s, u"changed 0-1"_s, u"ended"_s, u"header"_s}));
    QCOMPARE(shown(model, 0, Model::Created), u"2024-07-29 02:25"_s);
}

void TrainingTableModelTest::serviceNamesChangeTheirColumnOnly()
{
    Model model;
    model.replace(fullAndBare());
    Listener listener(model);
    model.setServiceNames({{shop, u"Home page"_s}});
    QCOMPARE(listener.heard, (QStringList{u"begins"_s, u"changed 0-1"_s, u"ended"_s}));
    QCOMPARE(listener.columns, std::pair(int(Model::Service), int(Model::Service)));
    listener.heard.clear();
    model.setServiceNames({{shop, u"Home page"_s}});
    QCOMPARE(listener.heard, QStringList());
    QCOMPARE(model.serviceName(shop), u"Home page"_s);
    QCOMPARE(model.serviceName(outlet), outlet);
}

void TrainingTableModelTest::findsByKey()
{
    Model model;
    const QList<Training> trainings = fullAndBare();
    model.replace(trainings);
    QVERIFY(model.find(trainings.at(1).key));
    QCOMPARE(*model.find(trainings.at(1).key), trainings.at(1));
    QVERIFY(!model.find({shop, KnownTrainingType::Pop, u"maqll000001"_s}));
}

void TrainingTableModelTest::nothingIsBelowACell()
{
    Model model;
    model.replace(fullAndBare());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TrainingTableModelTest)
#include "tst_trainingtablemodel.moc"
