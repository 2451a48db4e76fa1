// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printabletext.h"
#include "export/tablewriter.h"
#include "support/csvreader.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray written(
    TableFormat format, const QList<TableColumn> &columns, const QList<QList<TableCell>> &rows,
    const TableOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = TableWriter::make(format, writeTo(&buffer), options);
    writer->begin(columns);
    for (const QList<TableCell> &row : rows)
        writer->addRow(row);
    writer->end();
    return buffer.data();
}

const QList<TableColumn> columns{{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}};

// The text between two that are harmless.
QByteArray writtenWith(TableFormat format, const QString &text, const TableOptions &options = {})
{
    return written(
        format, columns,
        {{TableCell::ofText(u"x"_s), TableCell::ofText(text), TableCell::ofText(u"y"_s)}}, options);
}

// What is left of a text that is no valid Unicode.
QString asUtf8(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

// The cells of a line of Markdown, without escapes; nothing when it is no line of a table.
std::optional<QStringList> readMarkdown(const QString &line)
{
    QStringList cells;
    QString cell;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'\\' && i + 1 < line.size()) {
            cell += line.at(++i);
        } else if (line.at(i) == u'|') {
            cells += cell;
            cell.clear();
        } else {
            cell += line.at(i);
        }
    }
    if (!cell.isEmpty() || cells.isEmpty() || !cells.takeFirst().isEmpty())
        return {};
    for (QString &padded : cells) {
        if (padded.size() < 2 || padded.front() != u' ' || padded.back() != u' ')
            return {};
        padded = padded.sliced(1, padded.size() - 2);
    }
    return cells;
}

void hostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"a b"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("tab") << u"a\tb\t"_s;
    QTest::newRow("line feed") << u"\na\nb\n"_s;
    QTest::newRow("carriage return") << u"a\rb"_s;
    QTest::newRow("both") << u"a\r\nb"_s;
    QTest::newRow("line separator") << u"a\u2028b\u2029c\u0085d"_s;
    QTest::newRow("comma") << u"a,b,"_s;
    QTest::newRow("quotation marks") << u"say \"hi\""_s;
    QTest::newRow("opening quotation mark") << u"\"a"_s;
    QTest::newRow("only a quotation mark") << u"\""_s;
    QTest::newRow("bars") << u"|a|b|"_s;
    QTest::newRow("backslashes") << u"\\a\\|b\\"_s;
    QTest::newRow("markup") << u"<b>*a*</b> `c` [d](e) &amp; <!-- ~~#"_s;
    QTest::newRow("byte order mark") << u"\ufeffa\ufeff"_s;
    QTest::newRow("first half of a pair") << QString(QChar(0xd83d)) + u'x';
    QTest::newRow("second half of a pair") << QString(u'x') + QChar(0xde00);
    QTest::newRow("halves in the wrong order") << QString(QChar(0xde00)) + QChar(0xd83d);
    QTest::newRow("pair") << u"\U0001f600"_s;
    QTest::newRow("right to left") << u"\u202eabc\u202c \u05d0"_s;
    QTest::newRow("escape") << u"\x1b[31mred"_s;
    QTest::newRow("formula") << u"=1+1"_s;
    QTest::newRow("hangul") << u"인기 상품"_s;
}

} // namespace

class TableWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvComesBackAsItWas_data() { hostileTexts(); }
    void csvComesBackAsItWas();
    void tsvKeepsItsRowsAndColumns_data() { hostileTexts(); }
    void tsvKeepsItsRowsAndColumns();
    void tsvQuotesOnlyAnOpeningMark();
    void markdownKeepsItsRowsAndColumns_data() { hostileTexts(); }
    void markdownKeepsItsRowsAndColumns();
    void jsonComesBackAsItWas_data() { hostileTexts(); }
    void jsonComesBackAsItWas();
    void jsonHasTypedValues();
    void markdownTellsNumbersAndNames();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void theMarkComesFirstAndOnce_data();
    void theMarkComesFirstAndOnce();
    void nothingHasTitles_data();
    void nothingHasTitles();
    void nothingFollowsARefusal_data();
    void nothingFollowsARefusal();
    void aShortWriteIsARefusal();
};

