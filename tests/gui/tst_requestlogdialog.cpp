// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/emptypage.h"
#include "gui/requestlogfixture.h"
#include "gui/showwindow.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// The request log: the window, its table and its keys.
class RequestLogDialogTest : public QObject, private RequestLogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { finish(); }

    void isAWindowThatDoesNotBlock();
    void hasItsFixedNames();
    void saysWhenThereIsNothing();
    void firstRequestBringsTheTable();
    void timesFollowTheZone();
    void columnsAreAsWideAsTheirTexts();
    void pathTakesTheRoomThatIsLeft();

    void everythingIsReachedWithTab();
    void enterInTheTableKeepsTheWindow();
    void escapeClosesAndDeletes();
};

void RequestLogDialogTest::isAWindowThatDoesNotBlock()
{
    open();
    QVERIFY(!m_dialog->isModal());
    QCOMPARE(m_dialog->windowType(), Qt::Window);
    QVERIFY(m_dialog->windowFlags().testFlag(Qt::WindowMinMaxButtonsHint));
    QCOMPARE(m_dialog->windowTitle(), u"Request Log"_s);
}

void RequestLogDialogTest::hasItsFixedNames()
{
    add(0, 1);
    open();
    QCOMPARE(accessibleName(m_dialog), u"Request Log"_s);
    QCOMPARE(accessibleName(table()), u"Request log"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(table())->role(), QAccessible::Table);
    QCOMPARE(accessibleName(part<QWidget>(u"saveButton"_s)), u"Save…"_s);
    QCOMPARE(accessibleName(part<QWidget>(u"copyRowsButton"_s)), u"Copy Rows"_s);
}

void RequestLogDialogTest::saysWhenThereIsNothing()
{
    open();
    QVERIFY(part<EmptyPage>(u"emptyPage"_s)->isVisible());
    QVERIFY(!table()->isVisible());
    QVERIFY(!part<QPushButton>(u"saveButton"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"copyRowsButton"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"closeButton"_s)->isEnabled());
    QCOMPARE(part<QLabel>(u"titleLabel"_s)->text(), u"No requests yet"_s);
}

void RequestLogDialogTest::firstRequestBringsTheTable()
{
    open();
    add(0, 1);
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()->currentIndex().isValid());
    QVERIFY(part<QPushButton>(u"saveButton"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"copyRowsButton"_s)->isEnabled());
}

void RequestLogDialogTest::timesFollowTheZone()
{
    add(0, 1);
    open();
    m_dialog->setZone(QTimeZone::utc());
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"2024-07-30 02:25:36.558"_s);
}

void RequestLogDialogTest::columnsAreAsWideAsTheirTexts()
{
    open();
    add(0, 1);
    RequestRecord wide = record(1);
    wide.httpStatus = 401;
    wide.error = ApiError::Kind::AuthenticationFailed;
    wide.bytes = 123456789012;
    m_log->add(wide);
    for (int column = 0; column < RequestLogModel::ColumnCount; ++column) {
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = table()->model()->index(row, column);
            QVERIFY(
                column == RequestLogModel::Path ||
                table()->columnWidth(column) >= table()->sizeHintForIndex(index).width());
        }
    }
}

void RequestLogDialogTest::pathTakesTheRoomThatIsLeft()
{
    add(0, 3);
    open();
    for (const int width : {1000, 1300, 900}) {
        m_dialog->resize(width, 500);
        QTRY_COMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
    }
    m_dialog->resize(300, 500);
    QTRY_VERIFY(table()->horizontalScrollBar()->maximum() > 0);
    QVERIFY(table()->columnWidth(RequestLogModel::Path) >= 100);
}

void RequestLogDialogTest::everythingIsReachedWithTab()
{
    add(0, 3);
    open();
    // The box lays its buttons out anew.
    QEvent styleChange(QEvent::StyleChange);
    QCoreApplication::sendEvent(m_dialog->findChild<QDialogButtonBox *>(), &styleChange);
    QStringList reached;
    for (int i = 0; i < 10; ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (reached.contains(name))
            break;
        reached += name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(
        reached,
        QStringList({u"requestsView"_s, u"saveButton"_s, u"copyRowsButton"_s, u"closeButton"_s}));
}

void RequestLogDialogTest::enterInTheTableKeepsTheWindow()
{
    add(0, 3);
    open();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->findChild<QFileDialog *>());
    QCOMPARE(clipboardText(), QString());
    auto *copy = part<QPushButton>(u"copyRowsButton"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Return);
    QVERIFY(!clipboardText().isEmpty());
}

void RequestLogDialogTest::escapeClosesAndDeletes()
{
    add(0, 3);
    QWidget window;
    m_dialog = showOrRaise<RequestLogDialog>(
        &window, [&] { return new RequestLogDialog(m_log.get(), &window); });
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    add(3, 1); // nobody listens any more
}

static const RegisteredTest registered(__FILE__, runTest<RequestLogDialogTest, QApplication>);
#include "tst_requestlogdialog.moc"
