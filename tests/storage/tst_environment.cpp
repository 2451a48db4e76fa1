// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/environment.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

class EnvironmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsNotComplete();
    void cleanup();
    void namesAnAccount_data();
    void namesAnAccount();
    void endpointIsOptional();
    void whiteSpaceAroundIsNotPartOfIt();
    void quotesAndInvisibleCharactersAreNotPartOfIt();
    void variablesThatCannotBeKeysAreNamed();
    void isGoneAfterwards();
    void noChildInheritsIt();
    void otherKeysHaveAnotherHistory();
};

void EnvironmentTest::cleanup()
{
    for (const char *name : {"NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY", "TRAINBOARD_ENDPOINT"})
        qunsetenv(name);
}

void EnvironmentTest::namesAnAccount_data()
{
    QTest::addColumn<QByteArray>("accessKey");
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<QString>("missing");
    const QString access = u"NCLOUD_ACCESS_KEY"_s;
    const QString secret = u"NCLOUD_SECRET_KEY"_s;
    QTest::newRow("both") << QByteArray("access") << QByteArray("secret") << QString();
    QTest::newRow("none") << QByteArray() << QByteArray() << QString(access + u' ' + secret);
    QTest::newRow("access key only") << QByteArray("access") << QByteArray() << secret;
    QTest::newRow("secret key only") << QByteArray() << QByteArray("secret") << access;
    QTest::newRow("blank secret key") << QByteArray("access") << QByteArray(" \n") << secret;
}

void EnvironmentTest::namesAnAccount()
{
    QFETCH(const QByteArray, accessKey);
    QFETCH(const QByteArray, secretKey);
    QFETCH(const QString, missing);
    if (!accessKey.isEmpty())
        qputenv("NCLOUD_ACCESS_KEY", accessKey);
    if (!secretKey.isEmpty())
        qputenv("NCLOUD_SECRET_KEY", secretKey);
    const EnvironmentAccount account = takeEnvironmentAccount();
    QCOMPARE(account.isComplete(), missing.isEmpty());
    QCOMPARE(account.missingVariables().join(u' '), missing);
    QCOMPARE(account.credentials.accessKey, QString::fromLatin1(accessKey));
    QCOMPARE(account.credentials.secretKey, QString::fromLatin1(secretKey).trimmed());
}

void EnvironmentTest::endpointIsOptional()
{
    qputenv("NCLOUD_ACCESS_KEY", "access");
    qputenv("NCLOUD_SECRET_KEY", "secret");
    QCOMPARE(takeEnvironmentAccount().endpoint, QString());
    qputenv("TRAINBOARD_ENDPOINT", "http://127.0.0.1:8080/api/v1");
    QCOMPARE(takeEnvironmentAccount().endpoint, u"http://127.0.0.1:8080/api/v1"_s);
}

// As it comes from a file that was read into a variable.
void EnvironmentTest::whiteSpaceAroundIsNotPartOfIt()
{
    qputenv("NCLOUD_ACCESS_KEY", " access\n");
    qputenv("NCLOUD_SECRET_KEY", "\tse cret\r\n");
    qputenv("TRAINBOARD_ENDPOINT", "https://example.com/api/v1\n");
    const EnvironmentAccount account = takeEnvironmentAccount();
    QVERIFY(account.isComplete());
    QCOMPARE(account.credentials.accessKey, u"access"_s);
    QCOMPARE(account.credentials.secretKey, u"se cret"_s);
    QCOMPARE(account.endpoint, u"https://example.com/api/v1"_s);
}

void EnvironmentTest::quotesAndInvisibleCharactersAreNotPartOfIt()
{
#ifdef Q_OS_WIN // where a variable is text, and qputenv() knows only letters of the code page
    _wputenv_s(
        L"NCLOUD_ACCESS_KEY",
        L"\"acc\x200B"
        L"ess\"");
    _wputenv_s(L"NCLOUD_SECRET_KEY", L"\xFEFF'secret'\n");
#else
    qputenv(
        "NCLOUD_ACCESS_KEY",
        "\"acc\xE2\x80\x8B"
        "ess\"");
    qputenv("NCLOUD_SECRET_KEY", "\xEF\xBB\xBF'secret'\n");
#endif
    qputenv("TRAINBOARD_ENDPOINT", "\"https://example.com/api/v1\"");
    const EnvironmentAccount account = takeEnvironmentAccount();
    QVERIFY(account.isComplete());
    QCOMPARE(account.credentials.accessKey, u"access"_s);
    QCOMPARE(account.credentials.secretKey, u"secret"_s);
    QCOMPARE(account.endpoint, u"https://example.com/api/v1"_s);
    QCOMPARE(account.unusable(), QStringList());
    qputenv("NCLOUD_ACCESS_KEY", "access");
    qputenv("NCLOUD_SECRET_KEY", "\"\"");
    QCOMPARE(takeEnvironmentAccount().missingVariables(), QStringList{u"NCLOUD_SECRET_KEY"_s});
}

