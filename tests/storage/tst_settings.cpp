// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsSetAtFirst();
    void whatIsSetIsThereAfterAnotherStart();
    void layoutsAreKeptForEachView();
    void layoutsAreKeptForEachAccount();
    void layoutsThatAreOddCountAsNotSet_data();
    void layoutsThatAreOddCountAsNotSet();
    void appearances_data();
    void appearances();
    void zones_data();
    void zones();
    void lastServicesAreKeptForEachAccount_data();
    void lastServicesAreKeptForEachAccount();
    void filtersAreKeptForEachAccount();
    void filtersThatAreOddCountAsNotSet();
    void historyIsKeptForAYearUnlessChosen_data();
    void historyIsKeptForAYearUnlessChosen();
    void refreshIntervalsStayWithinTheirLimits_data();
    void refreshIntervalsStayWithinTheirLimits();
    void kindsOfNewsAreSwitchedOffEachForItself();
    void mutedServicesAreKeptForEachAccount();
    void mutedServicesDoNotGrowWithoutEnd();
    void askedTermsAreKeptForEachAccount();
    void viewsAreKept();
    void viewsThatCannotBeReadAreKeptBesideTheNext_data();
    void viewsThatCannotBeReadAreKeptBesideTheNext();
    void soManyViewsThatTheFileCouldNotBeReadAreRefused();
    void currentViewsAreKeptForEachAccount();
    void defaultViewsAreKeptForEachService();
    void defaultViewsDoNotGrowWithoutEnd();
    void defaultViewsThatAreOddCountAsNotSet();
    void currentAndDefaultViewsFollowANewName();
    void whatIsKnownOfAnAccountCanBeForgotten();
    void unknownWordsCountAsNotSet_data();
    void unknownWordsCountAsNotSet();
    void valuesOfAnotherKindDoNoHarm();
    void garbageCountsAsNotSet_data();
    void garbageCountsAsNotSet();
    void fileThatCannotBeWrittenDoesNoHarm();
    void usersOwnAreInTheirPlace();

private:
    void write(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

// Every byte that there is.
QByteArray allBytes()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += char(byte);
    return bytes;
}

void checkNothingIsSet(const Settings &settings)
{
    QCOMPARE(settings.windowGeometry(), QByteArray());
    QCOMPARE(settings.windowState(), QByteArray());
    QCOMPARE(settings.tableState(), QByteArray());
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QCOMPARE(settings.zone(), Settings::Zone::Local);
    QVERIFY(!settings.showsRelativeTimes());
    QCOMPARE(settings.serviceZone(), Settings::Zone::Korea);
    QCOMPARE(settings.language(), QString());
    QVERIFY(settings.autoRefresh());
    QVERIFY(!settings.failingFirst());
    QCOMPARE(settings.lastAccount(), QString());
    QCOMPARE(settings.lastService(u"account"_s), QString());
    QCOMPARE(settings.filterChoices(u"account"_s), FilterChoices());
    QVERIFY(settings.views().isEmpty());
    QVERIFY(!settings.viewsProblem());
    QCOMPARE(settings.currentView(u"account"_s), QString());
    QCOMPARE(settings.defaultView(u"account"_s, {}), QString());
}

const QList<TrainingView> someViews{
    {.name = u"야간, \"tuned\" 50%"_s,
     .question = u"hp.item_top_n>20000 desc:\"a; b\\c\""_s,
     .columns = TrainingView::Columns{.shown = {u"status"_s, u"hp.a,b"_s}, .sortedBy = u"took"_s},
     .zone = ZoneChoice::Utc},
    {.name = u"@two"_s, .recentOnly = true}};

} // namespace

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"settings.ini"_s);
}

void SettingsTest::write(const QByteArray &content)
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void SettingsTest::nothingIsSetAtFirst()
{
    checkNothingIsSet(Settings(m_file));
}

