// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "api/json/refusal.h"
#include "support/readproblems.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTest>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

// Answers that are not what they should be: an error with a reason, never half a list, never a
// crash.
class BadAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnError_data();
    void isAnError();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void cutOffAtAnyByteIsAnError_data();
    void cutOffAtAnyByteIsAnError();
    void survivesAnyChangedByte_data();
    void survivesAnyChangedByte();
    void invalidUtf8IsAnError_data();
    void invalidUtf8IsAnError();
    void controlCharacterInATextIsAnError();
    void deepNestingIsAnError_data();
    void deepNestingIsAnError();
    void nestingIsLimited_data();
    void nestingIsLimited();
    void valuesOfAWrongTypeMustBeJson_data();
    void valuesOfAWrongTypeMustBeJson();
    void nothingMayStandBehindAText_data();
    void nothingMayStandBehindAText();
    void refusalWithAGoodStatusIsTold();
    void brokenRowSpoilsTheWholeList();
};

namespace {

// What one of the four parsers makes of it; nothing when it is read.
using Attempt = std::function<std::optional<ApiError>(const QByteArray &)>;

template <typename T>
Attempt attempt(ApiResult<T> (*parse)(QByteArray))
{
    return [parse](const QByteArray &body) -> std::optional<ApiError> {
        const auto result = parse(body);
        return result ? std::nullopt : std::optional(result.error());
    };
}

const QList<Attempt> &allParsers()
{
    static const QList<Attempt> parsers{
        attempt(parseTrainings), attempt(parseTraining), attempt(parseServices),
        attempt(parseService)};
    return parsers;
}

Attempt parserOf(const QString &fileName)
{
    if (fileName.startsWith(u"trainings"_s))
        return attempt(parseTrainings);
    if (fileName.startsWith(u"training"_s))
        return attempt(parseTraining);
    return fileName.startsWith(u"services"_s) ? attempt(parseServices) : attempt(parseService);
}

void addFileRows()
{
    QTest::addColumn<QString>("fileName");
    for (const char *name :
         {"trainings-documented.json", "trainings-2022.json", "trainings-rich.json",
          "training-documented.json", "services-documented.json", "services-2022.json",
          "service-2022.json", "service-interval.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

void BadAnswersTest::isAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("empty", "");
    row("blank", " \r\n ");
    row("byte order mark alone", "\xEF\xBB\xBF");
    row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF{}");
    row("half a byte order mark", "\xEF\xBB{}");
    row("empty object", "{}");
    row("array", "[]");
    row("array with a good answer", R"([{"trains":[],"services":[]}])");
    row("null", "null");
    row("true", "true");
    row("number", "200");
    row("string", "\"OK\"");
    row("HTML", "<!DOCTYPE html><html><body>Login</body></html>");
    row("XML", R"(<?xml version="1.0"?><trains/>)");
    row("plain text", "Service Unavailable");
    row("zero byte", QByteArray(1, '\0'));
    row("zero bytes", QByteArray(1000, '\0'));
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6));
    row("another list", R"({"datasets":[],"offset":0,"limit":1000})");
    row("list of another name", R"({"Trains":[],"Services":[]})");
    row("list one level down", R"({"data":{"trains":[],"services":[]}})");
    row("no names", "{[]}");
    row("open object", "{");
    row("open string", "{\"trains");
    row("closing alone", "}");
    row("comment", "{\"trains\":[],\"services\":[] /* none */}");
    row("single quotes", "{'trains':[],'services':[]}");
    row("comma at the end", R"({"trains":[],"services":[],})");
    row("comma in front", R"({,"trains":[],"services":[]})");
    row("no comma", R"({"trains":[] "services":[]})");
    row("no colon", R"({"trains" [],"services" []})");
    row("gzip", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10));
    const char *trailing[] = {"}", "{}", "[]", "null", "x", ",", "{\"trains\":[]}"};
    for (const char *content : trailing) {
        const QByteArray name = QByteArray("trailing ") + content;
        row(name.constData(), R"({"trains":[],"services":[]})" + QByteArray(content));
    }
    row("trailing zero byte", R"({"trains":[],"services":[]})" + QByteArray(1, '\0'));
}

