// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "core/textorder.h"
#include "gui/choicebutton.h"
#include "gui/filterbar.h"
#include "gui/keysheet.h"
#include "gui/messagebar.h"
#include "gui/questionhelp.h"
#include "gui/trainingdialog.h"
#include "support/testprogram.h"

#include <QAbstractProxyModel>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextEdit>

namespace {

QModelIndex rowOf(const QListView &list, const QString &name)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString() == name)
            return list.model()->index(row, 0);
    }
    return {};
}

} // namespace

class MainWindowTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void welcomesWhoHasNoAccount();
    void variablesThatCannotBeKeysAreNamed();
    void hasItsFixedNames();
    void showsAllServicesFirst();
    void choosingAServiceShowsItsTrainings();
    void filterOfServicesChoosesNone();
    void serviceThatGoesHandsItsPlaceToNone();
    void listOfServicesFitsItsNamesUntilSomebodyMovesIt();
    void whatCannotBeReadCannotBeChosen();
    void servicesAreFilteredWhileTheirNameIsComposed();
    void filtersActWithoutARequest();
    void helpKeyInTheFilterExplainsIt();
    void severalStatesCanBeChosen();
    void chosenStatesDoNotMoveTheRows();
    void recentOnlyAsksTheService();
    void nothingMatchesOffersToClearTheFilters();
    void returnOpensTheDetails();
    void returnOpensTheDetailsOfAllSelected();
    void anotherQuestionLeavesTheDetailsAlone();
    void anErrorIsToldAndTheRowsStay();
    void anErrorIsSeenWithoutServices_data();
    void anErrorIsSeenWithoutServices();
    void refreshKeepsSelectionCurrentRowAndPlace();
    void htmlFromOutsideStaysText();
    void copiesHoldTimesThatStayTrue();
    void columnsAreRemembered();
    void pausingIsToldAndRemembered();
    void servicesAreMutedFromTheirMenu();
    void unknownStatesAreShownAsTheyCame();
    void signedCurlIsMarkedAsSecret();
};

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

void MainWindowTest::variablesThatCannotBeKeysAreNamed()
{
    m_session->addFixed(
        {u"test"_s, u"Test"_s, m_server->endpoint().toString()}, {u"A"_s, u"a b"_s},
        {u"NCLOUD_SECRET_KEY"_s});
    m_session->choose(u"test"_s);
    QCOMPARE(m_session->state(), AccountSession::State::BadKeys);
    QTRY_VERIFY(child<QTextEdit>(u"messageText"_s)
                    ->toPlainText()
                    .contains(u"no key has: NCLOUD_SECRET_KEY."_s));
    QVERIFY(m_server->requests().isEmpty());
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
    QTest::keyClick(list, Qt::Key_Down); // by name, for both have something in progress
    QCOMPARE(list->currentIndex().data().toString(), u"books"_s);
    QTRY_COMPARE(rows(), 2);
    QVERIFY(view()->isColumnHidden(TrainingTableModel::Service));
    QCOMPARE(m_settings->lastService(u"test"_s), u"book0000001"_s);
}

void MainWindowTest::filterOfServicesChoosesNone()
{
    connectAccount();
    auto *list = child<QListView>(u"servicesView"_s);
    list->setCurrentIndex(rowOf(*list, u"shop"_s));
    QTRY_COMPARE(rows(), 40);
    const qsizetype requests = m_server->requests().size();
    auto *edit = child<QLineEdit>(u"serviceFilterEdit"_s);
    edit->show();
    edit->setText(u"book"_s);
    QVERIFY(!rowOf(*list, u"shop"_s).isValid());
    QCOMPARE(m_board->chosenService(), u"shop0000001"_s);
    QCOMPARE(m_settings->lastService(u"test"_s), u"shop0000001"_s);
    QCOMPARE(rows(), 40);
    edit->clear();
    QCOMPARE(list->currentIndex().data().toString(), u"shop"_s);
    QCOMPARE(m_server->requests().size(), requests);
    // A filter that nobody sees hides no service.
    edit->setText(u"book"_s);
    m_board->refresh();
    QTRY_VERIFY(edit->isHidden());
    QVERIFY(rowOf(*list, u"shop"_s).isValid());
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
    QCOMPARE(m_board->chosenService(), u"shop0000001"_s);
}

