// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/fakeaitems.h"
#include "board/trainingloader.h"
#include "board/trainingstore.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A loader, and what it has told.
struct Listening
{
    Listening()
    {
        QObject::connect(&loader, &TrainingLoader::arrived, &context, [this] {
            const int before = store.list().size();
            loader.addArrived(store);
            sizes.append(store.list().size() - before);
            arrived = versionsOf(trainingsOf(store.list()));
        });
        QObject::connect(
            &loader, &TrainingLoader::finished, &context,
            [this](const TrainingList &trainings, const QList<ServiceOutcome> &list) {
                ++finished;
                versions = versionsOf(trainingsOf(trainings));
                versions.sort();
                outcomes.clear();
                for (const ServiceOutcome &outcome : list)
                    outcomes.insert(outcome.serviceId, outcome);
            });
    }

    TrainingLoader loader;
    TrainingStore store;
    QObject context;
    QList<qsizetype> sizes;
    QStringList arrived;
    int finished = 0;
    QStringList versions; // of the last answer
    QHash<QString, ServiceOutcome> outcomes;
};

} // namespace

class TrainingLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingToAskForEndsAtOnce();
    void bringsTheTrainingsOfAllServices();
    void pagesArriveAsTheyCome();
    void asksForRecentOnes();
    void asksSixServicesAtATime();
    void newestQuestionWins();
    void abortIsSilent();
    void oneFailureSpoilsNoOtherList();
    void failureOnALaterPageKeepsTheFirst();
    void unreadableRowsAreTold();
    void allListsShareTheMemory();
    void nothingIsAskedForOnceTheMemoryIsSpent();
    void countsRowsWhileTheyCome();
    void mayBeAskedAgainFromFinished();
    void mayBeAskedAgainFromArrived();
    void mayBeAbortedFromArrived();
    void endsInSilenceWhileLoading();

private:
    std::unique_ptr<FakeAitems> m_aitems;
};

void TrainingLoaderTest::init()
{
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->addService("one", {{"a1"}, {"a2"}, {"a3"}});
    m_aitems->addService("two", {{"b1"}});
    m_aitems->addService("three", {});
}

void TrainingLoaderTest::nothingToAskForEndsAtOnce()
{
    const auto client = m_aitems->client();
    Listening listening;
    listening.loader.load(client.get(), {});
    QCOMPARE(listening.finished, 1);
    QVERIFY(!listening.loader.isLoading());
    QCOMPARE(listening.versions, QStringList());
}

void TrainingLoaderTest::bringsTheTrainingsOfAllServices()
{
    const auto client = m_aitems->client();
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s, u"two"_s, u"three"_s}});
    QVERIFY(listening.loader.isLoading());
    QTRY_COMPARE(listening.finished, 1);
    QVERIFY(!listening.loader.isLoading());
    QCOMPARE(listening.versions, (QStringList{u"a1"_s, u"a2"_s, u"a3"_s, u"b1"_s}));
    listening.arrived.sort();
    QCOMPARE(listening.arrived, listening.versions);
    QCOMPARE(listening.outcomes.size(), 3);
    QCOMPARE(listening.outcomes[u"one"_s].rows, 3);
    QCOMPARE(listening.outcomes[u"three"_s].rows, 0);
    for (const ServiceOutcome &outcome : std::as_const(listening.outcomes)) {
        QCOMPARE(outcome.end, ListEnd::Complete);
        QCOMPARE(outcome.pages, 1);
        QVERIFY(!outcome.error);
    }
}

void TrainingLoaderTest::pagesArriveAsTheyCome()
{
    const auto client = m_aitems->client();
    m_aitems->pageSize = 2;
    m_aitems->trains["one"] = {{"a1"}, {"a2"}, {"a3"}, {"a4"}, {"a5"}};
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s}});
    QTRY_COMPARE(listening.finished, 1);
    QCOMPARE(listening.sizes, (QList<qsizetype>{2, 2, 1}));
    QCOMPARE(listening.arrived, listening.versions);
    QCOMPARE(listening.outcomes[u"one"_s].pages, 3);
}

void TrainingLoaderTest::asksForRecentOnes()
{
    const auto client = m_aitems->client();
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s}, .recentOnly = true});
    QTRY_COMPARE(listening.finished, 1);
    listening.loader.load(client.get(), {.serviceIds = {u"two"_s}});
    QTRY_COMPARE(listening.finished, 2);
    QCOMPARE(
        m_aitems->asked(),
        (QByteArrayList{"/services/one/trains?isRecent=true", "/services/two/trains"}));
}

