// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

// The main window without a mouse.
class MainKeyboardTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void beginsInTheTable();
    void doesNotTakeTheFocusFromSomebody();
    void leadsIntoTheFilter_data();
    void leadsIntoTheFilter();
    void slashIsALetterInTheFilter();
    void leadsBackToTheTable_data();
    void leadsBackToTheTable();
    void escapeEmptiesTheFilterFirst();
    void escapeInTheFilterDoesNotCancelLoading();
    void filterOfServicesLeadsToTheServices();

private:
    QLineEdit *filterEdit() const { return child<QLineEdit>(u"filterEdit"_s); }
};

void MainKeyboardTest::beginsInTheTable()
{
    connectAccount();
    QVERIFY(view()->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
}

void MainKeyboardTest::doesNotTakeTheFocusFromSomebody()
{
    filterEdit()->setFocus();
    connectAccount();
    QVERIFY(filterEdit()->hasFocus());
}

void MainKeyboardTest::leadsIntoTheFilter_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+F") << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("/") << Qt::Key_Slash << Qt::KeyboardModifiers();
}

void MainKeyboardTest::leadsIntoTheFilter()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    connectAccount();
    QTest::keyClick(view(), key, modifiers);
    QVERIFY(filterEdit()->hasFocus());
    QCOMPARE(filterEdit()->text(), QString());
}

void MainKeyboardTest::slashIsALetterInTheFilter()
{
    connectAccount();
    filterEdit()->setFocus();
    QTest::keyClicks(filterEdit(), u"a/b"_s);
    QCOMPARE(filterEdit()->text(), u"a/b"_s);
}

void MainKeyboardTest::leadsBackToTheTable_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the number pad") << Qt::Key_Enter;
}

void MainKeyboardTest::leadsBackToTheTable()
{
    QFETCH(const Qt::Key, key);
    connectAccount();
    filterEdit()->setFocus();
    QTest::keyClicks(filterEdit(), u"run"_s);
    QTest::keyClick(filterEdit(), key);
    QVERIFY(view()->hasFocus());
    QCOMPARE(filterEdit()->text(), u"run"_s);
    QVERIFY(view()->currentIndex().isValid());
}

void MainKeyboardTest::escapeEmptiesTheFilterFirst()
{
    connectAccount();
    filterEdit()->setFocus();
    QTest::keyClicks(filterEdit(), u"no such thing"_s);
    QCOMPARE(rows(), 0);
    QTest::keyClick(filterEdit(), Qt::Key_Down); // there is no table to go to
    QVERIFY(filterEdit()->hasFocus());
    QTest::keyClick(filterEdit(), Qt::Key_Escape);
    QCOMPARE(filterEdit()->text(), QString());
    QCOMPARE(rows(), 42);
    QVERIFY(filterEdit()->hasFocus());
    filterEdit()->undo();
    QCOMPARE(filterEdit()->text(), u"no such thing"_s);
    QTest::keyClick(filterEdit(), Qt::Key_Escape);
    QTest::keyClick(filterEdit(), Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
}

void MainKeyboardTest::escapeInTheFilterDoesNotCancelLoading()
{
    connectAccount();
    filterEdit()->setFocus();
    QTest::keyClicks(filterEdit(), u"run"_s);
    m_board->refresh();
    QVERIFY(m_board->isLoading());
    QTest::keyClick(filterEdit(), Qt::Key_Escape);
    QCOMPARE(filterEdit()->text(), QString());
    QVERIFY(m_board->isLoading());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(m_board->state().wasCancelled);
}

void MainKeyboardTest::filterOfServicesLeadsToTheServices()
{
    connectAccount();
    auto *edit = child<QLineEdit>(u"serviceFilterEdit"_s);
    edit->show(); // as it is where there are many
    edit->setFocus();
    QTest::keyClicks(edit, u"shop"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(child<QListView>(u"servicesView"_s)->hasFocus());
}

static const RegisteredTest registered(__FILE__, runTest<MainKeyboardTest, QApplication>);
#include "tst_mainkeyboard.moc"
