// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshome.h"
#include "support/testprogram.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

// The accounts of the command line with a real keychain: added, listed, used, removed.
class TestAccounts : public QObject, private AccountsHome
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        needKeyring();
        startServer();
    }
    void init() { startOver(); }
    void cleanup() { finish(); }

    void anAccountIsAddedUsedAndRemoved();
    void findsTheNameInAnySpelling();
    void listsInAllFormats();
    void anEndpointThatMayDeceiveIsTold();
    void withNoneNamedTheOnlyOneIsUsed();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void aWrongNameIsToldWithTheOthers_data();
    void aWrongNameIsToldWithTheOthers();
    void aTakenNameChangesNothing();
    void refusedKeysAreTold();
    void anAbsentServiceIsTold();
};

void TestAccounts::anAccountIsAddedUsedAndRemoved()
{
    const CliResult added = add(u"work"_s);
    QVERIFY2(added.status == 0, added.err.constData());
    QCOMPARE(added.out, QByteArray());
    QVERIFY2(added.err.contains("\"work\" was added"), added.err.constData());
    QCOMPARE(keptAccounts(), "name,endpoint\r\nwork," + m_server->endpoint().toEncoded() + "\r\n");

    const CliResult services =
        run({u"services"_s, u"--account"_s, u"Work"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(services.status == 0, services.err.constData());
    const QByteArray id = services.out.split('\n').value(1).split(',').constFirst();
    const CliResult trainings =
        run({u"trainings"_s, QString::fromUtf8(id), u"--account"_s, u"work"_s});
    QVERIFY2(trainings.status == 0, trainings.err.constData());
    QVERIFY2(trainings.err.contains(" trainings, complete"), trainings.err.constData());

    const CliResult checked = run({u"accounts"_s, u"check"_s, u"work"_s});
    QVERIFY2(checked.status == 0, checked.err.constData());
    QVERIFY2(checked.out.startsWith("\"work\" works: 127.0.0.1:"), checked.out.constData());

    const CliResult removed = run({u"accounts"_s, u"remove"_s, u"work"_s});
    QVERIFY2(removed.status == 0, removed.err.constData());
    QVERIFY2(removed.err.contains("The account \"work\" and its keys"), removed.err.constData());
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));
    QCOMPARE(run({u"accounts"_s, u"check"_s, u"work"_s}).status, 3);
}

void TestAccounts::findsTheNameInAnySpelling()
{
    const QString composed = u"쇼핑 몰"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QCOMPARE(add(decomposed).status, 0);
    const CliResult services = run({u"services"_s, u"--account"_s, composed});
    QVERIFY2(services.status == 0, services.err.constData());
    QVERIFY2(keptAccounts().contains(decomposed.toUtf8()), "what is listed stays as it came");
    QCOMPARE(add(composed).status, 2);
    QCOMPARE(run({u"accounts"_s, u"remove"_s, composed}).status, 0);
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));
}

void TestAccounts::listsInAllFormats()
{
    QCOMPARE(add(u"the \"work\""_s).status, 0);
    const QByteArray url = m_server->endpoint().toEncoded();
    QCOMPARE(keptAccounts(), "name,endpoint\r\n\"the \"\"work\"\"\"," + url + "\r\n");
    QCOMPARE(
        run({u"accounts"_s, u"list"_s, u"--format"_s, u"json"_s}).out,
        R"({"accounts":[)"
        "\n"
        R"({"name":"the \"work\"","endpoint":")" +
            url + "\"}\n]}\n");
    const CliResult table = run({u"accounts"_s, u"list"_s});
    QCOMPARE(table.out, "NAME        ENDPOINT\nthe \"work\"  " + url + '\n');
    QVERIFY2(table.err.endsWith("1 account\n"), table.err.constData());
}

// Its first letter is not the Latin one that it looks like.
void TestAccounts::anEndpointThatMayDeceiveIsTold()
{
    const QString typed = u"https://\u0430items.invalid/\u202e1v/ipa"_s;
    const QByteArray asked("https://xn--items-3ve.invalid/%E2%80%AE1v/ipa");
    const CliResult added =
        run({u"accounts"_s, u"add"_s, u"a"_s, u"--access-key"_s, u"K"_s, u"--endpoint"_s, typed},
            m_search.secret);
    QVERIFY2(added.status == 0, added.err.constData());
    const QByteArray told = "Trainboard connects to " + asked + '.';
    QVERIFY2(added.err.contains(told), added.err.constData());
    for (const char *format : {"table", "json", "csv"}) {
        const CliResult result =
            run({u"accounts"_s, u"list"_s, u"--format"_s, QString::fromLatin1(format)});
        QVERIFY2(result.out.contains(asked), result.out.constData());
        QVERIFY2(!result.out.contains("\u0430"), result.out.constData());
    }
    const CliResult check = run({u"accounts"_s, u"check"_s, u"a"_s});
    QCOMPARE(check.status, 4);
    QVERIFY2(check.err.contains("xn--items-3ve.invalid"), check.err.constData());
    QVERIFY2(!check.err.contains("\u0430"), check.err.constData());
}

