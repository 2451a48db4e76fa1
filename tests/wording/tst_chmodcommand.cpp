// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/chmodcommand.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ChmodCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhatIsOpen_data();
    void closesWhatIsOpen();
};

void ChmodCommandTest::closesWhatIsOpen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("command");
    const QString file = u"/a/b"_s;
    const QString odd = u"/a b/it's"_s;
    QTest::newRow("file") << file << QStringList{file} << u"chmod 600 /a/b"_s;
    QTest::newRow("folder") << file << QStringList{u"/a"_s} << u"chmod go-w /a"_s;
    QTest::newRow("folders") << file << QStringList{u"/"_s, u"/a"_s} << u"chmod go-w / /a"_s;
    QTest::newRow("both") << file << QStringList{u"/a"_s, file}
                          << u"chmod go-w /a && chmod 600 /a/b"_s;
    QTest::newRow("odd names") << odd << QStringList{u"/a b"_s, odd}
                               << u"chmod go-w '/a b' && chmod 600 '/a b/it'\\''s'"_s;
    QTest::newRow("line break") << file << QStringList{u"/a\n"_s} << u"chmod go-w '/a\n'"_s;
}

void ChmodCommandTest::closesWhatIsOpen()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, places);
    QTEST(chmodCommand(file, places), "command");
}

static const RegisteredTest registered(__FILE__, runTest<ChmodCommandTest, QCoreApplication>);
#include "tst_chmodcommand.moc"
