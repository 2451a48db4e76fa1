// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/filetext.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = SettingsProblem::Kind;

class FileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemIsProseWithItsFiles_data();
    void everyProblemIsProseWithItsFiles();
    void everyProblemIsWordedDifferently();
    void lostAccountsAreToldWithWhatToDo_data();
    void lostAccountsAreToldWithWhatToDo();
    void permissionsAreToldWithACommand_data();
    void permissionsAreToldWithACommand();
    void filesOfOthersAreToldWithThePlace();
    void foldersOfOthersAreLeftToThem();
    void whereThereIsNoFileThereIsNoneToCheck_data();
    void whereThereIsNoFileThereIsNoneToCheck();
    void accountsThatAreNotUsedAreNamed();
    void namesOfFilesAreTakenAsTheyAre();
};

void FileTextTest::everyProblemIsProseWithItsFiles_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("set aside") << Kind::SetAside << true;
    QTest::newRow("replaced") << Kind::Replaced << true;
    QTest::newRow("unreadable") << Kind::Unreadable << false;
    QTest::newRow("not writable") << Kind::NotWritable << false;
}

void FileTextTest::everyProblemIsProseWithItsFiles()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, isKept);
    const QString text =
        settingsProblemText({.kind = kind, .file = u"/a/old.ini"_s, .keptAs = u"/a/kept"_s});
    static const QRegularExpression markup(u"<[a-zA-Z/]|&[a-z]+;|%[0-9n]"_s);
    QVERIFY2(!text.contains(markup), qPrintable(text));
    QCOMPARE(text, text.simplified());
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(text.contains(QDir::toNativeSeparators(u"/a/old.ini"_s)), qPrintable(text));
    QCOMPARE(text.contains(QDir::toNativeSeparators(u"/a/kept"_s)), isKept);
}

void FileTextTest::everyProblemIsWordedDifferently()
{
    QSet<QString> texts;
    for (const Kind kind : {Kind::SetAside, Kind::Replaced, Kind::Unreadable, Kind::NotWritable})
        texts.insert(settingsProblemText({.kind = kind}));
    QCOMPARE(texts.size(), 4);
}

void FileTextTest::lostAccountsAreToldWithWhatToDo_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("set aside") << Kind::SetAside;
    QTest::newRow("unreadable") << Kind::Unreadable;
}

void FileTextTest::lostAccountsAreToldWithWhatToDo()
{
    QFETCH(const Kind, kind);
    const QString text = settingsProblemText({.kind = kind});
    QVERIFY(text.contains("accounts"_L1));
    QVERIFY(text.contains("repair"_L1));
    QVERIFY(text.contains("Keys in the keychain were not touched."_L1));
}

void FileTextTest::permissionsAreToldWithACommand_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("command");
    const QString file = u"/a/b.ini"_s;
    const QString spaced = u"/a b/it's.ini"_s;
    const QString quoted = u"'/a b/it'\\''s.ini'"_s;
    QTest::newRow("file") << file << QStringList{file} << u"chmod 600 /a/b.ini"_s;
    QTest::newRow("folder") << file << QStringList{u"/a"_s} << u"chmod go-w /a"_s;
    QTest::newRow("both") << file << QStringList{u"/a"_s, file}
                          << u"chmod go-w /a && chmod 600 /a/b.ini"_s;
    QTest::newRow("odd name") << spaced << QStringList{spaced} << QString(u"chmod 600 "_s + quoted);
    QTest::newRow("of a link") << file << QStringList{u"/c d"_s} << u"chmod go-w '/c d'"_s;
    QTest::newRow("command in it") << file << QStringList{u"/$(x)"_s} << u"chmod go-w '/$(x)'"_s;
}

void FileTextTest::permissionsAreToldWithACommand()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, places);
    QFETCH(const QString, command);
    const QString text =
        settingsProblemText({.kind = Kind::OthersMayWrite, .file = file, .places = places});
    QVERIFY2(text.contains("Check the accounts"_L1), qPrintable(text));
    QVERIFY2(text.contains(QDir::toNativeSeparators(file)), qPrintable(text));
    QVERIFY2(text.endsWith(u": "_s + command), qPrintable(text));
    // Where the file system keeps no permissions, the command changes nothing.
    QVERIFY2(text.contains("set XDG_CONFIG_HOME to a folder of your own, or"_L1), qPrintable(text));
}

