// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "gui/emptypage.h"
#include "gui/requestlogdialog.h"
#include "support/loopbackserver.h"
#include "support/outcome.h"
#include "support/testnetwork.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

RequestRecord record(int number)
{
    RequestRecord result;
    result.startedAt = 1722306336558 + number;
    result.host = u"aitems.apigw.ntruss.com"_s;
    result.target = "/api/v1/services/" + QByteArray::number(number);
    result.accessKey = "EXAM************0001";
    result.signature = "c2lnbmF0dXJl";
    result.duration = std::chrono::milliseconds(120);
    result.httpStatus = 200;
    return result;
}

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class RequestLogDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isAWindowThatDoesNotBlock();
    void hasItsFixedNames();
    void saysWhenThereIsNothing();
    void firstRequestBringsTheTable();
    void showsTheNewestAtTheEnd();
    void followsNewOnesWhileAtTheEnd();
    void followsAgainOnceScrolledBack();
    void lowerWindowsStayAtTheEnd();
    void leavesThePlaceWhereSomebodyReads();
    void fullLogKeepsWhatIsBeingRead();
    void fullLogFollowsThoughTheOldestIsCurrent();
    void currentRowIsNeverMissing();
    void copiesSelectedRows();
    void copiesTheCurrentRowWhenNoneIsSelected();
    void copiesWithTheMenuAndTheButton();
    void savesWhatIsThere();
    void cancelledSavingSavesNothing();
    void saysWhenSavingFails();
    void timesFollowTheZone();
    void columnsAreAsWideAsTheirTexts();
    void pathTakesTheRoomThatIsLeft();
    void everythingIsReachedWithTab();
    void enterInTheTableKeepsTheWindow();
    void escapeClosesAndDeletes();
    void secretsAreNowhere();

private:
    RequestLogDialog *open();
    void add(int from, int count);
    QFileDialog *fileDialog();
    template <typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QTableView *table() const { return part<QTableView>(u"requestsView"_s); }
    QScrollBar *bar() const { return table()->verticalScrollBar(); }
    // The number of the request in the uppermost row that is seen.
    int topRequest() const;
    bool isAtEnd() const { return bar()->maximum() > 0 && bar()->value() == bar()->maximum(); }
    QString message() const;

    std::unique_ptr<RequestLog> m_log;
    QPointer<RequestLogDialog> m_dialog;
    QTemporaryDir m_folder;
};

void RequestLogDialogTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void RequestLogDialogTest::init()
{
    m_log = std::make_unique<RequestLog>();
    QGuiApplication::clipboard()->clear();
}

void RequestLogDialogTest::cleanup()
{
    delete m_dialog;
    m_log.reset();
}

RequestLogDialog *RequestLogDialogTest::open()
{
    m_dialog = new RequestLogDialog(m_log.get());
    m_dialog->show();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog))
        qWarning("the window did not become active");
    return m_dialog;
}

void RequestLogDialogTest::add(int from, int count)
{
    for (int i = from; i < from + count; ++i)
        m_log->add(record(i));
}

int RequestLogDialogTest::topRequest() const
{
    const QModelIndex top = table()->indexAt(QPoint(1, 1));
    const QString path = top.siblingAtColumn(RequestLogModel::Path).data().toString();
    return path.section(u'/', -1).toInt();
}

QFileDialog *RequestLogDialogTest::fileDialog()
{
    QTest::mouseClick(part<QPushButton>(u"saveButton"_s), Qt::LeftButton);
    return m_dialog->findChild<QFileDialog *>();
}

QString RequestLogDialogTest::message() const
{
    const auto *text = part<QTextEdit>(u"messageText"_s);
    return text->isVisible() ? text->toPlainText() : QString();
}

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

void RequestLogDialogTest::showsTheNewestAtTheEnd()
{
    add(0, 100);
    open();
    QTRY_VERIFY(isAtEnd());
    QCOMPARE(table()->currentIndex().row(), 99);
    QCOMPARE(QApplication::focusWidget(), table());
}

void RequestLogDialogTest::followsNewOnesWhileAtTheEnd()
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

void RequestLogDialogTest::followsAgainOnceScrolledBack()
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

void RequestLogDialogTest::lowerWindowsStayAtTheEnd()
{
    add(0, 100);
    open();
    QTRY_VERIFY(isAtEnd());
    const int before = bar()->maximum();
    m_dialog->resize(m_dialog->width(), m_dialog->height() - 150);
    QTRY_VERIFY(bar()->maximum() > before);
    QVERIFY(isAtEnd());
}

void RequestLogDialogTest::leavesThePlaceWhereSomebodyReads()
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

void RequestLogDialogTest::fullLogKeepsWhatIsBeingRead()
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

void RequestLogDialogTest::fullLogFollowsThoughTheOldestIsCurrent()
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
void RequestLogDialogTest::currentRowIsNeverMissing()
{
    open();
    for (int i = 0; i < int(RequestLog::capacity) + 10; ++i) {
        add(i, 1);
        QVERIFY(table()->currentIndex().isValid());
    }
}

