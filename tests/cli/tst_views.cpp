// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/observedservice.h"
#include "storage/settings.h"
#include "support/csvreader.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Columns = TrainingView::Columns;

// Trainings as a view shows them. Which ones there are: see ObservedService.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEED_FOLDERS_OF_OUR_OWN(); }
    void viewsChooseTrainings_data();
    void viewsChooseTrainings();
    void bothQuestionsMustHold();
    void recentOnlyIsRequested();
    void columnsAreThoseOfTheView();
    void columnsThatAreGivenCount();
    void columnsThatThereAreNotAreLeftOut();
    void differencesAreColumns();
    void aHyperparameterWithoutANameHasNoColumn();
    void rowsAreSortedAsTheViewSays_data();
    void rowsAreSortedAsTheViewSays();
    void timesOfTablesAreInTheZoneOfTheView_data();
    void timesOfTablesAreInTheZoneOfTheView();
    void timesAreReadInTheZoneOfTheSettings();
    void daysOfQuestionsBeginInTheZoneOfTheView();
    void jsonIsAsItCame();
    void onlyWhatIsAskedForIsRequested();
    void unknownViewsAreExplained();
    void manyViewsAreAllNamed();
    void viewsThatCannotBeReadAreExplained_data();
    void viewsThatCannotBeReadAreExplained();
    void nothingIsWritten();

private:
    // The program with these views saved.
    static CliResult
    run(const ObservedService &service, const QList<TrainingView> &views,
        const QStringList &arguments)
    {
        [&] { QVERIFY(Settings(service.settingsFile()).setViews(views)); }();
        return service.run(arguments);
    }
    static QStringList versionsIn(const CliResult &result)
    {
        const auto records = readCsv(result.out);
        if (!records || records->isEmpty())
            return {QString::fromUtf8(result.err)};
        const qsizetype column = records->first().indexOf(u"version"_s);
        QStringList versions;
        for (const QStringList &record : records->sliced(1))
            versions.append(record.value(column));
        return versions;
    }
};

void TestViews::viewsChooseTrainings_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("versions");
    QTest::newRow("all") << u"All"_s << QStringList{u"v4"_s, u"v3"_s, u"v2"_s, u"v1"_s};
    QTest::newRow("failed") << u"failed in 24 HOURS"_s << QStringList{u"v3"_s};
    QTest::newRow("in progress") << u"In progress"_s << QStringList{u"v2"_s};
    QTest::newRow("being served") << u"Being served"_s << QStringList{u"v1"_s};
    QTest::newRow("takes too long") << u"Takes too long"_s << QStringList{u"v2"_s};
    QTest::newRow("of the user") << u"야간"_s << QStringList{u"v4"_s};
    QTest::newRow("of the user, in other cases") << u" TUNED"_s << QStringList{u"v4"_s, u"v1"_s};
}

