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
