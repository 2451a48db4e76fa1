// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/apiwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Each known value has a word of its own that begins like one.
template <typename Known, typename Word>
void checkWords(Word word)
{
    QSet<QString> words;
    for (int known = 0; known < int(Known::Unknown); ++known) {
        const QString text = word(ApiValue<Known>(Known(known)));
        QVERIFY2(text.front().isUpper(), qPrintable(text));
        QVERIFY2(!text.contains(u'<'), qPrintable(text));
        words.insert(text);
    }
    QCOMPARE(words.size(), int(Known::Unknown));
}

} // namespace

class ApiWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasAWord();
    void everyTrainingStatusHasAWord();
    void everyServiceStatusHasAWord();
    void servicesHaveWords();
    void unknownWordsAreShownAsTheyCame_data();
    void unknownWordsAreShownAsTheyCame();
    void yesAndNoAreNotSaidWhenNobodyKnows();
};

void ApiWordsTest::everyTypeHasAWord()
{
    checkWords<KnownTrainingType>([](const TrainingType &type) { return typeText(type); });
    QCOMPARE(typeText(KnownTrainingType::Pop), u"Top items"_s);
}

void ApiWordsTest::everyTrainingStatusHasAWord()
{
    checkWords<KnownTrainingStatus>(
        [](const TrainingStatus &status) { return statusText(status); });
    QCOMPARE(statusText(TrainingStatus(KnownTrainingStatus::LearningFailed)), u"Training failed"_s);
}

void ApiWordsTest::everyServiceStatusHasAWord()
{
    checkWords<KnownServiceStatus>([](const ServiceStatus &status) { return statusText(status); });
    QCOMPARE(statusText(ServiceStatus(KnownServiceStatus::DatasetRequired)), u"No data sets yet"_s);
}

void ApiWordsTest::servicesHaveWords()
{
    QCOMPARE(serviceTypeText(u"batch"_s), u"Batch"_s);
    QCOMPARE(serviceTypeText(u"interval"_s), u"Interval"_s);
    QCOMPARE(learningIntervalText(u"hour12"_s), u"Every 12 hour(s)"_s);
    for (const QString &odd :
         {u"hour"_s, u"hour0"_s, u"hour-3"_s, u"hour03"_s, u"hour3x"_s, u"hour99999999999"_s,
          u"day1"_s})
        QCOMPARE(learningIntervalText(odd), odd);
    QCOMPARE(datasetTypeText(u"interaction"_s), u"Interactions"_s);
    QCOMPARE(datasetStatusText(u"learnable"_s), u"Trainable"_s);
    QCOMPARE(servedStatusText(u"enable"_s), u"Enabled"_s);
    const QLocale english(QLocale::English);
    QCOMPARE(rowCountText(u"85621"_s, english), u"85,621"_s);
    for (const QString &odd : {u"007"_s, u"4.5"_s, u"+4"_s, u"99999999999999999999"_s})
        QCOMPARE(rowCountText(odd, english), odd);
}

void ApiWordsTest::unknownWordsAreShownAsTheyCame_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("new") << u"pausedByOwner"_s;
    QTest::newRow("another case") << u"Completed"_s;
    QTest::newRow("markup") << u"<b>bold</b>"_s;
    QTest::newRow("a place for a value") << u"%1 %n"_s;
    QTest::newRow("nothing") << u""_s;
}

void ApiWordsTest::unknownWordsAreShownAsTheyCame()
{
    QFETCH(const QString, word);
    QCOMPARE(typeText(TrainingType::fromText(word)), word);
    QCOMPARE(statusText(TrainingStatus::fromText(word)), word);
    QCOMPARE(statusText(ServiceStatus::fromText(word)), word);
    QCOMPARE(serviceTypeText(word), word);
    QCOMPARE(learningIntervalText(word), word);
    QCOMPARE(datasetTypeText(word), word);
    QCOMPARE(datasetStatusText(word), word);
    QCOMPARE(servedStatusText(word), word);
    QCOMPARE(rowCountText(word, QLocale::c()), word);
}

void ApiWordsTest::yesAndNoAreNotSaidWhenNobodyKnows()
{
    QCOMPARE(hpoText(true), u"On"_s);
    QCOMPARE(hpoText(false), u"Off"_s);
    QCOMPARE(hpoText({}), QString());
    QCOMPARE(inferenceText(true), u"Yes"_s);
    QCOMPARE(inferenceText(false), u"No"_s);
    QCOMPARE(inferenceText({}), QString());
}

static const RegisteredTest registered(__FILE__, runTest<ApiWordsTest, QCoreApplication>);
#include "tst_apiwords.moc"
