// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

// How the window is laid out, for each account and for another start.
class LayoutsTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void eachAccountHasItsOwnColumns();
    void columnsOfAllAccountsAreTheBeginning();
    void columnsSurviveAnotherStart();
    void columnsAreSavedWithoutAnEnd();
    void removedAccountLeavesNothing();
    void columnsOfALaterVersionStay();
    void viewWithColumnsDoesNotTakeThoseOfAnAccount();
    void aWindowThatIsOnNoScreenIsBroughtBack();
    void currentColumnIsHiddenAndFitted();
    void lastColumnCannotBeHidden();
    void resetBringsTheBeginningAndUndoTheLayout();
    void splitterMovesByActions();

private:
    TrainingColumns *columns() const { return view()->columns(); }
    QHeaderView *header() const { return view()->horizontalHeader(); }
    void choose(const QString &id)
    {
        m_session->addFixed({id, id, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
        m_session->choose(id);
        QTRY_COMPARE(rows(), 42);
        QTRY_VERIFY(!m_board->isLoading());
    }
    void trigger(const QString &action) const { child<QAction>(action)->trigger(); }
    QVariantMap kept(const QString &account) const
    {
        return m_settings->accountLayout(account, u"trainings"_s);
    }
};

void LayoutsTest::eachAccountHasItsOwnColumns()
{
    connectAccount();
    const QStringList beginning = columns()->ids();
    columns()->move(u"created"_s, 0);
    QVERIFY(columns()->setWanted(u"hpo"_s, false));
    view()->sortByColumn(2, Qt::AscendingOrder);
    const QStringList own = columns()->ids();
    QVERIFY(own != beginning);

    choose(u"other"_s);
    QCOMPARE(columns()->ids(), beginning);
    QVERIFY(columns()->isWanted(u"hpo"_s));
    QCOMPARE(columns()->layout().sortedBy, u"created"_s);
    QVERIFY(columns()->setWanted(u"type"_s, false));

    m_session->choose(u"test"_s);
    QCOMPARE(columns()->ids(), own);
    QVERIFY(!columns()->isWanted(u"hpo"_s));
    QVERIFY(columns()->isWanted(u"type"_s));
    QCOMPARE(columns()->layout().sortedBy, u"version"_s);
    QCOMPARE(columns()->layout().order, Qt::AscendingOrder);
    m_session->choose(u"other"_s);
    QVERIFY(!columns()->isWanted(u"type"_s));
}

void LayoutsTest::columnsOfAllAccountsAreTheBeginning()
{
    ColumnLayout layout = columns()->layout();
    layout.columns.move(0, 3);
    layout.sortedBy = u"type"_s;
    const QString moved = layout.columns.at(3).id;
    m_settings->setLayout(u"trainings"_s, layout.toMap());
    m_window->close();
    openWindow();
    connectAccount();
    QCOMPARE(columns()->ids().at(3), moved);
    QCOMPARE(columns()->layout().sortedBy, u"type"_s);
    columns()->reset();
    choose(u"other"_s);
    QCOMPARE(columns()->ids().at(3), moved);
}

void LayoutsTest::columnsSurviveAnotherStart()
{
    connectAccount();
    columns()->move(u"created"_s, 0);
    const int column = header()->logicalIndex(1);
    header()->resizeSection(column, 333);
    m_window->close();
    QVERIFY(m_settings->layout(u"trainings"_s).isEmpty()); // of no other account

    openWindow();
    QCOMPARE(columns()->ids().first(), u"created"_s);
    QCOMPARE(header()->sectionSize(column), 333);
}

void LayoutsTest::columnsAreSavedWithoutAnEnd()
{
    connectAccount();
    QVERIFY(kept(u"test"_s).isEmpty());
    header()->resizeSection(header()->logicalIndex(0), 222);
    QTRY_VERIFY(!kept(u"test"_s).isEmpty());
    const ColumnLayout saved = ColumnLayout::fromMap(kept(u"test"_s));
    QCOMPARE(saved.columns.first().width, 222);
}

void LayoutsTest::removedAccountLeavesNothing()
{
    connectAccount();
    const QString id = m_accounts->add({.name = u"Mine"_s})->id;
    m_session->choose(id);
    QVERIFY(columns()->setWanted(u"type"_s, false));
    m_window->close();
    QVERIFY(!kept(id).isEmpty());
    QVERIFY(columns()->setWanted(u"hpo"_s, false)); // and nobody has saved it yet
    QVERIFY(!m_accounts->remove(id));               // without a problem
    m_settings->forgetAccount(id);
    m_session->choose(u"test"_s);
    m_window->close();
    QCOMPARE(kept(id), QVariantMap());
}

void LayoutsTest::columnsOfALaterVersionStay()
{
    connectAccount();
    QVariantMap map = columns()->layout().toMap();
    QVariantList entries = map.value(u"columns"_s).toList();
    entries.insert(2, QVariantMap{{u"id"_s, u"future"_s}, {u"width"_s, 77}, {u"shown"_s, true}});
    map.insert(u"columns"_s, entries);
    map.insert(u"density"_s, u"compact"_s);
    m_settings->setAccountLayout(u"other"_s, u"trainings"_s, map);
    choose(u"other"_s);
    QVERIFY(!columns()->ids().contains(u"future"_s));
    columns()->move(u"created"_s, 0);
    m_window->close();

    const QVariantMap saved = kept(u"other"_s);
    QCOMPARE(saved.value(u"density"_s).toString(), u"compact"_s);
    const ColumnLayout layout = ColumnLayout::fromMap(saved);
    QCOMPARE(layout.columns.first().id, u"created"_s);
    const auto future = std::ranges::find(layout.columns, u"future"_s, &ColumnLayout::Column::id);
    QVERIFY(future != layout.columns.end());
    QCOMPARE(future->width, 77);
    QVERIFY(future->isShown);
    // Behind the column that it stood behind.
    QCOMPARE(std::prev(future)->id, entries.at(1).toMap().value(u"id"_s).toString());
}

void LayoutsTest::viewWithColumnsDoesNotTakeThoseOfAnAccount()
{
    connectAccount();
    QVERIFY(columns()->setWanted(u"hpo"_s, false));
    const QStringList own = columns()->ids();
    TrainingView view = m_window->views()->shown();
    view.columns =
        TrainingView::Columns{.shown = {u"version"_s, u"status"_s}, .sortedBy = u"version"_s};
    QVERIFY(m_window->views()->saveAs(u"Short"_s, view));
    QVERIFY(!columns()->isWanted(u"type"_s));

    choose(u"other"_s); // where another view is shown, with columns of its own
    QVERIFY(columns()->isWanted(u"type"_s));
    QVERIFY(columns()->isWanted(u"hpo"_s));
    m_session->choose(u"test"_s);
    QCOMPARE(m_window->views()->current(), u"Short"_s);
    QVERIFY(!columns()->isWanted(u"type"_s));
    QVERIFY(!m_window->views()->isChanged());
    QVERIFY(m_window->views()->show(m_window->views()->views().all().first().name));
    QVERIFY(columns()->isWanted(u"type"_s));
    QVERIFY(!columns()->isWanted(u"hpo"_s));
    QCOMPARE(columns()->ids(), own);
}

void LayoutsTest::aWindowThatIsOnNoScreenIsBroughtBack()
{
    m_window->setGeometry(QRect(100'000, 100'000, 900, 600));
    m_window->close();
    openWindow();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(
        screen.intersects(m_window->geometry()),
        qPrintable(QVariant(m_window->geometry()).toString()));
}

void LayoutsTest::currentColumnIsHiddenAndFitted()
{
    connectAccount();
    view()->setCurrentIndex(view()->model()->index(3, 1));
    header()->resizeSection(1, 400);
    trigger(u"fitColumnAction"_s);
    QVERIFY(header()->sectionSize(1) < 400);
    const int row = view()->currentIndex().row();
    QTest::keyClick(view(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(header()->isSectionHidden(1));
    QCOMPARE(view()->currentIndex().row(), row);
    QVERIFY(!header()->isSectionHidden(view()->currentIndex().column()));
}

void LayoutsTest::lastColumnCannotBeHidden()
{
    connectAccount();
    const QStringList ids = columns()->ids();
    for (const QString &id : ids)
        columns()->setWanted(id, false);
    const int shown = header()->count() - header()->hiddenSectionCount();
    QCOMPARE(shown, 1);
    trigger(u"hideColumnAction"_s);
    QCOMPARE(header()->count() - header()->hiddenSectionCount(), 1);
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"last column"_s));
}

void LayoutsTest::resetBringsTheBeginningAndUndoTheLayout()
{
    connectAccount();
    auto *splitter = child<QSplitter>(u"splitter"_s);
    const QStringList beginning = columns()->ids();
    columns()->move(u"created"_s, 0);
    view()->sortByColumn(2, Qt::AscendingOrder);
    const QStringList own = columns()->ids();
    m_window->resize(700, 500); // Qt brings no window back that is larger than the screen
    splitter->setSizes({300, 400});
    const QList<int> sizes = splitter->sizes();
    QVERIFY(!child<QAction>(u"undoResetLayoutAction"_s)->isEnabled());

    trigger(u"resetLayoutAction"_s);
    QCOMPARE(columns()->ids(), beginning);
    QCOMPARE(columns()->layout().sortedBy, u"created"_s);
    QVERIFY(splitter->sizes() != sizes);
    auto *undo = child<QToolButton>(u"undoResetLayoutButton"_s);
    QVERIFY(undo->isVisible());

    undo->click();
    QCOMPARE(columns()->ids(), own);
    QCOMPARE(columns()->layout().sortedBy, u"version"_s);
    QCOMPARE(splitter->sizes(), sizes);
    QVERIFY(!undo->isVisible());
    QVERIFY(!child<QAction>(u"undoResetLayoutAction"_s)->isEnabled());
}

void LayoutsTest::splitterMovesByActions()
{
    connectAccount();
    auto *splitter = child<QSplitter>(u"splitter"_s);
    const int before = splitter->sizes().first();
    trigger(u"widerServicesAction"_s);
    QVERIFY(splitter->sizes().first() > before);
    trigger(u"narrowerServicesAction"_s);
    trigger(u"narrowerServicesAction"_s);
    QVERIFY(splitter->sizes().first() < before);
    m_window->close();
    QVERIFY(!m_settings->windowState().isEmpty()); // it is where somebody wants it
}

static const RegisteredTest registered(__FILE__, runTest<LayoutsTest, QApplication>);
#include "tst_layouts.moc"
