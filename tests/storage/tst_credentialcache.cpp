// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialcache.h"
#include "storage/fakecredentialstore.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const Credentials keys{.accessKey = u"access"_s, .secretKey = u"secret"_s};
const Credentials otherKeys{.accessKey = u"other"_s, .secretKey = u"more"_s};

// What came of a reply: whether it finished, and with what.
struct Outcome
{
    int times = 0;
    std::optional<CredentialResult<Credentials>> result = {};

    bool isKeys(const Credentials &expected) const
    {
        return times == 1 && *result && (*result)->accessKey == expected.accessKey &&
            (*result)->secretKey == expected.secretKey;
    }
    bool isError(CredentialError::Kind kind) const
    {
        return times == 1 && !*result && result->error().kind == kind;
    }
};

std::shared_ptr<Outcome> watched(CredentialReadReply *reply)
{
    auto outcome = std::make_shared<Outcome>();
    QObject::connect(reply, &CredentialReply::finished, reply, [reply, outcome] {
        ++outcome->times;
        outcome->result = reply->result();
    });
    return outcome;
}

bool isDone(CredentialDoneReply *reply)
{
    bool done = false;
    QSignalSpy finished(reply, &CredentialReply::finished);
    QObject::connect(reply, &CredentialReply::finished, reply, [reply, &done] {
        done = reply->result().hasValue();
    });
    return finished.wait() && done;
}

} // namespace

class TestCredentialCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersFromTheEventLoopOnceAndDeletesTheReply();
    void asksTheStoreOnceARun();
    void sharesOneReadAmongThoseWhoWait();
    void keepsAccountsApart();
    void forgetsAnErrorAndTriesAgain();
    void abortIsSilentAndLeavesTheOthersWaiting();
    void theLastAbortStopsTheStore();
    void keepsForTheSessionWithoutTheStore();
    void keysForTheSessionReachThoseWhoWait();
    void remembersWhatWasWritten();
    void aFailedWriteChangesNothing();
    void aFailedRemovalForgetsNothing();
    void removalForgets();
    void goesInSilenceWhileSomebodyWaits();

private:
    std::unique_ptr<FakeCredentialStore> m_store;
    std::unique_ptr<CredentialCache> m_cache;
};

void TestCredentialCache::init()
{
    m_cache.reset();
    m_store = std::make_unique<FakeCredentialStore>();
    m_store->items.insert(u"a"_s, keys);
    m_cache = std::make_unique<CredentialCache>(*m_store);
}

void TestCredentialCache::answersFromTheEventLoopOnceAndDeletesTheReply()
{
    for (int i = 0; i < 2; ++i) { // from the store, from memory
        const QPointer<CredentialReadReply> reply = m_cache->read(u"a"_s);
        const auto outcome = watched(reply);
        QCOMPARE(outcome->times, 0);
        QTRY_VERIFY(!reply);
        QVERIFY(outcome->isKeys(keys));
    }
}

void TestCredentialCache::asksTheStoreOnceARun()
{
    QCOMPARE(m_store->reads, 0);
    QVERIFY(!m_cache->isKnown(u"a"_s));
    for (int i = 0; i < 3; ++i) {
        const auto outcome = watched(m_cache->read(u"a"_s));
        QTRY_VERIFY(outcome->isKeys(keys));
    }
    QCOMPARE(m_store->reads, 1);
    QVERIFY(m_cache->isKnown(u"a"_s));
    QVERIFY(!m_cache->isForSession(u"a"_s));
}

void TestCredentialCache::sharesOneReadAmongThoseWhoWait()
{
    m_store->isWaiting = true;
    const auto first = watched(m_cache->read(u"a"_s));
    const auto second = watched(m_cache->read(u"a"_s));
    m_store->release();
    QTRY_VERIFY(first->isKeys(keys));
    QTRY_VERIFY(second->isKeys(keys));
    QCOMPARE(m_store->reads, 1);
}

void TestCredentialCache::keepsAccountsApart()
{
    m_store->items.insert(u"b"_s, otherKeys);
    const auto first = watched(m_cache->read(u"a"_s));
    const auto second = watched(m_cache->read(u"b"_s));
    QTRY_VERIFY(first->isKeys(keys));
    QTRY_VERIFY(second->isKeys(otherKeys));
}

void TestCredentialCache::forgetsAnErrorAndTriesAgain()
{
    m_store->failure = CredentialError::Kind::Locked;
    const auto first = watched(m_cache->read(u"a"_s));
    QTRY_VERIFY(first->isError(CredentialError::Kind::Locked));
    QVERIFY(m_store->items.contains(u"a"_s));
    m_store->failure.reset();
    const auto second = watched(m_cache->read(u"a"_s));
    QTRY_VERIFY(second->isKeys(keys));
}