void TableWriterTest::csvComesBackAsItWas()
{
    QFETCH(QString, text);
    const auto records = readCsv(writtenWith(TableFormat::Csv, text));
    QVERIFY(records);
    QCOMPARE(
        *records, (QList<QStringList>{{u"A"_s, u"B"_s, u"C"_s}, {u"x"_s, asUtf8(text), u"y"_s}}));
}

void TableWriterTest::tsvKeepsItsRowsAndColumns()
{
    QFETCH(QString, text);
    const QByteArray tsv = writtenWith(TableFormat::Tsv, text);
    QCOMPARE(tsv.count('\n'), 2);
    QVERIFY(tsv.endsWith('\n'));
    QVERIFY(!tsv.contains('\r'));
    const QStringList cells = QString::fromUtf8(tsv.chopped(1)).split(u'\n').at(1).split(u'\t');
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.at(0), u"x"_s);
    QCOMPARE(cells.at(2), u"y"_s);
    // Read with something in front of it, or a byte order mark would be taken away.
    QString expected = asUtf8(u'x' + text).sliced(1).replace(u"\r\n"_s, u" "_s);
    expected.replace(QRegularExpression(u"[\\t\\r\\n\u0085\u2028\u2029]"_s), u" "_s);
    if (expected.startsWith(u'"'))
        expected = u'"' + expected.replace(u'"', u"\"\""_s) + u'"';
    QCOMPARE(cells.at(1), expected);
}

void TableWriterTest::tsvQuotesOnlyAnOpeningMark()
{
    QCOMPARE(writtenWith(TableFormat::Tsv, u"\"a\" b"_s), "A\tB\tC\nx\t\"\"\"a\"\" b\"\ty\n");
    QCOMPARE(writtenWith(TableFormat::Tsv, u"a \"b\""_s), "A\tB\tC\nx\ta \"b\"\ty\n");
    QCOMPARE(writtenWith(TableFormat::Tsv, u"\"a\r\nb"_s), "A\tB\tC\nx\t\"\"\"a b\"\ty\n");
}

void TableWriterTest::markdownKeepsItsRowsAndColumns()
{
    QFETCH(QString, text);
    const QByteArray markdown = writtenWith(TableFormat::Markdown, text);
    QCOMPARE(markdown.count('\n'), 3);
    const QStringList lines = QString::fromUtf8(markdown.chopped(1)).split(u'\n');
    QCOMPARE(lines.at(0), u"| A | B | C |"_s);
    QCOMPARE(lines.at(1), u"| --- | --- | --- |"_s);
    const auto cells = readMarkdown(lines.at(2));
    QVERIFY2(cells, qPrintable(lines.at(2)));
    QString expected = printableLines(text).replace(u'\n', u"<br>"_s);
    for (QChar &c : expected)
        c = c.isSpace() ? QChar(u' ') : c;
    QCOMPARE(*cells, QStringList({u"x"_s, asUtf8(expected), u"y"_s}));
    QVERIFY(!lines.at(2).contains(QChar(0x202e)));
}

void TableWriterTest::jsonComesBackAsItWas()
{
    QFETCH(QString, text);
    QList<TableColumn> named = columns;
    named[1].id = text + u'b'; // a member's name is as hostile
    const QByteArray json = written(
        TableFormat::Json, named,
        {{TableCell::ofText(u"x"_s), TableCell::ofText(text), TableCell::ofText(u"y"_s)}});
    QVERIFY(json.isValidUtf8());
    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(json, &error).array();
    QVERIFY2(error.error == QJsonParseError::NoError, json.constData());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"a"_s].toString(), u"x"_s);
    QCOMPARE(rows.at(0)[text + u'b'].toString(), text);
    QCOMPARE(rows.at(0)[u"c"_s].toString(), u"y"_s);
}

void TableWriterTest::jsonHasTypedValues()
{
    const QList<TableCell> row{
        TableCell::ofLiteral(u"9223372036854775807"_s), TableCell(),
        TableCell::ofLiteral(u"[\"A\", true]"_s)};
    QCOMPARE(
        written(TableFormat::Json, columns, {row, row}),
        "[\n{\"a\":9223372036854775807,\"b\":null,\"c\":[\"A\", true]},\n"
        "{\"a\":9223372036854775807,\"b\":null,\"c\":[\"A\", true]}\n]\n");
    QCOMPARE(
        written(TableFormat::Csv, columns, {row}),
        "A,B,C\r\n9223372036854775807,,\"[\"\"A\"\", true]\"\r\n");
}