void SettingsTest::whatIsSetIsThereAfterAnotherStart()
{
    {
        Settings settings(m_file);
        settings.setWindowGeometry(allBytes());
        settings.setWindowState("state");
        settings.setTableState("");
        settings.setAppearance(Settings::Appearance::Dark);
        settings.setZone(Settings::Zone::Korea);
        settings.setShowsRelativeTimes(true);
        settings.setServiceZone(Settings::Zone::Local);
        settings.setLanguage(u"ja"_s);
        settings.setAutoRefresh(false);
        settings.setLastAccount(u"회사 / 계정"_s);
    }
    const Settings settings(m_file);
    QCOMPARE(settings.windowGeometry(), allBytes());
    QCOMPARE(settings.windowState(), QByteArray("state"));
    QCOMPARE(settings.tableState(), QByteArray());
    QCOMPARE(settings.appearance(), Settings::Appearance::Dark);
    QCOMPARE(settings.zone(), Settings::Zone::Korea);
    QVERIFY(settings.showsRelativeTimes());
    QCOMPARE(settings.serviceZone(), Settings::Zone::Local);
    QCOMPARE(settings.language(), u"ja"_s);
    QVERIFY(!settings.autoRefresh());
    QCOMPARE(settings.lastAccount(), u"회사 / 계정"_s);
}

void SettingsTest::layoutsAreKeptForEachView()
{
    const QVariantMap status{{u"id"_s, u"status"_s}, {u"width"_s, 120}, {u"hidden"_s, true}};
    const QVariantMap option{{u"id"_s, u"hp.\"상품\"; %1, \\"_s}, {u"width"_s, 80.5}};
    const QVariantMap layout{
        {u"columns"_s, QVariantList{status, option}},
        {u"sort"_s, QVariantMap{{u"id"_s, u"created"_s}, {u"descending"_s, true}}}};
    {
        Settings settings(m_file);
        settings.setLayout(u"trainings"_s, layout);
        settings.setLayout(u"comparison"_s, {{u"width"_s, 1}});
    }
    Settings settings(m_file);
    QCOMPARE(settings.layout(u"trainings"_s), layout);
    QCOMPARE(settings.layout(u"comparison"_s).value(u"width"_s).toInt(), 1);
    QCOMPARE(settings.layout(u"other"_s), QVariantMap());
    settings.setLayout(u"trainings"_s, {});
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(!content.contains("trainings"), content.constData());
    QVERIFY(content.contains("comparison"));
}

void SettingsTest::layoutsAreKeptForEachAccount()
{
    const QString view = u"trainings"_s;
    const auto widthOf = [this, &view](const QString &account) {
        return Settings(m_file).accountLayout(account, view).value(u"width"_s).toInt();
    };
    Settings settings(m_file);
    settings.setLayout(view, {{u"width"_s, 1}});
    settings.setAccountLayout(u"one"_s, view, {{u"width"_s, 2}});
    QCOMPARE(widthOf(u"one"_s), 2);
    QCOMPARE(widthOf(u"two"_s), 1); // the beginning
    QCOMPARE(Settings(m_file).layout(view).value(u"width"_s).toInt(), 1);
    settings.setAccountLayout(u"two"_s, view, {{u"width"_s, 3}});
    settings.forgetAccount(u"one"_s);
    QCOMPARE(widthOf(u"one"_s), 1);
    QCOMPARE(widthOf(u"two"_s), 3);
}

void SettingsTest::layoutsThatAreOddCountAsNotSet_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a word") << "wide"_ba;
    QTest::newRow("cut off") << R"("{\"columns\":[")"_ba;
    QTest::newRow("an array") << R"("[1]")"_ba;
    QTest::newRow("a list") << "{}, {}"_ba;
    QTest::newRow("bytes") << R"(@ByteArray(\xff\0))"_ba;
}

void SettingsTest::layoutsThatAreOddCountAsNotSet()
{
    QFETCH(const QByteArray, value);
    write("[layouts]\ntrainings=" + value + '\n');
    Settings settings(m_file);
    QCOMPARE(settings.layout(u"trainings"_s), QVariantMap());
    settings.setLayout(u"trainings"_s, {{u"width"_s, 1}});
    QCOMPARE(Settings(m_file).layout(u"trainings"_s).size(), 1);
}

void SettingsTest::appearances_data()
{
    QTest::addColumn<Settings::Appearance>("appearance");
    QTest::newRow("system") << Settings::Appearance::System;
    QTest::newRow("light") << Settings::Appearance::Light;
    QTest::newRow("dark") << Settings::Appearance::Dark;
}

void SettingsTest::appearances()
{
    QFETCH(const Settings::Appearance, appearance);
    for (const auto before : {Settings::Appearance::System, Settings::Appearance::Light}) {
        Settings(m_file).setAppearance(before);
        Settings(m_file).setAppearance(appearance);
        QCOMPARE(Settings(m_file).appearance(), appearance);
    }
}