void TrainingLoaderTest::asksSixServicesAtATime()
{
    const auto client = m_aitems->client();
    TrainingsQuery query;
    for (int i = 0; i < 20; ++i)
        query.serviceIds += u"s%1"_s.arg(i);
    m_aitems->held = {"/trains"};
    Listening listening;
    listening.loader.load(client.get(), query);
    QTRY_COMPARE(m_aitems->asked().size(), 6);
    m_aitems->roundTrip();
    QCOMPARE(m_aitems->askedFor("/trains").size(), 6);
    m_aitems->release();
    QTRY_COMPARE(listening.finished, 1);
    QCOMPARE(m_aitems->askedFor("/trains").size(), 20);
    QCOMPARE(listening.outcomes.size(), 20);
}

void TrainingLoaderTest::newestQuestionWins()
{
    const auto client = m_aitems->client();
    m_aitems->held = {"/one/"};
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s}});
    QTRY_COMPARE(m_aitems->asked().size(), 1);
    listening.loader.load(client.get(), {.serviceIds = {u"two"_s}});
    m_aitems->release();
    QTRY_COMPARE(listening.finished, 1);
    m_aitems->roundTrip();
    QCOMPARE(listening.finished, 1);
    QCOMPARE(listening.arrived, QStringList{u"b1"_s});
    QCOMPARE(listening.versions, QStringList{u"b1"_s});
    QCOMPARE(listening.outcomes.keys(), QStringList{u"two"_s});
}

void TrainingLoaderTest::abortIsSilent()
{
    const auto client = m_aitems->client();
    m_aitems->held = {"/one/"};
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s, u"two"_s}});
    QTRY_COMPARE(listening.arrived, QStringList{u"b1"_s});
    listening.loader.abort();
    QVERIFY(!listening.loader.isLoading());
    m_aitems->release();
    m_aitems->roundTrip();
    QCOMPARE(listening.finished, 0);
    QCOMPARE(listening.arrived, QStringList{u"b1"_s});

    listening.loader.abort(); // once more does no harm
    listening.loader.load(client.get(), {.serviceIds = {u"two"_s}});
    QTRY_COMPARE(listening.finished, 1);
    QCOMPARE(listening.versions, QStringList{u"b1"_s});
}

void TrainingLoaderTest::oneFailureSpoilsNoOtherList()
{
    const auto client = m_aitems->client();
    m_aitems->troubles = {{"/two/trains", 500}};
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s, u"two"_s, u"three"_s}});
    QTRY_COMPARE(listening.finished, 1);
    QCOMPARE(listening.versions, (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
    const ServiceOutcome failed = listening.outcomes[u"two"_s];
    QCOMPARE(failed.end, ListEnd::Failed);
    QVERIFY(failed.error);
    QCOMPARE(failed.error->kind, ApiError::Kind::ServiceFailed);
    QCOMPARE(listening.outcomes[u"one"_s].end, ListEnd::Complete);
    QCOMPARE(listening.outcomes[u"three"_s].end, ListEnd::Complete);
}

void TrainingLoaderTest::failureOnALaterPageKeepsTheFirst()
{
    const auto client = m_aitems->client();
    m_aitems->pageSize = 2;
    m_aitems->troubles = {{"offset=2&limit=2", 503}};
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s}});
    QTRY_COMPARE(listening.finished, 1);
    QCOMPARE(listening.versions, (QStringList{u"a1"_s, u"a2"_s}));
    QCOMPARE(listening.outcomes[u"one"_s].end, ListEnd::Failed);
    QCOMPARE(listening.outcomes[u"one"_s].pages, 1);
    QCOMPARE(listening.outcomes[u"one"_s].rows, 2);
}

void TrainingLoaderTest::unreadableRowsAreTold()
{
    const auto client = m_aitems->client();
    m_aitems->trains["two"] = {{"b1"}, {""}};
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"two"_s}});
    QTRY_COMPARE(listening.finished, 1);
    QCOMPARE(listening.versions, QStringList{u"b1"_s});
    QCOMPARE(listening.outcomes[u"two"_s].end, ListEnd::Complete);
    QCOMPARE(listening.outcomes[u"two"_s].problems.size(), 1);
}

// Or a service could make up a thousand others, each with a list that is not too large.
void TrainingLoaderTest::allListsShareTheMemory()
{
    QStringList ids;
    for (int i = 0; i < 10; ++i) {
        ids += u"service%1"_s.arg(i);
        m_aitems->addService(ids.constLast().toLatin1(), QList<FakeAitems::Train>(1, {"v"}));
    }
    m_aitems->transport().setLimits({.trainingsMemory = 2000});
    Listening told;
    const auto client = m_aitems->client();
    told.loader.load(client.get(), {.serviceIds = ids});
    QTRY_COMPARE(told.finished, 1);
    const auto cut = std::count_if(
        told.outcomes.cbegin(), told.outcomes.cend(),
        [](const ServiceOutcome &outcome) { return outcome.end == ListEnd::TooLarge; });
    QVERIFY2(cut >= 5 && cut < 9, qPrintable(QString::number(cut)));
    QVERIFY(told.versions.size() >= 10 - cut);
    for (const ServiceOutcome &outcome : std::as_const(told.outcomes))
        QCOMPARE(outcome.isWhole(), outcome.end == ListEnd::Complete);

    // The next question begins anew.
    told.loader.load(client.get(), {.serviceIds = {ids.constLast()}});
    QTRY_COMPARE(told.finished, 2);
    QVERIFY(told.outcomes.value(ids.constLast()).isWhole());
}

