// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "gui/accountsfixture.h"
#include "gui/responsedialog.h"
#include "gui/windowtexts.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

namespace {

const QString key = u"5R8bL7wqYtoh2uprvcTV"_s;

// Answers with a page of a proxy, say, that repeats the request.
LoopbackResponse repeat(const LoopbackRequest &request)
{
    return LoopbackResponse::json(
        "<html><pre>" + request.head + "\x1b[31m\xe2\x80\xae<b>bold</b></pre>", 500,
        {{"x-ncp-trace-id", request.values("x-ncp-iam-access-key").value(0)}});
}

// All that can be read, heard or copied in a window, also what is folded away.
QString everyTextIn(const QWidget *window)
{
    QString all = textsIn(window);
    for (const auto *edit : window->findChildren<QTextEdit *>())
        all += edit->toPlainText();
    for (const auto *edit : window->findChildren<QPlainTextEdit *>())
        all += edit->toPlainText();
    return all;
}

QByteArray signatureOf(const LoopbackRequest &request)
{
    return request.values("x-ncp-apigw-signature-v2").value(0);
}

} // namespace

// What a server answers is shown when somebody asks for it, and not before.
class ResponseTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void windowShowsItOnRequestOnly();
    void withoutAResponseThereIsNothingToShow();
};

void ResponseTest::windowShowsItOnRequestOnly()
{
    LoopbackServer server(repeat);
    m_session->addFixed({u"a"_s, u"a"_s, server.endpoint().toString()}, {key, u"S"_s});
    m_session->choose(u"a"_s);
    QTRY_VERIFY(child<QPushButton>(u"detailsButton"_s)->isVisible());
    const QString sent = QString::fromLatin1(signatureOf(server.requests().constLast()));
    QTest::mouseClick(child<QPushButton>(u"detailsButton"_s), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(u"copyButton"_s), Qt::LeftButton);
    for (const QString &text : {everyTextIn(m_window.get()), clipboardText()}) {
        QVERIFY2(text.contains(u"HTTP status: 500"_s), qPrintable(text));
        QVERIFY(!text.contains(key.first(8)) && !text.contains(sent.first(8)));
        QVERIFY(!text.contains(u"<pre>"_s));
    }

    QTest::mouseClick(child<QPushButton>(u"responseButton"_s), Qt::LeftButton);
    const QPointer<ResponseDialog> dialog = m_window->findChild<ResponseDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *edit = dialog->findChild<QPlainTextEdit *>(u"responseEdit"_s);
    QVERIFY(edit->isReadOnly());
    QVERIFY2(edit->toPlainText().startsWith(u"HTTP 500"_s), qPrintable(edit->toPlainText()));
    QVERIFY(edit->toPlainText().contains(u"\\x1b[31m\\u202e<b>bold</b></pre>"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"warningLabel"_s)->text().contains(u"the signature"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void ResponseTest::withoutAResponseThereIsNothingToShow()
{
    m_session->addFixed({u"a"_s, u"a"_s, u"http://127.0.0.1:1/api/v1"_s}, {key, u"S"_s});
    m_session->choose(u"a"_s);
    QTRY_VERIFY(child<QPushButton>(u"detailsButton"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"detailsButton"_s), Qt::LeftButton);
    QVERIFY(child<QPushButton>(u"copyButton"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"responseButton"_s)->isVisible());
}

// The connection test of the accounts, too.
class AccountResponseTest : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void testShowsItOnRequestOnly();
};

void AccountResponseTest::testShowsItOnRequestOnly()
{
    LoopbackServer server(repeat);
    startOver();
    open();
    type(endpointEdit(), server.endpoint().toString());
    type(accessKeyEdit(), key);
    type(secretKeyEdit(), secretKey);
    click("testButton");
    QTRY_VERIFY2(said().startsWith(u"The service failed."_s), qPrintable(said()));
    const QString sent = QString::fromLatin1(signatureOf(server.requests().constLast()));
    const QString texts = everyTextIn(m_dialog.get());
    QVERIFY2(texts.contains(u"HTTP status: 500"_s), qPrintable(texts));
    QVERIFY(!texts.contains(key.first(8)) && !texts.contains(sent.first(8)));
    click("responseButton");
    const auto *dialog = m_dialog->findChild<ResponseDialog *>();
    QVERIFY(dialog);
    const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(text.contains(u"<b>bold</b></pre>"_s), qPrintable(text));
    // What the test said is still there.
    QVERIFY(said().startsWith(u"The service failed."_s));
    finish();
}

static int runAll(int argc, char *argv[])
{
    QApplication app(argc, argv);
    ResponseTest window;
    AccountResponseTest accounts;
    return QTest::qExec(&window, argc, argv) + QTest::qExec(&accounts, argc, argv);
}

static const RegisteredTest registered(__FILE__, runAll);
#include "tst_response.moc"
