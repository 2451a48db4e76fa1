// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablelistener.h"
#include "support/hpvalues.h"
#include "support/testprogram.h"
#include "support/testzone.h"
#include "support/trainingtable.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = TrainingTable;

namespace {

const QString shop = u"6wxgu000000"_s;
const QString outlet = u"kz00000040p"_s;

QString shown(const Model &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

// Two trainings: one has everything, the other one only what nobody knows.
QList<Training> fullAndBare()
{
    Training full = sampleTraining(u"maqll000001"_s, KnownTrainingStatus::RefinedFailed);
    full.key.type = KnownTrainingType::RelatedItem;
    full.description = u"夜間の<b>学習</b>"_s;
    full.created = Timestamp::fromText("2024-07-29T11:25:36.558");
    full.nextUpdate = Timestamp::fromText("2024-08-01T02:00:00");
    full.hpConfig = HpConfig(true, {});
    full.inference = false;

    Training bare;
    bare.key = {outlet, TrainingType::fromText(u"sequence"), u"maqll000002"_s};
    bare.status = TrainingStatus::fromText(u"paused");
    bare.created = Timestamp::fromText("어제");
    return {full, bare};
}

} // namespace

// What the cells and headers of the table tell.
class TrainingTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void showsTexts_data();
    void showsTexts();
    void toolTipsTellMore_data();
    void toolTipsTellMore();
    void firstColumnSpeaksTheWholeRow();
    void otherColumnsSpeakTheirText();
    void unexpectedFieldsMarkTheirCells();
    void noTextIsMoreThanCanBeLaidOut();
    void rolesTellValues();
    void hpoTellsHowMuchDiffersFromTheDefaults();
    void everyColumnHasAHeader();
    void headersOfTimesNameTheZone();
    void whatWasObservedIsShown();
    void onlyWhatWasObservedIsTold();
    void toolTipsOfTimesTellWhatWasSent();
    void textsFollowTheClockInSilence();
    void anotherZoneChangesTheTimes();
    void relativeTimesAreForReadingOnly();
    void serviceNamesChangeTheirColumnOnly();
    void findsByKey();
    void nothingIsBelowACell();
};

void TrainingTableModelTest::isEmptyAtFirst()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(int(trainingColumns().size())));
    QCOMPARE(model.data({}), QVariant());
}

void TrainingTableModelTest::showsTexts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("bare");
    const auto row = [](const char *name, Model::Column column, const QString &full,
                        const QString &bare) {
        QTest::newRow(name) << int(column) << full << bare;
    };
    row("status", Model::Status, u"Data refinement failed"_s, u"paused"_s);
    row("type", Model::Type, u"Related items"_s, u"sequence"_s);
    row("version", Model::Version, u"maqll000001"_s, u"maqll000002"_s);
    row("description", Model::Description, u"夜間の<b>学習</b>"_s, {});
    // Of Korea, shown in Tokyo, which has the same time.
    row("created", Model::Created, u"2024-07-29 11:25"_s, u"어제"_s);
    row("next update", Model::NextUpdate, u"2024-08-01 02:00"_s, {});
    row("hpo", Model::Hpo, u"On"_s, {});
    row("result", Model::Result, u"No"_s, {});
    row("service", Model::Service, u"Home page"_s, u"kz00000040p"_s);
}

void TrainingTableModelTest::showsTexts()
{
    QFETCH(const int, column);
    QFETCH(const QString, full);
    QFETCH(const QString, bare);
    Model model;
    model.setServiceNames({{shop, u"Home page"_s}});
    model.replace(fullAndBare());
    QCOMPARE(shown(model, 0, column), full);
    QCOMPARE(shown(model, 1, column), bare);
    QCOMPARE(model.text(model.trainingAt(0), column), full);
}