void TableWriterTest::markdownTellsNumbersAndNames()
{
    QCOMPARE(
        written(
            TableFormat::Markdown, {{u"a"_s, u"A|"_s}, {u"b"_s, u"B"_s, true}},
            {{TableCell::ofName(u"item_top_n"_s), TableCell::ofLiteral(u"1"_s)},
             {TableCell::ofName(u"a|`b"_s), TableCell()}}),
        "| A\\| | B |\n| --- | ---: |\n| `item_top_n` | 1 |\n| a\\|\\`b |  |\n");
}

void TableWriterTest::formulasAreGuarded_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("CSV") << TableFormat::Csv << QByteArray("A,B,C\r\nx,'=1+1,y\r\n");
    QTest::newRow("TSV") << TableFormat::Tsv << QByteArray("A\tB\tC\nx\t'=1+1\ty\n");
    QTest::newRow("Markdown") << TableFormat::Markdown
                              << QByteArray(
                                     "| A | B | C |\n| --- | --- | --- |\n| x | =1+1 | y |\n");
    QTest::newRow("JSON") << TableFormat::Json
                          << QByteArray("[\n{\"a\":\"x\",\"b\":\"=1+1\",\"c\":\"y\"}\n]\n");
}

void TableWriterTest::formulasAreGuarded()
{
    QFETCH(TableFormat, format);
    QTEST(writtenWith(format, u"=1+1"_s, {.guardsFormulas = true}), "expected");
    QVERIFY(!writtenWith(format, u"=1+1"_s).contains('\''));
}

void TableWriterTest::theMarkComesFirstAndOnce_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<bool>("expected");
    QTest::newRow("CSV") << TableFormat::Csv << true;
    QTest::newRow("TSV") << TableFormat::Tsv << true;
    QTest::newRow("Markdown") << TableFormat::Markdown << false;
    QTest::newRow("JSON") << TableFormat::Json << false;
}

void TableWriterTest::theMarkComesFirstAndOnce()
{
    QFETCH(TableFormat, format);
    const QByteArray mark = "\xEF\xBB\xBF";
    const QByteArray with = writtenWith(format, u"b"_s, {.byteOrderMark = true});
    QTEST(with.startsWith(mark), "expected");
    QCOMPARE(QByteArray(with).replace(mark, ""), writtenWith(format, u"b"_s));
    QVERIFY(with.count(mark) <= 1);
}

void TableWriterTest::nothingHasTitles_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("CSV") << TableFormat::Csv << QByteArray("A,B,C\r\n");
    QTest::newRow("TSV") << TableFormat::Tsv << QByteArray("A\tB\tC\n");
    QTest::newRow("Markdown") << TableFormat::Markdown
                              << QByteArray("| A | B | C |\n| --- | --- | --- |\n");
    QTest::newRow("JSON") << TableFormat::Json << QByteArray("[]\n");
}

void TableWriterTest::nothingHasTitles()
{
    QFETCH(TableFormat, format);
    QTEST(written(format, columns, {}), "expected");
}

void TableWriterTest::nothingFollowsARefusal_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("CSV") << TableFormat::Csv;
    QTest::newRow("TSV") << TableFormat::Tsv;
    QTest::newRow("Markdown") << TableFormat::Markdown;
    QTest::newRow("JSON") << TableFormat::Json;
}

void TableWriterTest::nothingFollowsARefusal()
{
    QFETCH(TableFormat, format);
    int parts = 0;
    const auto writer = TableWriter::make(format, [&parts](QByteArrayView) { return ++parts < 2; });
    QVERIFY(writer->begin(columns));
    QVERIFY(!writer->addRow(QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(!writer->addRow(QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(!writer->end());
    QCOMPARE(parts, 2);
}

void TableWriterTest::aShortWriteIsARefusal()
{
    class SmallDevice : public QIODevice
    {
    public:
        qint64 room = 10;

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64 size) override
        {
            const qint64 taken = qMin(size, room);
            room -= taken;
            return taken;
        }
    };
    SmallDevice device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const auto writer = TableWriter::make(TableFormat::Csv, writeTo(&device));
    QVERIFY(writer->begin(columns)); // 7 bytes
    QVERIFY(!writer->addRow(QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

static const RegisteredTest registered(__FILE__, runTest<TableWriterTest, QCoreApplication>);
#include "tst_tablewriter.moc"