void MainWindowTest::serviceThatGoesHandsItsPlaceToNone()
{
    connectAccount();
    auto *list = child<QListView>(u"servicesView"_s);
    list->setCurrentIndex(rowOf(*list, u"shop"_s));
    QTRY_COMPARE(rows(), 40);
    QList<Service> left = m_board->services()->services();
    left.removeIf([](const Service &service) { return service.name == u"shop"_s; });
    m_board->services()->setServices(left);
    QCOMPARE(m_board->chosenService(), u"shop0000001"_s);
    QCOMPARE(m_settings->lastService(u"test"_s), u"shop0000001"_s);
}

void MainWindowTest::listOfServicesFitsItsNamesUntilSomebodyMovesIt()
{
    m_window->close(); // without ever having shown a service
    QCOMPARE(m_settings->windowState(), QByteArray());
    openWindow();
    connectAccount();
    auto *splitter = child<QSplitter>(u"splitter"_s);
    const int fitting = splitter->sizes().first();
    splitter->handle(1)->setFocus();
    QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, QPoint(0, 100));
    QTest::mouseMove(splitter->handle(1), QPoint(40, 100));
    QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(40, 100));
    QVERIFY(splitter->sizes().first() != fitting);
    m_window->close();
    QVERIFY(!m_settings->windowState().isEmpty());
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

void MainWindowTest::servicesAreFilteredWhileTheirNameIsComposed()
{
    connectAccount();
    const QAbstractItemModel *shown = child<QListView>(u"servicesView"_s)->model();
    QCOMPARE(shown->rowCount(), 4);
    QInputMethodEvent composing(u"책"_s, {});
    QCoreApplication::sendEvent(child<QLineEdit>(u"serviceFilterEdit"_s), &composing);
    QCOMPARE(shown->rowCount(), 1); // all services always stay
    QInputMethodEvent committing;
    committing.setCommitString(u"BOOK"_s);
    QCoreApplication::sendEvent(child<QLineEdit>(u"serviceFilterEdit"_s), &committing);
    QCOMPARE(shown->rowCount(), 2);
}

// Everywhere else it shows the keys.
void MainWindowTest::helpKeyInTheFilterExplainsIt()
{
    connectAccount();
    child<QLineEdit>(u"filterEdit"_s)->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F1);
    QVERIFY(m_window->findChild<QuestionHelp *>());
    QVERIFY(!m_window->findChild<KeySheet *>());
    m_window->findChild<QuestionHelp *>()->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view()->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F1);
    QVERIFY(m_window->findChild<KeySheet *>());
}

void MainWindowTest::filtersActWithoutARequest()
{
    connectAccount();
    QTest::keyClicks(child<QLineEdit>(u"filterEdit"_s), u"learningfailed"_s);
    QCOMPARE(rows(), 1);
    child<QComboBox>(u"hpoCombo"_s)->setCurrentIndex(2);
    QCOMPARE(rows(), 0);
    QTest::mouseClick(child<QPushButton>(u"clearButton"_s), Qt::LeftButton);
    QCOMPARE(rows(), 42);
    QCOMPARE(child<QLineEdit>(u"filterEdit"_s)->text(), QString());
    QVERIFY(!m_board->isLoading()); // a request would only come to the server later
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
    QCOMPARE(child<QPushButton>(u"statusButton"_s)->text(), u"Status: Training, Training failed"_s);
}

void MainWindowTest::chosenStatesDoNotMoveTheRows()
{
    connectAccount();
    m_window->resize(1250, 700);
    auto *status = child<ChoiceButton>(u"statusButton"_s);
    auto *view = child<QTableView>(u"trainingsView"_s);
    const auto top = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return view->mapTo(m_window.get(), QPoint(0, 0)).y();
    };
    const int before = top();
    QStringList chosen;
    for (const char *key :
         {"requestFailed", "refinedFailed", "learningFailed", "learning", "waiting"}) {
        chosen.append(QString::fromLatin1(key));
        status->setChosen(chosen);
        QCOMPARE(top(), before);
    }
    // What has no room in it stands in its tool tip.
    QVERIFY2(status->text().contains(u"more"_s), qPrintable(status->text()));
    QVERIFY(status->toolTip().contains(u"Waiting"_s));
}

