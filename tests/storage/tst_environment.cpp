// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/environment.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EnvironmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void namesAnAccount_data();
    void namesAnAccount();
    void endpointIsOptional();
    void whiteSpaceAroundIsNotPartOfIt();
    void quotesAndInvisibleCharactersAreNotPartOfIt();
    void variablesThatCannotBeKeysAreNamed();
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
    QTest::addColumn<bool>("complete");
    QTest::newRow("both") << QByteArray("access") << QByteArray("secret") << true;
    QTest::newRow("none") << QByteArray() << QByteArray() << false;
    QTest::newRow("access key only") << QByteArray("access") << QByteArray() << false;
    QTest::newRow("secret key only") << QByteArray() << QByteArray("secret") << false;
    QTest::newRow("blank secret key") << QByteArray("access") << QByteArray(" \n") << false;
}

void EnvironmentTest::namesAnAccount()
{
    QFETCH(const QByteArray, accessKey);
    QFETCH(const QByteArray, secretKey);
    QFETCH(const bool, complete);
    if (!accessKey.isEmpty())
        qputenv("NCLOUD_ACCESS_KEY", accessKey);
    if (!secretKey.isEmpty())
        qputenv("NCLOUD_SECRET_KEY", secretKey);
    const auto account = environmentAccount();
    QCOMPARE(account.has_value(), complete);
    if (account) {
        QCOMPARE(account->credentials.accessKey, QString::fromLatin1(accessKey));
        QCOMPARE(account->credentials.secretKey, QString::fromLatin1(secretKey));
    }
}

void EnvironmentTest::endpointIsOptional()
{
    qputenv("NCLOUD_ACCESS_KEY", "access");
    qputenv("NCLOUD_SECRET_KEY", "secret");
    QCOMPARE(environmentAccount()->endpoint, QString());
    qputenv("TRAINBOARD_ENDPOINT", "http://127.0.0.1:8080/api/v1");
    QCOMPARE(environmentAccount()->endpoint, u"http://127.0.0.1:8080/api/v1"_s);
}

// As it comes from a file that was read into a variable.
void EnvironmentTest::whiteSpaceAroundIsNotPartOfIt()
{
    qputenv("NCLOUD_ACCESS_KEY", " access\n");
    qputenv("NCLOUD_SECRET_KEY", "\tse cret\r\n");
    qputenv("TRAINBOARD_ENDPOINT", "https://example.com/api/v1\n");
    const auto account = environmentAccount();
    QVERIFY(account);
    QCOMPARE(account->credentials.accessKey, u"access"_s);
    QCOMPARE(account->credentials.secretKey, u"se cret"_s);
    QCOMPARE(account->endpoint, u"https://example.com/api/v1"_s);
}

void EnvironmentTest::quotesAndInvisibleCharactersAreNotPartOfIt()
{
    qputenv(
        "NCLOUD_ACCESS_KEY",
        "\"acc\xE2\x80\x8B"
        "ess\"");
    qputenv("NCLOUD_SECRET_KEY", "\xEF\xBB\xBF'secret'\n");
    qputenv("TRAINBOARD_ENDPOINT", "\"https://example.com/api/v1\"");
    const auto account = environmentAccount();
    QVERIFY(account);
    QCOMPARE(account->credentials.accessKey, u"access"_s);
    QCOMPARE(account->credentials.secretKey, u"secret"_s);
    QCOMPARE(account->endpoint, u"https://example.com/api/v1"_s);
    QCOMPARE(account->unusable, QStringList());
    qputenv("NCLOUD_SECRET_KEY", "\"\"");
    QVERIFY(!environmentAccount());
}

void EnvironmentTest::variablesThatCannotBeKeysAreNamed()
{
    qputenv("NCLOUD_ACCESS_KEY", "access");
    qputenv("NCLOUD_SECRET_KEY", "se cret");
    QCOMPARE(environmentAccount()->unusable, QStringList{u"NCLOUD_SECRET_KEY"_s});
    qputenv("NCLOUD_ACCESS_KEY", "\xEC\x97\xB4\xEC\x87\xA0");
    QCOMPARE(
        environmentAccount()->unusable,
        QStringList({u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s}));
}

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "tst_environment.moc"