void BadAnswersTest::isAnError()
{
    QFETCH(const QByteArray, body);
    for (const Attempt &parse : allParsers()) {
        const std::optional<ApiError> error = parse(body);
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, ApiError::Kind::UnreadableResponse);
        QVERIFY(!error->detail.isEmpty() || !error->problems.isEmpty());
    }
}

void BadAnswersTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QList<ReadProblem>>("problems");
    QTest::newRow("empty") << QByteArray() << u"the response is empty"_s << QList<ReadProblem>();
    const auto row = [](const QByteArray &body, const ReadProblem &problem) {
        QTest::newRow(body.constData()) << body << QString() << QList<ReadProblem>{problem};
    };
    using Type = ReadProblem::Type;
    const auto noArray = [](Type found) {
        return wrongType("response"_L1, -1, "trains"_L1, Type::Array, found);
    };
    row("{}", missing("response"_L1, -1, "trains"_L1));
    row(R"({"trains":null})", noArray(Type::Null));
    row(R"({"trains":5})", noArray(Type::Number));
    row(R"({"trains":{}})", noArray(Type::Object));
    row(R"({"trains":"[]"})", noArray(Type::Text));
    row(R"({"trains":false,"limit":5})", noArray(Type::TrueOrFalse));
    row(R"({"trains":[],"trains":null})", noArray(Type::Null));
    // What else is odd does not hide it.
    row(R"({"offset":"x"})", missing("response"_L1, -1, "trains"_L1));
    row(R"({"limit":[],"trains":null,"offset":{}})", noArray(Type::Null));
}

void BadAnswersTest::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    QFETCH(const QList<ReadProblem>, problems);
    const auto result = parseTrainings(body);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(result.error().httpStatus, 200);
    QCOMPARE(result.error().detail, detail);
    QCOMPARE(result.error().problems, problems);
}

void BadAnswersTest::cutOffAtAnyByteIsAnError_data()
{
    addFileRows();
}

void BadAnswersTest::cutOffAtAnyByteIsAnError()
{
    QFETCH(const QString, fileName);
    const Attempt parse = parserOf(fileName);
    const QByteArray body = testData(fileName).trimmed();
    QVERIFY(!parse(body).has_value());
    for (qsizetype size = 0; size < body.size(); ++size) {
        const std::optional<ApiError> error = parse(body.first(size));
        QVERIFY2(error.has_value(), body.first(size).constData());
        QCOMPARE(error->kind, ApiError::Kind::UnreadableResponse);
    }
}

void BadAnswersTest::survivesAnyChangedByte_data()
{
    addFileRows();
}

// What comes out may be good or bad, but it comes out.
void BadAnswersTest::survivesAnyChangedByte()
{
    QFETCH(const QString, fileName);
    const Attempt parse = parserOf(fileName);
    const QByteArray body = testData(fileName);
    const QByteArray bytes("\"\\{],0t\0\x80", 9);
    int refused = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        QByteArray changed = body;
        changed[i] = bytes[i % bytes.size()];
        refused += parse(changed).has_value();
    }
    QVERIFY(refused > body.size() / 9);
}

void BadAnswersTest::invalidUtf8IsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("continuation alone") << "\x80"_ba;
    QTest::newRow("cut off") << "\xED\x95"_ba;
    QTest::newRow("overlong") << "\xC0\xAF"_ba;
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba;
    QTest::newRow("beyond Unicode") << "\xF5\x80\x80\x80"_ba;
    QTest::newRow("never in UTF-8") << "\xFF"_ba;
    QTest::newRow("Korean in EUC-KR") << "\xC7\xD1\xB1\xDB"_ba;
}

