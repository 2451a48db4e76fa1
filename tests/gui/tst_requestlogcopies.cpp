// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "gui/requestlogfixture.h"
#include "support/loopbackserver.h"
#include "support/outcome.h"
#include "support/testnetwork.h"
#include "support/testprogram.h"
#include "support/testzone.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace Qt::StringLiterals;

// The request log: what can be taken along, copied or saved, and what can not.
class RequestLogCopiesTest : public QObject, private RequestLogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { startOver(); }
    void cleanup() { finish(); }

    void copiesSelectedRows();
    void copiesTheCurrentRowWhenNoneIsSelected();
    void copiesWithTheMenuAndTheButton();

    void savesWhatIsThere();
    void cancelledSavingSavesNothing();
    void saysWhenSavingFails();

    void secretsAreNowhere();

private:
    QFileDialog *fileDialog();
    QString message() const;

    QTemporaryDir m_folder;
};

void RequestLogCopiesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

QFileDialog *RequestLogCopiesTest::fileDialog()
{
    QTest::mouseClick(part<QPushButton>(u"saveButton"_s), Qt::LeftButton);
    return m_dialog->findChild<QFileDialog *>();
}

QString RequestLogCopiesTest::message() const
{
    const auto *text = part<QTextEdit>(u"messageText"_s);
    return text->isVisible() ? text->toPlainText() : QString();
}

void RequestLogCopiesTest::copiesSelectedRows()
{
    add(0, 5);
    open();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = clipboardText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(
        lines.at(0), u"Time (%1)\tPath\tStatus\tAttempt\tDuration\tBytes"_s.arg(testZoneName()));
    QVERIFY(lines.at(1).contains(u"\t/api/v1/services/1\t200\t1\t"_s));
    QVERIFY(lines.at(2).contains(u"\t/api/v1/services/2\t200\t1\t"_s));
}

void RequestLogCopiesTest::copiesTheCurrentRowWhenNoneIsSelected()
{
    add(0, 5);
    open();
    QVERIFY(!table()->selectionModel()->hasSelection());
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(clipboardText().count(u'\n'), 1);
    QVERIFY(clipboardText().contains(u"\t/api/v1/services/4\t"_s));
}

void RequestLogCopiesTest::copiesWithTheMenuAndTheButton()
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

void RequestLogCopiesTest::savesWhatIsThere()
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

void RequestLogCopiesTest::cancelledSavingSavesNothing()
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

void RequestLogCopiesTest::saysWhenSavingFails()
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

void RequestLogCopiesTest::secretsAreNowhere()
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
    all += textsIn(m_dialog);
    all += QString::fromUtf8(RequestLogModel(network.transport.log()).toCsv());
    QVERIFY(!all.contains(u"canary"_s, Qt::CaseInsensitive));
    QVERIFY(!all.contains(QString::fromLatin1(signature)));
    delete m_dialog; // before the log
}

static const RegisteredTest registered(__FILE__, runTest<RequestLogCopiesTest, QApplication>);
#include "tst_requestlogcopies.moc"
