// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xmlarchive.h"
#include "support/testprogram.h"

#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// The parts of an archive with one file in it, each of which a test can spoil.
struct Archive
{
    QByteArray content; // deflated
    quint16 method = 8;
    quint16 entries = 1;
    quint32 place = 0;  // of the file
    quint32 excess = 0; // by which the directory lies further back than it says

    QByteArray bytes() const
    {
        const QByteArray name = "a.xml";
        QByteArray result;
        QDataStream stream(&result, QIODevice::WriteOnly);
        stream.setByteOrder(QDataStream::LittleEndian);
        const auto raw = [&stream](const QByteArray &part) {
            stream.writeRawData(part.constData(), int(part.size()));
        };
        raw("PK\3\4");
        stream << quint16(20) << quint16(0) << method << quint32(0) << quint32(0)
               << quint32(content.size()) << quint32(0) << quint16(name.size()) << quint16(0);
        raw(name + content);
        const auto directory = quint32(result.size());
        raw("PK\1\2");
        stream << quint16(20) << quint16(20) << quint16(0) << method << quint32(0) << quint32(0)
               << quint32(content.size()) << quint32(0) << quint16(name.size()) << quint16(0)
               << quint16(0) << quint16(0) << quint16(0) << quint32(0) << place;
        raw(name);
        const quint32 size = quint32(result.size()) - directory;
        raw("PK\5\6");
        stream << quint16(0) << quint16(0) << entries << entries << size << directory + excess
               << quint16(0);
        return result;
    }
};

QByteArray deflated(const QByteArray &text)
{
    // Without the length that Qt puts in front, and the header and the sum of zlib.
    return qCompress(text).sliced(6).chopped(4);
}

} // namespace

class XmlArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeOnesAreToldFromOthers_data();
    void wholeOnesAreToldFromOthers();
    void anyEndIsMissed();
    void nobodyWaitsOnceItIsCancelled();

private:
    bool isWhole(const QByteArray &archive, qint64 size, bool isCancelled = false);

    QTemporaryDir m_folder;
};

bool XmlArchiveTest::isWhole(const QByteArray &archive, qint64 size, bool isCancelled)
{
    QFile file(m_folder.filePath(u"a.zip"_s));
    [&] {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(archive), archive.size());
    }();
    file.close();
    return isWholeXmlArchive(
        file.fileName(), {.element = "b", .size = size}, std::atomic_bool(isCancelled));
}

void XmlArchiveTest::wholeOnesAreToldFromOthers_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const Archive &archive, qint64 size, bool expected) {
        QTest::newRow(name) << archive.bytes() << size << expected;
    };
    const auto text = [](const QByteArray &bulk) -> QByteArray {
        return "<?xml version=\"1.0\"?><a><c/><b>" + bulk + "</b>\n<c/></a>\n";
    };
    const qint64 around = text({}).size();
    row("small", {.content = deflated(text("<d/>한"))}, 7, true);
    row("nothing in it", {.content = deflated(text({}))}, 0, true);
    row("less than there should be", {.content = deflated(text("<d/>한"))}, 8, false);
    row("more", {.content = deflated(text("<d/>한"))}, 6, false);
    row("no such element, and nothing in it", {.content = deflated("<a><d/></a>")}, 0, true);
    row("another element", {.content = deflated("<a><d>123</d></a>")}, 3, false);
    // Beginning and end of the element are cut by the parts that come one after the other.
    constexpr qint64 part = 256 * 1024;
    for (qint64 size = part - around; size < part + 3; ++size)
        row(qPrintable(u"of %1"_s.arg(size)), {.content = deflated(text(QByteArray(size, '/')))},
            size, true);
    const QByteArray begin = "<a>" + QByteArray(part - 4, ' ') + "<b>";
    row("begins on the edge", {.content = deflated(begin + "x</b></a>")}, 1, true);
    const QByteArray large = QByteArray("<d>text</d>").repeated(1'000'000);
    row("large", {.content = deflated(text(large))}, large.size(), true);
    row("large without its end", {.content = deflated(text(large).chopped(2))}, large.size(),
        false);
    row("without its end", {.content = deflated("<a><b>x</b>")}, 1, false);
    row("within the element", {.content = deflated("<a><b>x")}, 1, false);
    row("no XML", {.content = deflated("text")}, -1, false);
    row("no XML behind it", {.content = deflated("<a><b>x</b><")}, 1, false);
    row("nothing", {.content = QByteArray("\3\0", 2)}, -1, false); // deflated
    row("cut", {.content = deflated(text("some text")).chopped(3)}, 9, false);
    row("not deflated", {.content = "<b>1</b>", .method = 0}, 1, false);
    row("garbage", {.content = QByteArray(100, '\xff')}, 1, false);
    const QByteArray good = deflated("<b>1</b>");
    row("good", {.content = good}, 1, true);
    row("no file", {.content = good, .entries = 0}, 1, false);
    row("more files than there are", {.content = good, .entries = 2}, 1, false);
    row("eight files", {.content = good, .entries = 8, .excess = 1'000'000}, 1, false);
    row("file beyond the end", {.content = good, .place = 1'000'000}, 1, false);
    row("directory beyond the end", {.content = good, .excess = 0x7fffffff}, 1, false);
    QTest::newRow("empty") << QByteArray() << qint64(1) << false;
    QTest::newRow("21 bytes") << QByteArray(21, 'P') << qint64(1) << false;
    QTest::newRow("something behind it")
        << Archive{.content = good}.bytes() + 'x' << qint64(1) << false;
}

void XmlArchiveTest::wholeOnesAreToldFromOthers()
{
    QFETCH(const QByteArray, archive);
    QFETCH(const qint64, size);
    QTEST(isWhole(archive, size), "expected");
}

void XmlArchiveTest::anyEndIsMissed()
{
    const QByteArray text = "<?xml version=\"1.0\"?><a><b>text</b></a>";
    for (qsizetype size = 1; size < text.size(); ++size)
        QVERIFY2(
            !isWhole(Archive{.content = deflated(text.first(size))}.bytes(), 4),
            text.first(size).constData());
    const QByteArray whole = Archive{.content = deflated(text)}.bytes();
    QVERIFY(isWhole(whole, 4));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!isWhole(whole.first(size), 4));
    QVERIFY(!isWholeXmlArchive(m_folder.filePath(u"none"_s), {}, std::atomic_bool(false)));
}

void XmlArchiveTest::nobodyWaitsOnceItIsCancelled()
{
    const QByteArray good = Archive{.content = deflated("<b>1</b>")}.bytes();
    QVERIFY(isWhole(good, 1));
    QVERIFY(!isWhole(good, 1, true));
}

static const RegisteredTest registered(__FILE__, runTest<XmlArchiveTest, QCoreApplication>);
#include "tst_xmlarchive.moc"
