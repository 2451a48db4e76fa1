// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knownvalues.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Field = QuestionField;

// "text:count"
QStringList counted(const QList<KnownValue> &values)
{
    QStringList texts;
    for (const KnownValue &value : values)
        texts.append(u"%1:%2"_s.arg(std::get<QString>(value.value.content)).arg(value.count));
    return texts;
}

// Of as many trainings of which each has texts of its own, and then of one for each of `last`.
TrainingList differentAnd(int rows, const QStringList &last)
{
    TrainingList list;
    for (int i = 0; i < rows; ++i) {
        Training training = sampleTraining(u"v%1"_s.arg(i, 6, 10, QChar(u'0')));
        training.description = u"Run %1"_s.arg(i, 6, 10, QChar(u'0'));
        training.key.serviceId = u"s%1"_s.arg(i, 6, 10, QChar(u'0'));
        list.append(training);
    }
    for (const QString &text : last) {
        Training training = sampleTraining(text);
        training.description = text;
        training.key.serviceId = text;
        list.append(training);
    }
    return list;
}

} // namespace

// What values the trainings have; of those that are not texts see tst_questioncompletion.
class KnownValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsOfMostTrainingsAreKept_data();
    void textsOfMostTrainingsAreKept();
    void rowsOfKnownTextsAreCountedToTheEnd_data();
    void rowsOfKnownTextsAreCountedToTheEnd();
    void textsContainWhatWasTyped();
    void equallyFrequentTextsAreInOrder();
    void goneTextsAreNone();
    void namesOfServicesAreCountedTogether();
    void numbersThatGoOnAreKept();
};

void KnownValuesTest::textsOfMostTrainingsAreKept_data()
{
    QTest::addColumn<Field>("field");
    QTest::newRow("version") << Field::Version;
    QTest::newRow("description") << Field::Description;
    QTest::newRow("service") << Field::Service;
}

// However late they come.
void KnownValuesTest::textsOfMostTrainingsAreKept()
{
    QFETCH(const Field, field);
    const TrainingList list =
        differentAnd(5000, {u"야간 v"_s, u"late v"_s, u"야간 v"_s, u"late v"_s, u"야간 v"_s});
    for (const QString &typed : {QString(), u" V"_s}) {
        const auto found = knownValues(list, {}, {}, field, {}, typed);
        QCOMPARE(counted(found).first(2), (QStringList{u"야간 v:3"_s, u"late v:2"_s}));
        QCOMPARE(found.size(), typed.isEmpty() ? 300 : 2);
    }
}

void KnownValuesTest::rowsOfKnownTextsAreCountedToTheEnd_data()
{
    textsOfMostTrainingsAreKept_data();
}

// One of the first texts is one of the rows behind hundreds of others, too.
void KnownValuesTest::rowsOfKnownTextsAreCountedToTheEnd()
{
    QFETCH(const Field, field);
    const QString first = field == Field::Version ? u"v000000"_s
        : field == Field::Description             ? u"Run 000000"_s
                                                  : u"s000000"_s;
    const TrainingList list = differentAnd(1000, {first, first});
    QCOMPARE(counted(knownValues(list, {}, {}, field, {}, {})).first(), QString(first + u":3"));
}

void KnownValuesTest::textsContainWhatWasTyped()
{
    const TrainingList list = differentAnd(5000, {});
    QCOMPARE(
        counted(knownValues(list, {}, {}, Field::Version, {}, u"V00499"_s)),
        (QStringList{
            u"v004990:1"_s, u"v004991:1"_s, u"v004992:1"_s, u"v004993:1"_s, u"v004994:1"_s,
            u"v004995:1"_s, u"v004996:1"_s, u"v004997:1"_s, u"v004998:1"_s, u"v004999:1"_s}));
    QVERIFY(knownValues(list, {}, {}, Field::Description, {}, u"nightly"_s).isEmpty());
}

void KnownValuesTest::equallyFrequentTextsAreInOrder()
{
    const TrainingList list = differentAnd(0, {u"c"_s, u"a"_s, u"b"_s, u"b"_s, u""_s});
    for (const Field field : {Field::Version, Field::Description, Field::Service})
        QCOMPARE(
            counted(knownValues(list, {}, {}, field, {}, {})),
            (QStringList{u"b:2"_s, u"a:1"_s, u"c:1"_s}));
}

// A pool of texts has those of rows, too, that are not in the list any more.
void KnownValuesTest::goneTextsAreNone()
{
    TrainingList list = differentAnd(0, {u"a"_s, u"b"_s});
    list.arrange({1});
    for (const Field field : {Field::Version, Field::Description, Field::Service})
        QCOMPARE(counted(knownValues(list, {}, {}, field, {}, {})), QStringList{u"b:1"_s});
}

void KnownValuesTest::namesOfServicesAreCountedTogether()
{
    const TrainingList list = differentAnd(0, {u"id1"_s, u"id2"_s, u"id3"_s, u"id3"_s});
    QCOMPARE(
        counted(knownValues(
            list, {}, {{u"id1"_s, u"쇼핑"_s}, {u"id3"_s, u"쇼핑"_s}}, Field::Service, {}, {})),
        (QStringList{u"쇼핑:3"_s, u"id2:1"_s}));
}

// Each training may have a number of its own.
void KnownValuesTest::numbersThatGoOnAreKept()
{
    TrainingList list;
    for (int i = 0; i < 5000; ++i) {
        Training training = sampleTraining(u"v"_s);
        training.hpConfig = HpConfig(
            true,
            {{u"n"_s,
              {.kind = HpValue::Kind::Integer, .text = QString::number(i < 4990 ? i : 77)}}});
        list.append(training);
    }
    const auto found = [&list](const QString &typed) {
        QStringList texts;
        for (const KnownValue &known :
             knownValues(list, {}, {}, Field::Hyperparameter, u"n"_s, typed))
            texts.append(std::get<QuestionValue::Number>(known.value.content).text);
        return texts;
    };
    QCOMPARE(found({}).size(), 300);
    QCOMPARE(found({}).first(), u"77"_s);
    QVERIFY(found(u"4"_s).contains(u"4"_s));
    const QStringList beginnings = found(u"498"_s);
    for (int i = 4980; i < 4990; ++i)
        QVERIFY(beginnings.contains(QString::number(i)));
    QVERIFY(beginnings.contains(u"498"_s) && beginnings.contains(u"1498"_s));
}

static const RegisteredTest registered(__FILE__, runTest<KnownValuesTest, QCoreApplication>);
#include "tst_knownvalues.moc"
