// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferencesdialog.h"

#include "board/servicestore.h"
#include "gui/formscrollarea.h"
#include "gui/promptbar.h"
#include "gui/watchingpage.h"
#include "gui/watchpreferences.h"
#include "storage/history.h"
#include "storage/networksettingsstore.h"
#include "storage/settings.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As the menus have them.
std::unique_ptr<QActionGroup> choices(int count)
{
    auto group = std::make_unique<QActionGroup>(nullptr);
    for (int i = 0; i < count; ++i)
        group->addAction(QString::number(i))->setCheckable(true);
    group->actions().constFirst()->setChecked(true);
    return group;
}

std::unique_ptr<QAction> option()
{
    auto action = std::make_unique<QAction>();
    action->setCheckable(true);
    return action;
}

} // namespace

class PreferencesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyFieldHasANameAndDoesNotBlock();
    void showsWhatIsWanted();
    void whatIsChosenAppliesAtOnce();
    void intervalsKeepTheirLimits();
    void anIntervalBetweenTwoStepsIsLeftAlone();
    void followsWhatIsChosenElsewhere();
    void servicesAreMutedOneByOne();
    void servicesOfTheDemoAreNotRemembered();
    void everyFieldIsReachedWithTab();
    void closingToTheTrayNeedsATray();
    void historyIsKeptAsLongAsIsWanted();
    void clearsTheHistoryWhenItIsConfirmed();
    void escapeKeepsTheHistory();
    void historyThatCannotBeClearedIsSaid();
    void theDemoProtectsTheHistoryOfTheUser();
    void fitsIntoANarrowWindow();

    void findsSettings_data();
    void findsSettings();
    void whatWasFoundIsReachedByKeys();
    void languageIsStoredAndTold();
    void zoneOfTheServiceIsStoredAndTold();
    void looksAndTimesGoWithTheMenus();
    void defaultsComeBackAndCanBeTakenBack();
    void whatCannotBeSavedIsSaid();
    void networkIsToldAndChangedElsewhere();
    void anotherLanguageKeepsEverything();

private:
    void make(History *history);
    void showPage(const QString &title);
    void open(const QString &page = u"Watching and Notifications"_s);
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void click(const char *name) const { part<QAbstractButton>(name)->click(); }
    QString description(const char *name) const
    {
        return part<QWidget>(name)->accessibleDescription();
    }
    QString said() const
    {
        auto *bar = part<PromptBar>("promptBar");
        return bar->isHidden() ? QString() : bar->findChild<QTextEdit *>()->toPlainText();
    }
    void record()
    {
        m_history->record(
            {.board = {.accountId = u"test"_s, .endpoint = u"here"_s},
             .moment = 1'700'000'000'000,
             .services = {u"shop"_s},
             .changed = {
                 {.key = {u"shop"_s, TrainingType(KnownTrainingType::Pop), u"v1"_s},
                  .status = TrainingStatus(KnownTrainingStatus::Completed),
                  .json = "{}"}}});
    }
    qsizetype remembered()
    {
        std::optional<qsizetype> count;
        m_history->trainings(
            {.accountId = u"test"_s, .endpoint = u"here"_s}, {}, this,
            [&count](const QList<RememberedTraining> &trainings) { count = trainings.size(); });
        [&count] { QTRY_VERIFY(count); }();
        return count.value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WatchPreferences> m_preferences;
    std::unique_ptr<ServiceStore> m_services;
    std::unique_ptr<History> m_history;
    std::unique_ptr<NetworkSettingsStore> m_network;
    std::unique_ptr<QActionGroup> m_appearances;
    std::unique_ptr<QActionGroup> m_zones;
    std::unique_ptr<QAction> m_relativeTimes;
    std::unique_ptr<QAction> m_failingFirst;
    std::unique_ptr<PreferencesDialog> m_dialog;
};

void PreferencesDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_preferences = std::make_unique<WatchPreferences>(m_settings.get());
    m_preferences->setAccount(u"test"_s, true);
    m_services = std::make_unique<ServiceStore>();
    Service shop;
    shop.serviceId = u"shop"_s;
    shop.name = u"The <b>Shop</b>"_s;
    shop.permission = u"Allow"_s;
    Service other = shop;
    other.serviceId = u"other"_s;
    other.name.clear();
    Service denied = shop;
    denied.serviceId = u"denied"_s;
    denied.permission = u"Deny"_s;
    m_services->setServices({shop, other, denied});
    m_history = std::make_unique<History>(m_folder->path());
    m_network = std::make_unique<NetworkSettingsStore>(m_folder->filePath(u"settings.ini"_s));
    m_appearances = choices(3);
    m_zones = choices(3);
    m_relativeTimes = option();
    m_failingFirst = option();
}

void PreferencesDialogTest::cleanup()
{
    m_dialog.reset();
    m_history.reset();
}

void PreferencesDialogTest::make(History *history)
{
    m_dialog = std::make_unique<PreferencesDialog>(PreferencesParts{
        .settings = m_settings.get(),
        .actions =
            {.appearances = m_appearances->actions(),
             .zones = m_zones->actions(),
             .relativeTimes = m_relativeTimes.get(),
             .failingFirst = m_failingFirst.get()},
        .watching = m_preferences.get(),
        .services = m_services.get(),
        .history = history,
        .historyFolder = m_folder->path(),
        .network = m_network.get()});
    m_dialog->show();
}

void PreferencesDialogTest::showPage(const QString &title)
{
    auto *list = part<QListWidget>("pagesList");
    const auto found = list->findItems(title, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.first());
}

void PreferencesDialogTest::open(const QString &page)
{
    make(m_history.get());
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    showPage(page);
}

void PreferencesDialogTest::everyFieldHasANameAndDoesNotBlock()
{
    open();
    QVERIFY(!m_dialog->isModal());
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QCheckBox *>(widget) ||
            qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QListWidget *>(widget) ||
            qobject_cast<const QPushButton *>(widget);
        if (!isField)
            continue;
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    const auto rows = m_dialog->findChildren<PreferenceRow *>();
    QVERIFY(rows.size() > 20);
    for (const PreferenceRow *row : rows) {
        const QWidget *field = row->field();
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        QVERIFY2(!field->accessibleDescription().isEmpty(), qPrintable(field->objectName()));
        QVERIFY(!field->accessibleName().contains(u'&'));
    }
}

void PreferencesDialogTest::showsWhatIsWanted()
{
    m_settings->setAutoRefresh(false);
    m_settings->setRefreshIntervals({45s, 10min});
    m_settings->setNotifiesOf(NewsKind::Failed, false);
    m_settings->setServiceMuted(u"test"_s, u"shop"_s, true);
    open();
    QVERIFY(!part<QCheckBox>("refreshCheckBox")->isChecked());
    QVERIFY(!part<QSpinBox>("busySpinBox")->isEnabled());
    QCOMPARE(part<QSpinBox>("busySpinBox")->value(), 45);
    QCOMPARE(part<QSpinBox>("idleSpinBox")->value(), 10);
    QVERIFY(part<QCheckBox>("notificationsCheckBox")->isChecked());
    QVERIFY(part<QCheckBox>("completedCheckBox")->isChecked());
    QVERIFY(!part<QCheckBox>("failedCheckBox")->isChecked());
    QVERIFY(part<QCheckBox>("resultCheckBox")->isChecked());
    const auto *services = part<QListWidget>("servicesList");
    QCOMPARE(services->count(), 2);                  // nothing of the third one can be read
    QCOMPARE(services->item(0)->text(), u"other"_s); // by name
    QCOMPARE(services->item(0)->checkState(), Qt::Checked);
    QCOMPARE(services->item(1)->checkState(), Qt::Unchecked);
}

void PreferencesDialogTest::whatIsChosenAppliesAtOnce()
{
    open();
    const QSignalSpy changed(m_preferences.get(), &WatchPreferences::changed);
    click("refreshCheckBox");
    QVERIFY(!m_settings->autoRefresh());
    QVERIFY(!part<QWidget>("busySpinBox")->isEnabled());
    click("refreshCheckBox");
    QVERIFY(part<QWidget>("busySpinBox")->isEnabled());
    part<QSpinBox>("busySpinBox")->setValue(20);
    part<QSpinBox>("idleSpinBox")->setValue(2);
    QCOMPARE(m_settings->refreshIntervals(), (RefreshIntervals{20s, 2min}));
    click("completedCheckBox");
    QVERIFY(!m_settings->notifiesOf(NewsKind::Completed));
    click("notificationsCheckBox");
    QVERIFY(!m_settings->showsNotifications());
    QVERIFY(!part<QWidget>("failedCheckBox")->isEnabled());
    QCOMPARE(changed.size(), 6);
}

