// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/applicationfixture.h"

#include "gui/accountsdialog.h"
#include "gui/networkdialog.h"
#include "gui/preferencesdialog.h"
#include "gui/promptbar.h"
#include "gui/requestlogdialog.h"
#include "gui/showwindow.h"
#include "support/testprogram.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QTableView>

class ApplicationTest : public QObject, private ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endApplication(); }

    void withoutAccountsTheWelcomePageShows();
    void showsTheFirstAccount();
    void showsTheLastAccountAgain();
    void showsTheNamedAccount();
    void namesTheAccountsWhenThereIsNoneOfThatName();
    void environmentIsAnAccountAndComesFirst();
    void environmentIsNoAccountOfTheDemo();
    void optionsHoldForTheFirstAccountOnly();
    void laterStartIsShownOnTheAccountThatIsShown();
    void laterStartChoosesAnotherAccount();
    void laterStartWithoutOptionsLoadsNothing();
    void laterStartOfAnUnknownAccountIsSaid();
    void laterStartLeavesTheDemo();
    void laterStartBringsTheWindowToTheFront();
    void changedAccountIsLoadedAnew();
    void unchangedAccountIsNotLoadedAgain();
    void removedAccountGivesWayToTheFirst();
    void demoStartsOnceAndIsNotRemembered();
    void demoThatCannotStartIsSaid();
    void dialogsOpenOnce_data();
    void dialogsOpenOnce();
    void networkSettingsAreFollowed();
    void anotherZoneOfTheServiceIsFollowed();
    void demoKeepsItsZone();
    void preferencesSayWhatCannotBeSaved();
};

void ApplicationTest::withoutAccountsTheWelcomePageShows()
{
    start();
    QVERIFY(window()->isVisible());
    QVERIFY(child<QWidget>("welcomePage")->isVisible());
    QVERIFY(targets().isEmpty());
}

void ApplicationTest::showsTheFirstAccount()
{
    add(u"one"_s);
    add(u"two"_s);
    start();
    QCOMPARE(shown(), u"one"_s);
    QTRY_COMPARE(loads(), 1);
}

void ApplicationTest::showsTheLastAccountAgain()
{
    add(u"one"_s);
    const QString id = add(u"two"_s);
    m_settings->setLastAccount(id);
    start();
    QCOMPARE(shown(), u"two"_s);
}

void ApplicationTest::showsTheNamedAccount()
{
    m_settings->setLastAccount(add(u"one"_s));
    const QString id = add(u"two"_s);
    start({.account = u"two"_s});
    QCOMPARE(shown(), u"two"_s);
    QTRY_COMPARE(m_settings->lastAccount(), id);
}

void ApplicationTest::namesTheAccountsWhenThereIsNoneOfThatName()
{
    start({.account = u"wrok"_s});
    QCOMPARE(said(), u"There is no account \"wrok\". No account has been added yet."_s);
    cleanup();
    init();
    add(u"work"_s);
    add(u"home"_s);
    start({.account = u"wrok"_s});
    QVERIFY2(said().contains(u"work"_s) && said().contains(u"home"_s), qPrintable(said()));
    QCOMPARE(shown(), QString());
    QVERIFY(targets().isEmpty());
}

void ApplicationTest::environmentIsAnAccountAndComesFirst()
{
    add(u"one"_s);
    start({}, {.credentials = {u"A"_s, u"S"_s}, .endpoint = m_server->endpoint().toString()});
    QCOMPARE(offered(), QStringList({u"Environment"_s, u"one"_s}));
    QCOMPARE(shown(), u"Environment"_s);
    QVERIFY(m_keychain->reads.isEmpty());

    cleanup();
    init();
    add(u"one"_s);
    start({}, {.credentials = {u"A"_s, {}}});
    QCOMPARE(offered(), QStringList{u"one"_s});
}

void ApplicationTest::environmentIsNoAccountOfTheDemo()
{
    start({.demo = true}, {.credentials = {u"A"_s, u"S"_s}});
    QCOMPARE(offered(), QStringList{u"Demo"_s});
}

