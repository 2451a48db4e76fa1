// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxfile.h"
#include "support/filesizelimit.h"
#include "support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <clocale>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// The one of the system, which has the system's modules.
QString pythonProgram()
{
    const QString name = u"python3"_s;
    const QString ofSystem = QStandardPaths::findExecutable(name, {u"/usr/bin"_s});
    return ofSystem.isEmpty() ? name : ofSystem;
}

QJsonObject read(const QString &workbook)
{
    QProcess python;
    python.start(
        pythonProgram(),
        {QFileInfo(QString::fromUtf8(__FILE__)).absolutePath() + u"/readworkbook.py"_s, workbook});
    python.waitForFinished();
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

// A workbook as openpyxl reads it, which shares no code with what writes it.
class XlsxFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsComeBackAsTheyAre();
    void valuesHaveTheirTypes();
    void longTextsAreCut_data();
    void longTextsAreCut();
    void theSheetIsOneToWorkWith();
    void nothingIsLeftBehind();
    void numbersHaveAPointInEveryLocale();
    void noRowIsLostOnAFullDisk();
    void noPartIsCutOffUnseen_data();
    void noPartIsCutOffUnseen();

private:
    // Of a workbook with one column and these cells in it.
    QJsonObject written(const QList<TableCell> &cells);
    // The same, of the cells alone.
    QJsonArray writtenValues(const QList<TableCell> &cells);

    QTemporaryDir m_folder;
    bool m_canRead = false;
};

// Of a test that reads a workbook.
#define NEED_OPENPYXL()                                                                            \
    if (!m_canRead)                                                                                \
    QSKIP("There is no openpyxl here, which reads workbooks.")

void XlsxFileTest::initTestCase()
{
    if (!XlsxFile::isAvailable())
        QSKIP("Built without libxlsxwriter.");
    QProcess python;
    python.start(pythonProgram(), {u"-c"_s, u"import openpyxl"_s});
    m_canRead = python.waitForFinished() && python.exitStatus() == QProcess::NormalExit &&
        python.exitCode() == 0;
}

QJsonObject XlsxFileTest::written(const QList<TableCell> &cells)
{
    XlsxFile file(m_folder.path());
    bool isGood = file.begin({{u"id"_s, u"Title"_s}});
    for (const TableCell &cell : cells)
        isGood = isGood && file.addRow({cell});
    if (!isGood || !file.pack()) {
        qWarning("%s", qPrintable(file.problem().reason));
        return {};
    }
    return read(file.fileName());
}

QJsonArray XlsxFileTest::writtenValues(const QList<TableCell> &cells)
{
    const QJsonObject book = written(cells + QList{TableCell::ofText(u"end"_s)});
    [&] {
        QCOMPARE(book[u"formulas"_s].toInt(-1), 0);
        QCOMPARE(book[u"links"_s].toInt(-1), 0);
    }();
    QJsonArray values;
    for (const QJsonValue row : book[u"rows"_s].toArray())
        values.append(row[0]);
    if (values.size() < 2)
        return {};
    values.removeFirst(); // the title
    values.removeLast();
    return values;
}

void XlsxFileTest::textsComeBackAsTheyAre()
{
    NEED_OPENPYXL();
    const QStringList texts{
        u"plain"_s,
        u"한국어 日本語 é"_s,
        u"👩‍👩‍👧 \U0001F680"_s,
        u" spaces "_s,
        u"a\tb"_s,
        u"two\nlines"_s,
        u"=1+1"_s,
        u"+82"_s,
        u"-x"_s,
        u"@SUM(A1)"_s,
        u"{=1}"_s,
        u"=HYPERLINK(\"http://a.b\")"_s,
        u"http://example.com/"_s,
        u"mailto:a@b.c"_s,
        u"internal:Sheet1!A1"_s,
        u"1800"_s,
        u"true"_s,
        u"00123"_s,
        u"1e5"_s,
        u"2024-07-30T00:00:00.000+09:00"_s,
        u"<b>&amp;</b> ]]> \"'"_s,
        u"_x0041_"_s,
        u"_x005F_x0041_"_s,
        u"_x00"_s,
        u"__x000a__"_s,
        u"\u0001\u001f\r"_s,
        u"a\ufffe\uffffb"_s,
        u"\u202e"_s,
        u"\u0085\u2028"_s,
        u"\u007f\u0080"_s};
    QList<TableCell> cells;
    for (const QString &text : texts)
        cells += {TableCell::ofText(text), TableCell::ofName(text)};
    const QJsonArray values = writtenValues(cells);
    QCOMPARE(values.size(), cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i)
        QCOMPARE(values.at(i).toString(), cells.at(i).text);
}