void TrainingLoaderTest::nothingIsAskedForOnceTheMemoryIsSpent()
{
    QStringList ids;
    for (int i = 0; i < 100; ++i) {
        ids += u"service%1"_s.arg(i);
        m_aitems->addService(ids.constLast().toLatin1(), QList<FakeAitems::Train>(1, {"v"}));
    }
    m_aitems->transport().setLimits({.trainingsMemory = 2000});
    Listening told;
    const auto client = m_aitems->client();
    told.loader.load(client.get(), {.serviceIds = ids});
    QTRY_COMPARE(told.finished, 1);
    QVERIFY(!told.loader.isLoading());
    QCOMPARE(told.outcomes.size(), 100);
    QCOMPARE(told.outcomes.value(ids.constLast()).end, ListEnd::TooLarge);
    QVERIFY(!told.outcomes.value(ids.constLast()).error);
    QCOMPARE(told.outcomes.value(ids.constFirst()).end, ListEnd::Complete);
    m_aitems->roundTrip();
    const auto asked = m_aitems->askedFor("/trains").size();
    QVERIFY2(asked < 30, qPrintable(QString::number(asked)));
    QCOMPARE(told.finished, 1);
    // What has been told of while it came is there.
    told.arrived.sort();
    QCOMPARE(told.arrived, told.versions);
}

void TrainingLoaderTest::countsRowsWhileTheyCome()
{
    const auto client = m_aitems->client();
    m_aitems->held = {"/two/"};
    Listening listening;
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s, u"two"_s}});
    QCOMPARE(listening.loader.rowsSoFar(), 0);
    QTRY_COMPARE(listening.loader.rowsSoFar(), 3);
    m_aitems->release();
    QTRY_COMPARE(listening.finished, 1);
    QCOMPARE(listening.loader.rowsSoFar(), 4);
    listening.loader.load(client.get(), {.serviceIds = {u"two"_s}});
    QCOMPARE(listening.loader.rowsSoFar(), 0);
}

void TrainingLoaderTest::mayBeAskedAgainFromFinished()
{
    const auto client = m_aitems->client();
    Listening listening;
    QObject context;
    connect(&listening.loader, &TrainingLoader::finished, &context, [&] {
        if (listening.finished == 1)
            listening.loader.load(client.get(), {.serviceIds = {u"two"_s}});
    });
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s}});
    QTRY_COMPARE(listening.finished, 2);
    QCOMPARE(listening.versions, QStringList{u"b1"_s});
}

void TrainingLoaderTest::mayBeAskedAgainFromArrived()
{
    const auto client = m_aitems->client();
    Listening listening;
    QObject context;
    connect(&listening.loader, &TrainingLoader::arrived, &context, [&] {
        if (listening.arrived.last() == u"a3")
            listening.loader.load(client.get(), {.serviceIds = {u"two"_s}});
    });
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s}});
    QTRY_COMPARE(listening.finished, 1);
    m_aitems->roundTrip();
    QCOMPARE(listening.finished, 1);
    QCOMPARE(listening.versions, QStringList{u"b1"_s});
}

void TrainingLoaderTest::mayBeAbortedFromArrived()
{
    const auto client = m_aitems->client();
    Listening listening;
    QObject context;
    connect(
        &listening.loader, &TrainingLoader::arrived, &context, [&] { listening.loader.abort(); });
    listening.loader.load(client.get(), {.serviceIds = {u"one"_s}});
    QTRY_COMPARE(listening.arrived.size(), 3);
    m_aitems->roundTrip();
    QCOMPARE(listening.finished, 0);
}

void TrainingLoaderTest::endsInSilenceWhileLoading()
{
    auto client = m_aitems->client();
    m_aitems->held = {"/trains"};
    auto loader = std::make_unique<TrainingLoader>();
    const QSignalSpy finished(loader.get(), &TrainingLoader::finished);
    loader->load(client.get(), {.serviceIds = {u"one"_s, u"two"_s}});
    QTRY_COMPARE(m_aitems->asked().size(), 2);
    loader.reset();
    m_aitems->release();
    m_aitems->roundTrip();

    // And the other way round: the client goes first.
    TrainingLoader other;
    m_aitems->held = {"/trains"};
    other.load(client.get(), {.serviceIds = {u"one"_s}});
    other.abort();
    client.reset();
    m_aitems->release();
    m_aitems->roundTrip();
    QVERIFY(!other.isLoading());
}

static const RegisteredTest registered(__FILE__, runTest<TrainingLoaderTest, QCoreApplication>);
#include "tst_trainingloader.moc"
