// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonstring.h"

#include "api/json/parsers.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class JsonStringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentEndsAtTheQuotationMark_data();
    void contentEndsAtTheQuotationMark();
    void escapesAreRead_data();
    void escapesAreRead();
    void otherEscapesAreNone_data();
    void otherEscapesAreNone();
    void everyCodeUnitIsRead();
    void halfOfAPairSpoilsNothing_data();
    void halfOfAPairSpoilsNothing();
};

void JsonStringTest::contentEndsAtTheQuotationMark_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << "\""_ba
                             << ""_ba;
    QTest::newRow("plain") << "a\",b\""_ba
                           << "a"_ba;
    QTest::newRow("an escaped one") << "a\\\",b\""_ba
                                    << "a\\\",b"_ba;
    QTest::newRow("an escaped backslash") << "a\\\\\",b\""_ba
                                          << "a\\\\"_ba;
    QTest::newRow("only escaped ones") << "\\\"\\\"\""_ba
                                       << "\\\"\\\""_ba;
}

void JsonStringTest::contentEndsAtTheQuotationMark()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const QByteArray, content);
    QCOMPARE(std::string(stringContent(rest.constData())), content.toStdString());
}

void JsonStringTest::escapesAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << ""_ba << u""_s;
    QTest::newRow("plain") << "인기"_ba << u"인기"_s;
    QTest::newRow("all short ones") << R"(\"\\\/\b\f\n\r\t)"_ba << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("letters") << R"(a\u0062c\u00E9\uc778\uC778)"_ba << u"abc\u00e9인인"_s;
    QTest::newRow("a pair") << R"(\ud83d\uDE00!)"_ba << u"\U0001f600!"_s;
    QTest::newRow("the last one") << R"(\udbff\udfff)"_ba << u"\U0010ffff"_s;
    QTest::newRow("high half") << R"(a\ud83db)"_ba << u"a\ufffdb"_s;
    QTest::newRow("high half at the end") << R"(a\ud83d)"_ba << u"a\ufffd"_s;
    QTest::newRow("low half") << R"(a\ude00b)"_ba << u"a\ufffdb"_s;
    QTest::newRow("two high ones") << R"(\ud83d\ud83d\ude00)"_ba << u"\ufffd\U0001f600"_s;
    QTest::newRow("the wrong way round") << R"(\ude00\ud83d)"_ba << u"\ufffd\ufffd"_s;
    QTest::newRow("high half and a letter") << R"(\ud83d\u0041)"_ba << u"\ufffdA"_s;
    QTest::newRow("high half and an escape") << R"(\ud83d\n)"_ba << u"\ufffd\n"_s;
}

void JsonStringTest::escapesAreRead()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, text);
    const auto read = unescaped(content.toStdString());
    QVERIFY(read);
    QCOMPARE(QString::fromStdString(*read), text);
}

void JsonStringTest::otherEscapesAreNone_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const char *content :
         {R"(\)", R"(\x)", R"(\U0041)", R"(\u)", R"(\u12)", R"(\u123)", R"(\u12g4)", R"(\u-123)",
          R"(\u+123)", R"(\u 123)", R"(\u0x41)", R"(\'a\')", R"(\ud83d\u12)", R"(\ud83d\x)",
          R"(ok\)"})
        QTest::newRow(content) << QByteArray(content);
}

void JsonStringTest::otherEscapesAreNone()
{
    QFETCH(const QByteArray, content);
    QVERIFY(!unescaped(content.toStdString()));
}

// As Qt reads it, but for halves of pairs.
void JsonStringTest::everyCodeUnitIsRead()
{
    for (int unit = 0; unit <= 0xffff; ++unit) {
        const QByteArray content = "x\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        const auto read = unescaped(content.toStdString());
        QVERIFY(read);
        const QChar c(QChar::isSurrogate(char32_t(unit)) ? 0xfffd : unit);
        const QString expected = QString(u'x') + c;
        QCOMPARE(QString::fromStdString(*read), expected);
        QVERIFY(
            unit >= 0xd800 ||
            QString::fromStdString(*read) ==
                QJsonDocument::fromJson("{\"a\":\"" + content + "\"}")["a"_L1].toString());
    }
}

void JsonStringTest::halfOfAPairSpoilsNothing_data()
{
    QTest::addColumn<QByteArray>("members"); // of a training with all that it needs
    QTest::addColumn<QString>("text");       // version and description
    QTest::newRow("version") << R"("version":"a\ud800b")"_ba << u"a\ufffdb"_s;
    QTest::newRow("description") << R"("version":"v","description":"a\ud83d")"_ba << u"va\ufffd"_s;
    QTest::newRow("a name nobody knows") << R"("version":"v","\ud83d":1)"_ba << u"v"_s;
    QTest::newRow("a value nobody reads")
        << R"("version":"v","x":{"\udc00":["\ud83d"]})"_ba << u"v"_s;
    QTest::newRow("hyperparameter") << R"("version":"v","hpConfig":{"x":"\ud83d"})"_ba << u"v"_s;
    QTest::newRow("its name") << R"("version":"v","hpConfig":{"\ud83d":1})"_ba << u"v"_s;
    QTest::newRow("deep in it") << R"("version":"v","hpConfig":{"x":["\ud83d",{"\ude00":1}]})"_ba
                                << u"v"_s;
}

void JsonStringTest::halfOfAPairSpoilsNothing()
{
    QFETCH(const QByteArray, members);
    const QByteArray rest =
        R"(,"serviceId":"s","type":"pop","status":"ready","createdDate":"2024-07-30T11:25:36")";
    const QByteArray half = '{' + members + rest + '}';
    const QByteArray good = R"({"version":"good")" + rest + '}';
    const auto page = parseTrainings("{\"trains\":[" + good + ',' + half + ',' + good + "]}");
    QVERIFY(page.hasValue());
    QVERIFY(page->problems.isEmpty());
    QCOMPARE(page->rows.size(), 3);
    QCOMPARE(page->rows.at(1).json, half);
    QCOMPARE(page->rows.at(2).json, good);
    const Training &training = page->rows.at(1);
    QTEST(QString(training.key.version + training.description), "text");
    const auto again = parseTraining(training.json);
    QVERIFY(again.hasValue());
    QVERIFY(*again == training);
}

static const RegisteredTest registered(__FILE__, runTest<JsonStringTest>);
#include "tst_jsonstring.moc"
