// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialitem.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCredentialItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsDocumented_data();
    void looksAsDocumented();
    void isWrittenAsDocumented();
    void comesBackAsItWas();
    void isRefused_data();
    void isRefused();
};

void TestCredentialItem::looksAsDocumented_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAccount");
    QTest::addColumn<bool>("isProxy");
    QTest::newRow("of an earlier version")
        << uR"({"v":1,"accessKey":"AK","secretKey":"SK","more":2})"_s << true << true;
    QTest::newRow("account") << uR"({"v":1,"kind":"account","accessKey":"AK","secretKey":"SK"})"_s
                             << true << false;
    QTest::newRow("proxy") << uR"({"v":1,"kind":"proxy","user":"AK","password":"SK"})"_s << false
                           << true;
    QTest::newRow("proxy with both names")
        << uR"({"v":1,"kind":"proxy","user":"AK","password":"SK","accessKey":"AK","secretKey":"SK"})"_s
        << false << true;
}

void TestCredentialItem::looksAsDocumented()
{
    // Keychains of users hold these: they may gain parts, they may not change.
    QFETCH(const QString, text);
    QFETCH(const bool, isAccount);
    QFETCH(const bool, isProxy);
    const auto keys = fromItemText(text, ItemKind::AccountKeys);
    const auto login = fromItemText(text, ItemKind::ProxyLogin);
    QCOMPARE(keys.has_value(), isAccount);
    QCOMPARE(login.has_value(), isProxy);
    for (const auto &found : {keys, login}) {
        QVERIFY(!found || found->accessKey == u"AK"_s);
        QVERIFY(!found || found->secretKey == u"SK"_s);
    }
}

void TestCredentialItem::isWrittenAsDocumented()
{
    const Credentials keys{.accessKey = u"AK"_s, .secretKey = u"SK"_s};
    QCOMPARE(
        toItemText(keys, ItemKind::AccountKeys),
        uR"({"accessKey":"AK","kind":"account","secretKey":"SK","v":1})"_s);
    QCOMPARE(
        toItemText(keys, ItemKind::ProxyLogin),
        uR"({"kind":"proxy","password":"SK","user":"AK","v":1})"_s);
}

void TestCredentialItem::comesBackAsItWas()
{
    const Credentials keys{.accessKey = u"a\"\\\n\t é"_s, .secretKey = u"열쇠/+==\U0001F511"_s};
    for (const ItemKind kind : {ItemKind::AccountKeys, ItemKind::ProxyLogin}) {
        const auto back = fromItemText(toItemText(keys, kind), kind);
        QVERIFY(back);
        QCOMPARE(back->accessKey, keys.accessKey);
        QCOMPARE(back->secretKey, keys.secretKey);
    }
}

void TestCredentialItem::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a password") << u"secret"_s;
    QTest::newRow("a list") << u"[1]"_s;
    QTest::newRow("a later version") << uR"({"v":2,"accessKey":"AK","secretKey":"SK"})"_s;
    QTest::newRow("half a pair") << uR"({"v":1,"accessKey":"AK"})"_s;
    QTest::newRow("an empty key") << uR"({"v":1,"accessKey":"AK","secretKey":""})"_s;
    QTest::newRow("a number") << uR"({"v":1,"accessKey":"AK","secretKey":1})"_s;
    QTest::newRow("another kind")
        << uR"({"v":1,"kind":"else","accessKey":"AK","secretKey":"SK"})"_s;
    QTest::newRow("a kind that is no text")
        << uR"({"v":1,"kind":null,"accessKey":"AK","secretKey":"SK"})"_s;
    QTest::newRow("a login that names no kind") << uR"({"v":1,"user":"AK","password":"SK"})"_s;
    QTest::newRow("cut off") << uR"({"v":1,"accessKey":"AK","secretKey":"S)"_s;
}

void TestCredentialItem::isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!fromItemText(text, ItemKind::AccountKeys));
    QVERIFY(!fromItemText(text, ItemKind::ProxyLogin));
}

static const RegisteredTest registered(__FILE__, runTest<TestCredentialItem, QCoreApplication>);

#include "tst_credentialitem.moc"
