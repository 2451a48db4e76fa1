// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requestlogfixture.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// The request log: which rows are seen, and which is the current one, while requests come and go.
class RequestLogScrollingTest : public QObject, private RequestLogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { finish(); }

    void showsTheNewestAtTheEnd();
    void followsNewOnesWhileAtTheEnd();
    void followsAgainOnceScrolledBack();
    void lowerWindowsStayAtTheEnd();
    void leavesThePlaceWhereSomebodyReads();
    void fullLogKeepsWhatIsBeingRead();
    void fullLogFollowsThoughTheOldestIsCurrent();
    void currentRowIsNeverMissing();

private:
    QScrollBar *bar() const { return table()->verticalScrollBar(); }
    // The number of the request in the uppermost row that is seen.
    int topRequest() const;
    bool isAtEnd() const { return bar()->maximum() > 0 && bar()->value() == bar()->maximum(); }
};

int RequestLogScrollingTest::topRequest() const
{
    const QModelIndex top = table()->indexAt(QPoint(1, 1));
    const QString path = top.siblingAtColumn(RequestLogModel::Path).data().toString();
    return path.section(u'/', -1).toInt();
}

void RequestLogScrollingTest::showsTheNewestAtTheEnd()
{
    add(0, 100);
    open();
    QTRY_VERIFY(isAtEnd());
    QCOMPARE(table()->currentIndex().row(), 99);
    QCOMPARE(QApplication::focusWidget(), table());
}

void RequestLogScrollingTest::followsNewOnesWhileAtTheEnd()
{
    open();
    add(0, 100); // more than fit
    QTRY_VERIFY(isAtEnd());
    const int before = bar()->maximum();
    add(100, 20);
    QTRY_VERIFY(bar()->maximum() > before);
    QVERIFY(isAtEnd());
    QVERIFY(table()->visualRect(table()->model()->index(119, 0)).isValid());
}

void RequestLogScrollingTest::followsAgainOnceScrolledBack()
{
    add(0, 100);
    open();
    QTRY_VERIFY(isAtEnd());
    bar()->setValue(0);
    add(100, 10);
    QTRY_COMPARE(table()->model()->rowCount(), 110);
    bar()->setValue(bar()->maximum());
    const int before = bar()->maximum();
    add(110, 10);
    QTRY_VERIFY(bar()->maximum() > before);
    QVERIFY(isAtEnd());
}

void RequestLogScrollingTest::lowerWindowsStayAtTheEnd()
{
    add(0, 100);
    open();
    QTRY_VERIFY(isAtEnd());
    const int before = bar()->maximum();
    m_dialog->resize(m_dialog->width(), m_dialog->height() - 150);
    QTRY_VERIFY(bar()->maximum() > before);
    QVERIFY(isAtEnd());
}

void RequestLogScrollingTest::leavesThePlaceWhereSomebodyReads()
{
    add(0, 100);
    open();
    QTRY_VERIFY(isAtEnd());
    bar()->setValue(bar()->maximum() / 2);
    const int top = topRequest();
    const int before = bar()->maximum();
    add(100, 20);
    QTRY_VERIFY(bar()->maximum() > before);
    QCOMPARE(topRequest(), top);
}

void RequestLogScrollingTest::fullLogKeepsWhatIsBeingRead()
{
    add(0, int(RequestLog::capacity));
    open();
    QTRY_VERIFY(isAtEnd());
    bar()->setValue(bar()->maximum() / 2);
    const int top = topRequest();
    QVERIFY(top > 0);
    for (int i = 0; i < 5; ++i) {
        add(int(RequestLog::capacity) + i, 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(topRequest(), top);
    }
}

void RequestLogScrollingTest::fullLogFollowsThoughTheOldestIsCurrent()
{
    add(0, int(RequestLog::capacity));
    open();
    QTRY_VERIFY(isAtEnd());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    bar()->setValue(bar()->maximum());
    for (int i = 0; i < 3; ++i) {
        add(int(RequestLog::capacity) + i, 1);
        QCoreApplication::sendPostedEvents();
        QVERIFY(isAtEnd());
        QCOMPARE(table()->currentIndex().row(), 0);
    }
    QVERIFY(table()->hasAutoScroll());
}

// Qt 6.4 can crash under a screen reader without one.
void RequestLogScrollingTest::currentRowIsNeverMissing()
{
    open();
    for (int i = 0; i < int(RequestLog::capacity) + 10; ++i) {
        add(i, 1);
        QVERIFY(table()->currentIndex().isValid());
    }
}

static const RegisteredTest registered(__FILE__, runTest<RequestLogScrollingTest, QApplication>);
#include "tst_requestlogscrolling.moc"
