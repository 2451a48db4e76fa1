// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "support/sampletrainings.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

// Trainings as they should come, and what may vary in them.
class ParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDocumentedTrainings();
    void readsTrainingsOf2022();
    void readsTimesInTheZoneThatIsAsked();
    void readsEveryStatusAndType();
    void readsDescriptions();
    void keepsWhatNobodyKnows();
    void keepsEachTrainingAsItCame();
    void keptTextOutlivesTheAnswer();
    void readsEveryCharacter();
    void readsOneTraining();
    void optionalFieldsMayBeMissingOrNull_data();
    void optionalFieldsMayBeMissingOrNull();
    void unreadableDateIsKept();
    void emptyListIsGood();
    void offsetAndLimitOfAWrongTypeAreIgnored();
    void offsetAndLimitInStringsAreNumbers();
    void unknownFieldsOfAnyKindAreSkipped();
    void readsEscapesEverywhere();
    void passesOverAByteOrderMark();
    void takesSpaceAroundTheAnswer();
    void nestingOf60IsRead();
    void lastOfTwoMembersCounts();
    void lastOfTwoListsCounts();
};

namespace {

template <typename T>
T good(const ApiResult<T> &result)
{
    if (result)
        return *result;
    qWarning("%s", qPrintable(result.error().detail));
    return {};
}

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

const QByteArray minimal =
    R"({"serviceId":"s","type":"pop","version":"v","status":"ready","createdDate":"2024-07-30T00:00:00"})";

} // namespace

void ParsersTest::readsDocumentedTrainings()
{
    const auto page = good(parseTrainings(testData(u"trainings-documented.json"_s)));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.rowCount, 1);
    QCOMPARE(page.offset, std::optional<qint64>(0));
    QCOMPARE(page.limit, std::optional<qint64>(1000));
    QCOMPARE(page.rows.size(), 1);

    const Training &training = page.rows.at(0);
    QCOMPARE(training.key.serviceId, u"6wxgu******"_s);
    QCOMPARE(training.key.type.known(), KnownTrainingType::Pop);
    QCOMPARE(training.key.version, u"maqll******"_s);
    QCOMPARE(training.status.known(), KnownTrainingStatus::Stopping);
    QCOMPARE(training.created.toMSecsSinceEpoch(), utc("2024-07-30T02:25:36.558Z"));
    QVERIFY(training.nextUpdate.isAbsent());
    QVERIFY(training.description.isNull());
    QCOMPARE(training.inference, std::optional(false));
    QVERIFY(training.hpConfig == HpConfig(false, {}));
}

void ParsersTest::readsTimesInTheZoneThatIsAsked()
{
    const ServiceZone zone{Zone::utc()};
    MemoryBudget budget;
    const QByteArray row =
        R"({"serviceId":"a","type":"pop","version":"v","status":"completed",)"
        R"("createdDate":"2024-07-30T11:25:36.558","nextUpdateDate":"2024-08-01T11:00:00+09:00"})";
    const auto page = good(
        trainingsParser(JsonPages::Keep::AsItCame, zone)("{\"trains\":[" + row + "]}", 0, budget));
    QCOMPARE(page.rows.at(0).created.toMSecsSinceEpoch(), utc("2024-07-30T11:25:36.558Z"));
    // It names its own.
    QCOMPARE(page.rows.at(0).nextUpdate.toMSecsSinceEpoch(), utc("2024-08-01T02:00:00.000Z"));
    const auto single = parseTraining(row, budget, zone);
    QVERIFY(single.hasValue());
    QVERIFY(single->created == page.rows.at(0).created);

    const QByteArray service =
        R"({"serviceId":"a","name":"n","status":"learnable","createdDate":"2024-07-30T11:25:36",)"
        R"("infers":[{"dataType":"pop","trainVersion":"v","createdDate":"2024-07-30T11:25:36"}]})";
    const auto services = servicesParser(zone)("{\"services\":[" + service + "]}", 0, budget);
    QVERIFY(services.hasValue());
    QCOMPARE(services->rows.first().created.toMSecsSinceEpoch(), utc("2024-07-30T11:25:36.000Z"));
    const auto details = parseService(service, budget, zone);
    QVERIFY(details.hasValue());
    QVERIFY(details->created == services->rows.first().created);
    QVERIFY(details->served.list.first().created == services->rows.first().created);
}

