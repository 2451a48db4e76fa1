// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/unusedkeys.h"
#include "storage/accountstore.h"
#include "storage/fakecredentialstore.h"
#include "storage/proxylogin.h"
#include "support/accountids.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QString lost = testAccountId(1);
const QString gone = testAccountId(2);

} // namespace

class UnusedKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatBelongsToNoAccount();
    void settingsThatCannotBeReadMakeNoKeyUnused();
    void whatIsNotOfAnAccountIsNeverOffered_data();
    void whatIsNotOfAnAccountIsNeverOffered();
    void anAccountThatIsNotUsedMakesNoKeyUnused();
    void keychainThatFailsHasNone();
    void removesThem();
    void keepsThoseThatAnAccountHasByNow();
    void stopsAtAFailure();
    void mayGoWhileItWaits();

private:
    QStringList found(UnusedKeys &keys);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<FakeCredentialStore> m_keychain;
    QString m_used;
};

void UnusedKeysTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_accounts = std::make_unique<AccountStore>(m_folder->filePath(u"a.ini"_s));
    m_keychain = std::make_unique<FakeCredentialStore>();
    m_used = m_accounts->add({.name = u"work"_s})->id;
    for (const QString &id : {m_used, lost, gone})
        m_keychain->items.insert(id, {u"A"_s, u"S"_s});
}

QStringList UnusedKeysTest::found(UnusedKeys &keys)
{
    QSignalSpy changed(&keys, &UnusedKeys::changed);
    keys.find();
    changed.wait();
    QStringList ids = keys.ids();
    ids.sort();
    return ids;
}

void UnusedKeysTest::findsWhatBelongsToNoAccount()
{
    UnusedKeys keys(m_accounts.get(), m_keychain.get());
    QCOMPARE(keys.ids(), QStringList());
    QCOMPARE(found(keys), (QStringList{lost, gone}));
    m_accounts->remove(m_used);
    QCOMPARE(keys.ids().size(), 3);
}

void UnusedKeysTest::settingsThatCannotBeReadMakeNoKeyUnused()
{
#ifdef Q_OS_UNIX
    // Nobody knows which accounts there are, so no key may be called unused.
    QVERIFY(m_accounts->isReadable());
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    AccountStore bad(pipe);
    QVERIFY(!bad.isReadable());
    UnusedKeys keys(&bad, m_keychain.get());
    QCOMPARE(found(keys), QStringList());
    QSignalSpy removed(&keys, &UnusedKeys::removed);
    keys.remove({lost, m_used});
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(m_keychain->items.size(), 3);
#else
    QSKIP("Only Unix has a file that nobody can read.");
#endif
}

void UnusedKeysTest::whatIsNotOfAnAccountIsNeverOffered_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("the proxy's login") << proxyLoginId();
    QTest::newRow("of another program") << u"somebody@example.com"_s;
    QTest::newRow("no name") << QString();
    QTest::newRow("nearly an id") << lost.toUpper() + u'A';
    QTest::newRow("an id in braces") << QString(u'{' + lost + u'}');
}

void UnusedKeysTest::whatIsNotOfAnAccountIsNeverOffered()
{
    QFETCH(const QString, id);
    m_keychain->items.insert(id, {u"user"_s, u"password"_s});
    UnusedKeys keys(m_accounts.get(), m_keychain.get());
    QCOMPARE(found(keys), (QStringList{lost, gone}));
    QSignalSpy removed(&keys, &UnusedKeys::removed);
    keys.remove({id});
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(m_keychain->items.contains(id));
}

void UnusedKeysTest::anAccountThatIsNotUsedMakesNoKeyUnused()
{
    // The first has the keys of "lost"; whose the second are is not known, since its id was edited.
    const auto append = [this](const QByteArray &lines) {
        QFile file(m_accounts->file());
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n[accounts]\n" + lines);
    };
    append("7\\id=" + lost.toLatin1() + "\n");
    m_accounts = std::make_unique<AccountStore>(m_accounts->file());
    UnusedKeys keys(m_accounts.get(), m_keychain.get());
    QCOMPARE(found(keys), QStringList{gone});
    append("8\\id=proxy\n8\\name=evil\n");
    AccountStore edited(m_accounts->file());
    UnusedKeys none(&edited, m_keychain.get());
    QCOMPARE(found(none), QStringList());
}

void UnusedKeysTest::keychainThatFailsHasNone()
{
    UnusedKeys keys(m_accounts.get(), m_keychain.get());
    QCOMPARE(found(keys).size(), 2);
    for (const auto kind : {CredentialError::Kind::NotListed, CredentialError::Kind::NoService}) {
        m_keychain->failure = kind;
        QCOMPARE(found(keys), QStringList());
        QVERIFY(keys.error());
        QCOMPARE(keys.error()->kind, kind);
    }
}

void UnusedKeysTest::removesThem()
{
    UnusedKeys keys(m_accounts.get(), m_keychain.get());
    found(keys);
    QSignalSpy removed(&keys, &UnusedKeys::removed);
    keys.remove(keys.ids());
    QVERIFY(removed.wait());
    QCOMPARE(removed.first().first().toInt(), 2);
    QCOMPARE(m_keychain->items.keys(), QStringList{m_used});
    QCOMPARE(keys.ids(), QStringList());
}

void UnusedKeysTest::keepsThoseThatAnAccountHasByNow()
{
    UnusedKeys keys(m_accounts.get(), m_keychain.get());
    found(keys);
    const QStringList asked = keys.ids();
    // Another Trainboard stores the keys first, and then the account.
    AccountStore other(m_folder->filePath(u"a.ini"_s));
    QVERIFY(other.add({.id = lost, .name = u"night"_s}));
    QSignalSpy removed(&keys, &UnusedKeys::removed);
    keys.remove(asked);
    QVERIFY(removed.wait());
    QCOMPARE(removed.first().first().toInt(), 1);
    QVERIFY(m_keychain->items.contains(lost));
    QVERIFY(!m_keychain->items.contains(gone));
}

void UnusedKeysTest::stopsAtAFailure()
{
    UnusedKeys keys(m_accounts.get(), m_keychain.get());
    found(keys);
    m_keychain->failure = CredentialError::Kind::Locked;
    QSignalSpy failed(&keys, &UnusedKeys::failed);
    const QSignalSpy removed(&keys, &UnusedKeys::removed);
    keys.remove(keys.ids());
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<CredentialError>().kind, CredentialError::Kind::Locked);
    QCOMPARE(keys.ids().size(), 2);
    QVERIFY(removed.isEmpty());
}

void UnusedKeysTest::mayGoWhileItWaits()
{
    m_keychain->isWaiting = true;
    auto keys = std::make_unique<UnusedKeys>(m_accounts.get(), m_keychain.get());
    keys->find();
    keys->find();
    keys.reset();
    QCOMPARE(m_keychain->aborts, 1);
    m_keychain->release();
}

static const RegisteredTest registered(__FILE__, runTest<UnusedKeysTest, QCoreApplication>);
#include "tst_unusedkeys.moc"
