// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "core/hpocatalog.h"
#include "gui/appearance.h"
#include "gui/filterbar.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/trainingdialog.h"
#include "gui/trainingsview.h"
#include "models/accountsession.h"
#include "models/board.h"
#include "storage/accountstore.h"
#include "storage/settings.h"
#include "support/loopbackserver.h"
#include "support/testnetwork.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QNetworkProxy>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

// No keychain at all: the accounts of these tests bring their keys along.
class NoKeychain : public CredentialStore
{
public:
    CredentialReadReply *read(const QString &) override { return refused<CredentialReadReply>(); }
    CredentialDoneReply *write(const QString &, const Credentials &) override
    {
        return refused<CredentialDoneReply>();
    }
    CredentialDoneReply *remove(const QString &) override { return refused<CredentialDoneReply>(); }
    QString backendName() const override { return u"None"_s; }

private:
    template <typename Reply>
    Reply *refused()
    {
        auto *reply = new Reply(this);
        reply->complete(CredentialError{.kind = CredentialError::Kind::NoService});
        return reply;
    }
};

QByteArray training(const QByteArray &service, int number, const QByteArray &status)
{
    const QByteArray types[] = {"personalRecommend", "relatedItem", "pop"};
    const QByteArray day = QByteArray::number(10 + number % 18);
    return R"({"serviceId":")" + service + R"(","type":")" + types[number % 3] +
        R"(","hpConfig":{"is_enabled":)" + (number % 2 ? "true" : "false") + R"(},"version":"v)" +
        QByteArray::number(number) + R"(","description":"run <b>)" + QByteArray::number(number) +
        R"(</b>","status":")" + status + R"(","createdDate":"2024-07-)" + day +
        R"(T11:25:36.558","inference":)" + (number % 2 ? "true" : "false") + "}";
}

// Two services that can be read and one that cannot.
const QByteArray services = R"({"services":[
    {"serviceId":"shop0000001","name":"shop","status":"learnable","permission":"Allow"},
    {"serviceId":"book0000001","name":"books","status":"learning","permission":"Allow"},
    {"serviceId":"deny0000001","name":"partner","status":"learnable","permission":"Deny",
     "actionName":"View/getServiceDetail"}]})";

QByteArray trainings(const QByteArray &service, int count, const QByteArray &status = "completed")
{
    QByteArrayList rows;
    for (int i = 0; i < count; ++i)
        rows.append(training(service, i, i == 0 ? "learning" : status));
    return R"({"trains":[)" + rows.join(',') + "]}";
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void welcomesWhoHasNoAccount();
    void hasItsFixedNames();
    void showsAllServicesFirst();
    void choosingAServiceShowsItsTrainings();
    void whatCannotBeReadCannotBeChosen();
    void filtersActWithoutARequest();
    void severalStatesCanBeChosen();
    void recentOnlyAsksTheService();
    void nothingMatchesOffersToClearTheFilters();
    void returnOpensTheDetails();
    void anErrorIsToldAndTheRowsStay();
    void refreshKeepsSelectionCurrentRowAndPlace();
    void htmlFromOutsideStaysText();
    void columnsAreRemembered();
    void unknownStatesAreShownAsTheyCame();

private:
    void connectAccount();
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        auto *widget = m_window->findChild<Widget *>(name);
        Q_ASSERT(widget);
        return widget;
    }
    TrainingsView *view() const { return child<TrainingsView>(u"trainingsView"_s); }
    int rows() const { return view()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountStore> m_accounts;
    NoKeychain m_keychain;
    std::unique_ptr<CredentialCache> m_credentials;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<Board> m_board;
    Appearance m_appearance;
    HpoCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;

    QByteArray m_shop = trainings("shop0000001", 40);
    int m_status = 200;
};

void MainWindowTest::init()
{
    m_shop = trainings("shop0000001", 40);
    m_status = 200;
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>([this](const LoopbackRequest &request) {
        if (m_status != 200)
            return LoopbackResponse::json(
                R"({"error":{"errorCode":"900","message":"Unexpected Error"}})", m_status);
        if (request.target.endsWith("/services"))
            return LoopbackResponse::json(services);
        if (request.target.contains("isRecent=true"))
            return LoopbackResponse::json(trainings("shop0000001", 3));
        if (request.target.contains("book0000001"))
            return LoopbackResponse::json(trainings("book0000001", 2, "learningFailed"));
        return LoopbackResponse::json(m_shop);
    });
    m_network = std::make_unique<TestNetwork>();
    m_network->manager.setProxy(QNetworkProxy::NoProxy);
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_accounts = std::make_unique<AccountStore>(m_folder->filePath(u"accounts.ini"_s));
    m_credentials = std::make_unique<CredentialCache>(m_keychain);
    m_session = std::make_unique<AccountSession>(m_accounts.get(), m_credentials.get());
    m_board = std::make_unique<Board>();
    m_board->setRefreshesByItself(false);
    m_settings->setRefreshesByItself(false);
    m_window = std::make_unique<MainWindow>(
        m_session.get(), m_board.get(), m_settings.get(), &m_appearance, &m_catalog,
        m_network->transport.log());
    connect(
        m_session.get(), &AccountSession::ready, m_board.get(),
        [this](const QUrl &endpoint, const Credentials &keys) {
            m_board->setClient(std::make_unique<ApiClient>(&m_network->transport, endpoint, keys));
        });
    m_window->resize(1200, 700);
    m_window->showAccounts();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_board.reset();
    m_session.reset();
    m_credentials.reset();
    m_network.reset();
    m_server.reset();
}

