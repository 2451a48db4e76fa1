// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startoptions.h"
#include "support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Result<StartOptions, EarlyExit> read(const QStringList &arguments)
{
    return readStartOptions(QStringList{u"trainboard"_s} + arguments);
}

} // namespace

class StartOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedFor();
    void readsItsOptions();
    void takesALink_data();
    void takesALink();
    void linkThatCannotBeOpenedIsForTheWindow();
    void questionThatIsNoneNamesTheBadWord();
    void helpNamesThemAll();
    void optionsOfQtArePassedOver_data();
    void optionsOfQtArePassedOver();
    void wrongCallsAreSaid_data();
    void wrongCallsAreSaid();
#ifdef TRAINBOARD
    void needsNoScreenToAnswer_data();
    void needsNoScreenToAnswer();
    void fullDiskIsAFailure();
    void saysThatThereIsNoScreen();
#endif
};

void StartOptionsTest::nothingIsAskedFor()
{
    const auto options = read({});
    QVERIFY(options);
    QVERIFY(!options->demo && !options->recentOnly);
    QVERIFY(options->account.isEmpty() && options->serviceId.isEmpty());
    QVERIFY(!options->question && options->view.isEmpty() && options->link.isEmpty());
}

void StartOptionsTest::readsItsOptions()
{
    const auto options =
        read({u"--account"_s, u"shop"_s, u"--service=6wxgu000000"_s, u"--recent"_s});
    QVERIFY(options);
    QCOMPARE(options->account, u"shop"_s);
    QCOMPARE(options->serviceId, u"6wxgu000000"_s);
    QVERIFY(options->recentOnly);
    QVERIFY(read({u"--demo"_s})->demo);

    const auto asked = read({u"--where"_s, u"status:failed 가게"_s, u"--view=In progress"_s});
    QVERIFY(asked);
    QCOMPARE(asked->question, u"status:failed 가게"_s);
    QCOMPARE(asked->view, u"In progress"_s);
    QCOMPARE(read({u"--where"_s, {}})->question, QString()); // every training
}

void StartOptionsTest::takesALink_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString link = u"trainboard://service/6wxgu000000?where=a%20b"_s;
    QTest::newRow("alone") << QStringList{link};
    QTest::newRow("of an account") << QStringList{u"--account"_s, u"shop"_s, link};
    QTest::newRow("of the demo") << QStringList{u"--demo"_s, link};
    QTest::newRow("first") << QStringList{link, u"--demo"_s};
    QTest::newRow("behind --") << QStringList{u"--"_s, link};
}

void StartOptionsTest::takesALink()
{
    QFETCH(const QStringList, arguments);
    const auto options = read(arguments);
    QVERIFY(options);
    QCOMPARE(options->link, u"trainboard://service/6wxgu000000?where=a%20b"_s);
}