void SettingsTest::zones_data()
{
    QTest::addColumn<Settings::Zone>("zone");
    QTest::newRow("local") << Settings::Zone::Local;
    QTest::newRow("Korea") << Settings::Zone::Korea;
    QTest::newRow("UTC") << Settings::Zone::Utc;
}

void SettingsTest::zones()
{
    QFETCH(const Settings::Zone, zone);
    for (const auto before : {Settings::Zone::Local, Settings::Zone::Utc}) {
        Settings(m_file).setZone(before);
        Settings(m_file).setZone(zone);
        QCOMPARE(Settings(m_file).zone(), zone);
        Settings(m_file).setServiceZone(before);
        Settings(m_file).setServiceZone(zone);
        QCOMPARE(Settings(m_file).serviceZone(), zone);
    }
}

void SettingsTest::lastServicesAreKeptForEachAccount_data()
{
    QTest::addColumn<QString>("account");
    QTest::newRow("an id") << u"5f0c5a3e-1b1f-4a43-8d0a-4d1d6f4a9b11"_s;
    QTest::newRow("a word") << u"environment"_s;
    QTest::newRow("Korean") << u"회사"_s;
    QTest::newRow("spaces") << u" a b "_s;
    QTest::newRow("percent") << u"50%2F"_s;
}

void SettingsTest::lastServicesAreKeptForEachAccount()
{
    QFETCH(const QString, account);
    {
        Settings settings(m_file);
        settings.setLastService(account, u"6wxgu000000"_s);
        settings.setLastService(u"other"_s, u"kz00000040p"_s);
    }
    Settings settings(m_file);
    QCOMPARE(settings.lastService(account), u"6wxgu000000"_s);
    QCOMPARE(settings.lastService(u"other"_s), u"kz00000040p"_s);
    QCOMPARE(settings.lastService(u"third"_s), QString());
    settings.setLastService(account, {}); // all services
    QCOMPARE(settings.lastService(account), QString());
}

void SettingsTest::filtersAreKeptForEachAccount()
{
    const FilterChoices choices{
        .recentOnly = true,
        .text = u"야간, \"50 %\" = [x]\\"_s,
        .types = {u"pop"_s, u"한, 글"_s},
        .statuses = {u"completed"_s},
        .hpo = FilterChoices::Choice::Yes,
        .result = FilterChoices::Choice::No,
        .created = FilterChoices::Created::Between,
        .from = QDate(2024, 2, 29),
        .to = QDate(2024, 7, 18)};
    const FilterChoices others{.created = FilterChoices::Created::LastYear};
    {
        Settings settings(m_file);
        settings.setFilterChoices(u"account"_s, choices);
        settings.setFilterChoices(u"other"_s, others);
    }
    Settings settings(m_file);
    QCOMPARE(settings.filterChoices(u"account"_s), choices);
    QCOMPARE(settings.filterChoices(u"other"_s), others);
    QCOMPARE(settings.filterChoices(u"third"_s), FilterChoices());
    settings.setFilterChoices(u"account"_s, {});
    QCOMPARE(Settings(m_file).filterChoices(u"account"_s), FilterChoices());
    QCOMPARE(Settings(m_file).filterChoices(u"other"_s), others);
}

void SettingsTest::filtersThatAreOddCountAsNotSet()
{
    write("[filters]\naccount\\hpo=perhaps\naccount\\created=9\naccount\\from=yesterday\n"
          "account\\recentOnly=2\naccount\\types=@Invalid()\n");
    QCOMPARE(Settings(m_file).filterChoices(u"account"_s), FilterChoices());
}

void SettingsTest::historyIsKeptForAYearUnlessChosen_data()
{
    QTest::addColumn<QByteArray>("text");
    using Days = std::optional<int>;
    QTest::addColumn<Days>("days");
    QTest::newRow("nothing") << QByteArray() << Days(365);
    QTest::newRow("three months") << QByteArray("91") << Days(91);
    QTest::newRow("for ever") << QByteArray("0") << Days(0);
    QTest::newRow("longer than anybody lives") << QByteArray("40000") << Days(40'000);
    QTest::newRow("negative") << QByteArray("-1") << Days();
    QTest::newRow("too large") << QByteArray("99999999999") << Days();
    QTest::newRow("no number") << QByteArray("soon") << Days();
    QTest::newRow("a damaged file") << QByteArray("365\n\0\0\n[", 8) << Days();
}

// A value that nobody has meant must not remove what is remembered.
void SettingsTest::historyIsKeptForAYearUnlessChosen()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<int>, days);
    if (!text.isEmpty()) {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[history]\ndays=" + text + "\n");
    }
    QVERIFY(Settings(m_file).historyDays() == days);
    Settings(m_file).setHistoryDays(730);
    QVERIFY(Settings(m_file).historyDays() == 730);
}

