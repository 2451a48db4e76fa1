// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparewindow.h"
#include "gui/trainingdialog.h"
#include "mainwindowfixture.h"
#include "models/comparisonmodel.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

namespace {

QByteArray row(const QByteArray &version, const QByteArray &day, const QByteArray &status, int topN)
{
    QByteArray row = "{'serviceId':'shop0000001','type':'pop','version':'" + version +
        "','status':'" + status + "','createdDate':'2024-07-" + day +
        "T11:25:36.558','inference':true,'hpConfig':" +
        "{'is_enabled':true,'other':1,'item_top_n':" + QByteArray::number(topN) + "}}";
    return row.replace('\'', '"');
}

} // namespace

// How trainings are compared from the table, without a mouse.
class ComparingTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { endWindow(); }

    void oneKeyLeadsToTheFirstDifference_data();
    void oneKeyLeadsToTheFirstDifference();
    void comparesWhatIsSelected();
    void completedOneIsTheBase();
    void sameTrainingsHaveOneWindow();
    void saysWhyItCannot();
    void lettersOfASearchAreNoCommands();
    void isInTheContextMenu();
    void detailsLeadToTheComparison();
    void notificationLeadsToTheComparison();
    void sizeAndChoicesAreRemembered();

private:
    QList<CompareWindow *> windows() const
    {
        QList<CompareWindow *> windows;
        for (CompareWindow *window : m_window->findChildren<CompareWindow *>()) {
            if (window->isVisible())
                windows.append(window);
        }
        return windows;
    }
    CompareWindow *compareWindow() const { return windows().value(0); }
    QAction *action(const QString &name) const { return child<QAction>(name); }
    int rowOf(const QString &version) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, TrainingTableModel::Version) == version)
                return row;
        }
        return -1;
    }
    void select(const QStringList &versions)
    {
        view()->clearSelection();
        for (const QString &version : versions) {
            const QModelIndex index = view()->model()->index(rowOf(version), 0);
            view()->selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        view()->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }
    static QStringList versions(const CompareWindow *window)
    {
        QStringList versions;
        for (const TrainingKey &key : window->comparison().keys())
            versions += key.version;
        return versions;
    }
};

void ComparingTest::initTestCase()
{
    QFile file(u":/hpo.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_catalog = *HpoCatalog::fromJson(file.readAll());
}

void ComparingTest::init()
{
    startOver();
    QByteArrayList rows{
        row("bad", "20", "learningFailed", 600000), row("good", "19", "completed", 50000),
        row("old", "18", "completed", 20000)};
    for (int i = 0; i < 37; ++i)
        rows.append(training("shop0000001", i * 3, "waiting")); // of another type
    m_shop = R"({"trains":[)" + rows.join(',') + "]}";
    connectAccount();
}

void ComparingTest::oneKeyLeadsToTheFirstDifference_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("d") << Qt::Key_D << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+D") << Qt::Key_D << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+D") << Qt::Key_D
                                  << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
}

void ComparingTest::oneKeyLeadsToTheFirstDifference()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    select({u"bad"_s});
    press(key, modifiers);
    CompareWindow *window = compareWindow();
    QVERIFY(window);
    QTRY_COMPARE(QApplication::activeWindow(), window);
    QCOMPARE(versions(window), QStringList({u"good"_s, u"bad"_s}));
    auto *table = window->findChild<QTableView *>(u"comparisonView"_s);
    QVERIFY(table->hasFocus());
    QCOMPARE(
        table->currentIndex().data(Qt::AccessibleTextRole).toString(),
        u"item_top_n: 600,000, 12 times the base 50,000, Out of range"_s);
}

void ComparingTest::comparesWhatIsSelected()
{
    select({u"bad"_s, u"good"_s, u"old"_s});
    QVERIFY(action(u"compareAction"_s)->isEnabled());
    QVERIFY(!action(u"compareWithLastCompletedAction"_s)->isEnabled());
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(compareWindow()->comparison().trainings().size(), 3);
}

void ComparingTest::completedOneIsTheBase()
{
    select({u"bad"_s, u"good"_s});
    press(Qt::Key_D);
    QCOMPARE(versions(compareWindow()), QStringList({u"good"_s, u"bad"_s}));
}

