// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trainingcopier.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Keep = JsonPages::Keep;

namespace {

TrainingList copyOf(const TrainingList &list, TrainingCopier::Json json)
{
    TrainingList copy(Keep::Compressed);
    TrainingCopier copier(copy, list, json);
    for (int row = 0; row < list.size(); ++row)
        copier.append(row);
    return copy;
}

// JSON in plenty for several pages, each the JSON of one of the trainings.
QList<Training> withJson(QList<Training> trainings)
{
    for (Training &training : trainings)
        training.json = "{\"version\":\"" + training.key.version.toUtf8() + "\",\"filler\":\"" +
            QByteArray(2000, 'x') + "\"}";
    return trainings;
}

Training unusual()
{
    Training training = sampleTraining(u"버전 1"_s);
    training.key.serviceId = u"서비스"_s;
    training.key.type = TrainingType::fromText(u"sequence"_s);
    training.status = TrainingStatus();
    training.description = u""_s;
    training.created = Timestamp::fromText("어제");
    training.nextUpdate = Timestamp::fromText("soon");
    training.hpConfig = HpConfig(true, {{u"a"_s, HpValue()}});
    training.inference = false;
    training.unexpected = UnexpectedFields({{.name = "status"_L1}});
    return training;
}

} // namespace

class TrainingListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatCame_data();
    void givesBackWhatCame();
    void noDescriptionIsNotAnEmptyOne();
    void sharedValuesAreKeptOnce();
    void findsByKey();
    void ofRowsWithTheSameKeyTheFirstIsFound();
    void keysOfAnotherSpellingAreOthers();
    void copiesAreTheSame_data();
    void copiesAreTheSame();
    void replacedRowsAreWhatTheOtherListHas();
    void everyFieldMakesAnotherRow();
    void arrangedRowsAreFoundAgain();
    void jsonComesBackByteForByte_data();
    void jsonComesBackByteForByte();
    void compressedJsonIsSmall();
    void rowsThatHaveGoneAreWasteOneDay();
    void changesUnexpectedFields();
};

void TrainingListTest::givesBackWhatCame_data()
{
    QTest::addColumn<QList<Training>>("trainings");
    QTest::newRow("none") << QList<Training>();
    QTest::newRow("random") << RandomTrainings(4).some(500);
    QTest::newRow("unusual") << QList<Training>{unusual()};
    QTest::newRow("with JSON") << withJson(RandomTrainings(5).some(700));
}

void TrainingListTest::givesBackWhatCame()
{
    QFETCH(const QList<Training>, trainings);
    const TrainingList list = listOf(trainings);
    QCOMPARE(list.size(), trainings.size());
    QCOMPARE(trainingsOf(list), trainings);
}

void TrainingListTest::noDescriptionIsNotAnEmptyOne()
{
    Training empty = sampleTraining(u"a"_s);
    empty.description = u""_s;
    const TrainingList list = listOf({sampleTraining(u"b"_s), empty});
    QVERIFY(list.description(0).isNull());
    QVERIFY(!list.description(1).isNull());
    QCOMPARE(list.descriptions().at(0), TrainingList::none);
}

void TrainingListTest::sharedValuesAreKeptOnce()
{
    const TrainingList list = listOf(RandomTrainings(6).some(1000));
    QCOMPARE(list.servicePool().size(), 2);
    QCOMPARE(list.typePool().values().size(), 4);
    QCOMPARE(list.statusPool().values().size(), 6);
    QCOMPARE(list.hpConfigPool().values().size(), 3);
    QCOMPARE(list.descriptionPool().size(), 5);
}

void TrainingListTest::findsByKey()
{
    const QList<Training> trainings = RandomTrainings(7).some(3000);
    TrainingList list;
    QCOMPARE(list.find(trainings.constFirst().key), -1);
    for (const Training &training : trainings) {
        QCOMPARE(list.find(training.key), -1);
        list.append(training);
        QCOMPARE(list.find(training.key), list.size() - 1);
    }
    for (int row = 0; row < list.size(); ++row)
        QCOMPARE(list.find(trainings.at(row).key), row);
}

void TrainingListTest::ofRowsWithTheSameKeyTheFirstIsFound()
{
    const TrainingList list = listOf(sampleTrainings({u"a"_s, u"b"_s, u"a"_s, u"b"_s}));
    QCOMPARE(list.find(list, 2), 0);
    QCOMPARE(list.find(list, 3), 1);
}

void TrainingListTest::keysOfAnotherSpellingAreOthers()
{
    const TrainingList list = listOf({sampleTraining(u"a"_s)});
    const TrainingKey key = list.key(0);
    for (const TrainingKey &other :
         {TrainingKey{key.serviceId, key.type, u"A"_s}, TrainingKey{u"x"_s, key.type, u"a"_s},
          TrainingKey{key.serviceId, KnownTrainingType::Pop, u"a"_s},
          TrainingKey{key.serviceId, key.type, u"\u0430"_s}}) // Cyrillic
        QCOMPARE(list.find(other), -1);
    QCOMPARE(list.find(key), 0);
}

void TrainingListTest::copiesAreTheSame_data()
{
    QTest::addColumn<bool>("shared");
    QTest::addColumn<bool>("closed");
    for (const bool shared : {false, true}) {
        for (const bool closed : {false, true})
            QTest::addRow("shared %d, closed %d", shared, closed) << shared << closed;
    }
}