void XlsxFileTest::valuesHaveTheirTypes()
{
    NEED_OPENPYXL();
    const QList<std::pair<QString, QJsonValue>> expected{
        {u"1800"_s, 1800},
        {u"-0.25"_s, -0.25},
        {u"1e-05"_s, 1e-05},
        {u"123456789012345"_s, 123456789012345.0},
        {u"true"_s, true},
        {u"false"_s, false},
        // What a spreadsheet would show another value of.
        {u"1234567890123456"_s, u"1234567890123456"_s},
        {u"0.1234567890123456789"_s, u"0.1234567890123456789"_s},
        {u"1e999"_s, u"1e999"_s},
        {u"[\"A\",1]"_s, u"[\"A\",1]"_s},
        {u"null"_s, u"null"_s},
        {u"nan"_s, u"nan"_s}};
    QList<TableCell> cells;
    for (const auto &[json, value] : expected)
        cells += TableCell::ofLiteral(json);
    cells += TableCell();
    const QJsonArray values = writtenValues(cells);
    QCOMPARE(values.size(), cells.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(values.at(i), expected.at(i).second);
    QVERIFY(values.last().isNull());
}

void XlsxFileTest::longTextsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    constexpr qsizetype most = XlsxFile::longestText;
    const QString fits(most, u'x');
    QTest::newRow("fits") << fits << fits;
    QTest::newRow("one more") << QString(fits + u'y') << QString(fits.chopped(1) + u'…');
    const QString rocket = u"🚀"_s;
    QTest::newRow("pairs") << rocket.repeated(most) << QString(rocket.repeated(most / 2) + u'…');
    QTest::newRow("a pair on the edge") << QString(u'x' + rocket.repeated(most))
                                        << QString(u'x' + rocket.repeated(most / 2 - 1) + u'…');
    // No room to write them all as escapes.
    QTest::newRow("controls") << QString(most, QChar(1)) << QString(most, QChar(0xfffd));
}

void XlsxFileTest::longTextsAreCut()
{
    NEED_OPENPYXL();
    QFETCH(const QString, text);
    const QString read = writtenValues({TableCell::ofText(text)}).at(0).toString();
    QFETCH(const QString, shown);
    QCOMPARE(read.size(), shown.size());
    QVERIFY(read == shown);
}

void XlsxFileTest::theSheetIsOneToWorkWith()
{
    NEED_OPENPYXL();
    const QJsonObject book = written({TableCell::ofText(u"a"_s), {}, TableCell::ofText(u"c"_s)});
    QCOMPARE(
        book[u"rows"_s].toArray(),
        (QJsonArray{
            QJsonArray{u"Title"_s}, QJsonArray{u"a"_s}, QJsonArray{QJsonValue()},
            QJsonArray{u"c"_s}}));
    QVERIFY(book[u"whole"_s].toBool());
    QVERIFY(book[u"bold"_s].toBool());
    QCOMPARE(book[u"frozen"_s].toString(), u"A2"_s);
    QCOMPARE(book[u"filter"_s].toString(), u"A1:A4"_s);
    QCOMPARE(book[u"sheet"_s].toString(), u"trainings"_s);
}

void XlsxFileTest::nothingIsLeftBehind()
{
    const QDir folder(m_folder.path());
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const bool isPacked : {true, false}) {
        {
            XlsxFile file(m_folder.path());
            QVERIFY(file.begin({{u"id"_s, u"Title"_s}}));
            QVERIFY(file.addRow({TableCell::ofText(u"a"_s)}));
            QCOMPARE(folder.entryList(everything).size(), 1);
            QVERIFY(!isPacked || file.pack());
        }
        QCOMPARE(folder.entryList(everything), QStringList());
    }
    XlsxFile nowhere(m_folder.filePath(u"none"_s));
    QVERIFY(!nowhere.begin({{u"id"_s, u"Title"_s}}));
    QVERIFY(!nowhere.problem().reason.isEmpty());
}

