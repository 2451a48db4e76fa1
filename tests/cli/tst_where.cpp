// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/observedservice.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Trainings for which a question holds. Which ones there are: see ObservedService.
class TestWhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheseAreListed_data();
    void onlyTheseAreListed();
    void jsonHasThemAsTheyCame();
    void onlyWhatIsAskedForIsRequested();
    void wordsAreFoundWithoutTheNameOfTheService();
    void badQuestionsAreExplained_data();
    void badQuestionsAreExplained();
    void nothingIsRequestedForABadQuestion();
    void wideCharactersAreMarkedWhereTheyStand();
};

void TestWhere::onlyTheseAreListed_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("versions");
    QTest::newRow("all") << QString() << QStringList{u"v4"_s, u"v3"_s, u"v2"_s, u"v1"_s};
    QTest::newRow("group") << u"status:failed"_s << QStringList{u"v3"_s};
    QTest::newRow("or") << u"status:failed OR v1"_s << QStringList{u"v3"_s, u"v1"_s};
    QTest::newRow("not") << u"type:pop -status:running"_s << QStringList{u"v4"_s, u"v1"_s};
    QTest::newRow("Korean") << u"야간"_s << QStringList{u"v4"_s};
    QTest::newRow("age") << u"created:<4h"_s << QStringList{u"v4"_s, u"v2"_s};
    QTest::newRow("history") << u"took:>=100m took:<130m"_s << QStringList{u"v3"_s};
    QTest::newRow("serving") << u"is:serving"_s << QStringList{u"v1"_s};
    QTest::newRow("name of the service")
        << u"service:shop status:completed"_s << QStringList{u"v4"_s, u"v1"_s};
    // As in the window, where all services may be shown.
    QTest::newRow("word of the name of the service")
        << u"shop"_s << QStringList{u"v4"_s, u"v3"_s, u"v2"_s, u"v1"_s};
    QTest::newRow("without it") << u"-shop"_s << QStringList();
    QTest::newRow("none") << u"nowhere"_s << QStringList();
}

void TestWhere::onlyTheseAreListed()
{
    QFETCH(const QString, question);
    QFETCH(const QStringList, versions);
    if (question.contains(u"took:"))
        NEED_FOLDERS_OF_OUR_OWN();
    const ObservedService service;
    const CliResult result = service.run({u"--columns"_s, u"version"_s, u"--where"_s, question});
    QCOMPARE(result.status, 0);
    QStringList lines = QString::fromUtf8(result.out).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    QCOMPARE(lines, QStringList(u"VERSION"_s) + versions);
    if (!question.isEmpty() && versions.size() < 4)
        QVERIFY2(result.err.contains(" of 4 trainings"), result.err.constData());
}

void TestWhere::jsonHasThemAsTheyCame()
{
    const ObservedService service;
    const CliResult all = service.run({u"--format=json"_s});
    const CliResult some = service.run({u"--format=json"_s, u"--where=status:failed"_s});
    QCOMPARE(some.status, 0);
    QVERIFY(some.out.contains("\"v3\""));
    QVERIFY(!some.out.contains("\"v1\""));
    const QByteArray element = some.out.mid(some.out.indexOf("[") + 1).trimmed();
    QVERIFY(all.out.contains(element.left(element.lastIndexOf(']')).trimmed()));
}

void TestWhere::onlyWhatIsAskedForIsRequested()
{
    const ObservedService service;
    service.run({u"--where"_s, u"status:failed took:>1h"_s});
    QCOMPARE(service.server().requests().size(), 1);
    service.run({u"--where"_s, u"nightly"_s}); // may stand in the name of the service
    QCOMPARE(service.server().requests().size(), 3);
}

void TestWhere::wordsAreFoundWithoutTheNameOfTheService()
{
    ObservedService service;
    service.refusesDetails = true;
    const CliResult result =
        service.run({u"--columns"_s, u"version"_s, u"--where"_s, u"nightly OR shop"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out.simplified(), QByteArray("VERSION v1"));
    QVERIFY2(
        result.err.contains("The name of the service could not be read"), result.err.constData());
    QCOMPARE(service.run({u"--where"_s, u"service:shop"_s}).out, QByteArray());
}

void TestWhere::badQuestionsAreExplained_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("said");
    QTest::newRow("value")
        << u"a created:banana"_s
        << u"--where: \"banana\" is not a valid value for created. Enter a date such as "
           u"2026-11-01 or 2026-11-01T10:30, an age such as 30m, 12h, 7d or "
           u"2w, or today or yesterday.\n"
           u"  a created:banana\n"
           u"            ^^^^^^\n"_s;
    QTest::newRow("end") << u"a OR"_s
                         << u"--where: A word or a field is missing next to \"OR\".\n"
                            u"  a OR\n"
                            u"    ^^\n"_s;
    QTest::newRow("field") << u"stauts:failed"_s << u"There is no field \"stauts\"."_s;
}

void TestWhere::badQuestionsAreExplained()
{
    QFETCH(const QString, question);
    QFETCH(const QString, said);
    const ObservedService service;
    const CliResult result = service.run({u"--where"_s, question});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(QString::fromUtf8(result.err).contains(said), result.err.constData());
}

void TestWhere::nothingIsRequestedForABadQuestion()
{
    const ObservedService service;
    service.run({u"--where"_s, u"("_s});
    QCOMPARE(service.server().requests().size(), 0);
}

void TestWhere::wideCharactersAreMarkedWhereTheyStand()
{
    const ObservedService service;
    const CliResult result = service.run({u"--where"_s, u"야간 status:좋음"_s});
    QVERIFY2(
        QString::fromUtf8(result.err)
            .contains(u"\n  야간 status:좋음\n"
                      u"              ^^^^\n"_s),
        result.err.constData());
}

static const RegisteredTest registered(__FILE__, runTest<TestWhere, QCoreApplication>);
#include "tst_where.moc"
