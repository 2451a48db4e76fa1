// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servicewatch.h"

#include "board/fakeaitems.h"
#include "board/testclock.h"
#include "support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestServiceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_aitems = std::make_unique<FakeAitems>();
        m_aitems->knowsRecent = true;
        m_aitems->addService("one", {{"a3", "learning"}, {"a2"}, {"a1", "ready"}});
        m_client = m_aitems->client();
    }

    void requestsNothingButTheService();
    void looksOftenWhileSomethingIsInProgress();
    void wantedTrainingsAreViewedInAnyState();
    void newTrainingsAreSeen();
    void lookNowWaitsForNoAlarm();
    void troubleIsToldAndTriedAgain();
    void refusedKeysEndIt();

private:
    // Until the attempt has come to its end.
    template <typename Act>
    void attempt(ServiceWatch &watch, Act act)
    {
        QSignalSpy looked(&watch, &ServiceWatch::looked);
        QSignalSpy failed(&watch, &ServiceWatch::failed);
        act();
        QTRY_COMPARE(looked.size() + failed.size(), 1);
    }
    void start(ServiceWatch &watch)
    {
        attempt(watch, [&watch] { watch.start(); });
        m_aitems->forgetAsked();
    }
    void look(ServiceWatch &watch)
    {
        QVERIFY(watch.nextAt() > m_clock.now());
        attempt(watch, [&] {
            m_clock.advance(std::chrono::milliseconds(watch.nextAt() - m_clock.now()));
        });
    }
    std::chrono::milliseconds pause(const ServiceWatch &watch) const
    {
        return std::chrono::milliseconds(watch.nextAt() - m_clock.now());
    }

    TestClock m_clock;
    std::unique_ptr<FakeAitems> m_aitems;
    std::unique_ptr<ApiClient> m_client;
};

void TestServiceWatch::requestsNothingButTheService()
{
    ServiceWatch watch(m_client.get(), u"one"_s, &m_clock);
    attempt(watch, [&watch] { watch.start(); });
    QCOMPARE(m_aitems->asked(), QByteArrayList{"/services/one/trains"});
    QCOMPARE(watch.trainings()->list().size(), 3);
    QCOMPARE(watch.lookedAt(), m_clock.now());
    m_aitems->forgetAsked();
    look(watch);
    QCOMPARE(m_aitems->asked(), QByteArrayList{"/services/one/trains?isRecent=true"});
}

void TestServiceWatch::looksOftenWhileSomethingIsInProgress()
{
    ServiceWatch watch(m_client.get(), u"one"_s, &m_clock);
    start(watch);
    QCOMPARE(pause(watch), 30s);
    m_aitems->trains["one"][0].status = "completed";
    look(watch);
    QCOMPARE(pause(watch), 5min);
    // While somebody waits for a training it counts as in progress.
    watch.setWanted({{u"one"_s, KnownTrainingType::Pop, u"a1"_s}});
    look(watch);
    QCOMPARE(pause(watch), 30s);
}

void TestServiceWatch::wantedTrainingsAreViewedInAnyState()
{
    ServiceWatch watch(m_client.get(), u"one"_s, &m_clock);
    start(watch);
    const TrainingKey key{u"one"_s, KnownTrainingType::Pop, u"a1"_s};
    watch.setWanted({key});
    m_aitems->trains["one"][2].status = "completed";
    look(watch);
    QCOMPARE(
        m_aitems->asked(),
        (QByteArrayList{
            "/services/one/trains?isRecent=true", "/services/one/trains/pop/versions/a1"}));
    const TrainingList &list = watch.trainings()->list();
    QCOMPARE(list.status(list.find(key)), TrainingStatus(KnownTrainingStatus::Completed));
}

void TestServiceWatch::newTrainingsAreSeen()
{
    ServiceWatch watch(m_client.get(), u"one"_s, &m_clock);
    start(watch);
    m_aitems->trains["one"].prepend({"a4", "requesting"});
    look(watch);
    QCOMPARE(m_aitems->askedFor("/one/trains").size(), 2);
    QCOMPARE(watch.trainings()->list().size(), 4);
    m_aitems->trains["one"].removeLast();
    m_aitems->trains["one"].prepend({"a5", "requesting"});
    look(watch);
    QCOMPARE(watch.trainings()->list().size(), 4);
}

void TestServiceWatch::lookNowWaitsForNoAlarm()
{
    ServiceWatch watch(m_client.get(), u"one"_s, &m_clock);
    start(watch);
    attempt(watch, [&watch] {
        watch.lookNow();
        watch.lookNow(); // one is under way
    });
    QCOMPARE(m_aitems->asked().size(), 1);
}

void TestServiceWatch::troubleIsToldAndTriedAgain()
{
    ServiceWatch watch(m_client.get(), u"one"_s, &m_clock);
    start(watch);
    QSignalSpy failed(&watch, &ServiceWatch::failed);
    m_aitems->troubles["isRecent=true"] = 500;
    std::chrono::milliseconds last = 0ms;
    for (int i = 1; i <= 3; ++i) {
        look(watch);
        QCOMPARE(failed.size(), i);
        QVERIFY(!failed.last().at(1).toBool());
        QVERIFY(pause(watch) > last);
        last = pause(watch);
    }
    m_aitems->troubles.clear();
    m_aitems->trains["one"][0].status = "learningFailed";
    QSignalSpy looked(&watch, &ServiceWatch::looked);
    look(watch);
    QCOMPARE(looked.size(), 1);
    QCOMPARE(
        watch.trainings()->list().status(0), TrainingStatus(KnownTrainingStatus::LearningFailed));
}

void TestServiceWatch::refusedKeysEndIt()
{
    ServiceWatch watch(m_client.get(), u"one"_s, &m_clock);
    start(watch);
    QSignalSpy failed(&watch, &ServiceWatch::failed);
    m_aitems->troubles["isRecent=true"] = 401;
    look(watch);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.last().at(1).toBool());
    QCOMPARE(watch.nextAt(), 0);
}

static const RegisteredTest registered(__FILE__, runTest<TestServiceWatch, QCoreApplication>);
#include "tst_servicewatch.moc"