void MainWindowTest::recentOnlyAsksTheService()
{
    connectAccount();
    QTest::mouseClick(child<QCheckBox>(u"recentOnlyCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_COMPARE(rows(), 3);
    QVERIFY(lastList().endsWith("?isRecent=true"));
    QTest::mouseClick(child<QCheckBox>(u"recentOnlyCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_COMPARE(rows(), 42);
    QVERIFY(!lastList().contains("isRecent"));
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

void MainWindowTest::returnOpensTheDetailsOfAllSelected()
{
    connectAccount();
    view()->setFocus();
    view()->selectRow(1);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Return);
    QStringList versions;
    for (const TrainingDialog *dialog : m_window->findChildren<TrainingDialog *>())
        versions += dialog->key().version;
    QCOMPARE(
        versions,
        (QStringList{
            cell(1, TrainingTableModel::Version), cell(2, TrainingTableModel::Version),
            cell(3, TrainingTableModel::Version)}));
    QCOMPARE(m_window->statusBar()->currentMessage(), QString());

    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_window->findChildren<TrainingDialog *>().size(), 10); // 1 to 3 again
    QVERIFY(m_window->statusBar()->currentMessage().startsWith(
        u"Showing the details of the first 10 of 42 selected trainings."_s));
}

void MainWindowTest::anotherQuestionLeavesTheDetailsAlone()
{
    connectAccount();
    view()->selectRow(20);
    QTest::keyClick(view(), Qt::Key_Return);
    auto *dialog = m_window->findChild<TrainingDialog *>();
    const auto said = [dialog] {
        const auto *label = dialog->findChild<QLabel *>(u"goneLabel"_s);
        return label->isVisible() ? label->text() : QString();
    };
    m_window->setRecentOnly(true);
    QCOMPARE(said(), QString());
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(!m_board->isLoading());
    QVERIFY2(said().startsWith(u"This training is not in the list shown now."), qPrintable(said()));
    m_window->setRecentOnly(false);
    QTRY_COMPARE(rows(), 42);
    QCOMPARE(said(), QString());
    m_board->chooseService(u"book0000001"_s);
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(!m_board->isLoading());
    QVERIFY2(!said().contains(u"no longer"_s), qPrintable(said()));

    // It is really gone.
    m_board->chooseService({});
    QTRY_COMPARE(rows(), 42);
    QTRY_VERIFY(!m_board->isLoading());
    m_shop = trainings("shop0000001", 0);
    m_board->refresh();
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(said().startsWith(u"This training is no longer in the list."));
}

void MainWindowTest::anErrorIsToldAndTheRowsStay()
{
    connectAccount();
    // Where the rows stand, under a pointer perhaps.
    const auto place = [this] {
        QWidget *viewport = child<QTableView>(u"trainingsView"_s)->viewport();
        return viewport->mapTo(m_window.get(), QPoint(0, 0));
    };
    const QPoint before = place();
    m_status = 500;
    QTest::mouseClick(child<QPushButton>(u"refreshButton"_s), Qt::LeftButton);
    auto *bar = child<MessageBar>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(place(), before);
    const QString text = child<QTextEdit>(u"messageText"_s)->toPlainText();
    QVERIFY2(text.contains(u"The service failed."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Showing data from"_s), qPrintable(text));
    QCOMPARE(rows(), 42);

    m_status = 200;
    QTest::mouseClick(bar->findChild<QPushButton *>(u"retryButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
}

void MainWindowTest::anErrorIsSeenWithoutServices_data()
{
    QTest::addColumn<bool>("wasHidden");
    QTest::newRow("first start") << false;
    QTest::newRow("it was hidden at the last end") << true;
}

void MainWindowTest::anErrorIsSeenWithoutServices()
{
    QFETCH(const bool, wasHidden);
    m_status = 404; // which is not tried again
    m_window.reset();
    if (wasHidden) {
        QSplitter splitter;
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.setSizes({1000, 0});
        m_settings->setWindowState(splitter.saveState());
    }
    openWindow();
    m_session->addFixed({u"test"_s, u"Test"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"test"_s);
    auto *bar = child<MessageBar>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QTRY_VERIFY(bar->visibleRegion().boundingRect().width() > 300);
    QVERIFY(child<QListView>(u"servicesView"_s)->width() < m_window->width() / 2);
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

void MainWindowTest::copiesHoldTimesThatStayTrue()
{
    connectAccount();
    auto *view = child<QTableView>(u"trainingsView"_s);
    const auto *shown = qobject_cast<const QAbstractProxyModel *>(view->model());
    auto *trainings = qobject_cast<TrainingTableModel *>(shown->sourceModel());
    const TrainingList &list = trainings->list();
    const int source = shown->mapToSource(shown->index(0, 0)).row();
    trainings->setNow(list.created(source).toMSecsSinceEpoch() + 3 * 60 * 60'000);
    child<QAction>(u"relativeTimesAction"_s)->setChecked(true);
    QCOMPARE(cell(0, TrainingTableModel::Created), u"3 h ago"_s);

    view->selectRow(0);
    view->setCurrentIndex(shown->index(0, TrainingTableModel::Created));
    for (const QString &action :
         {u"copyRowsAction"_s, u"copyMarkdownAction"_s, u"copyCellAction"_s}) {
        child<QAction>(action)->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(!text.contains(u"ago"), qPrintable(text));
        // In Markdown a hyphen may have an escape.
        QVERIFY2(QString(text).remove(u'\\').contains(u"2024-07-"), qPrintable(text));
    }
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
    openWindow();
    QCOMPARE(rows(), 42);
    QVERIFY(view()->isColumnHidden(TrainingTableModel::Hpo));
    QVERIFY(!view()->isColumnHidden(TrainingTableModel::Result));
    QStringList versions;
    for (int row = 0; row < rows(); ++row)
        versions += cell(row, TrainingTableModel::Version);
    QVERIFY(std::is_sorted(versions.begin(), versions.end(), TextOrder()));
}

void MainWindowTest::pausingIsToldAndRemembered()
{
    m_settings->setAutoRefresh(true);
    m_window.reset();
    openWindow();
    connectAccount();
    auto *pause = child<QAction>(u"pauseAction"_s);
    QCOMPARE(pause->text(), u"Pa&use Watching"_s);
    QVERIFY(m_board->nextAt() != 0);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_board->nextAt(), 0);
    QCOMPARE(pause->text(), u"Res&ume Watching"_s);
    QVERIFY(!m_settings->autoRefresh());
    QCOMPARE(child<QStatusBar>(u"statusBar"_s)->currentMessage(), u"Watching is paused."_s);
    QVERIFY(child<QLabel>(u"freshnessLabel"_s)->text().endsWith(u"paused"_s));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_board->nextAt() != 0);
    QVERIFY(m_settings->autoRefresh());
}

void MainWindowTest::servicesAreMutedFromTheirMenu()
{
    connectAccount();
    auto *list = child<QListView>(u"servicesView"_s);
    auto *mute = child<QAction>(u"muteAction"_s);
    QVERIFY(list->actions().contains(mute));
    QVERIFY(!mute->isEnabled()); // all services
    list->setCurrentIndex(rowOf(*list, u"books"_s));
    QVERIFY(mute->isEnabled());
    mute->trigger();
    QCOMPARE(m_settings->mutedServices(u"test"_s), QStringList{u"book0000001"_s});
    const QModelIndex books = rowOf(*list, u"books"_s);
    QVERIFY(books.data(Qt::AccessibleTextRole).toString().contains(u"notifications muted"_s));
    QVERIFY(books.data(Qt::ToolTipRole).toString().contains(u"muted"_s));
    list->setCurrentIndex(rowOf(*list, u"shop"_s));
    QVERIFY(!mute->isChecked());
    list->setCurrentIndex(rowOf(*list, u"books"_s));
    QVERIFY(mute->isChecked());
    mute->trigger();
    QCOMPARE(m_settings->mutedServices(u"test"_s), QStringList());
}

void MainWindowTest::unknownStatesAreShownAsTheyCame()
{
    m_shop = trainings("shop0000001", 40, "dreaming");
    connectAccount();
    QTest::keyClicks(child<QLineEdit>(u"filterEdit"_s), u"dreaming"_s);
    QCOMPARE(rows(), 39);
    QCOMPARE(cell(0, TrainingTableModel::Status), u"dreaming"_s);
}

void MainWindowTest::signedCurlIsMarkedAsSecret()
{
    connectAccount();
    m_window->findChild<TrainingsView *>()->setCurrentIndex(
        m_window->findChild<TrainingsView *>()->model()->index(0, 0));
    const auto trigger = [this](const QString &name) {
        auto *action = m_window->findChild<QAction *>(name);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    };
    const QClipboard *clipboard = QGuiApplication::clipboard();
    trigger(u"copySignedCurlAction"_s);
    QVERIFY(clipboard->text().contains(u"x-ncp-apigw-signature-v2"_s));
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
#endif
    trigger(u"copyCurlAction"_s);
    QVERIFY(!clipboard->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
}

static const RegisteredTest registered(__FILE__, runTest<MainWindowTest, QApplication>);
#include "tst_mainwindow.moc"