void ApplicationTest::optionsHoldForTheFirstAccountOnly()
{
    add(u"one"_s);
    m_settings->setLastService(add(u"two"_s), u"shop0000001"_s);
    start({.recentOnly = true, .serviceId = u"book0000001"_s});
    QTRY_COMPARE(trainingTargets().size(), 1);
    QVERIFY2(
        trainingTargets().last().contains("book0000001"), trainingTargets().last().constData());
    QVERIFY(trainingTargets().last().contains("isRecent=true"));

    choose(1);
    QTRY_COMPARE(trainingTargets().size(), 2);
    QVERIFY2(
        trainingTargets().last().contains("shop0000001"), trainingTargets().last().constData());
    QVERIFY(!trainingTargets().last().contains("isRecent=true"));
}

void ApplicationTest::laterStartIsShownOnTheAccountThatIsShown()
{
    add(u"one"_s);
    add(u"two"_s);
    start({.account = u"two"_s});
    const auto *view = child<QAbstractItemView>("trainingsView");
    QTRY_COMPARE(view->model()->rowCount(), 42);
    const qsizetype before = trainingTargets().size();

    m_application->startAgain({.options = {.account = u"TWO"_s, .serviceId = u"book0000001"_s}});
    QTRY_COMPARE(trainingTargets().size(), before + 1);
    QVERIFY2(
        trainingTargets().last().contains("book0000001"), trainingTargets().last().constData());
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(loads(), 1); // the account stays as it is
    const auto *list = child<QAbstractItemView>("servicesView");
    QVERIFY2(
        list->currentIndex().data().toString().contains(u"books"_s),
        qPrintable(list->currentIndex().data().toString()));

    m_application->startAgain({.options = {.recentOnly = true}});
    QTRY_COMPARE(trainingTargets().size(), before + 2);
    QVERIFY(trainingTargets().last().contains("isRecent=true"));
    QCOMPARE(shown(), u"two"_s);
}

void ApplicationTest::laterStartChoosesAnotherAccount()
{
    m_settings->setLastService(add(u"one"_s), u"shop0000001"_s);
    m_settings->setLastService(add(u"two"_s), u"shop0000001"_s);
    start({.account = u"one"_s});
    QTRY_COMPARE(trainingTargets().size(), 1);
    m_application->startAgain({.options = {.account = u"two"_s, .serviceId = u"book0000001"_s}});
    QCOMPARE(shown(), u"two"_s);
    QTRY_COMPARE(trainingTargets().size(), 2);
    QVERIFY2(
        trainingTargets().last().contains("book0000001"), trainingTargets().last().constData());
}

void ApplicationTest::laterStartWithoutOptionsLoadsNothing()
{
    add(u"one"_s);
    start();
    const auto *view = child<QAbstractItemView>("trainingsView");
    QTRY_COMPARE(view->model()->rowCount(), 42);
    // The services, two lists, and at the end what each of the two services serves.
    constexpr qsizetype before = 5;
    QTRY_COMPARE(targets().size(), before);
    m_application->startAgain({});
    QCOMPARE(view->model()->rowCount(), 42);
    QTest::qWait(200);
    QCOMPARE(targets().size(), before);
}

void ApplicationTest::laterStartOfAnUnknownAccountIsSaid()
{
    add(u"one"_s);
    const QString id = add(u"two"_s);
    m_settings->setLastService(id, u"shop0000001"_s);
    start();
    QTRY_COMPARE(trainingTargets().size(), 2); // of all services
    m_application->startAgain({.options = {.account = u"tow"_s, .serviceId = u"book0000001"_s}});
    QVERIFY2(said().contains(u"There is no account \"tow\""_s), qPrintable(said()));
    QCOMPARE(shown(), u"one"_s);

    // What was asked of that account is not asked of another one later.
    choose(1);
    QTRY_COMPARE(trainingTargets().size(), 3);
    QVERIFY2(
        trainingTargets().last().contains("shop0000001"), trainingTargets().last().constData());
}

void ApplicationTest::laterStartLeavesTheDemo()
{
    start();
    trigger("demoAction");
    QCOMPARE(shown(), u"Demo"_s);
    QTRY_COMPARE(trainingTargets().size(), 2);
    m_application->startAgain({.options = {.serviceId = u"book0000001"_s}});
    QCOMPARE(shown(), u"Demo"_s); // there is nothing else
    QTRY_COMPARE(trainingTargets().size(), 3);

    add(u"one"_s);
    m_application->startAgain({});
    QCOMPARE(shown(), u"Demo"_s);
    m_application->startAgain({.options = {.serviceId = u"book0000001"_s}});
    QCOMPARE(shown(), u"one"_s);
    QTRY_COMPARE(trainingTargets().size(), 4);
    QVERIFY(trainingTargets().last().contains("book0000001"));
}

