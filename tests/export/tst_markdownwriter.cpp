// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printabletext.h"
#include "export/tablewriter.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray markdownOf(const QStringList &texts)
{
    QByteArray markdown;
    const auto writer = TableWriter::make(TableFormat::Markdown, writeTo(&markdown));
    writer->begin(QStringList{u"A"_s, u"B"_s});
    for (const QString &text : texts)
        writer->addRow(QStringList{text, u"y"_s});
    writer->end();
    return markdown;
}

QString htmlOf(const QByteArray &markdown)
{
    QProcess renderer;
    renderer.start(
        u"cmark-gfm"_s,
        {u"--unsafe"_s, u"-e"_s, u"table"_s, u"-e"_s, u"autolink"_s, u"-e"_s, u"strikethrough"_s});
    renderer.write(markdown);
    renderer.closeWriteChannel();
    renderer.waitForFinished();
    return QString::fromUtf8(renderer.readAllStandardOutput());
}

struct Rendering
{
    QStringList texts; // of the cells in the first column, with the ends of their lines
    QSet<QString> elements;
    QString code; // all that is code
};

Rendering rendered(const QStringList &texts)
{
    Rendering rendering;
    QXmlStreamReader html(htmlOf(markdownOf(texts)).replace("<br>"_L1, "<br/>"_L1));
    bool isCode = false;
    int column = 0;
    while (!html.atEnd()) {
        html.readNext();
        if (html.isStartElement()) {
            rendering.elements += html.name().toString();
            isCode = html.name() == "code"_L1;
            if (html.name() == "tr"_L1)
                column = 0;
            else if (html.name() == "td"_L1 && ++column == 1)
                rendering.texts += QString();
            else if (html.name() == "br"_L1 && column == 1)
                rendering.texts.last() += u'\n';
        } else if (html.isEndElement()) {
            isCode = false;
        } else if (html.isCharacters() && column == 1 && !html.text().contains(u'\n')) {
            rendering.texts.last() += html.text();
            rendering.code += isCode ? html.text().toString() : QString();
        }
    }
    if (html.hasError())
        qWarning() << html.errorString() << html.lineNumber() << html.columnNumber();
    return rendering;
}

const QSet<QString> &tableElements()
{
    static const QSet<QString> elements = {u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s,
                                           u"th"_s,    u"td"_s,    u"code"_s,  u"br"_s};
    return elements;
}

// What shall be seen of a cell. Spaces at its ends are no text in Markdown.
QString visible(const QString &text)
{
    QString result = printableLines(text);
    for (QChar &c : result)
        c = c.isSpace() && c != u'\n' ? QChar(u' ') : c;
    const auto isText = [](QChar c) { return c != u' '; };
    const auto first = std::find_if(result.cbegin(), result.cend(), isText);
    const auto last = std::find_if(result.crbegin(), result.crend(), isText).base();
    return first < last ? QString(first, last - first) : QString();
}

// Parts of which renderers make something, and some of which they do not.
const QStringList &parts()
{
    static const QStringList list = {
        u"a"_s,
        u"B7"_s,
        u"추천"_s,
        u"😀"_s,
        u" "_s,
        u"  "_s,
        u"\n"_s,
        u"\t"_s,
        u"|"_s,
        u"\\"_s,
        u"`"_s,
        u"``"_s,
        u"*"_s,
        u"**"_s,
        u"_"_s,
        u"~~"_s,
        u"<"_s,
        u">"_s,
        u"</b>"_s,
        u"<b>"_s,
        u"<!--"_s,
        u"-->"_s,
        u"<img src="_s,
        u"&amp;"_s,
        u"&#64;"_s,
        u"&"_s,
        u"["_s,
        u"]("_s,
        u")"_s,
        u"![x]"_s,
        u"[^1]"_s,
        u"http://"_s,
        u"https://example.com"_s,
        u"ftp://a.b/c"_s,
        u"www."_s,
        u"WWW.A.COM"_s,
        u"x@example.com"_s,
        u"@"_s,
        u"mailto:"_s,
        u"xmpp:a@b.c"_s,
        u"example.com"_s,
        u"."_s,
        u"/"_s,
        u":"_s,
        u":smile:"_s,
        u"$"_s,
        u"#"_s,
        u"#12"_s,
        u"{"_s,
        u"}"_s,
        u"-"_s,
        u"1."_s,
        u"="_s,
        u"+"_s,
        u"\""_s,
        u"'"_s,
        u"%3c"_s};
    return list;
}

} // namespace