void SettingsTest::refreshIntervalsStayWithinTheirLimits_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("seconds");
    QTest::newRow("usual") << QByteArray("45") << 45;
    QTest::newRow("shortest") << QByteArray("10") << 10;
    QTest::newRow("too short") << QByteArray("1") << 10;
    QTest::newRow("negative") << QByteArray("-30") << 10;
    QTest::newRow("too long") << QByteArray("999999999999999999") << 86'400;
    QTest::newRow("beyond all numbers") << QByteArray("99999999999999999999999") << 30;
    QTest::newRow("no number") << QByteArray("often") << 30;
    QTest::newRow("nothing") << QByteArray() << 30;
}

void SettingsTest::refreshIntervalsStayWithinTheirLimits()
{
    QFETCH(QByteArray, written);
    QFETCH(int, seconds);
    write("[watching]\nsecondsInProgress=" + written + '\n');
    Settings settings(m_file);
    QCOMPARE(settings.refreshIntervals().busy.count(), seconds);
    QCOMPARE(settings.refreshIntervals().idle.count(), 300);
    settings.setRefreshIntervals({std::chrono::seconds(3), std::chrono::seconds(60)});
    QCOMPARE(Settings(m_file).refreshIntervals().busy.count(), 10);
    QCOMPARE(Settings(m_file).refreshIntervals().idle.count(), 60);
}

void SettingsTest::kindsOfNewsAreSwitchedOffEachForItself()
{
    Settings settings(m_file);
    settings.setNotifiesOf(NewsKind::Failed, false);
    const Settings again(m_file);
    QVERIFY(again.notifiesOf(NewsKind::Completed));
    QVERIFY(!again.notifiesOf(NewsKind::Failed));
    QVERIFY(again.notifiesOf(NewsKind::GotResult));
}

void SettingsTest::mutedServicesAreKeptForEachAccount()
{
    Settings settings(m_file);
    settings.setServiceMuted(u"one"_s, u"a,b"_s, true);
    settings.setServiceMuted(u"one"_s, u"c"_s, true);
    settings.setServiceMuted(u"one"_s, u"c"_s, true);
    settings.setServiceMuted(u"two"_s, u"d"_s, true);
    QCOMPARE(Settings(m_file).mutedServices(u"one"_s), (QStringList{u"a,b"_s, u"c"_s}));
    settings.setServiceMuted(u"one"_s, u"a,b"_s, false);
    settings.setServiceMuted(u"one"_s, u"c"_s, false);
    QCOMPARE(Settings(m_file).mutedServices(u"one"_s), QStringList());
    settings.forgetAccount(u"two"_s);
    QCOMPARE(Settings(m_file).mutedServices(u"two"_s), QStringList());
}

void SettingsTest::mutedServicesDoNotGrowWithoutEnd()
{
    QStringList ids;
    for (int i = 0; i < Settings::mostMutedServices; ++i)
        ids.append(u"s"_s + QString::number(i));
    write("[mutedServices]\none=" + ids.join(u", "_s).toUtf8() + '\n');
    Settings settings(m_file);
    QCOMPARE(settings.mutedServices(u"one"_s).size(), Settings::mostMutedServices);
    settings.setServiceMuted(u"one"_s, u"last"_s, true);
    const QStringList muted = Settings(m_file).mutedServices(u"one"_s);
    QCOMPARE(muted.size(), Settings::mostMutedServices);
    QCOMPARE(muted.last(), u"last"_s);
    QCOMPARE(muted.first(), u"s1"_s);
}