void TestCredentialCache::abortIsSilentAndLeavesTheOthersWaiting()
{
    m_store->isWaiting = true;
    const QPointer<CredentialReadReply> reply = m_cache->read(u"a"_s);
    const auto aborted = watched(reply);
    const auto other = watched(m_cache->read(u"a"_s));
    reply->abort();
    m_store->release();
    QTRY_VERIFY(other->isKeys(keys));
    QTRY_VERIFY(!reply);
    QCOMPARE(aborted->times, 0);
    QCOMPARE(m_store->aborts, 0);
}

void TestCredentialCache::theLastAbortStopsTheStore()
{
    m_store->isWaiting = true;
    CredentialReadReply *first = m_cache->read(u"a"_s);
    CredentialReadReply *second = m_cache->read(u"a"_s);
    first->abort();
    second->abort();
    QCOMPARE(m_store->aborts, 1);
    m_store->release();
    const auto again = watched(m_cache->read(u"a"_s));
    QTRY_VERIFY(again->isKeys(keys));
    QCOMPARE(m_store->reads, 2);
}

void TestCredentialCache::keepsForTheSessionWithoutTheStore()
{
    m_store->failure = CredentialError::Kind::NoService;
    m_cache->keepForSession(u"a"_s, otherKeys);
    QVERIFY(m_cache->isForSession(u"a"_s));
    const auto outcome = watched(m_cache->read(u"a"_s));
    QTRY_VERIFY(outcome->isKeys(otherKeys));
    QCOMPARE(m_store->reads, 0);
    QCOMPARE(m_store->items.value(u"a"_s).accessKey, keys.accessKey);

    m_cache->forget(u"a"_s);
    QVERIFY(!m_cache->isForSession(u"a"_s));
    QVERIFY(!m_cache->isKnown(u"a"_s));
}

void TestCredentialCache::keysForTheSessionReachThoseWhoWait()
{
    m_store->isWaiting = true;
    const auto outcome = watched(m_cache->read(u"a"_s));
    m_cache->keepForSession(u"a"_s, otherKeys);
    QTRY_VERIFY(outcome->isKeys(otherKeys));
    m_store->release(); // too late
    const auto again = watched(m_cache->read(u"a"_s));
    QTRY_VERIFY(again->isKeys(otherKeys));
    QCOMPARE(m_store->aborts, 1);
}

void TestCredentialCache::remembersWhatWasWritten()
{
    m_cache->keepForSession(u"a"_s, keys);
    QVERIFY(isDone(m_cache->write(u"a"_s, otherKeys)));
    QVERIFY(!m_cache->isForSession(u"a"_s));
    const auto outcome = watched(m_cache->read(u"a"_s));
    QTRY_VERIFY(outcome->isKeys(otherKeys));
    QCOMPARE(m_store->reads, 0);
}

void TestCredentialCache::aFailedWriteChangesNothing()
{
    m_cache->keepForSession(u"a"_s, keys);
    m_store->failure = CredentialError::Kind::Denied;
    QVERIFY(!isDone(m_cache->write(u"a"_s, otherKeys)));
    QVERIFY(m_cache->isForSession(u"a"_s));
    const auto outcome = watched(m_cache->read(u"a"_s));
    QTRY_VERIFY(outcome->isKeys(keys));
}

void TestCredentialCache::aFailedRemovalForgetsNothing()
{
    m_cache->keepForSession(u"a"_s, keys);
    m_store->failure = CredentialError::Kind::Locked;
    QVERIFY(!isDone(m_cache->remove(u"a"_s)));
    QVERIFY(m_cache->isKnown(u"a"_s));
}

void TestCredentialCache::removalForgets()
{
    m_cache->keepForSession(u"a"_s, keys);
    QVERIFY(isDone(m_cache->remove(u"a"_s)));
    QVERIFY(!m_cache->isKnown(u"a"_s));
    QVERIFY(!m_store->items.contains(u"a"_s));
}

void TestCredentialCache::goesInSilenceWhileSomebodyWaits()
{
    m_store->isWaiting = true;
    const auto outcome = watched(m_cache->read(u"a"_s));
    m_cache.reset();
    m_store->release();
    QCoreApplication::processEvents();
    QCOMPARE(outcome->times, 0);
}

static const RegisteredTest registered(__FILE__, runTest<TestCredentialCache, QCoreApplication>);

#include "tst_credentialcache.moc"