// Against the reference implementation of GitHub's Markdown.
class MarkdownWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOfACellIsMarkup_data();
    void nothingOfACellIsMarkup();
    void nothingOfAnyMixtureIsMarkup();
    void moreThanTextIsCode_data();
    void moreThanTextIsCode();
};

void MarkdownWriterTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"cmark-gfm"_s).isEmpty())
        QSKIP("There is no cmark-gfm here, which renders GitHub's Markdown.");
}

void MarkdownWriterTest::nothingOfACellIsMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"see https://example.com/a_b_c?d=1&e=2 there"_s;
    QTest::newRow("address in brackets") << u"<https://example.com>"_s;
    QTest::newRow("address without a scheme") << u"www.example.com"_s;
    QTest::newRow("address of mail") << u"(a.b+c@example.com)"_s;
    QTest::newRow("picture") << u"<img src=http://example.com/x.png>"_s;
    QTest::newRow("image") << u"![x](http://example.com/x.png)"_s;
    QTest::newRow("address with bars") << u"http://a|b`c\\d|http://e"_s;
    QTest::newRow("address in code") << u"`http://a`"_s;
    QTest::newRow("bar and backslash at an end") << u"x@y.z\\|"_s;
    QTest::newRow("element") << u"<b>*a*</b> `c` [d](e) &amp; <!-- ~~#"_s;
    QTest::newRow("formula") << u"$a_b$ and $`c`$"_s;
    QTest::newRow("lines") << u"\n@a\n\n#1 \n"_s;
}

void MarkdownWriterTest::nothingOfACellIsMarkup()
{
    QFETCH(QString, text);
    const Rendering rendering = rendered({text});
    QCOMPARE(rendering.texts, QStringList{visible(text)});
    QVERIFY2(tableElements().contains(rendering.elements), markdownOf({text}).constData());
}

void MarkdownWriterTest::nothingOfAnyMixtureIsMarkup()
{
    QRandomGenerator random(20230607);
    QStringList texts;
    QStringList expected;
    for (int i = 0; i < 5'000; ++i) {
        QString text;
        for (int length = random.bounded(1, 12); length > 0; --length)
            text += parts().at(random.bounded(parts().size()));
        texts += text;
        expected += visible(text);
    }
    const Rendering rendering = rendered(texts);
    QCOMPARE(rendering.texts.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(rendering.texts.at(i) == expected.at(i), markdownOf({texts.at(i)}).constData());
    QCOMPARE(rendering.elements, tableElements());
}

// What only GitHub's web site makes of text, and does not in code.
void MarkdownWriterTest::moreThanTextIsCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("mention") << u"by @someone, yesterday"_s << u"@someone,"_s;
    QTest::newRow("issue") << u"see #12"_s << u"#12"_s;
    QTest::newRow("issue elsewhere") << u"owner/name#12"_s << u"owner/name#12"_s;
    QTest::newRow("issue by its word") << u"like gh-3"_s << u"gh-3"_s;
    QTest::newRow("emoji") << u"a :tada: b :+1:"_s << u":tada::+1:"_s;
    QTest::newRow("emoji of a number") << u":100:"_s << u":100:"_s;
    QTest::newRow("formula") << u"$x + y$"_s << u"$xy$"_s;
    QTest::newRow("time") << u"2023-06-07T01:02:03Z"_s << u""_s;
    QTest::newRow("value") << u"{\"a\":1,\"b\":[true]}"_s << u""_s;
    QTest::newRow("ratio") << u"1:2 a: b"_s << u""_s;
}

void MarkdownWriterTest::moreThanTextIsCode()
{
    QFETCH(QString, text);
    const Rendering rendering = rendered({text});
    QCOMPARE(rendering.texts, QStringList{text});
    QTEST(rendering.code, "code");
}

static const RegisteredTest registered(__FILE__, runTest<MarkdownWriterTest, QCoreApplication>);
#include "tst_markdownwriter.moc"