void TestViews::viewsChooseTrainings()
{
    QFETCH(const QString, view);
    QFETCH(const QStringList, versions);
    const ObservedService service;
    const CliResult result =
        run(service,
            {{.name = u"야간"_s, .question = u"desc:야간"_s},
             {.name = u"Tuned"_s, .question = u"hp.item_top_n type:pop"_s}},
            {u"--view"_s, view, u"--format=csv"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(versionsIn(result), versions);
}

void TestViews::bothQuestionsMustHold()
{
    const ObservedService service;
    const QList<TrainingView> views{{.name = u"Either"_s, .question = u"v1 OR v3"_s}};
    const CliResult result =
        run(service, views, {u"--view=Either"_s, u"--where=type:pop OR v2"_s, u"--format=csv"_s});
    QCOMPARE(versionsIn(result), QStringList{u"v1"_s});
    const CliResult table = service.run({u"--view=Either"_s, u"--where=type:pop OR v2"_s});
    QVERIFY2(table.err.contains("1 of 4 trainings"), table.err.constData());
}

void TestViews::recentOnlyIsRequested()
{
    const ObservedService service;
    const QList<TrainingView> views{
        {.name = u"Latest"_s, .recentOnly = true}, {.name = u"Every"_s}};
    QCOMPARE(run(service, views, {u"--view=Latest"_s}).status, 0);
    QCOMPARE(service.run({u"--view=Every"_s}).status, 0);
    QCOMPARE(service.run({u"--view=Every"_s, u"--recent"_s}).status, 0);
    QCOMPARE(
        service.server().targets(),
        (QByteArrayList{
            "/api/v1/services/s/trains?isRecent=true", "/api/v1/services/s/trains",
            "/api/v1/services/s/trains?isRecent=true"}));
}

void TestViews::columnsAreThoseOfTheView()
{
    const ObservedService service;
    const QList<TrainingView> views{
        {.name = u"Tuned"_s,
         .question = u"type:pop"_s,
         .columns = Columns{.shown = {u"version"_s, u"hp.item_top_n"_s, u"status"_s}}}};
    const CliResult result = run(service, views, {u"--view=Tuned"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(
        QString::fromUtf8(result.out),
        u"VERSION  hp.item_top_n     STATUS\n"
        u"v4       9007199254740993  completed\n"
        u"v2                         learning\n"
        u"v1       10000             completed\n"_s);
    const CliResult csv = service.run({u"--view=Tuned"_s, u"--format=csv"_s});
    QVERIFY2(csv.out.startsWith("version,hp.item_top_n,status\r\nv4,"), csv.out.constData());
}

void TestViews::columnsThatAreGivenCount()
{
    const ObservedService service;
    const QList<TrainingView> views{
        {.name = u"Tuned"_s,
         .columns = Columns{
             .shown = {u"status"_s, u"serving"_s},
             .showsDifferences = true,
             .sortedBy = u"version"_s}}};
    const CliResult result =
        run(service, views, {u"--view=Tuned"_s, u"--columns=version"_s, u"--format=csv"_s});
    QCOMPARE(result.out, QByteArray("version\r\nv1\r\nv2\r\nv3\r\nv4\r\n"));
    QCOMPARE(service.server().targets(), QByteArrayList{"/api/v1/services/s/trains"});
}

void TestViews::columnsThatThereAreNotAreLeftOut()
{
    const ObservedService service;
    const QList<TrainingView> views{
        {.name = u"Some"_s,
         .columns =
             Columns{
                 .shown = {u"service"_s, u"version"_s, u"later"_s, u"hp."_s, u"type"_s},
                 .sortedBy = u"later"_s}},
        {.name = u"None"_s,
         .columns = Columns{.shown = {u"service"_s, u"later"_s}, .sortedBy = u"service"_s}}};
    const CliResult some = run(service, views, {u"--view=Some"_s, u"--format=csv"_s});
    QCOMPARE(some.status, 0);
    QCOMPARE(some.err, QByteArray());
    QVERIFY2(some.out.startsWith("version,type\r\nv4,"), some.out.constData());
    const CliResult none = service.run({u"--view=None"_s});
    QVERIFY2(none.out.startsWith("STATUS "), none.out.constData());
}

void TestViews::differencesAreColumns()
{
    const ObservedService service;
    const QList<TrainingView> views{
        {.name = u"Tuned"_s,
         .question = u"type:pop"_s,
         .columns = Columns{.shown = {u"version"_s, u"hp.nowhere"_s}, .showsDifferences = true}}};
    const CliResult result = run(service, views, {u"--view=Tuned"_s, u"--format=csv"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(
        readCsv(result.out)->first(),
        (QStringList{u"version"_s, u"hp.item_top_n"_s, u"hp.names"_s}));
    const CliResult one = service.run({u"--view=Tuned"_s, u"--where=v1"_s, u"--format=csv"_s});
    QCOMPARE(one.out, QByteArray("version\r\nv1\r\n"));
    const CliResult alone =
        run(service, {{.name = u"Alone"_s, .columns = Columns{.showsDifferences = true}}},
            {u"--view=Alone"_s, u"--where=type:pop"_s, u"--format=csv"_s});
    QVERIFY2(
        alone.out.startsWith("status,type,version,created,hp.item_top_n,hp.names\r\n"),
        alone.out.constData());
}

void TestViews::aHyperparameterWithoutANameHasNoColumn()
{
    ObservedService service;
    service.moreOptions = R"(,"":1)";
    const CliResult result =
        run(service, {{.name = u"Tuned"_s, .columns = Columns{.showsDifferences = true}}},
            {u"--view=Tuned"_s, u"--where=type:pop"_s, u"--format=csv"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(
        result.out.startsWith("status,type,version,created,hp.item_top_n,hp.names\r\n"),
        result.out.constData());
}

void TestViews::rowsAreSortedAsTheViewSays_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("ascending");
    QTest::addColumn<QStringList>("descending");
    const auto row = [](const char *column, const char *ascending, const char *descending) {
        QTest::newRow(column) << QString::fromLatin1(column)
                              << QString::fromLatin1(ascending).split(u' ')
                              << QString::fromLatin1(descending).split(u' ');
    };
    // Of the same value the newest comes first, and what has no value last.
    row("", "v4 v3 v2 v1", "v4 v3 v2 v1");
    row("status", "v2 v4 v1 v3", "v3 v4 v1 v2");
    row("type", "v3 v4 v2 v1", "v4 v2 v1 v3");
    row("version", "v1 v2 v3 v4", "v4 v3 v2 v1");
    row("description", "v1 v4 v2 v3", "v4 v1 v2 v3");
    row("created", "v1 v3 v2 v4", "v4 v2 v3 v1");
    row("nextUpdate", "v4 v2 v3 v1", "v4 v2 v3 v1");
    row("took", "v1 v3 v2 v4", "v2 v3 v1 v4");
    row("inState", "v2 v3 v1 v4", "v1 v3 v2 v4");
    row("hpo", "v2 v4 v3 v1", "v4 v3 v1 v2");
    row("result", "v3 v1 v4 v2", "v1 v3 v4 v2");
    row("serving", "v1 v4 v2 v3", "v4 v2 v3 v1");
    row("hp.item_top_n", "v1 v3 v4 v2", "v4 v3 v1 v2");
    row("hp.names", "v4 v1 v2 v3", "v1 v4 v2 v3");
    row("hp.is_enabled", "v2 v4 v3 v1", "v4 v3 v1 v2");
    row("hp.nowhere", "v4 v2 v3 v1", "v4 v2 v3 v1");
    row("service", "v4 v3 v2 v1", "v4 v3 v2 v1");
}

void TestViews::rowsAreSortedAsTheViewSays()
{
    QFETCH(const QString, column);
    const ObservedService service;
    const auto view = [&column](Qt::SortOrder order) {
        return TrainingView{
            .name = u"Sorted"_s,
            .columns = Columns{.shown = {u"version"_s}, .sortedBy = column, .order = order}};
    };
    const QStringList arguments{u"--view=Sorted"_s, u"--format=csv"_s};
    QTEST(versionsIn(run(service, {view(Qt::AscendingOrder)}, arguments)), "ascending");
    QTEST(versionsIn(run(service, {view(Qt::DescendingOrder)}, arguments)), "descending");
}

void TestViews::timesOfTablesAreInTheZoneOfTheView_data()
{
    QTest::addColumn<std::optional<ZoneChoice>>("zone");
    QTest::addColumn<QByteArray>("offset");
    QTest::newRow("none") << std::optional<ZoneChoice>() << QByteArray("+09:00");
    QTest::newRow("Korea") << std::optional(ZoneChoice::Korea) << QByteArray("+09:00");
    QTest::newRow("UTC") << std::optional(ZoneChoice::Utc) << QByteArray("+00:00");
    QTest::newRow("local") << std::optional(ZoneChoice::Local) << QByteArray("-03:30");
}

void TestViews::timesOfTablesAreInTheZoneOfTheView()
{
    QFETCH(const std::optional<ZoneChoice>, zone);
    QFETCH(const QByteArray, offset);
    const ObservedService service;
    const auto shown = [&](const QStringList &arguments) {
        const auto process = service.process(QStringList{u"--view=Zoned"_s} + arguments);
        setVariable(*process, u"TZ"_s, u"XYZ3:30"_s);
        return finish(*process).out;
    };
    const QList<TrainingView> views{{.name = u"Zoned"_s, .question = u"v1"_s, .zone = zone}};
    QVERIFY(Settings(service.settingsFile()).setViews(views));
    const QByteArray table = shown({});
    QVERIFY2(table.contains(QByteArray(' ' + offset + ' ')), table.constData());
    const QByteArray columns = shown({u"--columns=created"_s}).trimmed();
    QVERIFY2(columns.endsWith(QByteArray(' ' + offset)), columns.constData());
    QVERIFY(table.contains(columns.sliced(columns.indexOf('\n') + 1)));
    // Programs get what they always get.
    QVERIFY(shown({u"--columns=created"_s, u"--format=csv"_s}).contains("+09:00"));
    QVERIFY(!shown({u"--format=json"_s}).contains(offset));

    const QByteArray text = columns.sliced(columns.indexOf('\n') + 1);
    const QDateTime moment = QDateTime::fromString(
        QString::fromLatin1(text.first(10) + 'T' + text.sliced(11, 8) + offset), Qt::ISODate);
    QCOMPARE(moment.toSecsSinceEpoch(), service.now() / 1000 - 9 * 3600);
}

// In which the service's own times are, which name none.
void TestViews::timesAreReadInTheZoneOfTheSettings()
{
    const ObservedService service;
    const auto created = [&service] {
        const auto records = readCsv(service.run({u"--format=csv"_s}).out);
        return records && records->size() > 1
            ? records->at(1).value(records->first().indexOf(u"createdDate"_s))
            : QString();
    };
    const QDateTime inKorea = QDateTime::fromString(created(), Qt::ISODateWithMs);
    QVERIFY(inKorea.isValid());
    Settings(service.settingsFile()).setServiceZone(Settings::Zone::Utc);
    const QDateTime inUtc = QDateTime::fromString(created(), Qt::ISODateWithMs);
    QCOMPARE(inKorea.secsTo(inUtc), 9 * 3600);
}

void TestViews::daysOfQuestionsBeginInTheZoneOfTheView()
{
    const ObservedService service;
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(service.now() - 9 * 3'600'000);
    const QString utc = created.toUTC().toString(u"yyyy-MM-ddTHH:mm"_s);
    const QString korea = created.toUTC().addSecs(9 * 3600).toString(u"yyyy-MM-ddTHH:mm"_s);
    const auto find = [&service](const QString &moment, ZoneChoice zone) {
        return versionsIn(
            run(service, {{.name = u"Zoned"_s, .question = u"created:"_s + moment, .zone = zone}},
                {u"--view=Zoned"_s, u"--format=csv"_s}));
    };
    QCOMPARE(find(utc, ZoneChoice::Utc), QStringList{u"v1"_s});
    QCOMPARE(find(korea, ZoneChoice::Korea), QStringList{u"v1"_s});
    QCOMPARE(find(utc, ZoneChoice::Korea), QStringList());
}

void TestViews::jsonIsAsItCame()
{
    const ObservedService service;
    const QList<TrainingView> views{
        {.name = u"Sorted"_s,
         .columns = Columns{.shown = {u"version"_s, u"serving"_s}, .sortedBy = u"version"_s},
         .zone = ZoneChoice::Utc}};
    const CliResult all = service.run({u"--format=json"_s});
    const CliResult view = run(service, views, {u"--view=Sorted"_s, u"--format=json"_s});
    QCOMPARE(view.status, 0);
    QCOMPARE(view.out, all.out);
    QCOMPARE(
        service.server().targets(),
        (QByteArrayList{"/api/v1/services/s/trains", "/api/v1/services/s/trains"}));
}

void TestViews::onlyWhatIsAskedForIsRequested()
{
    const ObservedService service;
    QCOMPARE(run(service, {}, {u"--view=Failed in 24 hours"_s}).status, 0);
    QCOMPARE(service.server().targets(), QByteArrayList{"/api/v1/services/s/trains"});
    QCOMPARE(service.run({u"--view=Being served"_s}).status, 0);
    QCOMPARE(service.server().targets().size(), 3);
}

void TestViews::unknownViewsAreExplained()
{
    const ObservedService service;
    const CliResult result =
        run(service, {{.name = u"Tuned"_s}, {.name = u"야간"_s}}, {u"--view=Nightly"_s});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(
        QString::fromUtf8(result.err),
        u"trainboard-cli: There is no view \"Nightly\".\n"
        u"  Use one of: \"All\", \"Failed in 24 hours\", \"In progress\", \"Being served\", "
        u"\"Takes too long\", \"Tuned\", \"야간\".\n"_s);
    QCOMPARE(service.run({u"--view="_s}).status, 2);
    QVERIFY(service.server().requests().isEmpty());
}

void TestViews::manyViewsAreAllNamed()
{
    const ObservedService service;
    QList<TrainingView> views;
    for (int i = 0; i < 100; ++i)
        views.append({.name = u"A view with the number %1"_s.arg(i)});
    const CliResult result = run(service, views, {u"--view=Nightly"_s});
    QCOMPARE(result.status, 2);
    for (const TrainingView &view : views)
        QVERIFY(result.err.contains(QString(u'"' + view.name + u'"').toUtf8()));
}

void TestViews::viewsThatCannotBeReadAreExplained_data()
{
    QTest::addColumn<QString>("saved");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("question")
        << uR"({"trainboardViews":1,"views":[{"name":"Night","question":"created:banana"}]})"_s
        << QByteArray("Your saved views cannot be read.\n  The view \"Night\" has a question that "
                      "cannot be used. \"banana\" is not a valid value for created.");
    QTest::newRow("newer") << uR"({"trainboardViews":2,"views":[]})"_s
                           << QByteArray("A newer version of Trainboard saved them.");
    QTest::newRow("no JSON") << u"Night"_s
                             << QByteArray("Correct or remove the entry \"savedViews\" in /");
}

void TestViews::viewsThatCannotBeReadAreExplained()
{
    QFETCH(const QString, saved);
    QFETCH(const QByteArray, said);
    const ObservedService service;
    {
        SettingsFile file(service.settingsFile());
        file.setValue(u"savedViews"_s, saved);
        QVERIFY(file.save());
    }
    const CliResult result = service.run({u"--view=Night"_s});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(said), result.err.constData());
    QVERIFY(service.server().requests().isEmpty());
    // Those that are built in are there.
    const CliResult builtIn = service.run({u"--view=In progress"_s});
    QCOMPARE(builtIn.status, 0);
    QVERIFY2(!builtIn.err.contains("views"), builtIn.err.constData());
}

void TestViews::nothingIsWritten()
{
    const ObservedService service;
    QCOMPARE(service.run({u"--view=All"_s}).status, 0);
    QVERIFY(!QFileInfo::exists(service.settingsFile()));
    QVERIFY(Settings(service.settingsFile()).setViews({{.name = u"Tuned"_s}}));
    const auto content = [&service] {
        QFile file(service.settingsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QVERIFY(!before.isEmpty());
    QCOMPARE(service.run({u"--view=Tuned"_s}).status, 0);
    QCOMPARE(content(), before);
}

static const RegisteredTest registered(__FILE__, runTest<TestViews, QCoreApplication>);
#include "tst_views.moc"