void RequestLogDialogTest::copiesSelectedRows()
{
    add(0, 5);
    open();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = clipboardText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Time\tPath\tStatus\tAttempt\tDuration\tBytes"_s);
    QVERIFY(lines.at(1).contains(u"\t/api/v1/services/1\t200\t1\t"_s));
    QVERIFY(lines.at(2).contains(u"\t/api/v1/services/2\t200\t1\t"_s));
}

void RequestLogDialogTest::copiesTheCurrentRowWhenNoneIsSelected()
{
    add(0, 5);
    open();
    QVERIFY(!table()->selectionModel()->hasSelection());
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(clipboardText().count(u'\n'), 1);
    QVERIFY(clipboardText().contains(u"\t/api/v1/services/4\t"_s));
}

void RequestLogDialogTest::copiesWithTheMenuAndTheButton()
{
    add(0, 5);
    open();
    table()->selectRow(3);
    QTest::mouseClick(part<QPushButton>(u"copyRowsButton"_s), Qt::LeftButton);
    QVERIFY(clipboardText().contains(u"\t/api/v1/services/3\t"_s));

    QGuiApplication::clipboard()->clear();
    QCOMPARE(table()->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(table()->actions().size(), 1);
    QCOMPARE(table()->actions().first()->text(), u"Copy Rows"_s);
    table()->actions().first()->trigger();
    QVERIFY(clipboardText().contains(u"\t/api/v1/services/3\t"_s));
}

void RequestLogDialogTest::savesWhatIsThere()
{
    add(0, 3);
    open();
    QFileDialog *dialog = fileDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(dialog->selectedFiles().first().endsWith(u"trainboard-requests.csv"_s));
    add(3, 1); // while one chooses
    const QString file = m_folder.filePath(u"요청.csv"_s);
    dialog->setDirectory(m_folder.path());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"요청"_s); // gets its suffix
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(message().contains(u"요청.csv"_s));

    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray csv = saved.readAll();
    QCOMPARE(csv, RequestLogModel(m_log.get()).toCsv());
    QCOMPARE(csv.count("\r\n"), 5);
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog *>()); // it does not stay behind
}

void RequestLogDialogTest::cancelledSavingSavesNothing()
{
    add(0, 3);
    open();
    QFileDialog *dialog = fileDialog();
    QVERIFY(dialog);
    dialog->setDirectory(m_folder.path());
    dialog->selectFile(u"nothing.csv"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog *>());
    QVERIFY(!QFile::exists(m_folder.filePath(u"nothing.csv"_s)));
    QCOMPARE(message(), QString());
    QVERIFY(m_dialog->isVisible());
}

void RequestLogDialogTest::saysWhenSavingFails()
{
    add(0, 3);
    open();
    QFileDialog *dialog = fileDialog();
    QVERIFY(dialog);
    // The folder goes while one chooses.
    const QString file = m_folder.filePath(u"gone/requests.csv"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QVERIFY(message().contains(u"could not be saved"_s));
    QVERIFY(message().contains(u"requests.csv"_s));
    auto *details = part<QPlainTextEdit>(u"detailsText"_s);
    QVERIFY(!details->toPlainText().isEmpty());
    QVERIFY(m_dialog->isVisible());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows)
        QVERIFY(!window->inherits("QMessageBox"));
    // Another attempt takes the message away.
    QVERIFY(fileDialog());
    QCOMPARE(message(), QString());
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
    for (int column = 0; column < RequestLogModel::columnCountOfAll; ++column) {
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
    open();
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    add(3, 1); // nobody listens any more
}

void RequestLogDialogTest::secretsAreNowhere()
{
    const Credentials credentials{u"CANARYACCESSKEY00001"_s, u"canary-secret-0123456789"_s};
    LoopbackServer server(LoopbackResponse::json("{}", 401));
    TestNetwork network;
    ApiClient client(&network.transport, server.endpoint(), credentials);
    QVERIFY(outcomeOf(client.service(u"6wxgu000000"_s)));
    const QByteArray signature =
        server.requests().first().values("x-ncp-apigw-signature-v2").value(0);
    QVERIFY(!signature.isEmpty());

    m_dialog = new RequestLogDialog(network.transport.log());
    m_dialog->show();
    part<QPushButton>(u"copyRowsButton"_s)->click();
    QString all = clipboardText();
    QVERIFY(all.contains(u"/services/6wxgu000000\t401 Keys not accepted\t"_s));
    const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        all += accessibleName(widget) + widget->toolTip();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            all += label->text();
    }
    all += QString::fromUtf8(RequestLogModel(network.transport.log()).toCsv());
    QVERIFY(!all.contains(u"canary"_s, Qt::CaseInsensitive));
    QVERIFY(!all.contains(QString::fromLatin1(signature)));
    delete m_dialog; // before the log
}

QTEST_MAIN(RequestLogDialogTest)
#include "tst_requestlogdialog.moc"