void ComparingTest::sameTrainingsHaveOneWindow()
{
    select({u"bad"_s});
    press(Qt::Key_D);
    m_window->activateWindow();
    action(u"compareWithLastCompletedAction"_s)->trigger();
    QCOMPARE(windows().size(), 1);
    compareWindow()->close();
    QCOMPARE(windows().size(), 0);
}

void ComparingTest::saysWhyItCannot()
{
    QAction *compare = action(u"compareAction"_s);
    select({u"old"_s});
    QVERIFY(!compare->isEnabled());
    QVERIFY(!action(u"compareWithLastCompletedAction"_s)->isEnabled());
    const QString none =
        u"The list has no earlier completed training of the same service and type."_s;
    QCOMPARE(compare->statusTip(), none);
    QVERIFY(compare->toolTip().contains(none));
    press(Qt::Key_D);
    QCOMPARE(child<QStatusBar>(u"statusBar"_s)->currentMessage(), none);
    QCOMPARE(windows().size(), 0);

    view()->selectAll();
    QVERIFY(!compare->isEnabled());
    QCOMPARE(compare->statusTip(), u"Select 2 to 20 trainings to compare them."_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(
        child<QStatusBar>(u"statusBar"_s)->currentMessage(),
        u"Select 2 to 20 trainings to compare them."_s);

    select({u"bad"_s});
    QVERIFY(compare->isEnabled());
    QVERIFY(compare->statusTip().contains(u"last completed"_s));
}

void ComparingTest::lettersOfASearchAreNoCommands()
{
    select({u"bad"_s});
    view()->setCurrentIndex(view()->model()->index(rowOf(u"bad"_s), TrainingTableModel::Version));
    press(Qt::Key_O);
    press(Qt::Key_L);
    press(Qt::Key_D);
    QCOMPARE(view()->currentIndex().row(), rowOf(u"old"_s));
    QCOMPARE(windows().size(), 0);
}

void ComparingTest::isInTheContextMenu()
{
    auto *menu = child<QMenu>(u"trainingMenu"_s);
    QVERIFY(menu->actions().contains(action(u"compareAction"_s)));
    QVERIFY(menu->actions().contains(action(u"compareWithLastCompletedAction"_s)));
    QCOMPARE(action(u"compareAction"_s)->shortcut(), QKeySequence(u"Ctrl+D"_s));
}

void ComparingTest::detailsLeadToTheComparison()
{
    select({u"bad"_s});
    press(Qt::Key_Return);
    auto *dialog = m_window->findChild<TrainingDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(compareWindow());
    QCOMPARE(versions(compareWindow()), QStringList({u"good"_s, u"bad"_s}));
}

void ComparingTest::notificationLeadsToTheComparison()
{
    const TrainingType pop(KnownTrainingType::Pop);
    m_window->compareWithLastCompleted({u"shop0000001"_s, pop, u"bad"_s});
    QCOMPARE(versions(compareWindow()), QStringList({u"good"_s, u"bad"_s}));
    compareWindow()->close();
    m_window->compareWithLastCompleted({u"shop0000001"_s, pop, u"old"_s}); // there is no other one
    QCOMPARE(windows().size(), 0);
    QCOMPARE(view()->currentIndex().row(), rowOf(u"old"_s));
}

void ComparingTest::sizeAndChoicesAreRemembered()
{
    select({u"bad"_s});
    press(Qt::Key_D);
    compareWindow()->close();
    QVERIFY(m_settings->layout(u"compare"_s).isEmpty()); // nobody has chosen anything
    press(Qt::Key_D);
    compareWindow()->resize(555, 444);
    compareWindow()->findChild<QCheckBox *>(u"factsCheck"_s)->setChecked(false);
    compareWindow()->close();
    openWindow(); // as after a new start
    QTRY_COMPARE(rows(), 42);
    select({u"bad"_s});
    press(Qt::Key_D);
    QCOMPARE(compareWindow()->size(), QSize(555, 444));
    QVERIFY(!compareWindow()->showsFacts());
    QVERIFY(compareWindow()->showsOnlyDifferences());
}

static const RegisteredTest registered(__FILE__, runTest<ComparingTest, QApplication>);
#include "tst_comparing.moc"
