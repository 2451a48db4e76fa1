// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreHidden_data();
    void namesAreHidden();
    void manyLongNamesAreHidden();
    void placesAreHidden_data();
    void placesAreHidden();
    void targetsKeepWhatIsDocumented_data();
    void targetsKeepWhatIsDocumented();
};

void RedactionTest::namesAreHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("a word") << u"The account Kim Shop failed."_s
                            << u"The account <account> failed."_s;
    QTest::newRow("another case") << u"KIM SHOP"_s << u"<account>"_s;
    QTest::newRow("within a word") << u"xKim Shop's"_s << u"x<account>'s"_s;
    QTest::newRow("before a particle") << u"상점의 학습"_s << u"<service>의 학습"_s;
    QTest::newRow("decomposed") << u"상점의"_s.normalized(QString::NormalizationForm_D)
                                << u"<service>의"_s;
    QTest::newRow("the longest") << u"Kim Shopping"_s << u"<other>"_s;
    QTest::newRow("of two letters") << u"ab about AB, abc"_s << u"<user> about <user>, abc"_s;
    QTest::newRow("with signs") << u"a (b.*c) d"_s << u"a <signs> d"_s;
    QTest::newRow("signs are no pattern") << u"a (bxxc) d"_s << u"a (bxxc) d"_s;
    QTest::newRow("two that meet") << u"a Kim Shop상점 b"_s << u"a <account><service> b"_s;
    QTest::newRow("two that overlap") << u"in Seoul Kim Shop"_s << u"in <city>"_s;
    QTest::newRow("a placeholder stays") << u"Kim Shop account"_s << u"<account> account"_s;
    QTest::newRow("a path stays") << u"GET /api/v1/services"_s << u"GET /api/v1/services"_s;
}

void RedactionTest::namesAreHidden()
{
    QFETCH(const QString, text);
    QFETCH(const QString, redacted);
    Redaction redaction;
    redaction.hide(u"Kim Shop"_s, u"<account>"_s);
    redaction.hide(u"상점"_s, u"<service>"_s);
    redaction.hide(u"Kim Shopping"_s, u"<other>"_s);
    redaction.hide(u"ab"_s, u"<user>"_s);
    redaction.hide(u"(b.*c)"_s, u"<signs>"_s);
    redaction.hide(u"Seoul Kim"_s, u"<city>"_s);
    redaction.hide(u"  "_s, u"<nothing>"_s);
    QCOMPARE(redaction.withoutNames(text), redacted);
    QCOMPARE(Redaction().withoutNames(text), text);
}