void MainWindowTest::connectAccount()
{
    m_session->addFixed({u"test"_s, u"Test"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"test"_s);
    QTRY_COMPARE(rows(), 42);
    QTRY_VERIFY(!m_board->isLoading());
}

void MainWindowTest::welcomesWhoHasNoAccount()
{
    QCOMPARE(
        child<QStackedWidget>(u"mainStack"_s)->currentWidget()->objectName(), u"welcomePage"_s);
    QVERIFY(child<QPushButton>(u"addAccountButton"_s)->isVisible());
    bool asked = false;
    connect(m_window.get(), &MainWindow::demoRequested, this, [&asked] { asked = true; });
    QTest::mouseClick(child<QPushButton>(u"demoButton"_s), Qt::LeftButton);
    QVERIFY(asked);
}

void MainWindowTest::hasItsFixedNames()
{
    const std::pair<QString, QString> names[] = {
        {u"accountCombo"_s, u"Account"_s},        {u"servicesView"_s, u"Services"_s},
        {u"filterEdit"_s, u"Filter trainings"_s}, {u"typeButton"_s, u"Type"_s},
        {u"statusButton"_s, u"Status"_s},         {u"hpoCombo"_s, u"HPO"_s},
        {u"resultCombo"_s, u"Result"_s},          {u"recentOnlyCheckBox"_s, u"Recent only"_s},
        {u"refreshButton"_s, u"Refresh"_s},       {u"clearButton"_s, u"Clear filters"_s},
        {u"trainingsView"_s, u"Trainings"_s},     {u"messageText"_s, u"Message"_s},
        {u"retryButton"_s, u"Retry"_s},           {u"addAccountButton"_s, u"Add account"_s},
        {u"demoButton"_s, u"Explore the demo"_s}};
    for (const auto &[object, name] : names) {
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(child<QWidget>(object));
        QCOMPARE(part->text(QAccessible::Name), name);
    }
}

void MainWindowTest::showsAllServicesFirst()
{
    connectAccount();
    auto *list = child<QListView>(u"servicesView"_s);
    QCOMPARE(list->model()->rowCount(), 4);
    QCOMPARE(list->currentIndex().data().toString(), u"All services"_s);
    QVERIFY(!view()->isColumnHidden(TrainingTableModel::Service));
    // Newest first.
    for (int row = 1; row < rows(); ++row)
        QVERIFY(
            cell(row - 1, TrainingTableModel::Created) >= cell(row, TrainingTableModel::Created));
}

void MainWindowTest::choosingAServiceShowsItsTrainings()
{
    connectAccount();
    auto *list = child<QListView>(u"servicesView"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), u"books"_s);
    QTRY_COMPARE(rows(), 2);
    QVERIFY(view()->isColumnHidden(TrainingTableModel::Service));
    QCOMPARE(m_settings->lastService(u"test"_s), u"book0000001"_s);
}

void MainWindowTest::whatCannotBeReadCannotBeChosen()
{
    connectAccount();
    const QModelIndex denied = child<QListView>(u"servicesView"_s)->model()->index(3, 0);
    QCOMPARE(denied.data().toString(), u"partner"_s);
    QVERIFY(!(denied.flags() & Qt::ItemIsEnabled));
    QVERIFY(denied.data(Qt::ToolTipRole).toString().contains(u"permission"_s));
    for (const QByteArray &target : m_server->targets())
        QVERIFY(!target.contains("deny0000001"));
}

void MainWindowTest::filtersActWithoutARequest()
{
    connectAccount();
    const qsizetype requests = m_server->requests().size();
    QTest::keyClicks(child<QLineEdit>(u"filterEdit"_s), u"learningfailed"_s);
    QCOMPARE(rows(), 1);
    child<QComboBox>(u"hpoCombo"_s)->setCurrentIndex(2);
    QCOMPARE(rows(), 0);
    QTest::mouseClick(child<QPushButton>(u"clearButton"_s), Qt::LeftButton);
    QCOMPARE(rows(), 42);
    QCOMPARE(child<QLineEdit>(u"filterEdit"_s)->text(), QString());
    QCOMPARE(m_server->requests().size(), requests);
}