void ApplicationTest::laterStartBringsTheWindowToTheFront()
{
    start();
    window()->showMinimized();
    m_application->startAgain({.activationToken = "token"});
    QVERIFY(window()->isVisible());
    QVERIFY(!window()->isMinimized());
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN")); // else others would inherit it
}

void ApplicationTest::changedAccountIsLoadedAnew()
{
    Account account{.id = add(u"one"_s)};
    start();
    QTRY_COMPARE(loads(), 1);

    trigger("accountsAction");
    account.name = u"renamed"_s;
    account.endpoint = m_server->endpoint().toString();
    QVERIFY(!m_accounts->update(account));
    Q_EMIT window()->findChild<AccountsDialog *>()->accountsChanged();
    QCOMPARE(shown(), u"renamed"_s);
    QTRY_COMPARE(loads(), 2);
}

void ApplicationTest::unchangedAccountIsNotLoadedAgain()
{
    add(u"one"_s);
    start();
    const auto *view = child<QAbstractItemView>("trainingsView");
    QTRY_COMPARE(view->model()->rowCount(), 42);

    trigger("accountsAction");
    add(u"two"_s);
    Q_EMIT window()->findChild<AccountsDialog *>()->accountsChanged();
    QCOMPARE(offered(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(shown(), u"one"_s);
    QCOMPARE(view->model()->rowCount(), 42); // to choose an account empties the board at once
}

void ApplicationTest::removedAccountGivesWayToTheFirst()
{
    add(u"one"_s);
    const QString id = add(u"two"_s);
    start({.account = u"two"_s});
    QCOMPARE(shown(), u"two"_s);

    trigger("accountsAction");
    QVERIFY(!m_accounts->remove(id));
    auto *dialog = window()->findChild<AccountsDialog *>();
    Q_EMIT dialog->accountRemoved(id);
    Q_EMIT dialog->accountsChanged();
    QCOMPARE(shown(), u"one"_s);
    QCOMPARE(offered(), QStringList{u"one"_s});
}

void ApplicationTest::demoStartsOnceAndIsNotRemembered()
{
    const QString id = add(u"one"_s);
    start();
    QTRY_COMPARE(m_settings->lastAccount(), id);
    trigger("demoAction");
    QCOMPARE(shown(), u"Demo"_s);
    QTRY_COMPARE(loads(), 2);
    QCOMPARE(m_settings->lastAccount(), id);

    choose(int(offered().indexOf(u"one"_s)));
    trigger("demoAction");
    QCOMPARE(shown(), u"Demo"_s);
    QCOMPARE(m_demoStarts, 1);
    m_application.reset();
    QVERIFY(m_demo.expired());
}

void ApplicationTest::demoThatCannotStartIsSaid()
{
    m_demoProblem = u"no port"_s;
    start({.demo = true});
    QCOMPARE(said(), u"The demo could not be started: no port."_s);
    QCOMPARE(offered(), QStringList());

    m_demoProblem.clear();
    trigger("demoAction"); // once more
    QCOMPARE(shown(), u"Demo"_s);
    QCOMPARE(said(), QString());
}

void ApplicationTest::dialogsOpenOnce_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("dialog");
    QTest::newRow("accounts") << QByteArray("accountsAction") << QByteArray("AccountsDialog");
    QTest::newRow("network") << QByteArray("networkAction") << QByteArray("NetworkDialog");
    QTest::newRow("preferences") << QByteArray("preferencesAction")
                                 << QByteArray("PreferencesDialog");
    QTest::newRow("log") << QByteArray("requestLogAction") << QByteArray("RequestLogDialog");
    QTest::newRow("signature") << QByteArray("signatureInspectorAction")
                               << QByteArray("SignatureInspector");
}

void ApplicationTest::dialogsOpenOnce()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, dialog);
    start();
    const auto open = [this, &dialog] {
        QList<QDialog *> found;
        const auto dialogs = window()->findChildren<QDialog *>();
        for (QDialog *each : dialogs) {
            if (each->isVisible() && each->metaObject()->className() == dialog)
                found += each;
        }
        return found;
    };
    trigger(action.constData());
    QCOMPARE(open().size(), 1);
    open().first()->showMinimized();
    trigger(action.constData());
    QCOMPARE(open().size(), 1);
    QVERIFY(!open().first()->isMinimized());

    // One that is closed is deleted a moment later, and is not shown again meanwhile.
    const QPointer<QDialog> closed = open().first();
    closed->close();
    trigger(action.constData());
    QCOMPARE(open().size(), 1);
    QVERIFY(open().first() != closed);
    QTRY_VERIFY(!closed);
    QCOMPARE(open().size(), 1);
}

