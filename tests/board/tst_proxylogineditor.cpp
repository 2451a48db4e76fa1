// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/proxylogineditor.h"
#include "storage/credentialcache.h"
#include "storage/fakecredentialstore.h"
#include "storage/proxylogin.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Credentials login{u"kim"_s, u"canary-0123456789"_s};

} // namespace

Q_DECLARE_METATYPE(KeychainTask)

class ProxyLoginEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAndRemoves();
    void saysWhatFailed_data();
    void saysWhatFailed();
    void cancelIsSilent();
    void onlyTheLastOneCounts();
    void keepsForTheSession();
    void mayGoWhileItWaits();

private:
    std::unique_ptr<FakeCredentialStore> m_keychain;
    std::unique_ptr<CredentialCache> m_credentials;
    std::unique_ptr<ProxyLoginEditor> m_editor;
    std::unique_ptr<QSignalSpy> m_done;
    std::unique_ptr<QSignalSpy> m_failed;
};

void ProxyLoginEditorTest::init()
{
    m_keychain = std::make_unique<FakeCredentialStore>();
    m_credentials = std::make_unique<CredentialCache>(*m_keychain);
    m_editor = std::make_unique<ProxyLoginEditor>(m_credentials.get());
    m_done = std::make_unique<QSignalSpy>(m_editor.get(), &ProxyLoginEditor::done);
    m_failed = std::make_unique<QSignalSpy>(m_editor.get(), &ProxyLoginEditor::failed);
}

void ProxyLoginEditorTest::cleanup()
{
    m_editor.reset();
    m_credentials.reset();
    m_keychain.reset();
}

void ProxyLoginEditorTest::keepsAndRemoves()
{
    m_editor->keep(login);
    QVERIFY(m_editor->isBusy());
    QCOMPARE(m_done->count(), 0); // not from inside the call
    QTRY_COMPARE(m_done->count(), 1);
    QVERIFY(!m_editor->isBusy());
    QCOMPARE(m_done->at(0).at(0).value<KeychainTask>(), KeychainTask::Write);
    QCOMPARE(m_keychain->items.value(proxyLoginId()).accessKey, login.accessKey);
    QCOMPARE(m_keychain->items.value(proxyLoginId()).secretKey, login.secretKey);

    m_editor->remove();
    QTRY_COMPARE(m_done->count(), 2);
    QCOMPARE(m_done->at(1).at(0).value<KeychainTask>(), KeychainTask::Remove);
    QVERIFY(m_keychain->items.isEmpty());
    QCOMPARE(m_failed->count(), 0);
}

void ProxyLoginEditorTest::saysWhatFailed_data()
{
    QTest::addColumn<KeychainTask>("task");
    QTest::newRow("keep") << KeychainTask::Write;
    QTest::newRow("remove") << KeychainTask::Remove;
}

void ProxyLoginEditorTest::saysWhatFailed()
{
    QFETCH(const KeychainTask, task);
    m_keychain->failure = CredentialError::Kind::Locked;
    if (task == KeychainTask::Write)
        m_editor->keep(login);
    else
        m_editor->remove();
    QTRY_COMPARE(m_failed->count(), 1);
    QVERIFY(!m_editor->isBusy());
    QCOMPARE(m_failed->at(0).at(0).value<KeychainTask>(), task);
    QCOMPARE(m_failed->at(0).at(1).value<CredentialError>().kind, CredentialError::Kind::Locked);
    QCOMPARE(m_done->count(), 0);
}

void ProxyLoginEditorTest::cancelIsSilent()
{
    m_keychain->isWaiting = true;
    m_editor->keep(login);
    m_editor->cancel();
    QVERIFY(!m_editor->isBusy());
    m_editor->cancel(); // nothing is under way
    m_keychain->release();
    m_editor->keep(login);
    QTRY_COMPARE(m_done->count(), 1); // the second one alone
    QCoreApplication::processEvents();
    QCOMPARE(m_done->count(), 1);
    QCOMPARE(m_failed->count(), 0);
}

void ProxyLoginEditorTest::onlyTheLastOneCounts()
{
    m_keychain->isWaiting = true;
    m_editor->keep(login);
    m_editor->remove();
    m_keychain->release();
    QTRY_COMPARE(m_done->count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_done->count(), 1);
    QCOMPARE(m_done->at(0).at(0).value<KeychainTask>(), KeychainTask::Remove);
}

void ProxyLoginEditorTest::keepsForTheSession()
{
    m_editor->keepForSession(login);
    QVERIFY(!m_editor->isBusy());
    QVERIFY(m_credentials->isForSession(proxyLoginId()));
    QVERIFY(m_keychain->items.isEmpty());
}

void ProxyLoginEditorTest::mayGoWhileItWaits()
{
    m_keychain->isWaiting = true;
    m_editor->keep(login);
    m_editor.reset();
    m_keychain->release();
    QCoreApplication::processEvents();
    QCOMPARE(m_done->count(), 0);
}

static const RegisteredTest registered(__FILE__, runTest<ProxyLoginEditorTest, QCoreApplication>);
#include "tst_proxylogineditor.moc"