void TrainingListTest::copiesAreTheSame()
{
    QFETCH(const bool, shared);
    QFETCH(const bool, closed);
    using Json = TrainingCopier::Json;
    const QList<Training> trainings = withJson(RandomTrainings(8).some(700) << unusual());
    TrainingList list = listOf(trainings);
    if (closed)
        list.close();
    const TrainingList copy = copyOf(list, shared ? Json::Shared : Json::Copied);
    QCOMPARE(trainingsOf(copy), trainings);
    for (int row = 0; row < list.size(); ++row) {
        QVERIFY(copy.hasSameKey(row, list, row));
        QVERIFY(copy.isSame(row, list, row));
        QCOMPARE(copy.find(list, row), row);
        QVERIFY(row == 0 || !copy.hasSameKey(row, list, row - 1));
    }
}

void TrainingListTest::replacedRowsAreWhatTheOtherListHas()
{
    RandomTrainings random(9);
    const QList<Training> before = withJson(random.some(50));
    QList<Training> after = before;
    for (Training &training : after) {
        random.change(training);
        training.json += ' ';
        training.unexpected = UnexpectedFields({{.name = "status"_L1}});
    }
    TrainingList list = listOf(before);
    const TrainingList other = listOf(after);
    TrainingCopier copier(list, other);
    for (int row = 0; row < list.size(); row += 2)
        copier.replace(row, row);
    for (int row = 0; row < list.size(); ++row)
        QCOMPARE(list.at(row), row % 2 == 0 ? after.at(row) : before.at(row));
}

void TrainingListTest::everyFieldMakesAnotherRow()
{
    const Training training = sampleTraining(u"a"_s);
    QList<Training> others(8, training);
    others[0].description = u""_s;
    others[1].status = KnownTrainingStatus::Ready;
    others[2].created = Timestamp::fromText("2024-07-30T11:25:36.559");
    others[3].nextUpdate = Timestamp::fromText("soon");
    others[4].hpConfig = HpConfig(false, {});
    others[5].inference = true;
    others[6].unexpected = UnexpectedFields({{.name = "status"_L1}});
    others[7].json = "{}";
    const TrainingList list = listOf({training, training});
    QVERIFY(list.isSame(0, list, 1));
    const TrainingList other = listOf(others);
    for (int row = 0; row < other.size(); ++row)
        QVERIFY2(!list.isSame(0, other, row), qPrintable(QString::number(row)));
}

void TrainingListTest::arrangedRowsAreFoundAgain()
{
    const QList<Training> trainings = withJson(RandomTrainings(10).some(20) << unusual());
    TrainingList list = listOf(trainings);
    QCOMPARE(list.find(trainings.at(3).key), 3);
    const QList<int> rows{20, 3, 4, 0};
    list.arrange(rows);
    QCOMPARE(list.size(), rows.size());
    for (int row = 0; row < list.size(); ++row) {
        QCOMPARE(list.at(row), trainings.at(rows.at(row)));
        QCOMPARE(list.find(trainings.at(rows.at(row)).key), row);
    }
    QCOMPARE(list.find(trainings.at(5).key), -1);
}

void TrainingListTest::jsonComesBackByteForByte_data()
{
    QTest::addColumn<Keep>("keep");
    QTest::newRow("as it came") << Keep::AsItCame;
    QTest::newRow("compressed") << Keep::Compressed;
}

void TrainingListTest::jsonComesBackByteForByte()
{
    QFETCH(const Keep, keep);
    const QList<QByteArray> texts{
        "{}", "{ \"a\":\t\"\\u00e9\" }", "", QByteArray(3'000'000, 'y'), "{\"한글\":1}"};
    JsonPages pages(keep);
    QList<JsonPages::Place> places;
    for (int round = 0; round < 3; ++round) {
        for (const QByteArray &text : texts)
            places.append(pages.append(text));
        pages.closePage();
        pages.closePage(); // with nothing in it
    }
    for (qsizetype i = 0; i < places.size(); ++i)
        QCOMPARE(pages.at(places.at(i)), texts.at(i % texts.size()));
}

void TrainingListTest::compressedJsonIsSmall()
{
    JsonPages pages(Keep::Compressed);
    for (int i = 0; i < 10'000; ++i)
        pages.append(QByteArray(500, 'x') + QByteArray::number(i));
    pages.closePage();
    QVERIFY(pages.byteCount() > 0);
    QVERIFY(pages.byteCount() < 10'000 * 500 / 10);
}

void TrainingListTest::rowsThatHaveGoneAreWasteOneDay()
{
    TrainingList list = listOf(withJson(RandomTrainings(11).some(5000)));
    QVERIFY(!list.isWasteful());
    list.arrange({0, 1, 2});
    QVERIFY(list.isWasteful());
    const TrainingList copy = copyOf(list, TrainingCopier::Json::Copied);
    QVERIFY(!copy.isWasteful());
    QCOMPARE(trainingsOf(copy), trainingsOf(list));
    list.packJson();
    QCOMPARE(list.jsonRows(), 3);
    QCOMPARE(trainingsOf(list), trainingsOf(copy));
}

void TrainingListTest::changesUnexpectedFields()
{
    TrainingList list = listOf({sampleTraining(u"a"_s), unusual(), sampleTraining(u"b"_s)});
    QCOMPARE(list.unexpectedRows(), QList<int>{1});
    int changes = 0;
    list.changeUnexpected([&changes](const UnexpectedFields &fields) {
        ++changes;
        UnexpectedField field = fields.toList().constFirst();
        field.value = u"masked"_s;
        return UnexpectedFields({field});
    });
    QCOMPARE(changes, 1); // of the others there is nothing to change
    QCOMPARE(list.at(1).unexpected.value("status"_L1), u"masked"_s);
}

static const RegisteredTest registered(__FILE__, runTest<TrainingListTest, QCoreApplication>);
#include "tst_traininglist.moc"
