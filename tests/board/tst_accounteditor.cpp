// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/accounteditor.h"
#include "board/fakeaitems.h"
#include "storage/fakecredentialstore.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const Credentials keys{.accessKey = u"K"_s, .secretKey = u"S"_s};

} // namespace

// Keys and account come and go together, in this order, whatever fails between.
class AccountEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeysAreStoredBeforeTheAccount();
    void keysThatTheKeychainRefusesAreTakenBack();
    void keysOfAKnownAccountAreNotTakenBack();
    void aNameThatIsTakenMeanwhileTakesTheKeysBack();
    void whatTheKeychainSaysToTakingBackIsTold();
    void anAccountThatCannotBeSavedIsKeptForNow();
    void anAccountThatMustBeSavedIsNotKept();
    void theKeysAreRemovedBeforeTheAccount();
    void aFailedRemovalKeepsBoth();
    void aRemovalThatCannotBeSavedIsTold();
    void aSlowKeychainIsTold();
    void anAccountIsTested();

private:
    void openStore(const QString &file);
    AccountEditor::Entry newEntry() const { return {.account = {.name = u"work"_s}, .keys = keys}; }
    // An account that cannot be saved: a file is where the folder of the settings should be.
    void blockFile();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<FakeCredentialStore> m_keychain;
    std::unique_ptr<CredentialCache> m_credentials;
    std::unique_ptr<FakeAitems> m_aitems;
    std::unique_ptr<AccountEditor> m_editor;
    std::unique_ptr<QSignalSpy> m_saved;
    std::unique_ptr<QSignalSpy> m_removed;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_takenBack;
};

void AccountEditorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openStore(m_folder->filePath(u"folder/settings.ini"_s));
}

void AccountEditorTest::openStore(const QString &file)
{
    m_editor.reset();
    m_credentials.reset();
    m_keychain = std::make_unique<FakeCredentialStore>();
    m_credentials = std::make_unique<CredentialCache>(*m_keychain);
    m_accounts = std::make_unique<AccountStore>(file);
    m_aitems = std::make_unique<FakeAitems>();
    m_editor = std::make_unique<AccountEditor>(
        m_accounts.get(), m_credentials.get(),
        [this](const QUrl &, const Credentials &) { return m_aitems->client(); });
    m_saved = std::make_unique<QSignalSpy>(m_editor.get(), &AccountEditor::saved);
    m_removed = std::make_unique<QSignalSpy>(m_editor.get(), &AccountEditor::removed);
    m_refused = std::make_unique<QSignalSpy>(m_editor.get(), &AccountEditor::refused);
    m_failed = std::make_unique<QSignalSpy>(m_editor.get(), &AccountEditor::keychainFailed);
    m_takenBack = std::make_unique<QSignalSpy>(m_editor.get(), &AccountEditor::takenBack);
}

void AccountEditorTest::blockFile()
{
    QFile file(m_folder->filePath(u"blocked"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    openStore(m_folder->filePath(u"blocked/settings.ini"_s));
}

void AccountEditorTest::theKeysAreStoredBeforeTheAccount()
{
    m_keychain->isWaiting = true;
    m_editor->save(newEntry());
    QCOMPARE(m_editor->state(), AccountEditor::State::Writing);
    QVERIFY(m_accounts->accounts().isEmpty());
    m_keychain->release();
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(m_accounts->accounts().size(), 1);
    QCOMPARE(m_keychain->items.keys(), QStringList{m_accounts->accounts().constFirst().id});
    QCOMPARE(m_saved->constFirst().at(0).toString(), m_accounts->accounts().constFirst().id);
    QVERIFY(m_takenBack->isEmpty());
}

// A keychain may store them and fail only when they are read back.
void AccountEditorTest::keysThatTheKeychainRefusesAreTakenBack()
{
    m_keychain->writeFailure = CredentialError::Kind::Failed;
    m_editor->save(newEntry());
    QTRY_COMPARE(m_takenBack->size(), 1);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->constFirst().at(0).value<KeychainTask>(), KeychainTask::Write);
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_keychain->items.isEmpty());
}

void AccountEditorTest::keysOfAKnownAccountAreNotTakenBack()
{
    m_editor->save(newEntry());
    QTRY_COMPARE(m_saved->size(), 1);
    AccountEditor::Entry entry = newEntry();
    entry.account = m_accounts->accounts().constFirst();
    m_keychain->writeFailure = CredentialError::Kind::Failed;
    m_editor->save(entry);
    QTRY_COMPARE(m_failed->size(), 1);
    QTest::qWait(0);
    QVERIFY(m_takenBack->isEmpty());
    QVERIFY(m_keychain->items.contains(entry.account.id));
}

