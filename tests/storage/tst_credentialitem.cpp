// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialitem.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCredentialItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsDocumented();
    void comesBackAsItWas();
    void isRefused_data();
    void isRefused();
};

void TestCredentialItem::looksAsDocumented()
{
    // Keychains of users hold this: it may gain parts, it may not change.
    const auto keys = fromItemText(uR"({"v":1,"accessKey":"AK","secretKey":"SK","more":2})"_s);
    QVERIFY(keys);
    QCOMPARE(keys->accessKey, u"AK"_s);
    QCOMPARE(keys->secretKey, u"SK"_s);
    QCOMPARE(toItemText(*keys), uR"({"accessKey":"AK","secretKey":"SK","v":1})"_s);
}

void TestCredentialItem::comesBackAsItWas()
{
    const Credentials keys{.accessKey = u"a\"\\\n\t é"_s, .secretKey = u"열쇠/+==\U0001F511"_s};
    const auto back = fromItemText(toItemText(keys));
    QVERIFY(back);
    QCOMPARE(back->accessKey, keys.accessKey);
    QCOMPARE(back->secretKey, keys.secretKey);
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
    QTest::newRow("cut off") << uR"({"v":1,"accessKey":"AK","secretKey":"S)"_s;
}

void TestCredentialItem::isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!fromItemText(text));
}

QTEST_GUILESS_MAIN(TestCredentialItem)

#include "tst_credentialitem.moc"