void SettingsTest::askedTermsAreKeptForEachAccount()
{
    Settings settings(m_file);
    const QStringList terms{u"status:failed"_s, u"desc:\"a, b\""_s};
    settings.setAskedTerms(u"one"_s, terms);
    settings.setAskedTerms(u"two"_s, {u"hpo:on"_s});
    QCOMPARE(Settings(m_file).askedTerms(u"one"_s), terms);
    settings.forgetAccount(u"two"_s);
    QCOMPARE(Settings(m_file).askedTerms(u"two"_s), QStringList());
    settings.setAskedTerms(u"one"_s, {});
    QCOMPARE(Settings(m_file).askedTerms(u"one"_s), QStringList());
}

void SettingsTest::viewsAreKept()
{
    QVERIFY(Settings(m_file).setViews(someViews));
    Settings settings(m_file);
    QVERIFY(settings.views() == someViews);
    QVERIFY(settings.setViews({someViews.last()}));
    QVERIFY(Settings(m_file).views() == QList{someViews.last()});
    QVERIFY(settings.setViews({}));
    QCOMPARE(Settings(m_file).views().size(), 0);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(!content.contains("iews"), content.constData());
}

void SettingsTest::viewsThatCannotBeReadAreKeptBesideTheNext_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a word") << "mine"_ba << u"mine"_s;
    QTest::newRow("a list") << "{, }"_ba << u"{, }"_s;
    QTest::newRow("of a later Trainboard") << R"("{\"trainboardViews\":2,\"views\":[]}")"_ba
                                           << uR"({"trainboardViews":2,"views":[]})"_s;
    QTest::newRow("cut off") << R"("{\"trainboardViews\":1,\"views\":[")"_ba
                             << uR"({"trainboardViews":1,"views":[)"_s;
}

void SettingsTest::viewsThatCannotBeReadAreKeptBesideTheNext()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, kept);
    const auto unreadable = [this] {
        return QSettings(m_file, QSettings::IniFormat).value(u"unreadableViews"_s).toStringList();
    };
    write("savedViews=" + value + "\n");
    Settings settings(m_file);
    QCOMPARE(settings.views().size(), 0);
    QVERIFY(settings.viewsProblem());
    QVERIFY(settings.setViews(someViews));
    QVERIFY(!settings.viewsProblem());
    QVERIFY(Settings(m_file).views() == someViews);
    QCOMPARE(unreadable(), QStringList{kept});
    QVERIFY(settings.setViews({someViews.first()}));
    QCOMPARE(unreadable(), QStringList{kept});

    // Also when it happens once more.
    QSettings(m_file, QSettings::IniFormat).setValue(u"savedViews"_s, u"another"_s);
    QVERIFY(Settings(m_file).setViews({}));
    QCOMPARE(unreadable(), (QStringList{kept, u"another"_s}));
}

void SettingsTest::soManyViewsThatTheFileCouldNotBeReadAreRefused()
{
    QList<TrainingView> views;
    for (int i = 0; i < 100; ++i)
        views.append({.name = QString::number(i), .question = QString(2000, u'가')});
    Settings settings(m_file);
    QVERIFY(settings.setViews(views));
    QVERIFY(Settings(m_file).views() == views);
    for (TrainingView &view : views)
        view.question += view.question;
    QVERIFY(!settings.setViews(views));
    QVERIFY(!settings.setViews({{.name = {}}})); // could not be read either
    QVERIFY(!settings.setViews({{.name = u"a"_s, .question = u"("_s}}));
    QCOMPARE(Settings(m_file).views().first().question.size(), 2000);
}

void SettingsTest::currentViewsAreKeptForEachAccount()
{
    Settings settings(m_file);
    settings.setCurrentView(u"one"_s, u"야간, 실패"_s);
    settings.setCurrentView(u"two"_s, u"All"_s);
    QCOMPARE(Settings(m_file).currentView(u"one"_s), u"야간, 실패"_s);
    QCOMPARE(Settings(m_file).currentView(u"two"_s), u"All"_s);
    QCOMPARE(Settings(m_file).currentView(u"three"_s), QString());
    settings.setCurrentView(u"one"_s, {});
    QCOMPARE(Settings(m_file).currentView(u"one"_s), QString());
}