void FileTextTest::filesOfOthersAreToldWithThePlace()
{
    const QString text = settingsProblemText(
        {.kind = Kind::OfAnother, .file = u"/a/%2.ini"_s, .places = {u"/a %1"_s}});
    QVERIFY2(text.startsWith(QDir::toNativeSeparators(u"/a %1 belongs"_s)), qPrintable(text));
    QVERIFY2(text.contains(QDir::toNativeSeparators(u"/a/%2.ini"_s)), qPrintable(text));
    QVERIFY2(text.contains(QDir::toNativeSeparators(u"make /a %1 yours"_s)), qPrintable(text));
}

void FileTextTest::foldersOfOthersAreLeftToThem()
{
    const QString text = settingsProblemText(
        {.kind = Kind::FolderOfAnother, .file = u"/a/%2.ini"_s, .places = {u"/a %1"_s}});
    QVERIFY2(text.startsWith(QDir::toNativeSeparators(u"/a %1 belongs"_s)), qPrintable(text));
    QVERIFY2(text.contains(QDir::toNativeSeparators(u"/a/%2.ini"_s)), qPrintable(text));
    QVERIFY2(text.contains("Check the accounts"_L1), qPrintable(text));
    QVERIFY2(text.contains("set XDG_CONFIG_HOME to a folder of your own"_L1), qPrintable(text));
    QVERIFY2(!text.contains("yours"_L1) && !text.contains("move it away"_L1), qPrintable(text));
}

void FileTextTest::whereThereIsNoFileThereIsNoneToCheck_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("end");
    QTest::newRow("others may create it") << Kind::OthersMayCreate << u": chmod go-w '/a %1'"_s;
    QTest::newRow("folder of another") << Kind::NoFolderOfOurs << u"then start Trainboard again."_s;
}

void FileTextTest::whereThereIsNoFileThereIsNoneToCheck()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, end);
    const QString text =
        settingsProblemText({.kind = kind, .file = u"/a/%2.ini"_s, .places = {u"/a %1"_s}});
    const QString file = QDir::toNativeSeparators(u"/a/%2.ini"_s);
    QVERIFY2(text.contains(u"not saved in "_s + file), qPrintable(text));
    QVERIFY2(
        text.contains(
            kind == Kind::NoFolderOfOurs ? QDir::toNativeSeparators(u"/a %1"_s) : u"/a %1"_s),
        qPrintable(text));
    QVERIFY2(text.contains("Set XDG_CONFIG_HOME to a folder of your own"_L1), qPrintable(text));
    QVERIFY2(!text.contains("Check"_L1) && !text.contains("left"_L1), qPrintable(text));
    QVERIFY2(!text.contains("yours"_L1) && !text.contains("move"_L1), qPrintable(text));
    QVERIFY2(text.endsWith(end), qPrintable(text));
}

void FileTextTest::accountsThatAreNotUsedAreNamed()
{
    using Fault = SettingsProblem::Fault;
    QSet<QString> texts;
    for (const Fault fault : {Fault::NoName, Fault::BadId, Fault::SameId, Fault::SameName}) {
        const QString text = settingsProblemText(
            {.kind = Kind::AccountNotUsed,
             .file = u"/a/%1.ini"_s,
             .account = u"%2"_s,
             .fault = fault});
        texts.insert(text);
        QVERIFY2(text.contains(QDir::toNativeSeparators(u"/a/%1.ini"_s)), qPrintable(text));
        QCOMPARE(text.contains(u"\"%2\""_s), fault != Fault::NoName);
        QVERIFY2(text.contains("Its entry is still in the file."_L1), qPrintable(text));
    }
    QCOMPARE(texts.size(), 4);
}

void FileTextTest::namesOfFilesAreTakenAsTheyAre()
{
    const QString text =
        settingsProblemText({.kind = Kind::SetAside, .file = u"%2 %1"_s, .keptAs = u"%1"_s});
    QVERIFY2(text.contains("in %2 %1 could"_L1), qPrintable(text));
    QVERIFY2(text.contains("renamed to %1, "_L1), qPrintable(text));
}

static const RegisteredTest registered(__FILE__, runTest<FileTextTest, QCoreApplication>);
#include "tst_filetext.moc"
