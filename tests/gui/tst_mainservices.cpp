// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filterbar.h"
#include "gui/mainwindowfixture.h"
#include "gui/servicedialog.h"
#include "gui/servicesview.h"
#include "gui/trainingdialog.h"
#include "models/servicelistmodel.h"
#include "support/testprogram.h"

#include <QAction>
#include <QTableView>

// What the main window does with a single service, and with those that fail.
class MainServicesTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void keyOpensTheDetailsOfTheChosenService();
    void ofAllServicesTheOneOfTheCurrentTraining();
    void withoutAServiceThereAreNoDetails();
    void oneWindowForEachService();
    void servedTrainingIsGoneTo();
    void servedOnesAreMarkedAndFiltered();
    void failingFirstIsRemembered();
    void oneThatFailsSaysSoItself();

private:
    QList<ServiceDialog *> dialogs() const
    {
        QList<ServiceDialog *> open = m_window->findChildren<ServiceDialog *>();
        open.removeIf([](const ServiceDialog *dialog) { return !dialog->isVisible(); });
        return open;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }
    QStringList shownServices() const
    {
        QStringList names;
        const auto *model = child<ServicesView>(u"servicesView"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
};

void MainServicesTest::keyOpensTheDetailsOfTheChosenService()
{
    connectAccount();
    m_window->chooseService(u"book0000001"_s);
    QTRY_COMPARE(rows(), 2);
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(dialogs().size(), 1);
    QCOMPARE(dialogs().first()->serviceId(), u"book0000001"_s);
    QVERIFY(!dialogs().first()->isModal());
    dialogs().first()->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    child<ServicesView>(u"servicesView"_s)->setFocus();
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(dialogs().size(), 1);
}

void MainServicesTest::ofAllServicesTheOneOfTheCurrentTraining()
{
    connectAccount();
    QVERIFY(!child<QAction>(u"chosenServiceDetailsAction"_s)->isEnabled());
    for (int row = 0; row < rows(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        if (index.data(TrainingTableModel::ServiceIdRole).toString() != u"book0000001"_s)
            continue;
        view()->setCurrentIndex(index);
        break;
    }
    child<QAction>(u"serviceDetailsAction"_s)->trigger();
    QCOMPARE(dialogs().size(), 1);
    QCOMPARE(dialogs().first()->serviceId(), u"book0000001"_s);
}

void MainServicesTest::withoutAServiceThereAreNoDetails()
{
    for (const char *name : {"serviceDetailsAction", "chosenServiceDetailsAction"})
        QVERIFY(!child<QAction>(QString::fromLatin1(name))->isEnabled());
    connectAccount();
    m_window->chooseService(u"shop0000001"_s);
    QTRY_COMPARE(rows(), 40);
    for (const char *name : {"serviceDetailsAction", "chosenServiceDetailsAction"})
        QVERIFY(child<QAction>(QString::fromLatin1(name))->isEnabled());
}

void MainServicesTest::oneWindowForEachService()
{
    connectAccount();
    auto *action = child<QAction>(u"serviceDetailsAction"_s);
    m_window->chooseService(u"shop0000001"_s);
    QTRY_COMPARE(rows(), 40);
    action->trigger();
    action->trigger();
    QCOMPARE(dialogs().size(), 1);
    m_window->chooseService(u"book0000001"_s);
    action->trigger();
    QCOMPARE(dialogs().size(), 2);
}

void MainServicesTest::servedTrainingIsGoneTo()
{
    connectAccount();
    m_window->chooseService(u"shop0000001"_s);
    QTRY_COMPARE(rows(), 40);
    QTRY_VERIFY(!m_board->isLoading());
    child<QAction>(u"serviceDetailsAction"_s)->trigger();
    auto *served = dialogs().first()->findChild<QTableView *>(u"servedView"_s);
    QTRY_COMPARE(served->model()->rowCount(), 2);
    served->setCurrentIndex(served->model()->index(1, 0));
    QTest::keyClick(served, Qt::Key_Return);
    QCOMPARE(cell(view()->currentIndex().row(), TrainingTableModel::Version), u"v4"_s);
    QVERIFY(m_window->findChildren<TrainingDialog *>().isEmpty());

    // One that the board does not show gets its window.
    m_window->chooseService(u"book0000001"_s);
    QTRY_COMPARE(rows(), 2);
    dialogs().first()->activateWindow();
    served->setFocus();
    QTRY_VERIFY(served->hasFocus());
    QTest::keyClick(served, Qt::Key_Return);
    QCOMPARE(m_window->findChildren<TrainingDialog *>().size(), 1);
}

void MainServicesTest::servedOnesAreMarkedAndFiltered()
{
    connectAccount();
    QStringList served;
    for (int row = 0; row < rows(); ++row) {
        if (cell(row, TrainingTableModel::Serving) == u"Served"_s)
            served.append(cell(row, TrainingTableModel::Version));
    }
    served.sort();
    QCOMPARE(served, (QStringList{u"v3"_s, u"v4"_s}));
    child<FilterBar>(u"filterBar"_s)->showOnly(TrainingMark::BeingServed);
    QCOMPARE(rows(), 2);
}

void MainServicesTest::failingFirstIsRemembered()
{
    connectAccount();
    auto *action = child<QAction>(u"failingFirstAction"_s);
    QVERIFY(!action->isChecked());
    const auto isFailed = [this](int row) {
        return cell(row, TrainingTableModel::Status) == u"Training failed"_s;
    };
    QVERIFY(!isFailed(0));
    action->setChecked(true);
    QVERIFY(isFailed(0));
    QVERIFY(!isFailed(1));
    openWindow();
    QVERIFY(child<QAction>(u"failingFirstAction"_s)->isChecked());
    QVERIFY(isFailed(0));
    child<QAction>(u"failingFirstAction"_s)->setChecked(false);
    QVERIFY(!isFailed(0));
    QVERIFY(!m_settings->failingFirst());
}

// One service that fails hides none of the others.
void MainServicesTest::oneThatFailsSaysSoItself()
{
    connectAccount();
    m_refused = "/book0000001/trains";
    m_board->refresh();
    QTRY_VERIFY(!m_board->isLoading());
    QCOMPARE(rows(), 42);
    const auto *model = child<ServicesView>(u"servicesView"_s)->model();
    const int row = int(shownServices().indexOf(u"books"_s));
    const QModelIndex books = model->index(row, 0);
    QCOMPARE(
        books.data(ServiceListModel::StatusTextRole).toString(),
        u"Training in progress, not up to date"_s);
    QVERIFY(books.data(Qt::ToolTipRole).toString().contains(u"Its trainings could not be loaded"));
    QVERIFY(books.data(Qt::AccessibleTextRole).toString().contains(u"not up to date"));
    const QModelIndex shop = model->index(int(shownServices().indexOf(u"shop"_s)), 0);
    QCOMPARE(shop.data(ServiceListModel::StatusTextRole).toString(), u"Trainable"_s);
    m_refused.clear();
    m_board->refresh();
    QTRY_VERIFY(!m_board->isLoading());
    QCOMPARE(books.data(ServiceListModel::StatusTextRole).toString(), u"Training in progress"_s);
}

static const RegisteredTest registered(__FILE__, runTest<MainServicesTest, QApplication>);
#include "tst_mainservices.moc"
