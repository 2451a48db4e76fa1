// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service.h"
#include "core/training.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class ApiValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainingStatusesRoundTrip_data();
    void trainingStatusesRoundTrip();
    void trainingTypesRoundTrip_data();
    void trainingTypesRoundTrip();
    void serviceStatusesRoundTrip_data();
    void serviceStatusesRoundTrip();
    void unknownTextIsKept_data();
    void unknownTextIsKept();
    void isUnknownByDefault();
    void spellingIsExact();
    void equalityIsByMeaning();
    void equalValuesHaveEqualHashes();
    void readsEveryKindOfText();
};

namespace {

template <typename Known>
void addRow(const char *text, Known known)
{
    QTest::newRow(text) << QString::fromLatin1(text) << known;
}

template <typename Known>
void checkRoundTrip()
{
    QFETCH(const QString, text);
    QFETCH(const Known, known);

    const auto value = ApiValue<Known>::fromText(text);
    QCOMPARE(value.known(), known);
    QCOMPARE(value.text(), text);
    QVERIFY(value == ApiValue<Known>(known));
    QVERIFY(value == ApiValue<Known>::fromText(QUtf8StringView(text.toUtf8())));
}

} // namespace

// The words are written out once more here: those of the documentation.
void ApiValueTest::trainingStatusesRoundTrip_data()
{
    using enum KnownTrainingStatus;
    QTest::addColumn<QString>("text");
    QTest::addColumn<KnownTrainingStatus>("known");
    addRow("ready", Ready);
    addRow("learning", Learning);
    addRow("completed", Completed);
    addRow("waiting", Waiting);
    addRow("requesting", Requesting);
    addRow("requestFailed", RequestFailed);
    addRow("refinedFailed", RefinedFailed);
    addRow("stopping", Stopping);
    addRow("learningFailed", LearningFailed);
}

void ApiValueTest::trainingStatusesRoundTrip()
{
    checkRoundTrip<KnownTrainingStatus>();
}

void ApiValueTest::trainingTypesRoundTrip_data()
{
    using enum KnownTrainingType;
    QTest::addColumn<QString>("text");
    QTest::addColumn<KnownTrainingType>("known");
    addRow("personalRecommend", PersonalRecommend);
    addRow("relatedItem", RelatedItem);
    addRow("pop", Pop);
}

void ApiValueTest::trainingTypesRoundTrip()
{
    checkRoundTrip<KnownTrainingType>();
}

void ApiValueTest::serviceStatusesRoundTrip_data()
{
    using enum KnownServiceStatus;
    QTest::addColumn<QString>("text");
    QTest::addColumn<KnownServiceStatus>("known");
    addRow("scheduled", Scheduled);
    addRow("scheduledLearning", ScheduledLearning);
    addRow("learnable", Learnable);
    addRow("learning", Learning);
    addRow("deleting", Deleting);
    addRow("deleted", Deleted);
    addRow("disable", Disable);
    addRow("drafted", Drafted);
    addRow("requestLearning", RequestLearning);
    addRow("datasetRequired", DatasetRequired);
}

void ApiValueTest::serviceStatusesRoundTrip()
{
    checkRoundTrip<KnownServiceStatus>();
}

void ApiValueTest::unknownTextIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("new word") << u"paused"_s;
    QTest::newRow("Korean") << u"학습 중"_s;
    QTest::newRow("beginning of a known word") << u"learn"_s;
    QTest::newRow("more than a known word") << u"learningFailedAgain"_s;
    QTest::newRow("backslash, as once printed") << u"\\learningFailed"_s;
    QTest::newRow("the enumeration's own word") << u"Unknown"_s;
    QTest::newRow("empty") << u""_s;
}

void ApiValueTest::unknownTextIsKept()
{
    QFETCH(const QString, text);

    const TrainingStatus status = TrainingStatus::fromText(text);
    QCOMPARE(status.known(), KnownTrainingStatus::Unknown);
    QCOMPARE(status.text(), text);
    QVERIFY(status == TrainingStatus::fromText(QUtf8StringView(text.toUtf8())));
    QCOMPARE(TrainingType::fromText(text).text(), text);
    QCOMPARE(ServiceStatus::fromText(text).text(), text);
}

void ApiValueTest::isUnknownByDefault()
{
    QCOMPARE(TrainingStatus().known(), KnownTrainingStatus::Unknown);
    QVERIFY(TrainingStatus().text().isEmpty());
}

void ApiValueTest::spellingIsExact()
{
    QCOMPARE(TrainingStatus::fromText(u"Completed"_s).known(), KnownTrainingStatus::Unknown);
    QCOMPARE(TrainingStatus::fromText(u" completed"_s).known(), KnownTrainingStatus::Unknown);
    QCOMPARE(TrainingType::fromText(u"POP"_s).known(), KnownTrainingType::Unknown);
}

void ApiValueTest::equalityIsByMeaning()
{
    const TrainingStatus learning = KnownTrainingStatus::Learning;
    QVERIFY(learning == TrainingStatus::fromText(u"learning"_s));
    QVERIFY(learning != TrainingStatus::fromText(u"waiting"_s));
    QVERIFY(TrainingStatus::fromText(u"a"_s) == TrainingStatus::fromText(u"a"_s));
    QVERIFY(TrainingStatus::fromText(u"a"_s) != TrainingStatus::fromText(u"b"_s));
    QVERIFY(learning != TrainingStatus::fromText(u"Learning"_s));
}

void ApiValueTest::equalValuesHaveEqualHashes()
{
    const TrainingType pop = KnownTrainingType::Pop;
    QCOMPARE(qHash(pop, 7), qHash(TrainingType::fromText(u"pop"_s), 7));
    QCOMPARE(qHash(TrainingType::fromText(u"new"_s)), qHash(TrainingType::fromText(u"new"_s)));

    QSet<TrainingType> types{pop, KnownTrainingType::RelatedItem};
    types.insert(TrainingType::fromText(u"pop"_s));
    types.insert(TrainingType::fromText(u"new"_s));
    types.insert(TrainingType::fromText(u"newer"_s));
    QCOMPARE(types.size(), 4);
}

void ApiValueTest::readsEveryKindOfText()
{
    const auto known = KnownTrainingStatus::Completed;
    QCOMPARE(TrainingStatus::fromText("completed"_L1).known(), known);
    QCOMPARE(TrainingStatus::fromText(QUtf8StringView("completed")).known(), known);
    QCOMPARE(TrainingStatus::fromText(QStringView(u"completed")).known(), known);
    QCOMPARE(TrainingStatus::fromText(QUtf8StringView("완료")).text(), u"완료"_s);
}

static const RegisteredTest registered(__FILE__, runTest<ApiValueTest>);
#include "tst_apivalue.moc"