void TrainingTableModelTest::toolTipsTellMore_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("bare");
    const auto row = [](const char *name, Model::Column column, const QString &full,
                        const QString &bare) {
        QTest::newRow(name) << int(column) << full << bare;
    };
    row("status", Model::Status, u"refinedFailed"_s, u"paused"_s);
    row("type", Model::Type, u"relatedItem"_s, u"sequence"_s);
    row("version", Model::Version, u"maqll000001"_s, u"maqll000002"_s);
    row("description", Model::Description, u"夜間の<b>学習</b>"_s, {});
    row("created", Model::Created, u"Monday, 2024-07-29 11:25:36 "_s + testZoneName(), u"어제"_s);
    row("next update", Model::NextUpdate, u"Thursday, 2024-08-01 02:00:00 "_s + testZoneName(), {});
    row("service", Model::Service, shop, outlet);
}

void TrainingTableModelTest::toolTipsTellMore()
{
    QFETCH(const int, column);
    QFETCH(const QString, full);
    QFETCH(const QString, bare);
    Model model;
    model.setServiceNames({{shop, u"Home page"_s}});
    model.replace(fullAndBare());
    QCOMPARE(shown(model, 0, column, Qt::ToolTipRole), full);
    QCOMPARE(shown(model, 1, column, Qt::ToolTipRole), bare);
}

void TrainingTableModelTest::firstColumnSpeaksTheWholeRow()
{
    Model model;
    model.replace(fullAndBare());
    QCOMPARE(
        shown(model, 0, 0, Qt::AccessibleTextRole),
        u"Data refinement failed, Related items, version maqll000001, created 2024-07-29 11:25, "
        u"夜間の<b>学習</b>"_s);
    QCOMPARE(
        shown(model, 1, 0, Qt::AccessibleTextRole),
        u"paused, sequence, version maqll000002, created 어제"_s);
}

void TrainingTableModelTest::otherColumnsSpeakTheirText()
{
    Model model;
    model.replace(fullAndBare());
    for (int column = 1; column < model.columnCount(); ++column)
        QCOMPARE(shown(model, 0, column, Qt::AccessibleTextRole), shown(model, 0, column));
}

void TrainingTableModelTest::unexpectedFieldsMarkTheirCells()
{
    using Expected = UnexpectedField::Expected;
    using Found = UnexpectedField::Found;
    Training odd = sampleTraining(u"7"_s, KnownTrainingStatus::Ready);
    odd.status = {};
    odd.created = Timestamp::fromText("1722306336558");
    odd.inference = {};
    odd.hpConfig = {};
    odd.unexpected = UnexpectedFields(
        {{"status"_L1, Expected::Text, Found::Nothing, {}},
         {"createdDate"_L1, Expected::Date, Found::OtherJson, u"1722306336558"_s},
         {"inference"_L1, Expected::Boolean, Found::Text, u"yes"_s},
         {"hpConfig.is_enabled"_L1, Expected::Boolean, Found::OtherJson, u"[1]"_s}});
    Model model;
    model.replace({sampleTraining(u"6"_s, KnownTrainingStatus::Ready), odd});
    const int marked = 1;
    QCOMPARE(shown(model, marked, Model::Status), u"No status"_s);
    QCOMPARE(shown(model, marked, Model::Created), u"1722306336558"_s);
    QCOMPARE(shown(model, marked, Model::Result), u"yes"_s);
    QCOMPARE(shown(model, marked, Model::Hpo), u"[1]"_s);

    const QString created = u"createdDate should be a date, but the response has 1722306336558."_s;
    const QHash<int, QString> expected{
        {Model::Status, u"status is missing."_s},
        {Model::Created, created},
        {Model::Result, u"inference should be true or false, but the response has \"yes\"."_s},
        {Model::Hpo, u"hpConfig.is_enabled should be true or false, but the response has [1]."_s}};
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.index(0, column).data(Model::UnexpectedRole).isValid());
        const QVariant unexpected = model.index(marked, column).data(Model::UnexpectedRole);
        QCOMPARE(unexpected.toString(), expected.value(column));
        QCOMPARE(unexpected.isValid(), expected.contains(column));
        if (!expected.contains(column))
            continue;
        const QString toolTip = shown(model, marked, column, Qt::ToolTipRole);
        QVERIFY2(toolTip.endsWith(expected.value(column)), qPrintable(toolTip));
        const QString spoken = shown(model, marked, column, Qt::AccessibleTextRole);
        QVERIFY2(spoken.contains(expected.value(column)), qPrintable(spoken));
    }
    QVERIFY(shown(model, marked, 0, Qt::AccessibleTextRole).contains(created));
}

