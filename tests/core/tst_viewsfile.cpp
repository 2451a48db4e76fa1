// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/viewsfile.h"

#include "core/trainingviews.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ViewsFileError::Kind;

class ViewsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsWritten();
    void whatIsNotSetIsLeftOut();
    void whatIsWrittenIsReadTheSame_data();
    void whatIsWrittenIsReadTheSame();
    void manyViewsAreReadTheSame();
    void badFilesAreExplained_data();
    void badFilesAreExplained();
    void oddFilesAreRead_data();
    void oddFilesAreRead();
    void questionsKeepWhatIsWrongWithThem();
    void filesMayBeSoLarge();
};

namespace {

const TrainingView tuned{
    .name = u"야간 \"tuned\""_s,
    .question = u"hp.item_top_n>20000 desc:\"a  b\\c\""_s,
    .recentOnly = true,
    .columns =
        TrainingView::Columns{
            .shown = {u"status"_s, u"hp.item_top_n"_s, u"hp.상품 <b>"_s},
            .showsDifferences = true,
            .sortedBy = u"created"_s,
            .order = Qt::DescendingOrder},
    .zone = ZoneChoice::Korea};

// A file with this element.
QByteArray fileOf(const QByteArray &view)
{
    return R"({"trainboardViews": 1, "views": [)" + view + "]}";
}

} // namespace

void ViewsFileTest::everythingIsWritten()
{
    QCOMPARE(viewsJson({tuned}).replace("    ", "  "), R"({
  "trainboardViews": 1,
  "views": [
    {
      "columns": [
        "status",
        "hp.item_top_n",
        "hp.상품 <b>"
      ],
      "name": "야간 \"tuned\"",
      "order": "descending",
      "question": "hp.item_top_n>20000 desc:\"a  b\\c\"",
      "recentOnly": true,
      "showsDifferences": true,
      "sortedBy": "created",
      "zone": "korea"
    }
  ]
}
)"_ba);
}

void ViewsFileTest::whatIsNotSetIsLeftOut()
{
    QCOMPARE(compactViewsJson({}), R"({"trainboardViews":1,"views":[]})"_ba);
    QCOMPARE(
        compactViewsJson({{.name = u"a"_s}, {.name = u"b"_s, .columns = TrainingView::Columns{}}}),
        R"({"trainboardViews":1,"views":[{"name":"a"},{"columns":[],"name":"b"}]})"_ba);
}

void ViewsFileTest::whatIsWrittenIsReadTheSame_data()
{
    using Columns = TrainingView::Columns;
    QTest::addColumn<TrainingView>("view");
    QTest::newRow("everything") << tuned;
    QTest::newRow("a name") << TrainingView{.name = u"a"_s};
    QTest::newRow("no columns") << TrainingView{.name = u"a"_s, .columns = Columns{}};
    QTest::newRow("an order without a column")
        << TrainingView{.name = u"a"_s, .columns = Columns{.order = Qt::DescendingOrder}};
    QTest::newRow("columns in the order of the window")
        << TrainingView{.name = u"a"_s, .columns = Columns{.shown = {u"b"_s, u"a"_s}}};
    QTest::newRow("option with a line feed")
        << TrainingView{.name = u"a"_s, .columns = Columns{.shown = {u"hp.a\nb"_s}}};
    for (const ZoneChoice zone : {ZoneChoice::Local, ZoneChoice::Korea, ZoneChoice::Utc})
        QTest::addRow("zone %d", int(zone)) << TrainingView{.name = u"a"_s, .zone = zone};
    QTest::newRow("emoji") << TrainingView{.name = u"👩\u200d💻"_s, .question = u"desc:🛒"_s};
    QTest::newRow("joiners in the question")
        << TrainingView{.name = u"a"_s, .question = u"desc:می\u200cخ -x\u00ad"_s};
}

void ViewsFileTest::whatIsWrittenIsReadTheSame()
{
    QFETCH(const TrainingView, view);
    for (const QByteArray &json : {viewsJson({view}), compactViewsJson({view})}) {
        const auto views = readViews(json);
        QVERIFY(views);
        QVERIFY(*views == QList{view});
    }
}