void MainWindowTest::severalStatesCanBeChosen()
{
    connectAccount();
    QMenu *menu = child<QPushButton>(u"statusButton"_s)->menu();
    const auto choose = [menu](const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(u"Training (2)"_s));
    QCOMPARE(rows(), 2);
    QVERIFY(choose(u"Training failed (1)"_s));
    QCOMPARE(rows(), 3);
    QCOMPARE(child<QPushButton>(u"statusButton"_s)->text(), u"Status: 2 chosen"_s);
}

void MainWindowTest::recentOnlyAsksTheService()
{
    connectAccount();
    QTest::mouseClick(child<QCheckBox>(u"recentOnlyCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_COMPARE(rows(), 3);
    QVERIFY(m_server->targets().last().endsWith("?isRecent=true"));
    QTest::mouseClick(child<QCheckBox>(u"recentOnlyCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_COMPARE(rows(), 42);
    QVERIFY(!m_server->targets().last().contains("isRecent"));
}

void MainWindowTest::nothingMatchesOffersToClearTheFilters()
{
    connectAccount();
    QTest::keyClicks(child<QLineEdit>(u"filterEdit"_s), u"no such thing"_s);
    QCOMPARE(child<QStackedWidget>(u"boardStack"_s)->currentWidget()->objectName(), u"emptyPage"_s);
    auto *button = child<QPushButton>(u"actionButton"_s);
    auto *emptyPage = child<QWidget>(u"emptyPage"_s);
    button = emptyPage->findChild<QPushButton *>(u"actionButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(rows(), 42);
    QCOMPARE(child<QStackedWidget>(u"boardStack"_s)->currentWidget(), view());
}

void MainWindowTest::returnOpensTheDetails()
{
    connectAccount();
    view()->setFocus();
    view()->selectRow(1);
    QTest::keyClick(view(), Qt::Key_Return);
    auto dialogs = m_window->findChildren<TrainingDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QCOMPARE(dialogs.first()->key().version, cell(1, TrainingTableModel::Version));
    QTest::keyClick(view(), Qt::Key_Return); // the same one, not another
    QCOMPARE(m_window->findChildren<TrainingDialog *>().size(), 1);
    view()->selectRow(2);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_window->findChildren<TrainingDialog *>().size(), 2);
}

void MainWindowTest::anErrorIsToldAndTheRowsStay()
{
    connectAccount();
    m_status = 500;
    QTest::mouseClick(child<QPushButton>(u"refreshButton"_s), Qt::LeftButton);
    auto *bar = child<MessageBar>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    const QString text = child<QTextEdit>(u"messageText"_s)->toPlainText();
    QVERIFY2(text.contains(u"The service failed."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Shown is the state of"_s), qPrintable(text));
    QCOMPARE(rows(), 42);

    m_status = 200;
    QTest::mouseClick(bar->findChild<QPushButton *>(u"retryButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
}

void MainWindowTest::refreshKeepsSelectionCurrentRowAndPlace()
{
    connectAccount();
    view()->selectRow(30);
    view()->scrollTo(view()->currentIndex());
    const QString version = cell(30, TrainingTableModel::Version);
    const int top = view()->visualRect(view()->currentIndex()).top();

    // Ten more in front of all others, and one row changed.
    m_shop = trainings("shop0000001", 50);
    QTest::mouseClick(child<QPushButton>(u"refreshButton"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), 52);
    const QModelIndex current = view()->currentIndex();
    QCOMPARE(current.siblingAtColumn(TrainingTableModel::Version).data().toString(), version);
    QCOMPARE(view()->selectionModel()->selectedRows(), QModelIndexList{current.siblingAtColumn(0)});
    QCOMPARE(view()->visualRect(current).top(), top);
}

void MainWindowTest::htmlFromOutsideStaysText()
{
    connectAccount();
    bool found = false;
    for (int row = 0; row < rows(); ++row)
        found = found || cell(row, TrainingTableModel::Description) == u"run <b>7</b>"_s;
    QVERIFY(found);
}

void MainWindowTest::columnsAreRemembered()
{
    connectAccount();
    view()->setColumnHidden(TrainingTableModel::Hpo, true);
    view()->sortByColumn(TrainingTableModel::Version, Qt::AscendingOrder);
    m_window->close();
    m_window = std::make_unique<MainWindow>(
        m_session.get(), m_board.get(), m_settings.get(), &m_appearance, &m_catalog,
        m_network->transport.log());
    QVERIFY(view()->isColumnHidden(TrainingTableModel::Hpo));
    QVERIFY(!view()->isColumnHidden(TrainingTableModel::Result));
    for (int row = 1; row < rows(); ++row)
        QVERIFY(
            cell(row - 1, TrainingTableModel::Version) <= cell(row, TrainingTableModel::Version));
}

void MainWindowTest::unknownStatesAreShownAsTheyCame()
{
    m_shop = trainings("shop0000001", 40, "dreaming");
    connectAccount();
    QTest::keyClicks(child<QLineEdit>(u"filterEdit"_s), u"dreaming"_s);
    QCOMPARE(rows(), 39);
    QCOMPARE(cell(0, TrainingTableModel::Status), u"dreaming"_s);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
