// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/watchingdialog.h"

#include "board/servicestore.h"
#include "gui/promptbar.h"
#include "gui/watchpreferences.h"
#include "storage/history.h"
#include "storage/settings.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WatchingDialogTest : public QObject
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

private:
    void open();
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void click(const char *name) const { part<QAbstractButton>(name)->click(); }
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
    std::unique_ptr<WatchingDialog> m_dialog;
};

void WatchingDialogTest::init()
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
}

void WatchingDialogTest::cleanup()
{
    m_dialog.reset();
    m_history.reset();
}

void WatchingDialogTest::open()
{
    m_dialog =
        std::make_unique<WatchingDialog>(m_preferences.get(), m_services.get(), m_history.get());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void WatchingDialogTest::everyFieldHasANameAndDoesNotBlock()
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
}

void WatchingDialogTest::showsWhatIsWanted()
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

void WatchingDialogTest::whatIsChosenAppliesAtOnce()
{
    open();
    const QSignalSpy changed(m_preferences.get(), &WatchPreferences::changed);
    click("refreshCheckBox");
    QVERIFY(!m_settings->autoRefresh());
    QVERIFY(!part<QWidget>("intervalsPanel")->isEnabled());
    click("refreshCheckBox");
    QVERIFY(part<QWidget>("intervalsPanel")->isEnabled());
    part<QSpinBox>("busySpinBox")->setValue(20);
    part<QSpinBox>("idleSpinBox")->setValue(2);
    QCOMPARE(m_settings->refreshIntervals(), (RefreshIntervals{20s, 2min}));
    click("completedCheckBox");
    QVERIFY(!m_settings->notifiesOf(NewsKind::Completed));
    click("notificationsCheckBox");
    QVERIFY(!m_settings->showsNotifications());
    QVERIFY(!part<QWidget>("newsPanel")->isEnabled());
    QCOMPARE(changed.size(), 6);
}

// What is typed is not applied digit by digit.
void WatchingDialogTest::intervalsKeepTheirLimits()
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

void WatchingDialogTest::anIntervalBetweenTwoStepsIsLeftAlone()
{
    m_settings->setRefreshIntervals({30s, 45s});
    open();
    QCOMPARE(part<QSpinBox>("idleSpinBox")->value(), 1);
    click("completedCheckBox");
    part<QSpinBox>("busySpinBox")->setValue(40);
    QCOMPARE(m_settings->refreshIntervals(), (RefreshIntervals{40s, 45s}));
}

void WatchingDialogTest::followsWhatIsChosenElsewhere()
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

void WatchingDialogTest::servicesAreMutedOneByOne()
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

void WatchingDialogTest::servicesOfTheDemoAreNotRemembered()
{
    m_preferences->setAccount(u"demo"_s, false);
    open();
    part<QListWidget>("servicesList")->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(m_preferences->isMuted(u"shop"_s));
    QCOMPARE(m_settings->mutedServices(u"demo"_s), QStringList());
    m_preferences->setAccount(u"test"_s, true);
    QVERIFY(!m_preferences->isMuted(u"shop"_s));
}

void WatchingDialogTest::everyFieldIsReachedWithTab()
{
    open();
    QStringList reached;
    for (int i = 0; i < 14; ++i) {
        reached.append(m_dialog->focusWidget()->objectName());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name :
         {u"refreshCheckBox"_s, u"busySpinBox"_s, u"idleSpinBox"_s, u"notificationsCheckBox"_s,
          u"completedCheckBox"_s, u"failedCheckBox"_s, u"resultCheckBox"_s, u"servicesList"_s,
          u"trayCheckBox"_s, u"clearHistoryButton"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void WatchingDialogTest::closingToTheTrayNeedsATray()
{
    open();
    auto *closes = part<QCheckBox>("closeToTrayCheckBox");
    QVERIFY(!part<QCheckBox>("trayCheckBox")->isChecked());
    QVERIFY(!closes->isChecked());
    QVERIFY(!closes->isEnabled());
    click("trayCheckBox");
    QVERIFY(m_settings->showsTrayIcon());
    QVERIFY(closes->isEnabled());
    QVERIFY(part<QLabel>("trayHintLabel")->isHidden());
    click("closeToTrayCheckBox");
    QVERIFY(m_settings->closesToTray());
    m_dialog->setTrayAvailable(false);
    QVERIFY(!closes->isEnabled());
    QVERIFY(part<QLabel>("trayHintLabel")->text().contains(u"no system tray"_s));
    QVERIFY(closes->accessibleDescription().contains(u"no system tray"_s));
}

void WatchingDialogTest::historyIsKeptAsLongAsIsWanted()
{
    open();
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
    open();
    keep = part<QComboBox>("keepComboBox");
    QCOMPARE(keep->currentData().toInt(), 17);
    QVERIFY2(keep->currentText().startsWith(u"17 "_s), qPrintable(keep->currentText()));
}

void WatchingDialogTest::clearsTheHistoryWhenItIsConfirmed()
{
    record();
    QCOMPARE(remembered(), 1);
    open();
    QTRY_VERIFY(part<QLabel>("historyLabel")->text().contains(u"on this computer"_s));
    click("clearHistoryButton");
    QVERIFY(said().contains(u"all accounts"_s));
    QCOMPARE(remembered(), 1); // it has only asked
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"keepHistoryButton"_s);
    click("confirmClearButton");
    QTRY_VERIFY2(said().contains(u"has been cleared"_s), qPrintable(said()));
    QCOMPARE(remembered(), 0);
}

void WatchingDialogTest::escapeKeepsTheHistory()
{
    record();
    open();
    click("clearHistoryButton");
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
    QVERIFY(said().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(remembered(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

// Another Trainboard has it.
void WatchingDialogTest::historyThatCannotBeClearedIsSaid()
{
    record();
    QCOMPARE(remembered(), 1);
    m_services->clear();
    History second(m_folder->path());
    m_dialog = std::make_unique<WatchingDialog>(m_preferences.get(), m_services.get(), &second);
    m_dialog->show();
    click("clearHistoryButton");
    click("confirmClearButton");
    QTRY_VERIFY2(said().contains(u"could not be cleared"_s), qPrintable(said()));
    QCOMPARE(remembered(), 1);
    m_dialog.reset();
}

void WatchingDialogTest::theDemoProtectsTheHistoryOfTheUser()
{
    open();
    click("clearHistoryButton");
    m_dialog->setDemo(true, true);
    QVERIFY(said().isEmpty());
    QVERIFY(!part<QPushButton>("clearHistoryButton")->isEnabled());
    QVERIFY(part<QLabel>("historyLabel")->text().contains(u"demo"_s));
    QVERIFY(part<QLabel>("watchingHintLabel")->text().contains(u"demo"_s));
    m_dialog->setDemo(false, false);
    QVERIFY(part<QPushButton>("clearHistoryButton")->isEnabled());
}

void WatchingDialogTest::fitsIntoANarrowWindow()
{
    open();
    m_dialog->resize(340, 500);
    QTRY_COMPARE(m_dialog->width(), 340);
    const auto *contents = part<QWidget>("contents");
    QVERIFY2(
        contents->minimumSizeHint().width() <= contents->parentWidget()->width(),
        qPrintable(QString::number(contents->minimumSizeHint().width())));
    QVERIFY(contents->width() <= contents->parentWidget()->width());
}

static const RegisteredTest registered(__FILE__, runTest<WatchingDialogTest, QApplication>);
#include "tst_watchingdialog.moc"