void EnvironmentTest::variablesThatCannotBeKeysAreNamed()
{
    qputenv("NCLOUD_ACCESS_KEY", "access");
    qputenv("NCLOUD_SECRET_KEY", "se cret");
    QCOMPARE(takeEnvironmentAccount().unusable(), QStringList{u"NCLOUD_SECRET_KEY"_s});
    qputenv("NCLOUD_SECRET_KEY", "se cret");
    qputenv("NCLOUD_ACCESS_KEY", "\xEC\x97\xB4\xEC\x87\xA0");
    QCOMPARE(
        takeEnvironmentAccount().unusable(),
        QStringList({u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s}));
}

void EnvironmentTest::isGoneAfterwards()
{
    for (const char *name : {"NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY", "TRAINBOARD_ENDPOINT"})
        qputenv(name, "canary");
    qputenv("NCLOUD_SECRET_KEY_OTHER", "stays");
    const char *memory = std::getenv("NCLOUD_SECRET_KEY");
    QVERIFY(takeEnvironmentAccount().isComplete());
    for (const char *name : {"NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY", "TRAINBOARD_ENDPOINT"})
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    QCOMPARE(qgetenv("NCLOUD_SECRET_KEY_OTHER"), "stays");
    qunsetenv("NCLOUD_SECRET_KEY_OTHER");
#ifdef Q_OS_LINUX
    // The C library leaves the text of a variable where it is.
    QVERIFY(memory && *memory == '\0');
#else
    Q_UNUSED(memory)
#endif
    QCOMPARE(takeEnvironmentAccount().missingVariables().size(), 2);
}

void EnvironmentTest::noChildInheritsIt()
{
#ifdef Q_OS_UNIX
    for (const char *name : {"NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY", "TRAINBOARD_ENDPOINT"})
        qputenv(name, "canary");
    QVERIFY(takeEnvironmentAccount().isComplete());
    QProcess child;
    child.start(u"env"_s);
    QVERIFY(child.waitForFinished());
    const QByteArray variables = child.readAllStandardOutput();
    QVERIFY(variables.contains("PATH="));
    QVERIFY(!variables.contains("canary"));
#else
    QSKIP("there is no such program here");
#endif
}

void EnvironmentTest::noneIsNotComplete()
{
    QVERIFY(!EnvironmentAccount().isComplete());
    QCOMPARE(
        EnvironmentAccount().missingVariables(),
        QStringList({u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s}));
    QCOMPARE(EnvironmentAccount().unusable(), QStringList());
    const EnvironmentAccount one{.credentials = {.accessKey = u"A"_s, .secretKey = {}}};
    QVERIFY(!one.isComplete());
    QCOMPARE(one.missingVariables(), QStringList{u"NCLOUD_SECRET_KEY"_s});
    const EnvironmentAccount bad{.credentials = {.accessKey = u"A\nB"_s, .secretKey = u"S"_s}};
    QVERIFY(bad.isComplete());
    QCOMPARE(bad.unusable(), QStringList{u"NCLOUD_ACCESS_KEY"_s});
}

void EnvironmentTest::otherKeysHaveAnotherHistory()
{
    const QString id = historyIdOf(environmentAccountId, u"EXAMPLEACCESSKEY0001"_s);
    QCOMPARE(historyIdOf(environmentAccountId, u"EXAMPLEACCESSKEY0001"_s), id);
    QVERIFY(historyIdOf(environmentAccountId, u"EXAMPLEACCESSKEY0002"_s) != id);
    QVERIFY(!id.contains(u"EXAMPLE"));
    // An account that is stored stays the same with new keys.
    QCOMPARE(historyIdOf(u"a1"_s, u"EXAMPLEACCESSKEY0001"_s), u"a1"_s);
}

static const RegisteredTest registered(__FILE__, runTest<EnvironmentTest, QCoreApplication>);
#include "tst_environment.moc"