void ParsersTest::readsTrainingsOf2022()
{
    const auto page = good(parseTrainings(testData(u"trainings-2022.json"_s)));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.rows.size(), 3);
    QVERIFY(!page.offset.has_value());
    QVERIFY(!page.limit.has_value());

    QCOMPARE(page.rows.at(0).key.type.known(), KnownTrainingType::RelatedItem);
    QCOMPARE(page.rows.at(0).created.toMSecsSinceEpoch(), utc("2022-04-04T07:38:53.470Z"));
    QCOMPARE(page.rows.at(1).created.toMSecsSinceEpoch(), utc("2022-04-04T07:20:11.080Z"));
    QCOMPARE(page.rows.at(2).created.toMSecsSinceEpoch(), utc("2022-04-04T07:05:02.000Z"));
    for (const Training &training : trainingsOf(page.rows)) {
        QCOMPARE(training.status.known(), KnownTrainingStatus::Completed);
        QCOMPARE(training.inference, std::optional(true));
        QVERIFY(!training.description.isNull());
        QVERIFY(training.description.isEmpty());
    }
    const QList<HpOption> options = page.rows.at(1).hpConfig.options();
    QCOMPARE(page.rows.at(1).hpConfig.enabled(), std::optional(true));
    QCOMPARE(options.size(), 1);
    QCOMPARE(options.first().value.kind, HpValue::Kind::Array);
    QCOMPARE(options.first().value.text, u"[\"TIMESTAMP\"]"_s);
}

void ParsersTest::readsEveryStatusAndType()
{
    const auto page = good(parseTrainings(testData(u"trainings-rich.json"_s)));
    QVERIFY(page.problems.isEmpty());
    QStringList statuses;
    QSet<QString> types;
    for (const Training &training : trainingsOf(page.rows)) {
        statuses += training.status.text();
        types += training.key.type.text();
    }
    const QStringList expected{
        u"ready"_s,    u"requesting"_s,    u"waiting"_s,       u"learning"_s,       u"completed"_s,
        u"stopping"_s, u"requestFailed"_s, u"refinedFailed"_s, u"learningFailed"_s, u"paused"_s};
    QCOMPARE(statuses, expected);
    QCOMPARE(types.size(), 4);
    QCOMPARE(page.rows.at(3).nextUpdate.toMSecsSinceEpoch(), utc("2024-08-03T17:00:00.000Z"));
}

void ParsersTest::readsDescriptions()
{
    const auto page = good(parseTrainings(testData(u"trainings-rich.json"_s)));
    QCOMPARE(page.rows.size(), 10);
    QCOMPARE(page.rows.at(0).description, u"인기 상품, 매일 밤"_s);
    QCOMPARE(page.rows.at(1).description, u"夜間の学習"_s);
    QCOMPARE(page.rows.at(2).description, u"A \"quoted\" word, a tab\there, a slash /"_s);
    QCOMPARE(page.rows.at(3).description, u"인기 😀"_s);
    QVERIFY(page.rows.at(4).description.isNull()); // null
    QVERIFY(page.rows.at(5).description.isNull()); // not there
    QVERIFY(!page.rows.at(6).description.isNull() && page.rows.at(6).description.isEmpty());
    QCOMPARE(page.rows.at(7).description, u"한 줄\n두 줄"_s);
}

void ParsersTest::keepsWhatNobodyKnows()
{
    const auto page = good(parseTrainings(testData(u"trainings-rich.json"_s)));
    const Training training = page.rows.at(page.rows.size() - 1);
    QCOMPARE(training.key.type.known(), KnownTrainingType::Unknown);
    QCOMPARE(training.key.type.text(), u"sequence"_s);
    QCOMPARE(training.status.known(), KnownTrainingStatus::Unknown);
    QCOMPARE(training.status.text(), u"paused"_s);
    QVERIFY(training.json.contains(R"("cost": -12.50, "tags": ["a", "b"]})"));
}

