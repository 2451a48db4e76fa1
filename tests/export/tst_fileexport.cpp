// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fileexport.h"
#include "support/csvreader.h"
#include "support/filesizelimit.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

ExportSource numbered(qsizetype rows)
{
    return {
        .columns = {{u"row"_s, u"row"_s}, {u"text"_s, u"text"_s}},
        .rowCount = rows,
        .cells = [](qsizetype row) -> QList<TableCell> {
            return {
                TableCell::ofLiteral(QString::number(row)), TableCell::ofText(QString(50, u'x'))};
        }};
}

} // namespace

class FileExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeTableIsWritten();
    void anOldFileIsReplaced();
    void rawJsonIsAsItCame();
    void nothingIsThereBeforeTheEnd();
    void cancellingLeavesTheOldFile();
    void aMissingFolderIsTold();
    void aFolderThatGoesMeanwhileIsTold();
    void aFolderWithoutPermissionIsTold();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void aWorkbookIsWritten();
    void aWorkbookHasNoRoomForMore();
    void cancellingAWorkbookLeavesTheOldFile_data();
    void cancellingAWorkbookLeavesTheOldFile();
    void aWorkbookOnAFullDiskLeavesTheOldFile_data();
    void aWorkbookOnAFullDiskLeavesTheOldFile();

private:
    // Everything in the folder of the file.
    QStringList entries() const;
    // Where workbooks are put together.
    static QStringList workFolders()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
            .entryList({u"workbook-*"_s}, QDir::Dirs);
    }
    QByteArray content() const;
    void writeOld() const;
    // Whether it succeeded.
    bool run(FileExport &fileExport);

    QTemporaryDir m_folder;
    QString m_file;
    std::optional<ExportProblem> m_problem;
};

void FileExportTest::init()
{
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.filePath(u"안 é"_s)));
    m_file = m_folder.filePath(u"안 é/표.csv"_s);
    m_problem.reset();
}

QByteArray FileExportTest::content() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList FileExportTest::entries() const
{
    return QDir(m_folder.filePath(u"안 é"_s))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void FileExportTest::writeOld() const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
}