// A browser starts Trainboard with it, and there is nobody to read what a program prints.
void StartOptionsTest::linkThatCannotBeOpenedIsForTheWindow()
{
    QCOMPARE(read({u"TRAINBOARD:nonsense"_s})->link, u"TRAINBOARD:nonsense"_s);
    const auto options = read({u"trainboard://services?where="_s + QString(500'000, u'a')});
    QVERIFY(options);
    QCOMPARE(options->link.size(), 100'001);
}

void StartOptionsTest::questionThatIsNoneNamesTheBadWord()
{
    const auto options = read({u"--where"_s, u"type:pop took:banana"_s});
    QVERIFY(!options);
    QCOMPARE(options.error().exitStatus, 2);
    QVERIFY2(
        options.error().text.startsWith(u"--where: \"banana\""), qPrintable(options.error().text));
}

void StartOptionsTest::helpNamesThemAll()
{
    const auto help = read({u"--help"_s});
    QVERIFY(!help);
    QCOMPARE(help.error().exitStatus, 0);
    for (const QString &option :
         {u"--demo"_s, u"--account"_s, u"--service"_s, u"--recent"_s, u"--where"_s, u"--view"_s,
          u"trainboard://"_s})
        QVERIFY2(help.error().text.contains(option), qPrintable(option));
}

void StartOptionsTest::optionsOfQtArePassedOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one dash") << QStringList{u"-platform"_s, u"offscreen"_s};
    QTest::newRow("two dashes") << QStringList{u"--platform"_s, u"offscreen"_s};
    QTest::newRow("with =") << QStringList{u"-style=fusion"_s};
    QTest::newRow("no value") << QStringList{u"-reverse"_s};
    QTest::newRow("macOS") << QStringList{u"-psn_0_12345"_s};
    QTest::newRow("several") << QStringList{u"-geometry"_s, u"640x480"_s, u"-display"_s, u":7"_s};
}

void StartOptionsTest::optionsOfQtArePassedOver()
{
    QFETCH(const QStringList, arguments);
    for (const QStringList &all :
         {arguments + QStringList{u"--demo"_s}, QStringList{u"--demo"_s} + arguments}) {
        const auto options = read(all);
        QVERIFY2(options, options ? "" : qPrintable(options.error().text));
        QVERIFY(options->demo);
    }
}

void StartOptionsTest::wrongCallsAreSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("extra") << QStringList{u"--demo"_s, u"extra"_s} << u"extra"_s;
    QTest::newRow("extra of --version") << QStringList{u"--version"_s, u"extra"_s} << u"extra"_s;
    QTest::newRow("behind --") << QStringList{u"--"_s, u"--demo"_s} << u"--demo"_s;
    QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("no value") << QStringList{u"--account"_s} << u"account"_s;
    QTest::newRow("empty value") << QStringList{u"--account="_s} << u"--account"_s;
    QTest::newRow("blank value") << QStringList{u"--service"_s, u" "_s} << u"--service"_s;
    QTest::newRow("a value too many") << QStringList{u"--demo=yes"_s} << u"demo"_s;
    QTest::newRow("no view") << QStringList{u"--view="_s} << u"--view"_s;
    QTest::newRow("long view") << QStringList{u"--view"_s, QString(1001, u'a')} << u"--view"_s;
    QTest::newRow("no question") << QStringList{u"--where"_s, u"status:"_s} << u"status:"_s;
    QTest::newRow("long question")
        << QStringList{u"--where"_s, QString(10'001, u'a')} << u"too long"_s;
    const QString link = u"trainboard://service/a"_s;
    const QString another = u"trainboard://services"_s;
    QTest::newRow("two links") << QStringList{link, another} << u"one link"_s;
    QTest::newRow("a link and more") << QStringList{link, u"extra"_s} << u"extra"_s;
    QTest::newRow("a link and a service")
        << QStringList{link, u"--service"_s, u"a"_s} << u"--service"_s;
    QTest::newRow("a link and a question")
        << QStringList{link, u"--where"_s, u"a"_s} << u"--where"_s;
    QTest::newRow("a link and a view") << QStringList{u"--view"_s, u"a"_s, link} << u"--view"_s;
    QTest::newRow("a link and recent ones") << QStringList{u"--recent"_s, link} << u"--recent"_s;
    QTest::newRow("an address") << QStringList{u"https://service/a"_s} << u"https://service/a"_s;
    QTest::newRow("both") << QStringList{u"--demo"_s, u"--account"_s, u"a"_s} << u"--account"_s;
}

void StartOptionsTest::wrongCallsAreSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const auto options = read(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().exitStatus, 2);
    QVERIFY2(options.error().text.contains(said), qPrintable(options.error().text));
    QVERIFY(options.error().text.contains(u"--help"));
    QVERIFY(options.error().text.endsWith(u'\n'));
}

#ifdef TRAINBOARD

namespace {

struct Ended
{
    bool normally = false;
    int status = -1;
    QString out;
    QString err;
};

// The program where there is no screen at all.
Ended runWithoutScreen(const QStringList &arguments, const QString &platform = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    if (!platform.isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TRAINBOARD), arguments);
    program.waitForFinished(60'000);
    return {
        program.exitStatus() == QProcess::NormalExit, program.exitCode(),
        QString::fromLocal8Bit(program.readAllStandardOutput()),
        QString::fromLocal8Bit(program.readAllStandardError())};
}

} // namespace

void StartOptionsTest::needsNoScreenToAnswer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("--version") << QStringList{u"--version"_s} << 0 << u"trainboard "_s;
    QTest::newRow("-v") << QStringList{u"-v"_s} << 0 << u"trainboard "_s;
    QTest::newRow("--help") << QStringList{u"--help"_s} << 0 << u"--demo"_s;
    QTest::newRow("--help-all") << QStringList{u"--help-all"_s} << 0 << u"--demo"_s;
    QTest::newRow("a wrong call") << QStringList{u"--demo"_s, u"extra"_s} << 2 << u"extra"_s;
    QTest::newRow("no question") << QStringList{u"--where"_s, u"took:banana"_s} << 2 << u"banana"_s;
    QTest::newRow("two links")
        << QStringList{u"trainboard://services"_s, u"trainboard://services"_s} << 2 << u"link"_s;
}

void StartOptionsTest::needsNoScreenToAnswer()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, said);
    const Ended ended = runWithoutScreen(arguments);
    QVERIFY2(ended.normally, qPrintable(ended.err));
    QCOMPARE(ended.status, status);
    QVERIFY((status == 0 ? ended.out : ended.err).contains(said));
    QCOMPARE(status == 0 ? ended.err : ended.out, QString());
}

void StartOptionsTest::fullDiskIsAFailure()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full.");
    for (const QString &option : {u"--version"_s, u"--help"_s}) {
        QProcess program;
        program.setStandardOutputFile(u"/dev/full"_s);
        program.start(QStringLiteral(TRAINBOARD), {option});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
    }
}

void StartOptionsTest::saysThatThereIsNoScreen()
{
    const Ended ended = runWithoutScreen({u"--demo"_s}, u"xcb"_s);
    QVERIFY2(ended.normally, qPrintable(ended.err));
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(u"trainboard-cli"), qPrintable(ended.err));
}

#endif

static const RegisteredTest registered(__FILE__, runTest<StartOptionsTest, QCoreApplication>);
#include "tst_startoptions.moc"