void ParsersTest::keepsEachTrainingAsItCame()
{
    const QByteArray body = testData(u"trainings-rich.json"_s);
    const auto page = good(parseTrainings(body));
    QList<QByteArray> lines; // the file has one line for each training
    for (const QByteArray &line : body.split('\n')) {
        if (line.startsWith("    {"))
            lines += line.sliced(4, line.lastIndexOf('}') - 3);
    }
    QCOMPARE(page.rows.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(page.rows.at(i).json, lines[i]);

    // Whatever space and escapes it has, and nothing of what stands around it.
    const QByteArray odd =
        "{ \"serviceId\":\"s\",\r\n\t\"type\" : \"\\u0070op\",\"version\":\"v\" ,"
        "\"status\":\"ready\",\"createdDate\":\"2024-07-30T00:00:00\" , "
        "\"x\" : [ ] }";
    const auto oddPage = good(parseTrainings("{\"trains\": [ " + odd + " , " + odd + "\n ] }"));
    QCOMPARE(oddPage.rows.size(), 2);
    QCOMPARE(oddPage.rows.at(0).json, odd);
    QCOMPARE(oddPage.rows.at(1).json, odd);
    QCOMPARE(good(parseTraining(" \n" + odd + "\n")).json, odd);
}

void ParsersTest::keptTextOutlivesTheAnswer()
{
    const QByteArray body = testData(u"trainings-rich.json"_s);
    QByteArray first;
    QByteArray second;
    {
        const auto page = good(parseTrainings(QByteArray(body.constData(), body.size())));
        QCOMPARE(page.rows.size(), 10);
        first = page.rows.at(0).json;
        second = page.rows.at(1).json;
    }
    QVERIFY(body.contains(first) && body.contains(second));
    // Whoever writes to the one does not write to the other.
    first += QByteArray(10000, 'x');
    first[0] = '[';
    QVERIFY(body.contains(second));
    QVERIFY(second.startsWith("{\"serviceId\""));
    second.clear();
    QVERIFY(first.endsWith('x'));
}

void ParsersTest::readsEveryCharacter()
{
    QString all;
    for (char32_t point = 0x20; point <= 0x10FFFF; ++point) {
        const bool isSurrogate = point >= 0xD800 && point <= 0xDFFF;
        if (point != U'"' && point != U'\\' && !isSurrogate)
            all += QChar::fromUcs4(point);
    }
    const QByteArray row = minimal.chopped(1) + ",\"description\":\"" + all.toUtf8() + "\"}";
    const auto page = good(parseTrainings("{\"trains\":[" + row + "]}"));
    QCOMPARE(page.rows.size(), 1);
    QVERIFY(page.rows.at(0).description == all);
}

void ParsersTest::readsOneTraining()
{
    const auto training = good(parseTraining(testData(u"training-documented.json"_s)));
    const auto page = good(parseTrainings(testData(u"trainings-documented.json"_s)));
    QVERIFY(training.key == page.rows.at(0).key);
    QCOMPARE(training.status.known(), KnownTrainingStatus::Stopping);
    QVERIFY(training.created == page.rows.at(0).created);
}

void ParsersTest::optionalFieldsMayBeMissingOrNull_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("missing") << ""_ba;
    QTest::newRow("null") << R"(,"description":null,"nextUpdateDate":null,"hpConfig":null,)"
                             R"("inference":null)"_ba;
}

void ParsersTest::optionalFieldsMayBeMissingOrNull()
{
    QFETCH(const QByteArray, members);
    const auto page = good(parseTrainings(
        "{\"trains\":[" + minimal.chopped(1) + members + "}],\"offset\":null,\"limit\":null}"));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.rows.size(), 1);
    QVERIFY(page.rows.at(0).description.isNull());
    QVERIFY(page.rows.at(0).nextUpdate.isAbsent());
    QVERIFY(!page.rows.at(0).inference.has_value());
    QVERIFY(page.rows.at(0).hpConfig == HpConfig());
    QVERIFY(!page.offset.has_value());
}

void ParsersTest::unreadableDateIsKept()
{
    QByteArray row = minimal;
    row.replace("2024-07-30T00:00:00", "어제");
    const auto page = good(parseTrainings("{\"trains\":[" + row + "]}"));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.rows.size(), 1);
    QVERIFY(!page.rows.at(0).created.isReadable());
    QCOMPARE(page.rows.at(0).created.unreadableText(), u"어제"_s);
    QVERIFY(page.rows.at(0).unexpected.isEmpty());
}

void ParsersTest::emptyListIsGood()
{
    const auto trainings = parseTrainings(R"({"trains":[]})");
    QVERIFY(trainings.hasValue());
    QCOMPARE(trainings->rowCount, 0);
}