void BadAnswersTest::invalidUtf8IsAnError()
{
    QFETCH(const QByteArray, bytes);
    // In a text of interest, in one of none, and in a name.
    for (const char *form :
         {R"({"trains":[{"description":"%1"}],"services":[{"name":"%1"}]})",
          R"({"x":"%1","trains":[],"services":[]})", R"({"%1":0,"trains":[],"services":[]})"}) {
        const QByteArray body = QByteArray(form).replace("%1", bytes);
        for (const Attempt &parse : allParsers())
            QVERIFY(parse(body).has_value());
    }
}

void BadAnswersTest::controlCharacterInATextIsAnError()
{
    for (char c = 0; c < 0x20; ++c) {
        const QByteArray body = QByteArray(R"({"trains":[{"description":"%1"}],"services":[]})")
                                    .replace("%1", QByteArray(1, c));
        for (const Attempt &parse : allParsers())
            QVERIFY(parse(body).has_value());
    }
}

void BadAnswersTest::deepNestingIsAnError_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("depth");
    for (const int depth : {65, 1000, 1025, 100000}) {
        for (const char *form :
             {"{\"x\":%1,\"trains\":[],\"services\":[]}",
              "{\"trains\":[{\"x\":%1}],\"services\":[{\"x\":%1}]}",
              "{\"trains\":[{\"hpConfig\":{\"x\":%1}}],\"services\":[{\"hpConfig\":{\"x\":%1}}]}",
              "{\"trains\":[%1],\"services\":[%1]}", "%1"}) {
            QTest::addRow("%d, %s", depth, form) << QByteArray(form) << depth;
        }
    }
}

void BadAnswersTest::deepNestingIsAnError()
{
    QFETCH(const QByteArray, form);
    QFETCH(const int, depth);
    QByteArray objects;
    for (int i = 0; i < depth; ++i)
        objects += "{\"a\":";
    objects += '1' + QByteArray(depth, '}');
    const QByteArray arrays = QByteArray(depth, '[') + QByteArray(depth, ']');
    for (const QByteArray &nested : {arrays, arrays.first(depth), objects}) {
        const QByteArray body = QByteArray(form).replace("%1", nested);
        for (const Attempt &parse : allParsers())
            QVERIFY(parse(body).has_value());
        parseRefusal(body);
    }
}

void BadAnswersTest::nestingIsLimited_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("around"); // how many objects and arrays are around the value
    const auto row = [](const QByteArray &form, int around) {
        QTest::newRow(form.constData()) << form << around;
    };
    row(R"({"x":%1,"LIST":[]})", 1);
    row(R"({"LIST":[],"limit":%1})", 1);
    row(R"({"LIST":[%1]})", 2);
    row(R"({"LIST":[{"x":%1}]})", 3);
    row(R"({"LIST":[{"status":%1}]})", 3);
    row(R"({"LIST":[{"hpConfig":{"x":%1}}]})", 4);
}

void BadAnswersTest::nestingIsLimited()
{
    QFETCH(const QByteArray, form);
    QFETCH(const int, around);
    const auto body = [&](int depth, const char *list) {
        const QByteArray value = QByteArray(depth - around, '[') + QByteArray(depth - around, ']');
        return QByteArray(form).replace("%1", value).replace("LIST", list);
    };
    QVERIFY(parseTrainings(body(64, "trains")).hasValue());
    QVERIFY(parseServices(body(64, "services")).hasValue());
    for (const std::optional<ApiError> &error :
         {attempt(parseTrainings)(body(65, "trains")), attempt(parseServices)(body(65, "services")),
          attempt(parseTraining)(body(65, "x")), attempt(parseService)(body(65, "x"))}) {
        QVERIFY(error.has_value());
        QVERIFY2(error->detail.contains(u"nesting at most 64"_s), qPrintable(error->detail));
    }
}