void SettingsTest::defaultViewsAreKeptForEachService()
{
    Settings settings(m_file);
    settings.setDefaultView(u"one"_s, {}, u"All"_s);
    settings.setDefaultView(u"one"_s, u"6wxgu000000"_s, u"야간, 실패"_s);
    settings.setDefaultView(u"two"_s, u"6wxgu000000"_s, u"In progress"_s);
    {
        const Settings again(m_file);
        QCOMPARE(again.defaultView(u"one"_s, {}), u"All"_s);
        QCOMPARE(again.defaultView(u"one"_s, u"6wxgu000000"_s), u"야간, 실패"_s);
        QCOMPARE(again.defaultView(u"one"_s, u"kz00000040p"_s), QString());
        QCOMPARE(again.defaultView(u"two"_s, u"6wxgu000000"_s), u"In progress"_s);
        QCOMPARE(again.defaultView(u"two"_s, {}), QString());
    }
    settings.setDefaultView(u"one"_s, u"6wxgu000000"_s, u"All"_s);
    settings.setDefaultView(u"one"_s, {}, {});
    QCOMPARE(Settings(m_file).defaultView(u"one"_s, u"6wxgu000000"_s), u"All"_s);
    QCOMPARE(Settings(m_file).defaultView(u"one"_s, {}), QString());
    settings.setDefaultView(u"one"_s, u"6wxgu000000"_s, {});
    QCOMPARE(Settings(m_file).defaultView(u"one"_s, u"6wxgu000000"_s), QString());
    QCOMPARE(Settings(m_file).defaultView(u"two"_s, u"6wxgu000000"_s), u"In progress"_s);
}

void SettingsTest::defaultViewsDoNotGrowWithoutEnd()
{
    QStringList written;
    for (int i = 0; i < Settings::mostDefaultViews; ++i)
        written << u"s"_s + QString::number(i) << u"All"_s;
    write("[defaultViews]\none=" + written.join(u", "_s).toUtf8() + '\n');
    Settings settings(m_file);
    QCOMPARE(settings.defaultView(u"one"_s, u"s0"_s), u"All"_s);
    settings.setDefaultView(u"one"_s, u"last"_s, u"In progress"_s);
    const Settings again(m_file);
    QCOMPARE(again.defaultView(u"one"_s, u"last"_s), u"In progress"_s);
    QCOMPARE(again.defaultView(u"one"_s, u"s0"_s), QString());
    QCOMPARE(again.defaultView(u"one"_s, u"s1"_s), u"All"_s);
}

void SettingsTest::defaultViewsThatAreOddCountAsNotSet()
{
    write("[defaultViews]\none=s1\ntwo=s1, All, s2\nthree=@Invalid()\n");
    Settings settings(m_file);
    QCOMPARE(settings.defaultView(u"one"_s, u"s1"_s), QString());
    QCOMPARE(settings.defaultView(u"two"_s, u"s1"_s), u"All"_s);
    QCOMPARE(settings.defaultView(u"two"_s, u"s2"_s), QString());
    QCOMPARE(settings.defaultView(u"three"_s, {}), QString());
    settings.setDefaultView(u"one"_s, u"s2"_s, u"All"_s);
    QCOMPARE(Settings(m_file).defaultView(u"one"_s, u"s2"_s), u"All"_s);
}

void SettingsTest::currentAndDefaultViewsFollowANewName()
{
    Settings settings(m_file);
    settings.setCurrentView(u"one"_s, u"Night"_s);
    settings.setCurrentView(u"two"_s, u"All"_s);
    settings.setDefaultView(u"one"_s, u"s1"_s, u"night"_s);
    settings.setDefaultView(u"one"_s, u"s2"_s, u"All"_s);
    settings.setDefaultView(u"three"_s, {}, u"Night"_s);
    settings.renameView(u"Night"_s, u"야간"_s);
    QCOMPARE(Settings(m_file).currentView(u"one"_s), u"야간"_s);
    QCOMPARE(Settings(m_file).currentView(u"two"_s), u"All"_s);
    QCOMPARE(Settings(m_file).defaultView(u"one"_s, u"s1"_s), u"야간"_s);
    QCOMPARE(Settings(m_file).defaultView(u"one"_s, u"s2"_s), u"All"_s);
    QCOMPARE(Settings(m_file).defaultView(u"three"_s, {}), u"야간"_s);
    settings.renameView(u"야간"_s, {});
    QCOMPARE(Settings(m_file).currentView(u"one"_s), QString());
    QCOMPARE(Settings(m_file).defaultView(u"one"_s, u"s1"_s), QString());
    QCOMPARE(Settings(m_file).defaultView(u"one"_s, u"s2"_s), u"All"_s);
    QCOMPARE(Settings(m_file).defaultView(u"three"_s, {}), QString());
}

