// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sessioncredentialstore.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Credentials keys{.accessKey = u"access"_s, .secretKey = u"secret"_s};
const Credentials otherKeys{.accessKey = u"other"_s, .secretKey = u"more"_s};

// What comes of a reply, which must come from the event loop.
template <typename T>
std::optional<CredentialResult<T>> resultOf(CredentialReplyOf<T> *reply)
{
    std::optional<CredentialResult<T>> result;
    QSignalSpy finished(reply, &CredentialReply::finished);
    QObject::connect(
        reply, &CredentialReply::finished, reply, [reply, &result] { result = reply->result(); });
    if (result || !finished.wait())
        return {};
    return result;
}

} // namespace

class SessionCredentialStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverWrittenIsNotFound();
    void whatWasWrittenIsRead();
    void whatIsWrittenAgainReplacesTheOldKeys();
    void removalTakesOneAccountAway();
    void doesNotTellWhatItHolds();
    void isForgottenWithTheProgram();
};

void SessionCredentialStoreTest::whatWasNeverWrittenIsNotFound()
{
    SessionCredentialStore store;
    const auto result = resultOf(store.read(u"a"_s));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, CredentialError::Kind::NotFound);
    QCOMPARE(result->error().backend, u"Demo"_s);
    const auto removed = resultOf(store.remove(u"a"_s));
    QVERIFY(removed && *removed);
}

void SessionCredentialStoreTest::whatWasWrittenIsRead()
{
    SessionCredentialStore store;
    const auto written = resultOf(store.write(u"a"_s, keys));
    QVERIFY(written && *written);
    const auto result = resultOf(store.read(u"a"_s));
    QVERIFY(result && *result);
    QCOMPARE((*result)->accessKey, u"access"_s);
    QCOMPARE((*result)->secretKey, u"secret"_s);
    const auto other = resultOf(store.read(u"b"_s));
    QVERIFY(other && !*other);
}

void SessionCredentialStoreTest::whatIsWrittenAgainReplacesTheOldKeys()
{
    SessionCredentialStore store;
    QVERIFY(resultOf(store.write(u"a"_s, keys)));
    QVERIFY(resultOf(store.write(u"a"_s, otherKeys)));
    const auto result = resultOf(store.read(u"a"_s));
    QVERIFY(result && *result);
    QCOMPARE((*result)->secretKey, u"more"_s);
}

void SessionCredentialStoreTest::removalTakesOneAccountAway()
{
    SessionCredentialStore store;
    QVERIFY(resultOf(store.write(u"a"_s, keys)));
    QVERIFY(resultOf(store.write(u"b"_s, otherKeys)));
    const auto removed = resultOf(store.remove(u"a"_s));
    QVERIFY(removed && *removed);
    const auto gone = resultOf(store.read(u"a"_s));
    QVERIFY(gone && !*gone);
    const auto left = resultOf(store.read(u"b"_s));
    QVERIFY(left && *left);
}

void SessionCredentialStoreTest::doesNotTellWhatItHolds()
{
    SessionCredentialStore store;
    QVERIFY(resultOf(store.write(u"a"_s, keys)));
    const auto list = resultOf(store.list());
    QVERIFY(list && !*list);
    QCOMPARE(list->error().kind, CredentialError::Kind::NotListed);
}

void SessionCredentialStoreTest::isForgottenWithTheProgram()
{
    QVERIFY(!SessionCredentialStore().isLasting());
}

static const RegisteredTest
    registered(__FILE__, runTest<SessionCredentialStoreTest, QCoreApplication>);
#include "tst_sessioncredentialstore.moc"