void BadAnswersTest::valuesOfAWrongTypeMustBeJson_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
         {"[1 2]", "[tru]", "[,]", "[01]", R"(["\q"])", "{1:2}", "{{}}", R"({"a"})", R"({"a":1 2})",
          R"({"a":[}])", "01", "tru", "nul"})
        QTest::newRow(value) << QByteArray(value);
}

void BadAnswersTest::valuesOfAWrongTypeMustBeJson()
{
    QFETCH(const QByteArray, value);
    for (const char *form :
         {R"({"LIST":[{"status":%1}]})", R"({"LIST":[{"inference":%1}]})",
          R"({"LIST":[{"name":%1}]})", R"({"LIST":[{"hpConfig":[%1]}]})",
          R"({"LIST":[{"hpConfig":{"is_enabled":%1}}]})", R"({"LIST":[],"limit":%1})"}) {
        const QByteArray body = QByteArray(form).replace("%1", value);
        QVERIFY2(!parseTrainings(QByteArray(body).replace("LIST", "trains")).hasValue(), form);
        QVERIFY2(!parseServices(QByteArray(body).replace("LIST", "services")).hasValue(), form);
    }
}

void BadAnswersTest::nothingMayStandBehindAText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {R"("a":1)", R"("a":"b")", R"("a":{})", R"("a" "b")", R"("a"1)", R"("a"[])", R"("a"{})"})
        QTest::newRow(text) << QByteArray(text);
}

// A colon made simdjson pass over the rest of the object.
void BadAnswersTest::nothingMayStandBehindAText()
{
    QFETCH(const QByteArray, text);
    for (const char *rest : {"", ",\"x\":1"}) {
        const QByteArray training = R"({"serviceId":"s","type":"pop","version":"v",)"
                                    R"("status":"ready","createdDate":)" +
            text + rest + '}';
        QVERIFY2(!parseTraining(training).hasValue(), training.constData());
        QVERIFY(!parseTrainings("{\"trains\":[" + training + "]}").hasValue());
        const QByteArray service =
            R"({"serviceId":"s","status":"learnable","name":)" + text + rest + '}';
        QVERIFY2(!parseService(service).hasValue(), service.constData());
        QVERIFY(!parseServices("{\"services\":[" + service + "]}").hasValue());
    }
}

void BadAnswersTest::refusalWithAGoodStatusIsTold()
{
    for (const Attempt &parse : {attempt(parseTrainings), attempt(parseServices)}) {
        const std::optional<ApiError> error = parse(testData(u"refusal-gateway.json"_s));
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, ApiError::Kind::UnreadableResponse);
        QCOMPARE(error->code, u"200"_s);
        QCOMPARE(error->message, u"Authentication Failed"_s);
    }
    for (const QByteArray odd : {R"("trains":true)", R"("offset":"x")"}) {
        const auto result = parseTrainings(
            "{" + odd + R"(,"error":{"errorCode":"200","message":"Authentication Failed"}})");
        QVERIFY(!result.hasValue());
        QCOMPARE(result.error().code, u"200"_s);
        QCOMPARE(result.error().message, u"Authentication Failed"_s);
    }
}

void BadAnswersTest::brokenRowSpoilsTheWholeList()
{
    const QByteArray good = R"({"serviceId":"s","type":"pop","version":"v","status":"ready",)"
                            R"("createdDate":"2024-07-30T00:00:00"})";
    QVERIFY(parseTrainings("{\"trains\":[" + good + "]}").hasValue());
    for (const char *bad :
         {R"({"x":tru})", R"({"status":nul})", R"({"inference":fals})", R"({"version":"\x"})",
          R"({"x":"\q"})", R"({"createdDate":01})", "{\"x\":1,}", "{]", "tru", "01"}) {
        const QByteArray body = "{\"trains\":[" + good + ',' + bad + ',' + good + "]}";
        QVERIFY2(!parseTrainings(body).hasValue(), bad);
    }
}

static const RegisteredTest registered(__FILE__, runTest<BadAnswersTest>);
#include "tst_badanswers.moc"