// What is typed is not applied digit by digit.
void PreferencesDialogTest::intervalsKeepTheirLimits()
{
    open();
    auto *box = part<QSpinBox>("busySpinBox");
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"1"_s);
    QCOMPARE(m_settings->refreshIntervals().busy, 30s);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(m_settings->refreshIntervals().busy >= 10s);
    QVERIFY(m_dialog->isVisible());
    box->setValue(1'000'000);
    QCOMPARE(m_settings->refreshIntervals().busy, 1h);
}

void PreferencesDialogTest::anIntervalBetweenTwoStepsIsLeftAlone()
{
    m_settings->setRefreshIntervals({30s, 45s});
    open();
    QCOMPARE(part<QSpinBox>("idleSpinBox")->value(), 1);
    click("completedCheckBox");
    part<QSpinBox>("busySpinBox")->setValue(40);
    QCOMPARE(m_settings->refreshIntervals(), (RefreshIntervals{40s, 45s}));
}

void PreferencesDialogTest::followsWhatIsChosenElsewhere()
{
    open();
    m_preferences->setShowsNotifications(false);
    QVERIFY(!part<QCheckBox>("notificationsCheckBox")->isChecked());
    m_preferences->setMuted(u"other"_s, true);
    QCOMPARE(part<QListWidget>("servicesList")->item(0)->checkState(), Qt::Unchecked);
    m_preferences->setAccount(u"another"_s, true);
    QCOMPARE(part<QListWidget>("servicesList")->item(0)->checkState(), Qt::Checked);
    m_services->clear();
    QVERIFY(!part<QListWidget>("servicesList")->isVisible());
}

void PreferencesDialogTest::servicesAreMutedOneByOne()
{
    open();
    auto *services = part<QListWidget>("servicesList");
    services->setFocus();
    services->setCurrentRow(0);
    QTest::keyClick(services, Qt::Key_Space);
    QCOMPARE(m_settings->mutedServices(u"test"_s), QStringList{u"other"_s});
    QTest::keyClick(services, Qt::Key_Space);
    QCOMPARE(m_settings->mutedServices(u"test"_s), QStringList());
}

void PreferencesDialogTest::servicesOfTheDemoAreNotRemembered()
{
    m_preferences->setAccount(u"demo"_s, false);
    open();
    part<QListWidget>("servicesList")->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(m_preferences->isMuted(u"shop"_s));
    QCOMPARE(m_settings->mutedServices(u"demo"_s), QStringList());
    m_preferences->setAccount(u"test"_s, true);
    QVERIFY(!m_preferences->isMuted(u"shop"_s));
}