void TrainingTableModelTest::noTextIsMoreThanCanBeLaidOut()
{
    const QString hostile = u"<b>\u202eevil\n"_s + QString(1'000'000, u'x');
    Training odd;
    odd.key = {hostile, TrainingType::fromText(hostile), hostile};
    odd.status = TrainingStatus::fromText(hostile);
    odd.description = hostile;
    odd.created = Timestamp::fromText(hostile.toStdString());
    odd.nextUpdate = odd.created;
    odd.hpConfig = HpConfig(true, {option(hostile, HpValue::Kind::String, hostile)});
    Model model;
    model.replace({odd});
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            const QString text = shown(model, 0, column, role);
            QVERIFY2(text.size() < 20'000, qPrintable(model.columns().at(column).id));
            QVERIFY2(!text.contains(QChar(0x202e)), qPrintable(model.columns().at(column).id));
        }
    }
}

void TrainingTableModelTest::hpoTellsHowMuchDiffersFromTheDefaults()
{
    QFile file(QStringLiteral(TRAINBOARD_TEST_DATA "/../../resources/hpo.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto catalog = HpoCatalog::fromJson(file.readAll());
    QVERIFY(catalog);
    QList<Training> trainings;
    const auto add = [&](std::optional<bool> enabled, const QList<HpOption> &options) {
        Training training =
            sampleTraining(u"v%1"_s.arg(trainings.size()), KnownTrainingStatus::Completed);
        training.hpConfig = HpConfig(enabled, options);
        trainings.append(training);
    };
    const HpOption usual = option(u"item_top_n"_s, 20000);
    const HpOption changed = option(u"session_max_timestamp"_s, 3600);
    const HpOption wrong = option(u"min_session_length"_s, 1);
    add(true, {usual, changed});
    add(true, {usual, changed, wrong});
    add(true, {usual});
    add(false, {changed});
    add({}, {});
    TrainingTable model;
    model.setCatalog(*catalog);
    model.replace(trainings);
    const auto verdict = [&](int row) {
        return HpVerdict(model.index(row, Model::Hpo).data(Model::VerdictRole).toInt());
    };
    const auto isQuiet = [&](int row) {
        return model.index(row, Model::Hpo).data(Model::QuietRole).toBool();
    };
    QCOMPARE(shown(model, 0, Model::Hpo), u"1 changed"_s);
    QCOMPARE(verdict(0), HpVerdict::Changed);
    QVERIFY(!isQuiet(0));
    QVERIFY(shown(model, 0, Model::Hpo, Qt::ToolTipRole).contains(u"session_max_timestamp: 3,600"));
    QVERIFY(!shown(model, 0, Model::Hpo, Qt::ToolTipRole).contains(u"item_top_n"));
    QCOMPARE(shown(model, 1, Model::Hpo), u"2 changed"_s);
    QCOMPARE(verdict(1), HpVerdict::OutOfRange);
    QCOMPARE(shown(model, 2, Model::Hpo), u"Defaults"_s);
    QVERIFY(isQuiet(2));
    QCOMPARE(shown(model, 3, Model::Hpo), u"Off"_s);
    QVERIFY(isQuiet(3));
    QCOMPARE(shown(model, 4, Model::Hpo), QString());
}

void TrainingTableModelTest::rolesTellValues()
{
    Model model;
    model.replace(fullAndBare());
    const QModelIndex full = model.index(0, 0);
    QCOMPARE(full.data(Model::StatusRole), QVariant(int(KnownTrainingStatus::RefinedFailed)));
    QCOMPARE(full.data(Model::TypeRole), QVariant(int(KnownTrainingType::RelatedItem)));
    const QModelIndex bare = model.index(1, 0);
    QCOMPARE(bare.data(Model::StatusRole), QVariant(int(KnownTrainingStatus::Unknown)));
    QCOMPARE(bare.data(Model::TypeRole), QVariant(int(KnownTrainingType::Unknown)));
    QVERIFY(!bare.data(Qt::DecorationRole).isValid());
}

void TrainingTableModelTest::everyColumnHasAHeader()
{
    Model model;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers += model.headerData(column, Qt::Horizontal).toString();
    const QString created = u"Created (%1)"_s.arg(testZoneName());
    const QString nextUpdate = u"Next Update (%1)"_s.arg(testZoneName());
    QCOMPARE(
        headers,
        (QStringList{
            u"Status"_s, u"Type"_s, u"Version"_s, u"Description"_s, created, u"Took"_s, nextUpdate,
            u"HPO"_s, u"Result"_s, u"Serving"_s, u"Service"_s, u"In State For"_s}));
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TrainingTableModelTest::headersOfTimesNameTheZone()
{
    Model model;
    const QTimeZone seoul("Asia/Seoul");
    const QString name = nameHere(u"KST"_s, seoul, QDateTime::currentDateTimeUtc());
    model.setTimeFormat(TimeFormat(seoul));
    for (const int column : {Model::Created, Model::NextUpdate}) {
        const QString toolTip =
            model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains(name), qPrintable(toolTip));
    }
}

// What is heard, copied and found is the time itself.
void TrainingTableModelTest::relativeTimesAreForReadingOnly()
{
    Training training = sampleTraining(u"maqll000001"_s, KnownTrainingStatus::Completed);
    training.created = Timestamp::fromText("2024-07-29T11:25:36.558");
    training.nextUpdate = Timestamp::fromText("soon");
    TrainingTable model;
    const QAbstractItemModelTester tester(&model);
    model.replace({training});
    model.setTimeFormat(TimeFormat(Zone::korea()));
    model.setNow(training.created.toMSecsSinceEpoch() + 3 * 60 * 60'000);
    QCOMPARE(shown(model, 0, Model::Created), u"2024-07-29 11:25"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setShowsRelativeTimes(true);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(shown(model, 0, Model::Created), u"3 h ago"_s);
    QCOMPARE(shown(model, 0, Model::NextUpdate), u"soon"_s);
    QCOMPARE(shown(model, 0, Model::Created, Model::WrittenRole), u"2024-07-29 11:25"_s);
    QCOMPARE(shown(model, 0, Model::Type, Model::WrittenRole), shown(model, 0, Model::Type));
    QCOMPARE(
        shown(model, 0, Model::Created, Qt::AccessibleTextRole), u"2024-07-29 11:25, 3 h ago"_s);
    QVERIFY(shown(model, 0, Model::Created, Qt::ToolTipRole).contains(u"2024-07-29 11:25:36"));
    QVERIFY(shown(model, 0, 0, Qt::AccessibleTextRole).contains(u"2024-07-29 11:25"));
    const auto header = [&model](Model::Column column) {
        return model.headerData(column, Qt::Horizontal).toString();
    };
    QCOMPARE(header(Model::Created), u"Created (KST)"_s);
    QCOMPARE(header(Model::NextUpdate), u"Next Update (KST)"_s);
    QCOMPARE(header(Model::Took), u"Took"_s);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.setTimeFormat(TimeFormat(Zone::utc()));
    QVERIFY(!headers.isEmpty());
    QCOMPARE(header(Model::Created), u"Created (UTC)"_s);
}

void TrainingTableModelTest::toolTipsOfTimesTellWhatWasSent()
{
    Training training = sampleTraining(u"maqll000001"_s);
    training.created = Timestamp::fromText("2024-07-29T11:25:36.558");
    training.nextUpdate = Timestamp::fromText("soon");
    training.json = R"({"createdDate":"2024-07-29T11:25:36.558","nextUpdateDate":"soon"})";
    TrainingTable model;
    model.setTimeFormat(TimeFormat(Zone::utc(), QLocale::c()));
    model.replace({training});
    QCOMPARE(
        shown(model, 0, Model::Created, Qt::ToolTipRole),
        u"Monday, 2024-07-29 02:25:36 UTC\nAs sent: 2024-07-29T11:25:36.558"_s);
    // Nothing is said twice.
    QCOMPARE(shown(model, 0, Model::NextUpdate, Qt::ToolTipRole), u"soon"_s);
    model.setNow(training.created.toMSecsSinceEpoch() + 3 * 60 * 60'000);
    model.setShowsRelativeTimes(true);
    QCOMPARE(
        shown(model, 0, Model::Created, Qt::ToolTipRole),
        u"Monday, 2024-07-29 02:25:36 UTC (3 h ago)\nAs sent: 2024-07-29T11:25:36.558"_s);
}

// A view paints what it shows; nobody goes over all rows each minute.
void TrainingTableModelTest::textsFollowTheClockInSilence()
{
    const Training training = sampleTraining(u"maqll000001"_s);
    const qint64 created = training.created.toMSecsSinceEpoch();
    TrainingTable model;
    model.replace({training});
    model.setShowsRelativeTimes(true);
    model.setNow(created + 59 * 60'000);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(shown(model, 0, Model::Created), u"59 min ago"_s);
    model.setNow(created + 60 * 60'000);
    QCOMPARE(shown(model, 0, Model::Created), u"1 h ago"_s);
    QVERIFY(changed.isEmpty());
    // The clock of the service is ahead, or ours was set back.
    model.setNow(created - 30'000);
    QCOMPARE(shown(model, 0, Model::Created), u"just now"_s);
}

void TrainingTableModelTest::anotherZoneChangesTheTimes()
{
    Model model;
    model.replace(fullAndBare());
    TableListener listener(model);
    model.setTimeFormat(TimeFormat(QTimeZone::utc()));
    QCOMPARE(listener.heard, (QStringList{u"begins"_s, u"changed 0-1"_s, u"ended"_s, u"header"_s}));
    QCOMPARE(shown(model, 0, Model::Created), u"2024-07-29 02:25"_s);
}

void TrainingTableModelTest::serviceNamesChangeTheirColumnOnly()
{
    Model model;
    model.replace(fullAndBare());
    TableListener listener(model);
    model.setServiceNames({{shop, u"Home page"_s}});
    QCOMPARE(listener.heard, (QStringList{u"begins"_s, u"changed 0-1"_s, u"ended"_s}));
    QCOMPARE(listener.columns, std::pair(int(Model::Service), int(Model::Service)));
    listener.heard.clear();
    model.setServiceNames({{shop, u"Home page"_s}});
    QCOMPARE(listener.heard, QStringList());
    QCOMPARE(model.serviceName(shop), u"Home page"_s);
    QCOMPARE(model.serviceName(outlet), outlet);
}

void TrainingTableModelTest::findsByKey()
{
    Model model;
    const QList<Training> trainings = fullAndBare();
    model.replace(trainings);
    const int row = model.list().find(trainings.at(1).key);
    QVERIFY(row >= 0);
    QCOMPARE(model.trainingAt(row), trainings.at(1));
    QCOMPARE(model.list().find({shop, KnownTrainingType::Pop, u"maqll000001"_s}), -1);
}

void TrainingTableModelTest::nothingIsBelowACell()
{
    Model model;
    model.replace(fullAndBare());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TrainingTableModelTest::whatWasObservedIsShown()
{
    constexpr qint64 start = 1'700'000'000'000;
    constexpr qint64 minute = 60'000;
    Training learning = sampleTraining(u"maqll000001"_s, KnownTrainingStatus::Learning);
    learning.created = Timestamp::fromMSecsSinceEpoch(start);
    Training completed = sampleTraining(u"maqll000002"_s, KnownTrainingStatus::Completed);
    completed.created = Timestamp::fromMSecsSinceEpoch(start);
    TrainingTable model;
    model.replace({learning, completed});
    QCOMPARE(shown(model, 0, TrainingTableModel::Took), QString());
    QCOMPARE(shown(model, 1, TrainingTableModel::InState), QString());

    Observations observations;
    observations.take(ObservedTransition{
        .key = completed.key,
        .before = TrainingStatus(KnownTrainingStatus::Learning),
        .status = completed.status,
        .after = start + 13 * minute,
        .first = start + 14 * minute});
    observations.takeDurations(
        {{.serviceId = completed.key.serviceId,
          .type = completed.key.type,
          .durations = {{.duration = 14 * minute}}}});
    observations.takeLook(learning.key.serviceId, start + 20 * minute);
    model.setObservations(&observations);
    model.setNow(start + 74 * minute);
    QCOMPARE(shown(model, 1, TrainingTableModel::Took), u"13 min"_s);
    QCOMPARE(shown(model, 1, TrainingTableModel::InState), u"1 h"_s);
    QCOMPARE(shown(model, 0, TrainingTableModel::Took), u"20 min so far"_s);
    const QModelIndex took = model.index(0, TrainingTableModel::Took);
    QCOMPARE(took.data(Model::ProgressRole), QVariant(1.0));
    QVERIFY(!took.data(Model::QuietRole).toBool());
    QVERIFY(!model.index(0, Model::Created).data(Model::ProgressRole).isValid());
    QVERIFY(
        shown(model, 1, TrainingTableModel::Took, Qt::ToolTipRole).contains(u"13 min to 14 min"));

    observations.takeLook(learning.key.serviceId, start + 70 * minute);
    model.observationsChanged({}, start + 74 * minute);
    QCOMPARE(shown(model, 0, TrainingTableModel::Took), u"5.0 × usual"_s);
    QCOMPARE(
        model.index(0, TrainingTableModel::Took).data(TrainingTableModel::MarksRole).toInt(),
        int(TrainingMark::LongerThanUsual));
    QVERIFY(shown(model, 0, 0, Qt::AccessibleTextRole).endsWith(u"Longer than usual"));

    const auto after = [&](qint64 usuals) {
        observations.takeLook(learning.key.serviceId, start + usuals * 14 * minute);
        model.observationsChanged({}, start + usuals * 14 * minute);
        return shown(model, 0, TrainingTableModel::Took);
    };
    QCOMPARE(after(40), u"40 × usual"_s);
    QCOMPARE(after(14'000), u"> 100 × usual"_s);
}

void TrainingTableModelTest::onlyWhatWasObservedIsTold()
{
    const QList<Training> trainings{
        sampleTraining(u"maqll000001"_s), sampleTraining(u"maqll000002"_s),
        sampleTraining(u"maqll000003"_s)};
    TrainingTable table;
    table.replace(trainings);
    Observations observations;
    table.setObservations(&observations);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setNow(1'700'000'000'000);
    table.observationsChanged({}, 1'700'000'000'000);
    table.setNews({});
    QCOMPARE(changed.size(), 0);
    table.observationsChanged({trainings.at(1).key}, 1'700'000'000'000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    BoardNews news{.since = 1};
    news.failed.insert(trainings.at(2).key);
    table.setNews(news);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(0).toModelIndex().row(), 2);
}

static const RegisteredTest registered(__FILE__, runTest<TrainingTableModelTest, QCoreApplication>);
#include "tst_trainingtablemodel.moc"