void ViewsFileTest::manyViewsAreReadTheSame()
{
    QList<TrainingView> views;
    for (int i = 0; i < TrainingViews::mostViews; ++i)
        views.append({.name = QString::number(i), .question = tuned.question});
    const auto read = readViews(viewsJson(views));
    QVERIFY(read);
    QVERIFY(*read == views);
}

void ViewsFileTest::badFilesAreExplained_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ViewsFileError>("error");
    const auto row = [](const char *name, const QByteArray &json, const ViewsFileError &error) {
        QTest::newRow(name) << json << error;
    };
    row("nothing", "", {.kind = Kind::NotJson, .line = 1});
    row("blank", "\n\n", {.kind = Kind::NotJson, .line = 3});
    row("words", "views", {.kind = Kind::NotJson, .line = 1});
    row("cut off", "{\n\"trainboardViews\": 1,\n\"views\": [", {.kind = Kind::NotJson, .line = 3});
    row("a comma too many", "{\n\"trainboardViews\": 1,\n}\n", {.kind = Kind::NotJson, .line = 3});
    row("bytes", "\xff\xfe{\0}", {.kind = Kind::NotJson, .line = 1});
    row("deep", QByteArray(100'000, '['), {.kind = Kind::NotJson, .line = 1});
    row("too large", QByteArray(longestViewsFile + 1, ' '), {.kind = Kind::TooLarge});
    row("an array", "[]", {.kind = Kind::NotViews});
    row("an empty object", "{}", {.kind = Kind::NotViews});
    row("something else", R"({"views": [{"name": "a"}]})", {.kind = Kind::NotViews});
    row("no views", R"({"trainboardViews": 1})", {.kind = Kind::NotViews});
    row("views in an object", R"({"trainboardViews": 1, "views": {}})", {.kind = Kind::NotViews});
    row("version 0", R"({"trainboardViews": 0, "views": []})", {.kind = Kind::NotViews});
    row("version 1.5", R"({"trainboardViews": 1.5, "views": []})", {.kind = Kind::NotViews});
    row("version in a text", R"({"trainboardViews": "1", "views": []})", {.kind = Kind::NotViews});
    row("version 2", R"({"trainboardViews": 2, "views": 7})", {.kind = Kind::NewerVersion});
    row("too many", fileOf(QByteArray(R"({"name": "a"},)").repeated(100) + R"({"name": "b"})"),
        {.kind = Kind::TooManyViews});
    row("a text for a view", fileOf(R"({"name": "a"}, "b")"), {.kind = Kind::NotAView, .view = 2});
    row("null for a view", fileOf("null"), {.kind = Kind::NotAView, .view = 1});
    row("no name", fileOf(R"({"name": "a"}, {"question": "b"})"),
        {.kind = Kind::NoName, .view = 2});
    row("empty name", fileOf(R"({"name": " \u200b "})"), {.kind = Kind::NoName, .view = 1});
    row("number for a name", fileOf(R"({"name": 7})"), {.kind = Kind::NoName, .view = 1});

    const auto badMember = [&row](const char *member, const QByteArray &value) {
        row(qPrintable(QLatin1StringView(member) + u" "_s + QString::fromUtf8(value.left(30))),
            fileOf(R"({"name": "a"}, {"name": "b", ")"_ba + member + "\": " + value + "}"),
            {.kind = Kind::BadMember,
             .view = 2,
             .name = u"b"_s,
             .member = QString::fromLatin1(member)});
    };
    badMember("question", "null");
    badMember("question", R"(["a"])");
    badMember("recentOnly", "1");
    badMember("recentOnly", R"("true")");
    badMember("columns", R"("status")");
    badMember("columns", R"(["status", 7])");
    badMember("columns", R"(["status", ""])");
    badMember("columns", R"(["hp.)" + QByteArray(1000, 'x') + R"("])");
    badMember("columns", "[" + QByteArray("\"a\",").repeated(1000) + "\"a\"]");
    badMember("showsDifferences", "null");
    badMember("sortedBy", "3");
    badMember("sortedBy", '"' + QByteArray(1001, 'x') + '"');
    badMember("order", R"("down")");
    badMember("order", "1");
    badMember("zone", R"("mars")");
    badMember("zone", "null");
}

void ViewsFileTest::badFilesAreExplained()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ViewsFileError, error);
    const auto views = readViews(json);
    QVERIFY(!views);
    QCOMPARE(views.error().kind, error.kind);
    QCOMPARE(views.error().line, error.line);
    QCOMPARE(views.error().view, error.view);
    QCOMPARE(views.error().name, error.name);
    QCOMPARE(views.error().member, error.member);
    QVERIFY(views.error() == error);
}

