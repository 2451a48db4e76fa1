// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demofolder.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 now = 1'800'000'000'000;

} // namespace

// Where the demo keeps its files.
class DemoFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_usual = m_home->filePath(u"Trainboard/demo"_s);
    }

    void goesWithTheDemo();
    void goesOnWithOneThatWasKilled();
    void beginsAnewAfterLong_data();
    void beginsAnewAfterLong();
    void leavesARunningDemoAlone();
    void leavesAloneWhatIsNotItsOwn_data();
    void leavesAloneWhatIsNotItsOwn();

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    // As a demo leaves it that is killed: nothing is removed, and its process is gone.
    void leaveBehind(const QByteArray &began)
    {
        QVERIFY(QDir().mkpath(m_usual));
        write(m_usual + u"/began", began);
        write(m_usual + u"/history.db", "remembered");
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_usual;
};

void DemoFolderTest::goesWithTheDemo()
{
    {
        DemoFolder folder(m_usual, now);
        folder.setHasPast();
        QCOMPARE(folder.path(), m_usual);
        QCOMPARE(folder.began(), now);
        QVERIFY(!folder.isContinued());
        QVERIFY(QFileInfo(m_usual).isDir());
#ifdef Q_OS_UNIX
        constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_usual) & ofOthers));
        QVERIFY(!(QFile::permissions(m_usual + u"/began") & ofOthers));
#endif
        write(m_usual + u"/history.db", "remembered");
    }
    QVERIFY(QDir(m_home->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void DemoFolderTest::goesOnWithOneThatWasKilled()
{
    leaveBehind(QByteArray::number(now - hour));
    const DemoFolder folder(m_usual, now);
    QVERIFY(folder.isContinued());
    QCOMPARE(folder.path(), m_usual);
    QCOMPARE(folder.began(), now - hour);
    QVERIFY(QFileInfo::exists(m_usual + u"/history.db"));
}

void DemoFolderTest::beginsAnewAfterLong_data()
{
    QTest::addColumn<QByteArray>("began");
    QTest::newRow("yesterday") << QByteArray::number(now - 24 * hour);
    QTest::newRow("in the future") << QByteArray::number(now + hour);
    QTest::newRow("no number") << QByteArray("soon");
    QTest::newRow("long before our time") << QByteArray::number(std::numeric_limits<qint64>::min());
    QTest::newRow("nothing") << QByteArray();
}

void DemoFolderTest::beginsAnewAfterLong()
{
    QFETCH(QByteArray, began);
    leaveBehind(began);
    const DemoFolder folder(m_usual, now);
    QVERIFY(!folder.isContinued());
    QCOMPARE(folder.path(), m_usual);
    QCOMPARE(folder.began(), now);
    QVERIFY(!QFileInfo::exists(m_usual + u"/history.db"));
}

void DemoFolderTest::leavesARunningDemoAlone()
{
    const DemoFolder first(m_usual, now);
    QString path;
    {
        const DemoFolder second(m_usual, now + hour);
        path = second.path();
        QVERIFY(path != m_usual);
        QVERIFY(QFileInfo(path).isDir());
        QVERIFY(!second.isContinued());
        QCOMPARE(second.began(), now + hour);
    }
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(QFileInfo(first.path()).isDir());
}

void DemoFolderTest::leavesAloneWhatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a link to another folder") << u"link"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("a parent that is a file") << u"parent"_s;
    QTest::newRow("a pipe in place of the lock") << u"pipe"_s;
    QTest::newRow("a folder that is open to others") << u"open"_s;
}

void DemoFolderTest::leavesAloneWhatIsNotItsOwn()
{
#ifdef Q_OS_WIN
    QSKIP("Links need rights there.");
#endif
    QFETCH(QString, what);
    const QString photos = m_home->filePath(u"photos"_s);
    QVERIFY(QDir().mkpath(photos));
    write(photos + u"/one", "photo");
    if (what != u"parent")
        QVERIFY(QDir().mkpath(QFileInfo(m_usual).absolutePath()));
    if (what == u"link")
        QVERIFY(QFile::link(photos, m_usual));
    else if (what == u"file")
        write(m_usual, "a file");
    else if (what == u"parent")
        write(QFileInfo(m_usual).absolutePath(), "a file");
#ifdef Q_OS_UNIX
    if (what == u"pipe") // or nobody ever comes back from there
        QCOMPARE(mkfifo(QFile::encodeName(m_usual + u".lock").constData(), 0600), 0);
    if (what == u"open")
        QCOMPARE(chmod(QFile::encodeName(QFileInfo(m_usual).absolutePath()).constData(), 0777), 0);
#endif
    {
        const DemoFolder folder(m_usual, now);
        QVERIFY(folder.path() != m_usual);
        QVERIFY(QFileInfo(folder.path()).isDir());
    }
    QVERIFY(QFileInfo::exists(photos + u"/one"));
    if (what == u"file")
        QCOMPARE(QFileInfo(m_usual).size(), 6);
}

static const RegisteredTest registered(__FILE__, runTest<DemoFolderTest, QCoreApplication>);
#include "tst_demofolder.moc"