void ParsersTest::offsetAndLimitOfAWrongTypeAreIgnored()
{
    const auto page = parseTrainings(R"({"offset":"x","limit":1.5,"trains":[]})");
    QVERIFY(page.hasValue());
    QVERIFY(!page->offset.has_value());
    QVERIFY(!page->limit.has_value());
    for (const char *limit : {"\"\"", "\"1.5\"", "\"10 \"", "\"0x10\"", "[10]", "true"}) {
        const auto other = parseTrainings("{\"trains\":[],\"limit\":" + QByteArray(limit) + '}');
        QVERIFY2(other.hasValue(), limit);
        QVERIFY2(!other->limit.has_value(), limit);
    }
}

void ParsersTest::offsetAndLimitInStringsAreNumbers()
{
    const auto page = parseTrainings(R"({"offset":"20","limit":"10","trains":[]})");
    QVERIFY(page.hasValue());
    QCOMPARE(page->offset, std::optional<qint64>(20));
    QCOMPARE(page->limit, std::optional<qint64>(10));
}

void ParsersTest::unknownFieldsOfAnyKindAreSkipped()
{
    const QByteArray unknown =
        R"("a":{"status":"x","b":[{},[],[[1]]]},"c":[null,true,-0.5e-7,"]}"],)"
        R"("":0,"trains2":"\u0000","d":18446744073709551616)";
    const QByteArray row = "{" + unknown + "," + minimal.sliced(1);
    const auto page =
        good(parseTrainings("{" + unknown + ",\"trains\":[" + row + "]," + unknown + "}"));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.at(0).status.known(), KnownTrainingStatus::Ready);
}

void ParsersTest::readsEscapesEverywhere()
{
    // Names of members, too, may be written with escapes.
    const auto page = good(parseTrainings(
        R"({"tr\u0061ins":[{"service\u0049d":"\ud55c\"\\\/\b\f\n\r\t","type":"p\u006fp",)"
        R"("version":"\uD83D\uDE00","status":"re\u0061dy","createdDate":"2024-07-30T00\u003a00"}]})"));
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.at(0).key.serviceId, u"한\"\\/\b\f\n\r\t"_s);
    QCOMPARE(page.rows.at(0).key.type.known(), KnownTrainingType::Pop);
    QCOMPARE(page.rows.at(0).key.version, u"😀"_s);
    QCOMPARE(page.rows.at(0).status.known(), KnownTrainingStatus::Ready);
    QVERIFY(page.rows.at(0).created.isReadable());
}

void ParsersTest::passesOverAByteOrderMark()
{
    const auto page = parseTrainings("\xEF\xBB\xBF" + testData(u"trainings-2022.json"_s));
    QVERIFY(page.hasValue());
    QCOMPARE(page->rows.size(), 3);
    QVERIFY(parseService("\xEF\xBB\xBF" + testData(u"service-2022.json"_s)).hasValue());
}

void ParsersTest::takesSpaceAroundTheAnswer()
{
    const auto page = parseTrainings(" \r\n\t" + testData(u"trainings-2022.json"_s) + " \r\n\t");
    QVERIFY(page.hasValue());
    QCOMPARE(page->rows.size(), 3);
}

void ParsersTest::nestingOf60IsRead()
{
    const QByteArray nested = QByteArray(60, '[') + QByteArray(60, ']');
    const QByteArray row = minimal.chopped(1) + ",\"x\":" + nested + '}';
    QCOMPARE(good(parseTrainings("{\"trains\":[" + row + "]}")).rows.size(), 1);
    const QByteArray config = minimal.chopped(1) + ",\"hpConfig\":{\"x\":" + nested + "}}";
    const auto page = good(parseTrainings("{\"trains\":[" + config + "]}"));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.at(0).hpConfig.options().first().value.text, QString::fromLatin1(nested));
}

void ParsersTest::lastOfTwoMembersCounts()
{
    const QByteArray row = minimal.chopped(1) + R"(,"status":"completed","version":"w"})";
    const auto page = good(parseTrainings("{\"trains\":[" + row + "]}"));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.at(0).status.known(), KnownTrainingStatus::Completed);
    QCOMPARE(page.rows.at(0).key.version, u"w"_s);
}

void ParsersTest::lastOfTwoListsCounts()
{
    const auto page =
        good(parseTrainings("{\"trains\":[1,2],\"limit\":7,\"trains\":[" + minimal + "]}"));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rowCount, 1);
    QVERIFY(page.problems.isEmpty());
    QCOMPARE(page.limit, std::optional<qint64>(7));
}

static const RegisteredTest registered(__FILE__, runTest<ParsersTest>);
#include "tst_parsers.moc"