void ViewsFileTest::oddFilesAreRead_data()
{
    using Columns = TrainingView::Columns;
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<TrainingView>("expected");
    QTest::newRow("unknown members")
        << R"({"name": "a", "colour": "red", "Zone": {}, "question": ""})"_ba
        << TrainingView{.name = u"a"_s};
    QTest::newRow("columns twice")
        << R"({"name": "a", "columns": ["b", "c", "b"]})"_ba
        << TrainingView{.name = u"a"_s, .columns = Columns{.shown = {u"b"_s, u"c"_s}}};
    QTest::newRow("order without columns")
        << R"({"name": "a", "sortedBy": "created", "order": "descending"})"_ba
        << TrainingView{.name = u"a"_s};
    QTest::newRow("ascending")
        << R"({"name": "a", "columns": [], "sortedBy": "took", "order": "ascending"})"_ba
        << TrainingView{.name = u"a"_s, .columns = Columns{.sortedBy = u"took"_s}};
    QTest::newRow("controls")
        << R"({"name": "\u001b[1ma\n b\u202e", "question": "desc:a\n-b\t\"c\u0000d\""})"_ba
        << TrainingView{.name = u"[1ma b"_s, .question = u"desc:a -b \"c d\""_s};
    QTest::newRow("long name") << QByteArray("{\"name\": \"" + QByteArray(5000, 'x') + "\"}")
                               << TrainingView{.name = QString(TrainingViews::longestName, u'x')};
    QTest::newRow("half a character") << R"({"name": "a\ud83d", "question": "b"})"_ba
                                      << TrainingView{.name = u"a"_s, .question = u"b"_s};
}

void ViewsFileTest::oddFilesAreRead()
{
    QFETCH(const QByteArray, view);
    QFETCH(const TrainingView, expected);
    for (const QByteArray &start : {QByteArray(), QByteArray("\xef\xbb\xbf\r\n")}) {
        const auto views = readViews(start + fileOf(view));
        QVERIFY(views);
        QCOMPARE(views->size(), 1);
        QCOMPARE(views->first().name, expected.name);
        QCOMPARE(views->first().question, expected.question);
        QVERIFY(views->first() == expected);
    }
}

void ViewsFileTest::questionsKeepWhatIsWrongWithThem()
{
    const auto views =
        readViews(fileOf(R"({"name": "a"}, {"name": "Night", "question": "a created:banana"})"));
    QVERIFY(!views);
    QCOMPARE(views.error().kind, Kind::BadQuestion);
    QCOMPARE(views.error().view, 2);
    QCOMPARE(views.error().name, u"Night"_s);
    QCOMPARE(views.error().question.kind, QuestionError::Kind::BadValue);
    QCOMPARE(views.error().question.word, u"banana"_s);
    const auto tooLong =
        readViews(fileOf(R"({"name": "a", "question": ")" + QByteArray(10'001, 'x') + R"("})"));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().question.kind, QuestionError::Kind::TooLong);
}

void ViewsFileTest::filesMayBeSoLarge()
{
    const QByteArray json = viewsJson({tuned});
    const QByteArray large = json + QByteArray(longestViewsFile - json.size(), ' ');
    QVERIFY(readViews(large));
    QVERIFY(!readViews(large + ' '));
}

static const RegisteredTest registered(__FILE__, runTest<ViewsFileTest, QCoreApplication>);
#include "tst_viewsfile.moc"