void TestAccounts::withNoneNamedTheOnlyOneIsUsed()
{
    const CliResult none = run({u"services"_s});
    QCOMPARE(none.status, 3);
    QVERIFY2(none.err.contains("accounts add NAME"), none.err.constData());
    QCOMPARE(add(u"one"_s).status, 0);
    QCOMPARE(run({u"services"_s}).status, 0);
    QCOMPARE(add(u"two"_s).status, 0);
    const CliResult several = run({u"services"_s});
    QCOMPARE(several.status, 2);
    QVERIFY2(several.err.contains("several accounts: one, two."), several.err.constData());
}

void TestAccounts::refusesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("told");
    const QStringList good{u"accounts"_s, u"add"_s, u"a"_s, u"--access-key"_s, u"K"_s};
    const QByteArray key("key\n");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input,
                        const char *told) {
        QTest::newRow(name) << arguments << input << QByteArray(told);
    };
    row("no secret", good, {}, "The secret key is missing");
    row("empty secret", good, " \r\nsecond line\n", "The secret key is missing");
    row("long secret", good, QByteArray(5000, 'x'), "too long");
    row("control characters", good, "a\x1b[Db\n", "characters that no secret key has");
    row("endpoint", good + QStringList{u"--endpoint"_s, u"http://example.com"_s}, key,
        "is not encrypted");
    row("empty endpoint", good + QStringList{u"--endpoint="_s}, key, "is not an address");
    row("access key", {u"accounts"_s, u"add"_s, u"a"_s, u"--access-key"_s, u"K K"_s}, key,
        "characters that no access key has");
    row("no access key", good.first(3), key, "--access-key is missing");
    row("no name", good.first(2), key, "NAME is missing");
    row("a name that nobody sees", good.first(2) + QStringList{u"\u200b"_s} + good.mid(3), key,
        "has no name");
    row("the environment", {u"accounts"_s, u"add"_s, u"environment"_s, u"--access-key"_s, u"K"_s},
        key, "Choose another name");
    row("remove the environment", {u"accounts"_s, u"remove"_s, u"Environment"_s}, {},
        "is not in the list");
    row("secret as an argument", good + QStringList{u"--secret-key"_s, u"hush"_s}, key,
        "reads the secret key from standard input");
    row("half a command", {u"accounts"_s}, {}, "accounts list, accounts add");
    row("no such command", {u"accounts"_s, u"show"_s}, {}, "Unknown command \"accounts show\"");
}

void TestAccounts::refusesWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, told);
    const CliResult result = run(arguments, input, noSession);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(told), result.err.constData());
    QVERIFY(!result.err.contains("hush"));
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));
}

void TestAccounts::aWrongNameIsToldWithTheOthers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("services") << QStringList{u"services"_s, u"--account"_s, u"wrok"_s};
    QTest::newRow("check") << QStringList{u"accounts"_s, u"check"_s, u"wrok"_s};
    QTest::newRow("remove") << QStringList{u"accounts"_s, u"remove"_s, u"wrok"_s};
}

void TestAccounts::aWrongNameIsToldWithTheOthers()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(add(u"work"_s).status, 0);
    const CliResult result = run(arguments);
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("There is no account \"wrok\"."), result.err.constData());
    QVERIFY2(result.err.contains("The others are: work."), result.err.constData());
}

void TestAccounts::aTakenNameChangesNothing()
{
    QCOMPARE(add(u"work"_s).status, 0);
    const QByteArray before = keptAccounts();
    const CliResult again =
        run({u"accounts"_s, u"add"_s, u" WORK "_s, u"--access-key"_s, u"K"_s}, "other\n");
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains("already an account called"), again.err.constData());
    QCOMPARE(keptAccounts(), before);
    QCOMPARE(run({u"accounts"_s, u"check"_s, u"work"_s}).status, 0);
}

void TestAccounts::refusedKeysAreTold()
{
    QCOMPARE(
        run({u"accounts"_s, u"add"_s, u"work"_s, u"--access-key"_s, m_server->accessKey(),
             u"--endpoint"_s, m_server->endpoint().toString()},
            "another\n")
            .status,
        0);
    const CliResult result = run({u"accounts"_s, u"check"_s, u"work"_s});
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("trainboard-cli: "), result.err.constData());
}

void TestAccounts::anAbsentServiceIsTold()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/api/v1"_s.arg(closed.serverPort());
    closed.close();
    QCOMPARE(
        run({u"accounts"_s, u"add"_s, u"a"_s, u"--access-key"_s, u"K"_s, u"--endpoint"_s, url},
            m_search.secret)
            .status,
        0);
    QCOMPARE(run({u"accounts"_s, u"check"_s, u"a"_s}).status, 4);
}

static const RegisteredTest registered(__FILE__, runTest<TestAccounts, QCoreApplication>);
#include "tst_accounts.moc"