// A service may have any number of names, of any length.
void RedactionTest::manyLongNamesAreHidden()
{
    Redaction redaction;
    for (int i = 0; i < 3'000; ++i)
        redaction.hide(QString(40, u'x') + QString::number(10'000 + i) + u'(', u"<service>"_s);
    redaction.hide(QString(100'000, u'y'), u"<long>"_s);
    const QString text = u"Of "_s + QString(40, u'x') + u"12999( and "_s + QString(100'000, u'y');
    QCOMPARE(redaction.withoutNames(text), u"Of <service> and <long>"_s);
    QCOMPARE(redaction.withoutNamesAndPlaces(text), u"Of <service> and <long>"_s);
}

void RedactionTest::placesAreHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("an address") << u"at https://a.example/x?y, now"_s << u"at <place> now"_s;
    QTest::newRow("a host") << u"Could not connect to proxy.example.com."_s
                            << u"Could not connect to <place>."_s;
    QTest::newRow("with a port") << u"to proxy.example.com:3128 or"_s << u"to <place> or"_s;
    QTest::newRow("a numeric address") << u"to 10.1.2.3:80."_s << u"to <place>."_s;
    QTest::newRow("of IPv6") << u"to [fe80::1]."_s << u"to <place>."_s;
    QTest::newRow("a path") << u"in /srv/kim/settings.ini is"_s << u"in <place> is"_s;
    QTest::newRow("below the home folder") << u"in /home/kim/x/y"_s << u"in <home><place>"_s;
    QTest::newRow("of Windows") << u"in C:\\Users\\kim\\x is"_s << u"in <place> is"_s;
    QTest::newRow("of a share") << u"in \\\\server\\kim is"_s << u"in <place> is"_s;
    QTest::newRow("with blanks") << u"in /srv/Firma Nord/Projekt X/ca.pem is"_s
                                 << u"in <place> is"_s;
    QTest::newRow("with blanks, of Windows")
        << u"in D:\\Kunden Nord\\Projekt X\\ca.pem is"_s << u"in <place> is"_s;
    QTest::newRow("with blanks below the home folder")
        << u"in /home/kim/Firma Nord/ca.pem is"_s << u"in <home><place> is"_s;
    QTest::newRow("the same of Windows")
        << u"in C:\\Users\\Kim Minsu\\AppData\\Firma GmbH\\a.ini is"_s << u"in <home><place> is"_s;
    QTest::newRow("one in each sentence") << u"It is in /a b/c. It was in /d/e, once."_s
                                          << u"It is in <place> It was in <place> once."_s;
    QTest::newRow("a quotation") << u"There is no view \"Nord\". Choose another."_s
                                 << u"There is no view \"…\". Choose another."_s;
    QTest::newRow("a quotation with a mark") << u"No \"a\"b\" here."_s << u"No \"…\" here."_s;
    QTest::newRow("a Japanese quotation")
        << u"ビュー「Nord」はありません。"_s << u"ビュー\"…\"はありません。"_s;
    QTest::newRow("a mail address") << u"for kim@example.com"_s << u"for <place>"_s;
    QTest::newRow("a version stays") << u"Qt 6.4.2 and 10%"_s << u"Qt 6.4.2 and 10%"_s;
    QTest::newRow("a time stays") << u"at 02:10:56"_s << u"at 02:10:56"_s;
    QTest::newRow("a slash stays") << u"yes/no, 3 / 4"_s << u"yes/no, 3 / 4"_s;
}

void RedactionTest::placesAreHidden()
{
    QFETCH(const QString, text);
    QFETCH(const QString, redacted);
    Redaction redaction;
    redaction.hide(u"/home/kim"_s, u"<home>"_s);
    redaction.hide(u"C:\\Users\\Kim Minsu"_s, u"<home>"_s);
    QCOMPARE(redaction.withoutNamesAndPlaces(text), redacted);
}

void RedactionTest::targetsKeepWhatIsDocumented_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("services") << QByteArray("/api/v1/services?offset=0&limit=1000")
                              << u"/api/v1/services?offset=0&limit=1000"_s;
    QTest::newRow("a service") << QByteArray("/api/v1/services/abc")
                               << u"/api/v1/services/{service}"_s;
    QTest::newRow("its trainings") << QByteArray("/api/v1/services/abc/trains?isRecent=true")
                                   << u"/api/v1/services/{service}/trains?isRecent=true"_s;
    QTest::newRow("a training") << QByteArray("/api/v1/services/abc/trains/pop/versions/v1")
                                << u"/api/v1/services/{service}/trains/pop/versions/{version}"_s;
    QTest::newRow("an id like a part")
        << QByteArray("/api/v1/services/trains/trains") << u"/api/v1/services/{service}/trains"_s;
    QTest::newRow("an unknown type")
        << QByteArray("/api/v1/services/a/trains/kim/versions/v1")
        << u"/api/v1/services/{service}/trains/{…}/versions/{version}"_s;
    QTest::newRow("a gateway of somebody")
        << QByteArray("/kim/api/v1/services") << u"/{…}/api/v1/services"_s;
    QTest::newRow("an unknown term")
        << QByteArray("/api/v1/services?user=kim&limit=x") << u"/api/v1/services?{…}&{…}"_s;
}

void RedactionTest::targetsKeepWhatIsDocumented()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, redacted);
    QCOMPARE(redactedTarget(target), redacted);
}

static const RegisteredTest registered(__FILE__, runTest<RedactionTest>);
#include "tst_redaction.moc"