void SettingsTest::whatIsKnownOfAnAccountCanBeForgotten()
{
    Settings settings(m_file);
    settings.setCurrentView(u"account"_s, u"All"_s);
    settings.setDefaultView(u"account"_s, u"6wxgu000000"_s, u"All"_s);
    settings.setLastService(u"account"_s, u"6wxgu000000"_s);
    settings.setFilterChoices(u"account"_s, {.recentOnly = true});
    settings.setLastService(u"other"_s, u"kz00000040p"_s);
    settings.forgetAccount(u"account"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(!content.contains("account"), content.constData());
    QCOMPARE(Settings(m_file).lastService(u"other"_s), u"kz00000040p"_s);
}

void SettingsTest::unknownWordsCountAsNotSet_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("unknown") << QByteArray("neon");
    QTest::newRow("another case") << QByteArray("DARK");
    QTest::newRow("a number") << QByteArray("2");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("invalid") << QByteArray("@Invalid()");
    QTest::newRow("several") << QByteArray("dark, korea, false");
    QTest::newRow("bytes") << QByteArray("@ByteArray(\\xff\\xfe)");
    QTest::newRow("huge") << QByteArray(100'000, 'x');
}

void SettingsTest::unknownWordsCountAsNotSet()
{
    QFETCH(const QByteArray, word);
    write(
        "[view]\nappearance=" + word + "\nzone=" + word + "\nrefreshesByItself=" + word +
        "\nfailingFirst=" + word + '\n');
    Settings settings(m_file);
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QCOMPARE(settings.zone(), Settings::Zone::Local);
    QVERIFY(settings.autoRefresh());
    QVERIFY(!settings.failingFirst());

    // And it can be set.
    settings.setAutoRefresh(false);
    settings.setFailingFirst(true);
    QVERIFY(Settings(m_file).failingFirst());
    settings.setAppearance(Settings::Appearance::Dark);
    QVERIFY(!Settings(m_file).autoRefresh());
    QCOMPARE(Settings(m_file).appearance(), Settings::Appearance::Dark);
}

void SettingsTest::valuesOfAnotherKindDoNoHarm()
{
    write("[view]\nappearance=dark, light\nzone=@ByteArray(korea)\nrefreshesByItself=0\n"
          "[window]\ngeometry=@Invalid()\nstate=@Point(1 2)\ntable=@Variant(broken)\n");
    const Settings settings(m_file);
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QVERIFY(!settings.autoRefresh());
    QCOMPARE(settings.windowGeometry(), QByteArray());
    QCOMPARE(settings.windowState(), QByteArray());
    (void)settings.tableState();
}

void SettingsTest::garbageCountsAsNotSet_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("every byte") << allBytes();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("JSON") << QByteArray(R"({"view": {"zone": "korea"}})");
    QTest::newRow("cut off") << QByteArray("[window]\ngeometry=");
    QTest::newRow("a bracket") << QByteArray("[");
    QTest::newRow("no section") << QByteArray("zone=korea\nappearance=dark\n");
}

void SettingsTest::garbageCountsAsNotSet()
{
    QFETCH(const QByteArray, content);
    write(content);
    checkNothingIsSet(Settings(m_file));

    // And from then on it works.
    Settings(m_file).setZone(Settings::Zone::Utc);
    QCOMPARE(Settings(m_file).zone(), Settings::Zone::Utc);
}

void SettingsTest::fileThatCannotBeWrittenDoesNoHarm()
{
    // In the place of the folder there is a file, which stops even an administrator.
    write("in the way");
    const QString below = m_file + u"/settings.ini"_s;
    {
        Settings settings(below);
        settings.setZone(Settings::Zone::Utc);
        QCOMPARE(settings.zone(), Settings::Zone::Utc); // as long as the program runs
    }
    checkNothingIsSet(Settings(below));
}

void SettingsTest::usersOwnAreInTheirPlace()
{
    Settings().setLastAccount(u"mine"_s);
    QCOMPARE(Settings().lastAccount(), u"mine"_s);
    const QSettings place(
        QSettings::IniFormat, QSettings::UserScope, u"Trainboard"_s, u"Trainboard"_s);
    QVERIFY2(QFile::exists(place.fileName()), qPrintable(place.fileName()));
}

static const RegisteredTest registered(__FILE__, runTest<SettingsTest, QCoreApplication>);
#include "tst_settings.moc"