// Qt takes the locale of the user for the C library, too.
void XlsxFileTest::numbersHaveAPointInEveryLocale()
{
    NEED_OPENPYXL();
#ifdef Q_OS_LINUX
    QProcess maker;
    const QString folder = m_folder.filePath(u"de_DE.UTF-8"_s);
    maker.start(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, folder});
    if (!maker.waitForFinished() || maker.exitCode() != 0)
        QSKIP("There is nothing here to make a locale of.");
    qputenv("LOCPATH", QFile::encodeName(m_folder.path()));
    const auto restore = qScopeGuard([before = QByteArray(std::setlocale(LC_NUMERIC, nullptr))] {
        std::setlocale(LC_NUMERIC, before.constData());
        qunsetenv("LOCPATH");
    });
    QVERIFY(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"));
    QCOMPARE(QString::asprintf("%s", std::localeconv()->decimal_point), u","_s);
    const QJsonArray values = writtenValues({TableCell::ofLiteral(u"0.25"_s)});
    QCOMPARE(values, (QJsonArray{0.25}));
    QCOMPARE(QString::asprintf("%s", std::localeconv()->decimal_point), u","_s); // as it was
    QVERIFY(QDir(folder).removeRecursively());
#else
    QSKIP("Elsewhere Qt leaves the locale alone, or there is none to try it with.");
#endif
}

// Of a disk that is full for a moment, while the sheet is there twice, the library knows nothing:
// it goes on when one of both has gone, and what it could not write is missing in the middle.
void XlsxFileTest::noRowIsLostOnAFullDisk()
{
    NEED_OPENPYXL();
#ifdef Q_OS_LINUX
    constexpr int rows = 3'000;
    const QString place = m_folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(place));
    const QByteArray disk = QFile::encodeName(place);
    int whole = 0;
    int full = 0;
    for (int size = 1'000; size <= 2'300; size += 50) {
        const QByteArray options = "mode=700,size=" + QByteArray::number(size) + 'k';
        if (mount("tmpfs", disk.constData(), "tmpfs", 0, options.constData()) != 0)
            QSKIP("Only an administrator can make a small disk.");
        const auto unmount = qScopeGuard([&disk] { umount2(disk.constData(), MNT_DETACH); });
        XlsxFile file(place);
        bool isGood = file.begin({{u"id"_s, u"Title"_s}});
        for (int i = 0; i < rows && isGood; ++i)
            isGood = file.addRow({TableCell::ofText(QString(100 + i * 7 % 400, u'x'))});
        if (isGood && file.pack()) {
            ++whole;
            QCOMPARE(read(file.fileName())[u"rows"_s].toArray().size(), rows + 1);
        } else {
            ++full;
            QCOMPARE(file.problem().kind, ExportProblem::Kind::DiskFull);
        }
    }
    QVERIFY(whole > 0 && full > 0);
    QVERIFY(QDir().rmdir(place));
#else
    QSKIP("Small disks cannot be made here.");
#endif
}

void XlsxFileTest::noPartIsCutOffUnseen_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("the theme is the largest part") << 1;
    QTest::newRow("the sheet is the largest part") << 300;
}

// The library overlooks files that take only a part of what it writes.
void XlsxFileTest::noPartIsCutOffUnseen()
{
    NEED_OPENPYXL();
#ifdef Q_OS_UNIX
    QFETCH(const int, rows);
    const auto write = [rows](XlsxFile &file, int most) {
        const FileSizeLimit limit(most);
        bool isGood = file.begin({{u"id"_s, u"Title"_s}});
        for (int i = 0; i < rows && isGood; ++i)
            isGood = file.addRow({TableCell::ofText(QString(50, u'x'))});
        return isGood && file.pack();
    };
    int tooFew = 1'000;
    int enough = 100'000;
    while (enough - tooFew > 1) {
        const int most = (tooFew + enough) / 2;
        XlsxFile file(m_folder.path());
        (write(file, most) ? enough : tooFew) = most;
    }
    XlsxFile file(m_folder.path());
    QVERIFY(write(file, enough)); // and not with one byte less
    const QJsonObject book = read(file.fileName());
    QVERIFY(book[u"whole"_s].toBool());
    QCOMPARE(book[u"rows"_s].toArray().size(), rows + 1);
#else
    QSKIP("Only Unix can limit the size of files.");
#endif
}

static const RegisteredTest registered(__FILE__, runTest<XlsxFileTest, QCoreApplication>);
#include "tst_xlsxfile.moc"