void ApplicationTest::networkSettingsAreFollowed()
{
    NetworkSettings settings;
    settings.caFile = m_folder->filePath(u"missing.pem"_s);
    settings.attemptTimeout = std::chrono::seconds(7);
    QVERIFY(m_networkSettings->save(settings));
    start();
    QCOMPARE(m_network->transport.limits().attemptTimeout, std::chrono::milliseconds(7000));
    QVERIFY2(said().contains(u"missing.pem"_s), qPrintable(said()));

    trigger("networkAction");
    settings.caFile.clear();
    settings.attemptTimeout = std::chrono::seconds(9);
    Q_EMIT window()->findChild<NetworkDialog *>()->applied(settings);
    QCOMPARE(m_network->transport.limits().attemptTimeout, std::chrono::milliseconds(9000));
    QCOMPARE(said(), QString());
}

void ApplicationTest::anotherZoneOfTheServiceIsFollowed()
{
    add(u"work"_s);
    start();
    const auto created = [this] {
        const auto *view = child<QTableView>("trainingsView");
        const QModelIndex first = view->model()->index(0, TrainingTableModel::Created);
        return first.data(TrainingTableModel::WrittenRole).toString().right(5);
    };
    trigger("zoneKoreaAction");
    QTRY_COMPARE(created(), u"11:25"_s);
    const qsizetype before = loads();
    m_settings->setServiceZone(Settings::Zone::Utc);
    m_application->applyServiceZone();
    QTRY_COMPARE(created(), u"20:25"_s);
    QTRY_VERIFY(loads() > before);
    QTRY_COMPARE(created(), u"20:25"_s);
    // No response is needed for it.
    m_status = 500;
    m_settings->setServiceZone(Settings::Zone::Korea);
    m_application->applyServiceZone();
    QTRY_COMPARE(created(), u"11:25"_s);
}

// Its times are those of Korea.
void ApplicationTest::demoKeepsItsZone()
{
    m_settings->setServiceZone(Settings::Zone::Utc);
    start({.demo = true});
    trigger("zoneKoreaAction");
    const auto created = [this] {
        const auto *view = child<QTableView>("trainingsView");
        return view->model()->index(0, TrainingTableModel::Created).data().toString().right(5);
    };
    QTRY_COMPARE(created(), u"11:25"_s);
    const qsizetype before = loads();
    m_application->applyServiceZone();
    QCOMPARE(loads(), before);
    QCOMPARE(created(), u"11:25"_s);
}

// Where it was chosen. Later all is saved in a new file, and there is nothing to say any more.
void ApplicationTest::preferencesSayWhatCannotBeSaved()
{
    start();
    const QString file = m_folder->filePath(u"settings.ini"_s);
    QVERIFY(!QFile::exists(file) || QFile::remove(file));
    QVERIFY(QDir().mkpath(file + u"/x"_s)); // in its place, and not empty
    for (int i = 0; i < 2; ++i) {
        trigger("preferencesAction");
        auto *dialog = openWindow<PreferencesDialog>(window());
        QVERIFY(dialog);
        const auto *bar = dialog->findChild<PromptBar *>(u"problemBar"_s);
        QVERIFY(!bar->isVisible());
        dialog->findChild<QCheckBox *>(u"trayCheckBox"_s)->click();
        QCOMPARE(bar->isVisible(), i == 0);
        dialog->close();
    }
}

static const RegisteredTest registered(__FILE__, runTest<ApplicationTest, QApplication>);
#include "tst_application.moc"