void PreferencesDialogTest::everyFieldIsReachedWithTab()
{
    open();
    QStringList reached;
    for (int i = 0; i < 16; ++i) {
        reached.append(m_dialog->focusWidget()->objectName());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name :
         {u"refreshCheckBox"_s, u"busySpinBox"_s, u"idleSpinBox"_s, u"notificationsCheckBox"_s,
          u"completedCheckBox"_s, u"failedCheckBox"_s, u"resultCheckBox"_s, u"servicesList"_s,
          u"trayCheckBox"_s, u"closeButton"_s, u"searchEdit"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void PreferencesDialogTest::closingToTheTrayNeedsATray()
{
    open();
    auto *closes = part<QCheckBox>("closeToTrayCheckBox");
    QVERIFY(!part<QCheckBox>("trayCheckBox")->isChecked());
    QVERIFY(!closes->isChecked());
    QVERIFY(!closes->isEnabled());
    click("trayCheckBox");
    QVERIFY(m_settings->showsTrayIcon());
    QVERIFY(closes->isEnabled());
    QVERIFY(!description("closeToTrayCheckBox").contains(u"no system tray"_s));
    click("closeToTrayCheckBox");
    QVERIFY(m_settings->closesToTray());
    m_dialog->watchingPage()->setTrayAvailable(false);
    QVERIFY(!closes->isEnabled());
    QVERIFY(closes->accessibleDescription().contains(u"no system tray"_s));
}

void PreferencesDialogTest::historyIsKeptAsLongAsIsWanted()
{
    open(u"History"_s);
    auto *keep = part<QComboBox>("keepComboBox");
    QCOMPARE(keep->currentText(), u"One year"_s);
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Up);
    QCOMPARE(keep->currentText(), u"Three months"_s);
    QCOMPARE(m_settings->historyDays().value_or(-1), 91);
    QTest::keyClick(keep, Qt::Key_End);
    QCOMPARE(keep->currentText(), u"For ever"_s);
    QCOMPARE(m_settings->historyDays().value_or(-1), 0);
    m_dialog.reset();

    m_settings->setHistoryDays(17); // as somebody may write it into the file
    open(u"History"_s);
    keep = part<QComboBox>("keepComboBox");
    QCOMPARE(keep->currentData().toInt(), 17);
    QVERIFY2(keep->currentText().startsWith(u"17 "_s), qPrintable(keep->currentText()));
}

void PreferencesDialogTest::clearsTheHistoryWhenItIsConfirmed()
{
    record();
    QCOMPARE(remembered(), 1);
    open(u"History"_s);
    QTRY_VERIFY(!part<QLineEdit>("historySizeEdit")->text().isEmpty());
    QCOMPARE(
        part<QLineEdit>("historyFolderEdit")->text(), QDir::toNativeSeparators(m_folder->path()));
    click("clearHistoryButton");
    QVERIFY(said().contains(u"all accounts"_s));
    QCOMPARE(remembered(), 1); // it has only asked
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"keepHistoryButton"_s);
    click("confirmClearButton");
    QTRY_VERIFY2(said().contains(u"has been cleared"_s), qPrintable(said()));
    QCOMPARE(remembered(), 0);
}

void PreferencesDialogTest::escapeKeepsTheHistory()
{
    record();
    open(u"History"_s);
    click("clearHistoryButton");
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
    QVERIFY(said().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(remembered(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

// Another Trainboard has it.
void PreferencesDialogTest::historyThatCannotBeClearedIsSaid()
{
    record();
    QCOMPARE(remembered(), 1);
    m_services->clear();
    History second(m_folder->path());
    make(&second);
    showPage(u"History"_s);
    click("clearHistoryButton");
    click("confirmClearButton");
    QTRY_VERIFY2(said().contains(u"could not be cleared"_s), qPrintable(said()));
    QCOMPARE(remembered(), 1);
    m_dialog.reset();
}

void PreferencesDialogTest::theDemoProtectsTheHistoryOfTheUser()
{
    open(u"History"_s);
    click("clearHistoryButton");
    m_dialog->setDemo(true, true);
    QVERIFY(said().isEmpty());
    QVERIFY(!part<QPushButton>("clearHistoryButton")->isEnabled());
    QVERIFY(description("historySizeEdit").contains(u"demo"_s));
    QVERIFY(description("refreshCheckBox").contains(u"demo"_s));
    m_dialog->setDemo(false, false);
    QVERIFY(part<QPushButton>("clearHistoryButton")->isEnabled());
}

void PreferencesDialogTest::fitsIntoANarrowWindow()
{
    open();
    m_dialog->resize(640, 400);
    QTRY_COMPARE(m_dialog->size(), QSize(640, 400));
    for (const char *title : {"General", "Watching and Notifications", "Network", "History"}) {
        showPage(QString::fromLatin1(title));
        for (const auto *area : m_dialog->findChildren<FormScrollArea *>()) {
            const int room = area->viewport()->width();
            const int wanted = area->widget()->minimumSizeHint().width();
            if (area->isVisible())
                QVERIFY2(
                    wanted <= room,
                    qPrintable(
                        u"%1: %2, %3"_s.arg(QLatin1StringView(title)).arg(wanted).arg(room)));
        }
    }
}

// Whoever looks for a setting knows a word of its label, of what it is for, or of its values.
void PreferencesDialogTest::findsSettings_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<int>("count");
    const QString general = u"General"_s;
    const QString watching = u"Watching and Notifications"_s;
    QTest::newRow("a label") << u"appear colors"_s << QStringList{general} << 1;
    QTest::newRow("a value") << u"japan 日本"_s << QStringList() << 0;
    QTest::newRow("a language") << u"日本"_s << QStringList{general} << 1;
    QTest::newRow("an explanation") << u"muted"_s << QStringList{watching} << 1;
    QTest::newRow("the proxy") << u"proxy server"_s << QStringList{u"Network"_s} << 1;
    QTest::newRow("nothing") << u"xyzzy"_s << QStringList() << 0;
}

void PreferencesDialogTest::findsSettings()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, pages);
    QFETCH(const int, count);
    open();
    part<QLineEdit>("searchEdit")->setText(words);
    QStringList shown;
    const auto *list = part<QListWidget>("pagesList");
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            shown += list->item(row)->text();
    }
    QCOMPARE(shown, pages);
    int marked = 0;
    for (const auto *row : m_dialog->findChildren<PreferenceRow *>())
        marked += row->autoFillBackground() ? 1 : 0;
    QCOMPARE(marked, count);
    if (!pages.isEmpty())
        QCOMPARE(list->currentItem()->text(), pages.first());
    QVERIFY(part<QLabel>("foundLabel")->isVisible());
    part<QLineEdit>("searchEdit")->clear();
    for (int row = 0; row < list->count(); ++row)
        QVERIFY(!list->item(row)->isHidden());
    QVERIFY(!part<QLabel>("foundLabel")->isVisible());
}

void PreferencesDialogTest::whatWasFoundIsReachedByKeys()
{
    open();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = part<QLineEdit>("searchEdit");
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"keep"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(part<QComboBox>("keepComboBox")->hasFocus());
}

void PreferencesDialogTest::languageIsStoredAndTold()
{
    open(u"General"_s);
    QSignalSpy chosen(m_dialog.get(), &PreferencesDialog::languageChosen);
    auto *combo = part<QComboBox>("languageComboBox");
    QCOMPARE(combo->currentText(), u"Follow System"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(combo->currentText(), u"日本語"_s);
    QCOMPARE(m_settings->language(), u"ja"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"ja"_s);
    m_settings->setLanguage(u"ko"_s); // elsewhere
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(combo->parentWidget()->parentWidget(), &change);
    QCOMPARE(combo->currentText(), u"한국어"_s);
}

void PreferencesDialogTest::zoneOfTheServiceIsStoredAndTold()
{
    open(u"General"_s);
    QSignalSpy chosen(m_dialog.get(), &PreferencesDialog::serviceZoneChosen);
    auto *combo = part<QComboBox>("serviceZoneComboBox");
    QCOMPARE(combo->currentText(), u"Korea Standard Time"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(combo->currentText(), u"UTC"_s);
    QCOMPARE(m_settings->serviceZone(), Settings::Zone::Utc);
    QCOMPARE(chosen.size(), 1);
    click("restoreDefaultsButton");
    QCOMPARE(m_settings->serviceZone(), Settings::Zone::Korea);
    QCOMPARE(combo->currentText(), u"Korea Standard Time"_s);
    QCOMPARE(chosen.size(), 2);
    click("undoRestoreButton");
    QCOMPARE(m_settings->serviceZone(), Settings::Zone::Utc);
    QCOMPARE(chosen.size(), 3);
}

// The menus and the page are two faces of one thing.
void PreferencesDialogTest::looksAndTimesGoWithTheMenus()
{
    open(u"General"_s);
    auto *appearance = part<QComboBox>("appearanceComboBox");
    appearance->setFocus();
    QTest::keyClick(appearance, Qt::Key_Down);
    QVERIFY(m_appearances->actions().at(1)->isChecked());
    m_zones->actions().at(2)->trigger();
    QCOMPARE(part<QComboBox>("zoneComboBox")->currentText(), u"UTC"_s);
    click("relativeTimesCheckBox");
    QVERIFY(m_relativeTimes->isChecked());
    m_failingFirst->setChecked(true);
    QVERIFY(part<QCheckBox>("failingFirstCheckBox")->isChecked());
}

void PreferencesDialogTest::defaultsComeBackAndCanBeTakenBack()
{
    m_settings->setServiceMuted(u"test"_s, u"shop"_s, true);
    open();
    QVERIFY(part<QPushButton>("restoreDefaultsButton")->isEnabled());
    click("failedCheckBox");
    part<QSpinBox>("idleSpinBox")->setValue(9);
    click("restoreDefaultsButton");
    QVERIFY(m_settings->notifiesOf(NewsKind::Failed));
    QCOMPARE(m_settings->refreshIntervals(), RefreshIntervals());
    QCOMPARE(m_settings->mutedServices(u"test"_s), QStringList());
    QVERIFY(!part<QPushButton>("restoreDefaultsButton")->isEnabled());
    QVERIFY(part<QPushButton>("undoRestoreButton")->hasFocus());

    showPage(u"General"_s);
    m_relativeTimes->setChecked(true);
    click("restoreDefaultsButton");
    QVERIFY(!m_relativeTimes->isChecked());

    click("undoRestoreButton"); // the last one first
    QVERIFY(m_relativeTimes->isChecked());
    QVERIFY(m_settings->notifiesOf(NewsKind::Failed));
    click("undoRestoreButton");
    QVERIFY(!m_settings->notifiesOf(NewsKind::Failed));
    QCOMPARE(m_settings->refreshIntervals().idle, 9min);
    QCOMPARE(m_settings->mutedServices(u"test"_s), QStringList{u"shop"_s});
    QCOMPARE(
        part<QListWidget>("pagesList")->currentItem()->text(), u"Watching and Notifications"_s);
    QVERIFY(!part<QPushButton>("undoRestoreButton")->isEnabled());
}

void PreferencesDialogTest::whatCannotBeSavedIsSaid()
{
    open();
    auto *bar = part<PromptBar>("problemBar");
    QVERIFY(bar->isHidden());
    m_dialog->showProblem(u"The disk is full."_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QTextEdit *>()->toPlainText().contains(u"The disk is full."_s));
    m_dialog->showProblem({});
    QVERIFY(bar->isHidden());
}

void PreferencesDialogTest::networkIsToldAndChangedElsewhere()
{
    NetworkSettings settings;
    settings.proxyMode = NetworkSettings::ProxyMode::Manual;
    settings.proxyHost = u"proxy.example.com"_s;
    settings.proxyPort = 3128;
    QVERIFY(m_network->save(settings));
    open(u"Network"_s);
    QCOMPARE(part<QLineEdit>("proxyEdit")->text(), u"proxy.example.com:3128"_s);
    const QSignalSpy requested(m_dialog.get(), &PreferencesDialog::networkSettingsRequested);
    click("networkSettingsButton");
    QCOMPARE(requested.size(), 1);
    QVERIFY(m_network->save({}));
    m_dialog->showNetworkSettings();
    QCOMPARE(part<QLineEdit>("proxyEdit")->text(), u"The system's proxy"_s);
    QVERIFY(!part<QPushButton>("restoreDefaultsButton")->isEnabled());
}

// What is chosen and typed stays when the language changes.
void PreferencesDialogTest::anotherLanguageKeepsEverything()
{
    open();
    m_settings->setHistoryDays(17);
    part<QSpinBox>("busySpinBox")->setValue(50);
    part<QLineEdit>("searchEdit")->setText(u"interval"_s);
    part<QListWidget>("servicesList")->setCurrentRow(1);
    QEvent change(QEvent::LanguageChange);
    for (QWidget *widget : m_dialog->findChildren<QWidget *>())
        QApplication::sendEvent(widget, &change);
    QApplication::sendEvent(m_dialog.get(), &change);
    QCOMPARE(part<QSpinBox>("busySpinBox")->value(), 50);
    QCOMPARE(part<QLineEdit>("searchEdit")->text(), u"interval"_s);
    QVERIFY(part<QSpinBox>("busySpinBox")->parentWidget()->autoFillBackground()); // still found
    QCOMPARE(part<QListWidget>("servicesList")->currentRow(), 1);
    QCOMPARE(part<QComboBox>("keepComboBox")->currentData().toInt(), 17);
    QCOMPARE(
        part<QListWidget>("pagesList")->currentItem()->text(), u"Watching and Notifications"_s);
}

static const RegisteredTest registered(__FILE__, runTest<PreferencesDialogTest, QApplication>);
#include "tst_preferencesdialog.moc"