void AccountEditorTest::aNameThatIsTakenMeanwhileTakesTheKeysBack()
{
    m_keychain->isWaiting = true;
    m_editor->save(newEntry());
    AccountStore another(m_accounts->file());
    QVERIFY(another.add({.name = u"Work"_s}));
    m_keychain->release();
    QTRY_COMPARE(m_takenBack->size(), 1);
    QCOMPARE(m_refused->size(), 1);
    QCOMPARE(m_refused->constFirst().at(0).value<AccountProblem>(), AccountProblem::NameTaken);
    QVERIFY(m_keychain->items.isEmpty());
    QCOMPARE(m_accounts->accounts(), another.accounts());
}

void AccountEditorTest::whatTheKeychainSaysToTakingBackIsTold()
{
    std::optional<CredentialError> error;
    connect(m_editor.get(), &AccountEditor::takenBack, this, [&error](const auto &result) {
        error = result.error();
    });
    m_keychain->failure = CredentialError::Kind::Locked;
    m_editor->save(newEntry());
    QTRY_COMPARE(m_takenBack->size(), 1);
    QVERIFY(error);
    QCOMPARE(error->kind, CredentialError::Kind::Locked);
}

void AccountEditorTest::anAccountThatCannotBeSavedIsKeptForNow()
{
    blockFile();
    m_editor->save(newEntry());
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(m_saved->constFirst().at(2).toBool(), true);
    QCOMPARE(m_accounts->accounts().size(), 1);
    QCOMPARE(m_keychain->items.size(), 1);
}

void AccountEditorTest::anAccountThatMustBeSavedIsNotKept()
{
    blockFile();
    AccountEditor::Entry entry = newEntry();
    entry.mustBeSaved = true;
    m_editor->save(entry);
    QTRY_COMPARE(m_takenBack->size(), 1);
    QCOMPARE(m_refused->size(), 1);
    QCOMPARE(m_refused->constFirst().at(0).value<AccountProblem>(), AccountProblem::NotSaved);
    QVERIFY(m_saved->isEmpty());
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_keychain->items.isEmpty());
}

void AccountEditorTest::theKeysAreRemovedBeforeTheAccount()
{
    m_editor->save(newEntry());
    QTRY_COMPARE(m_saved->size(), 1);
    m_keychain->isWaiting = true;
    m_editor->remove(m_accounts->accounts().constFirst());
    QCOMPARE(m_editor->state(), AccountEditor::State::Removing);
    QCOMPARE(m_accounts->accounts().size(), 1);
    m_keychain->release();
    QTRY_COMPARE(m_removed->size(), 1);
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_keychain->items.isEmpty());
    QCOMPARE(m_removed->constFirst().at(2).toBool(), false);
}

void AccountEditorTest::aFailedRemovalKeepsBoth()
{
    m_editor->save(newEntry());
    QTRY_COMPARE(m_saved->size(), 1);
    m_keychain->failure = CredentialError::Kind::Locked;
    m_editor->remove(m_accounts->accounts().constFirst());
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->constFirst().at(0).value<KeychainTask>(), KeychainTask::Remove);
    QCOMPARE(m_accounts->accounts().size(), 1);
    QCOMPARE(m_keychain->items.size(), 1);
    QVERIFY(m_removed->isEmpty());
}

void AccountEditorTest::aRemovalThatCannotBeSavedIsTold()
{
    blockFile();
    m_editor->save(newEntry());
    QTRY_COMPARE(m_saved->size(), 1);
    m_editor->remove(m_accounts->accounts().constFirst());
    QTRY_COMPARE(m_removed->size(), 1);
    QCOMPARE(m_removed->constFirst().at(1).toBool(), true);
    QCOMPARE(m_removed->constFirst().at(2).toBool(), true);
    QVERIFY(m_keychain->items.isEmpty());
}

void AccountEditorTest::aSlowKeychainIsTold()
{
    const QSignalSpy waiting(m_editor.get(), &AccountEditor::waitingLong);
    m_keychain->isWaiting = true;
    m_editor->save(newEntry());
    QVERIFY(waiting.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, 20000);
    m_editor->cancel();
    QCOMPARE(m_editor->state(), AccountEditor::State::Idle);
    m_keychain->release();
    QTRY_COMPARE(m_takenBack->size(), 1);
    QVERIFY(m_keychain->items.isEmpty());
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_saved->isEmpty());
}

void AccountEditorTest::anAccountIsTested()
{
    m_aitems->addService("one");
    m_aitems->addService("two");
    QSignalSpy succeeded(m_editor.get(), &AccountEditor::testSucceeded);
    QSignalSpy failed(m_editor.get(), &AccountEditor::testFailed);
    m_editor->test(newEntry(), m_aitems->endpoint());
    QCOMPARE(m_editor->state(), AccountEditor::State::Testing);
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(succeeded.constFirst().at(0).toInt(), 2);
    QCOMPARE(m_editor->state(), AccountEditor::State::Idle);

    m_aitems->troubles.insert("/services", 401);
    m_editor->test(newEntry(), m_aitems->endpoint());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_keychain->items.isEmpty());
}

static const RegisteredTest registered(__FILE__, runTest<AccountEditorTest, QCoreApplication>);
#include "tst_accounteditor.moc"
