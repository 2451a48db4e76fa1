// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "cli/listresponses.h"
#include "storage/environment.h"
#include "storage/history.h"
#include "support/csvreader.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// So many seconds after 2026-11-27T09:00:00+09:00.
qint64 second(qint64 seconds)
{
    return 1'795'737'600'000 + seconds * 1000;
}

const QString endpoint = u"https://aitems.example/api/v1"_s;

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEED_FOLDERS_OF_OUR_OWN(); }
    void init();
    void theTableHasALineForEachState();
    void jsonHasEverything();
    void csvHasARecordForEachState();
    void oneVersionOnly();
    void whatIsNotThere_data();
    void whatIsNotThere();
    void accountsAreToldApart();
    void needsNoSecretKey();
    void noHistory();
    void badFiles_data();
    void badFiles();
    void aFolderThatCannotBeWritten();
    void whileItIsWritten();

private:
    QString folder() const { return m_home->filePath(u"data/Trainboard"_s); }
    QString file() const { return folder() + u"/history.db"_s; }

    static SeenTraining seen(
        const QString &version, KnownTrainingStatus status, const QByteArray &json,
        const QString &service = u"s"_s)
    {
        return {
            .key = {service, KnownTrainingType::Pop, version},
            .status = status,
            .created = second(0),
            .json = json};
    }
    static HistoryLook look(qint64 moment, const QList<SeenTraining> &changed)
    {
        return {
            .board =
                {.accountId = historyIdOf(environmentAccountId, CliKeys().accessKey),
                 .endpoint = endpoint},
            .moment = moment,
            .services = {u"s"_s},
            .wholeServices = {u"s"_s},
            .changed = changed};
    }

    std::unique_ptr<QProcess> process(const QStringList &arguments) const
    {
        auto process = cliProcess(QStringList{u"history"_s} + arguments, QUrl(endpoint));
        setVariable(*process, u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        setVariable(*process, u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        return process;
    }
    CliResult run(const QStringList &arguments) const { return finish(*process(arguments)); }

    std::unique_ptr<QTemporaryDir> m_home;
};

// v1 was there before anybody looked, v2 was seen to complete, and v3 to fail and to go.
void TestHistory::init()
{
    using Status = KnownTrainingStatus;
    m_home = std::make_unique<QTemporaryDir>();
    History history(folder());
    history.record(look(
        second(30),
        {seen(u"v1"_s, Status::Completed, "{\"v\":1}"),
         seen(u"v2"_s, Status::Learning, "{\"v\":2}"),
         seen(u"v3"_s, Status::Waiting, "{\"v\":3}")}));
    history.record(look(second(60), {seen(u"v2"_s, Status::Completed, "{\r\n\"v\": 22}")}));
    history.record(look(second(90), {seen(u"v3"_s, Status::LearningFailed, "{\"v\":33}")}));
    HistoryLook last = look(second(120), {});
    last.gone = {{u"s"_s, KnownTrainingType::Pop, u"v3"_s}};
    history.record(last);
}

void TestHistory::theTableHasALineForEachState()
{
    const CliResult result = run({u"s"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray("3 trainings, last looked at 2026-11-27 09:02:00 +09:00\n"));
    const QByteArrayList lines = result.out.split('\n');
    QCOMPARE(lines.size(), 8);
    const QString created = u"2026-11-27 09:00:00 +09:00"_s;
    const auto at = [](const char *time) {
        return u"2026-11-27 %1 +09:00"_s.arg(QString::fromLatin1(time));
    };
    QStringList words;
    for (const QByteArray &line : lines)
        words += QString::fromUtf8(line).simplified();
    QCOMPARE(words[0], u"TYPE VERSION CREATED STATUS FIRST SEEN LAST SEEN TOOK"_s);
    QVERIFY(words.contains(
        u"pop v1 %1 completed %2 %3"_s.arg(created, at("09:00:30"), at("09:02:00"))));
    QVERIFY(words.contains(u"pop v2 %1 learning %2 %2"_s.arg(created, at("09:00:30"))));
    QVERIFY(words.contains(u"pop v2 %1 completed %2 %3 1m, or up to 30s less"_s.arg(
        created, at("09:01:00"), at("09:02:00"))));
    QVERIFY(words.contains(
        u"pop v3 %1 learningFailed %2 %2 1m30s, or up to 30s less"_s.arg(created, at("09:01:30"))));
    QVERIFY(words.contains(u"pop v3 %1 (gone) %2"_s.arg(created, at("09:02:00"))));
}

void TestHistory::jsonHasEverything()
{
    const CliResult result = run({u"s"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    const QJsonArray trainings = parsed(result.out)["trainings"_L1].toArray();
    QCOMPARE(trainings.size(), 3);
    for (const QJsonValue &training : trainings) {
        QCOMPARE(training["serviceId"_L1].toString(), u"s"_s);
        QCOMPARE(training["createdDate"_L1].toString(), u"2026-11-27T09:00:00.000+09:00"_s);
        const QJsonArray states = training["states"_L1].toArray();
        const QString version = training["version"_L1].toString();
        QCOMPARE(training["gone"_L1].isNull(), version != u"v3"_s);
        if (version == u"v1"_s) {
            QCOMPARE(states.size(), 1);
            QVERIFY(states[0]["after"_L1].isNull());
            QVERIFY(training["tookSeconds"_L1].isNull());
        } else if (version == u"v2"_s) {
            QCOMPARE(states.size(), 2);
            QCOMPARE(states[1]["status"_L1].toString(), u"completed"_s);
            QCOMPARE(states[1]["after"_L1].toString(), u"2026-11-27T09:00:30.000+09:00"_s);
            QCOMPARE(states[1]["first"_L1].toString(), u"2026-11-27T09:01:00.000+09:00"_s);
            QCOMPARE(states[1]["last"_L1].toString(), u"2026-11-27T09:02:00.000+09:00"_s);
            QCOMPARE(training["tookSeconds"_L1].toDouble(), 60.0);
            QCOMPARE(training["uncertaintySeconds"_L1].toDouble(), 30.0);
            QCOMPARE(training["training"_L1]["v"_L1].toInt(), 22);
        }
    }
}

void TestHistory::csvHasARecordForEachState()
{
    const CliResult result = run({u"s"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    const auto records = readCsv(result.out);
    QVERIFY(records);
    QCOMPARE(records->size(), 6);
    QVERIFY(records->contains(QStringList{
        u"s"_s, u"pop"_s, u"v3"_s, u"2026-11-27T09:00:00.000+09:00"_s, u"learningFailed"_s,
        u"2026-11-27T09:01:00.000+09:00"_s, u"2026-11-27T09:01:30.000+09:00"_s,
        u"2026-11-27T09:01:30.000+09:00"_s, u"2026-11-27T09:02:00.000+09:00"_s, u"90.000"_s,
        u"30.000"_s}));
}

void TestHistory::oneVersionOnly()
{
    const CliResult result = run({u"s"_s, u"--version"_s, u"v2"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.status, 0);
    const QJsonArray trainings = parsed(result.out)["trainings"_L1].toArray();
    QCOMPARE(trainings.size(), 1);
    QCOMPARE(trainings[0]["version"_L1].toString(), u"v2"_s);
}

void TestHistory::whatIsNotThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("service") << QStringList{u"t"_s}
                             << QByteArray("The history has nothing about the service t");
    QTest::newRow("version") << QStringList{u"s"_s, u"--version"_s, u"v9"_s}
                             << QByteArray("no training of s with the version \"v9\"");
}

void TestHistory::whatIsNotThere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CliResult result = run(arguments);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(said), result.err.constData());
}

void TestHistory::accountsAreToldApart()
{
    const auto other = process({u"s"_s});
    setVariable(*other, u"TRAINBOARD_ENDPOINT"_s, u"https://other.example/api/v1"_s);
    QCOMPARE(finish(*other).status, 1);
    // The same endpoint in another spelling.
    const auto same = process({u"s"_s});
    setVariable(*same, u"TRAINBOARD_ENDPOINT"_s, u"https://AITEMS.example/api/v1/"_s);
    QCOMPARE(finish(*same).status, 0);
    const auto bad = process({u"s"_s});
    setVariable(*bad, u"TRAINBOARD_ENDPOINT"_s, u"http://aitems.example"_s);
    const CliResult result = finish(*bad);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("TRAINBOARD_ENDPOINT"), result.err.constData());
    QCOMPARE(run({u"s"_s, u"--account"_s, u"nobody"_s}).status, 3);
    QCOMPARE(run({u"s"_s, u"--account"_s, u"ENVIRONMENT"_s}).status, 0);
}

void TestHistory::needsNoSecretKey()
{
    const auto process = this->process({u"s"_s});
    setVariable(*process, u"NCLOUD_SECRET_KEY"_s, {});
    QCOMPARE(finish(*process).status, 0);
    const auto others = this->process({u"s"_s});
    setVariable(*others, u"NCLOUD_ACCESS_KEY"_s, u"EXAMPLEACCESSKEY0002"_s);
    QCOMPARE(finish(*others).status, 1);
    const auto none = this->process({u"s"_s});
    setVariable(*none, u"NCLOUD_ACCESS_KEY"_s, {});
    setVariable(*none, u"NCLOUD_SECRET_KEY"_s, {});
    const CliResult result = finish(*none);
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("NCLOUD_ACCESS_KEY"), result.err.constData());
}

void TestHistory::noHistory()
{
    QVERIFY(QDir(folder()).removeRecursively());
    const CliResult result = run({u"s"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("There is no history yet"), result.err.constData());
    QVERIFY2(result.err.contains("while it runs"), result.err.constData());
    QVERIFY(!QFile::exists(folder())); // nothing is made
}

void TestHistory::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no database") << QByteArray("hello") << QByteArray("is damaged");
    QTest::newRow("empty") << QByteArray() << QByteArray("is damaged");
    QTest::newRow("newer") << QByteArray("newer") << QByteArray("A newer version");
    QTest::newRow("holes") << QByteArray("holes") << QByteArray("is damaged");
}

void TestHistory::badFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    QFile file(this->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (content == "newer") {
        file.seek(60); // the user_version, https://www.sqlite.org/fileformat.html
        file.write(QByteArray::fromHex("0000ffff"));
    } else if (content == "holes") {
        file.seek(4096);
        file.write(QByteArray(int(file.size()) - 4096, '\x55'));
    } else {
        file.resize(0);
        file.write(content);
    }
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const CliResult result = run({u"s"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(said), result.err.constData());
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(folder()).entryList({u"*corrupt*"_s}), QStringList());
}

void TestHistory::aFolderThatCannotBeWritten()
{
#ifdef Q_OS_UNIX
    const auto readOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(file(), QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(folder(), readOnly));
    QCOMPARE(run({u"s"_s}).status, 0);
    if (geteuid() != 0) { // who may read everything
        QVERIFY(QFile::setPermissions(file(), {}));
        const CliResult result = run({u"s"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("could not be read"), result.err.constData());
    }
    QVERIFY(QFile::setPermissions(folder(), readOnly | QFileDevice::WriteOwner));
#else
    QSKIP("for systems with permissions of files");
#endif
}

void TestHistory::whileItIsWritten()
{
    History writer(folder());
    QSignalSpy recorded(&writer, &History::recorded);
    writer.record(look(second(150), {seen(u"v4"_s, KnownTrainingStatus::Requesting, "{\"v\":4}")}));
    QTRY_COMPARE(recorded.size(), 1);
    const CliResult result = run({u"s"_s, u"--version"_s, u"v4"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("requesting"), result.out.constData());
}

static const RegisteredTest registered(__FILE__, runTest<TestHistory, QCoreApplication>);
#include "tst_history.moc"