bool FileExportTest::run(FileExport &fileExport)
{
    bool succeeded = false;
    connect(&fileExport, &FileExport::succeeded, this, [&succeeded] { succeeded = true; });
    connect(&fileExport, &FileExport::failed, this, [this](const ExportProblem &problem) {
        m_problem = problem;
    });
    fileExport.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(succeeded || m_problem, 60'000); }();
    return succeeded;
}

void FileExportTest::aWholeTableIsWritten()
{
    FileExport fileExport(numbered(5'000), m_file, TableFormat::Csv, {.byteOrderMark = true});
    QVERIFY(run(fileExport));
    QVERIFY(content().startsWith("\xEF\xBB\xBFrow,text\r\n0,x"));
    const auto records = readCsv(content());
    QVERIFY(records);
    QCOMPARE(records->size(), 5'001);
    QCOMPARE(records->constLast().constFirst(), u"4999"_s);
    QCOMPARE(QDir(m_folder.filePath(u"안 é"_s)).entryList(QDir::Files).size(), 1);
}

void FileExportTest::anOldFileIsReplaced()
{
    writeOld();
    FileExport fileExport(numbered(1), m_file, TableFormat::Tsv, {});
    QVERIFY(run(fileExport));
    QCOMPARE(content(), "row\ttext\n0\t" + QByteArray(50, 'x') + '\n');
}

void FileExportTest::rawJsonIsAsItCame()
{
    ExportSource source = numbered(2);
    source.json = [](qsizetype row) -> QByteArray {
        return "{ \"a\" : " + QByteArray::number(row) + ".0e2 }";
    };
    FileExport fileExport(source, m_file, TableFormat::Json, {});
    QVERIFY(run(fileExport));
    QCOMPARE(content(), "{\"trains\":[\n{ \"a\" : 0.0e2 },\n{ \"a\" : 1.0e2 }\n]}\n");
}

void FileExportTest::nothingIsThereBeforeTheEnd()
{
    ExportSource source = numbered(500);
    bool wasThere = false;
    source.cells = [this, &wasThere, cells = source.cells](qsizetype row) {
        wasThere = wasThere || QFile::exists(m_file);
        return cells(row);
    };
    FileExport fileExport(source, m_file, TableFormat::Csv, {});
    QVERIFY(run(fileExport));
    QVERIFY(!wasThere);
}

void FileExportTest::cancellingLeavesTheOldFile()
{
    writeOld();
    FileExport fileExport(numbered(100'000'000), m_file, TableFormat::Csv, {});
    QSignalSpy progressed(&fileExport, &FileExport::progressed);
    QSignalSpy succeeded(&fileExport, &FileExport::succeeded);
    QSignalSpy failed(&fileExport, &FileExport::failed);
    fileExport.start();
    QTRY_VERIFY(progressed.size() > 1);
    QVERIFY(progressed.at(0).at(0).toLongLong() < progressed.at(1).at(0).toLongLong());
    fileExport.cancel();
    const qsizetype told = progressed.size();
    QCoreApplication::processEvents();
    QCOMPARE(progressed.size(), told);
    QVERIFY(succeeded.isEmpty());
    QVERIFY(failed.isEmpty());
    QCOMPARE(content(), "old");
    QCOMPARE(QDir(m_folder.filePath(u"안 é"_s)).entryList(QDir::Files).size(), 1);
}

void FileExportTest::aMissingFolderIsTold()
{
    FileExport fileExport(numbered(1), m_folder.filePath(u"gone/a.csv"_s), TableFormat::Csv, {});
    QVERIFY(!run(fileExport));
    QCOMPARE(m_problem->kind, ExportProblem::Kind::FolderMissing);
    QVERIFY(!m_problem->reason.isEmpty());
}

void FileExportTest::aFolderThatGoesMeanwhileIsTold()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps a folder in which a file is open.");
#else
    ExportSource source = numbered(10);
    source.cells = [this, cells = source.cells](qsizetype row) {
        QDir(m_folder.filePath(u"안 é"_s)).removeRecursively();
        return cells(row);
    };
    FileExport fileExport(source, m_file, TableFormat::Csv, {});
    QVERIFY(!run(fileExport));
    QCOMPARE(m_problem->kind, ExportProblem::Kind::FolderMissing);
#endif
}

void FileExportTest::aFolderWithoutPermissionIsTold()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has other permissions.");
#else
    if (geteuid() == 0)
        QSKIP("Root may write everywhere.");
    QFile folder(m_folder.filePath(u"안 é"_s));
    QVERIFY(folder.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    FileExport fileExport(numbered(1), m_file, TableFormat::Csv, {});
    const bool succeeded = run(fileExport);
    folder.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!succeeded);
    QCOMPARE(m_problem->kind, ExportProblem::Kind::NoPermission);
#endif
}

void FileExportTest::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("rows");
    // Less than the buffer of QSaveFile, which is written only with the last flush.
    QTest::newRow("seen at the end") << 100;
    QTest::newRow("seen on the way") << 10'000;
}

void FileExportTest::aFullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    QFETCH(int, rows);
    writeOld();
    const FileSizeLimit limit(3'000);
    FileExport fileExport(numbered(rows), m_file, TableFormat::Csv, {});
    QVERIFY(!run(fileExport));
    QCOMPARE(content(), "old");
    QCOMPARE(QDir(m_folder.filePath(u"안 é"_s)).entryList(QDir::Files).size(), 1);
#else
    QSKIP("Only Unix can limit the size of files.");
#endif
}

void FileExportTest::aWorkbookIsWritten()
{
    if (!XlsxFile::isAvailable())
        QSKIP("Built without libxlsxwriter.");
    writeOld();
    FileExport fileExport(numbered(5'000), m_file, TableFormat::Xlsx, {});
    QSignalSpy finishing(&fileExport, &FileExport::finishing);
    QVERIFY(run(fileExport));
    QVERIFY(content().startsWith("PK\3\4")); // tst_xlsxfile is about the rest
    QVERIFY(content().size() > 10'000);
    QCOMPARE(finishing.size(), 1);
    QCOMPARE(entries().size(), 1);
    QCOMPARE(workFolders(), QStringList());
}

void FileExportTest::aWorkbookHasNoRoomForMore()
{
    writeOld();
    FileExport fileExport(numbered(1'048'576), m_file, TableFormat::Xlsx, {});
    QVERIFY(!run(fileExport));
    QCOMPARE(m_problem->kind, ExportProblem::Kind::TooManyRows);
    QCOMPARE(content(), "old");
    QCOMPARE(entries().size(), 1);
}

void FileExportTest::cancellingAWorkbookLeavesTheOldFile_data()
{
    QTest::addColumn<bool>("isPacking");
    QTest::newRow("among the rows") << false;
    QTest::newRow("while it is packed") << true;
}

void FileExportTest::cancellingAWorkbookLeavesTheOldFile()
{
    if (!XlsxFile::isAvailable())
        QSKIP("Built without libxlsxwriter.");
    QFETCH(const bool, isPacking);
    writeOld();
    FileExport fileExport(numbered(50'000), m_file, TableFormat::Xlsx, {});
    QSignalSpy succeeded(&fileExport, &FileExport::succeeded);
    QSignalSpy failed(&fileExport, &FileExport::failed);
    bool wasCancelled = false;
    const auto cancel = [&] {
        fileExport.cancel();
        wasCancelled = true;
    };
    if (isPacking)
        connect(&fileExport, &FileExport::finishing, this, cancel);
    else
        connect(&fileExport, &FileExport::progressed, this, cancel);
    fileExport.start();
    QTRY_VERIFY_WITH_TIMEOUT(wasCancelled, 60'000);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000)); // which nothing else waits for
    QCoreApplication::processEvents();
    QVERIFY(succeeded.isEmpty());
    QVERIFY(failed.isEmpty());
    QCOMPARE(content(), "old");
    QCOMPARE(entries().size(), 1);
    QCOMPARE(workFolders(), QStringList());
}

void FileExportTest::aWorkbookOnAFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("rows");
    QTest::newRow("the first rows") << 3'000 << 10'000;
    QTest::newRow("the last rows") << 1'000'000 << 10'000;
    QTest::newRow("other parts") << 3'000 << 1; // tst_xlsxfile looks at each of them
}

void FileExportTest::aWorkbookOnAFullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    if (!XlsxFile::isAvailable())
        QSKIP("Built without libxlsxwriter.");
    QFETCH(const int, most);
    QFETCH(const int, rows);
    writeOld();
    const FileSizeLimit limit(most);
    FileExport fileExport(numbered(rows), m_file, TableFormat::Xlsx, {});
    QVERIFY(!run(fileExport));
    QCOMPARE(m_problem->kind, ExportProblem::Kind::DiskFull);
    QVERIFY(!m_problem->reason.isEmpty());
    QVERIFY(!m_problem->folder.isEmpty());
    QCOMPARE(content(), "old");
    QCOMPARE(entries().size(), 1);
    QCOMPARE(workFolders(), QStringList());
#else
    QSKIP("Only Unix can limit the size of files.");
#endif
}

static const RegisteredTest registered(__FILE__, runTest<FileExportTest, QCoreApplication>);
#include "tst_fileexport.moc"
