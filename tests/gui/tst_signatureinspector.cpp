// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/signature.h"
#include "gui/emptypage.h"
#include "gui/signatureinspector.h"
#include "support/loopbackserver.h"
#include "support/outcome.h"
#include "support/testnetwork.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sentAt = 1722306336558; // 2024-07-30T02:25:36.558Z

RequestRecord record()
{
    return {
        .startedAt = sentAt,
        .host = u"aitems.apigw.ntruss.com"_s,
        .target = "/api/v1/services?offset=0&limit=1000",
        .timestamp = "1722306336558",
        .accessKey = "EXAM************0001",
        .signature = "j+9+dv42pOq72Gv4+yyZUE692yjl7SyAGyYpvYDSWMQ=",
        .attempt = 1,
        .duration = std::chrono::milliseconds(200),
        .httpStatus = 401,
        .bytes = 60,
        .traceId = u"trace-1"_s,
        .error = ApiError::Kind::AuthenticationFailed,
        .wasAborted = false,
        .serverTime = 1722306336000};
}

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

const QStringList fields{u"method"_s, u"target"_s,    u"timestamp"_s, u"accessKey"_s,
                         u"string"_s, u"signature"_s, u"serverTime"_s};

} // namespace

class SignatureInspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isAWindowThatDoesNotBlock();
    void saysWhenThereIsNothing();
    void tellsHowTheLastRequestWasSigned();
    void fieldsHaveNamesAndLabels();
    void fieldsAreReadOnlyAndSelectable();
    void fieldsAreMonospaced();
    void tellsTheTimeOfTheServer_data();
    void tellsTheTimeOfTheServer();
    void tellsThatTheTimestampWasCorrected();
    void followsTheLastRequest();
    void holdsARequestUntilItFollowsAgain();
    void firstRequestIsShownThoughItDoesNotFollow();
    void whatDoesNotChangeKeepsItsSelection();
    void textFromOutsideIsPlain();
    void explainsWhatToCompare();
    void copiesAll();
    void labelsLeadToTheirFields_data();
    void labelsLeadToTheirFields();
    void everythingIsReachedWithTab();
    void enterKeepsTheWindow();
    void escapeClosesAndDeletes();
    void labelsStandAboveInANarrowWindow();
    void smallWindowsScroll();
    void showsWhatWasReallySent();

private:
    SignatureInspector *open();
    template <typename T>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QWidget *field(const QString &name) const { return part<QWidget>(name + u"Edit"_s); }
    QString text(const QString &name) const;
    QCheckBox *followCheck() const { return part<QCheckBox>(u"followCheck"_s); }

    std::unique_ptr<RequestLog> m_log;
    QPointer<SignatureInspector> m_window;
};

void SignatureInspectorTest::init()
{
    m_log = std::make_unique<RequestLog>();
    QGuiApplication::clipboard()->clear();
}

void SignatureInspectorTest::cleanup()
{
    delete m_window;
    m_log.reset();
}

SignatureInspector *SignatureInspectorTest::open()
{
    m_window = new SignatureInspector(m_log.get());
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window))
        qWarning("the window did not become active");
    return m_window;
}

QString SignatureInspectorTest::text(const QString &name) const
{
    // As a screen reader gets it.
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(field(name));
    QAccessibleTextInterface *content = accessible->textInterface();
    return content ? content->text(0, content->characterCount()) : QString();
}

void SignatureInspectorTest::isAWindowThatDoesNotBlock()
{
    open();
    QVERIFY(!m_window->isModal());
    QCOMPARE(m_window->windowType(), Qt::Window);
    QCOMPARE(m_window->windowTitle(), u"Signature Inspector"_s);
    QCOMPARE(accessibleName(m_window), u"Signature Inspector"_s);
}

void SignatureInspectorTest::saysWhenThereIsNothing()
{
    open();
    QVERIFY(part<EmptyPage>(u"emptyPage"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"copyAllButton"_s)->isEnabled());
    m_log->add(record());
    QVERIFY(!part<EmptyPage>(u"emptyPage"_s)->isVisible());
    QVERIFY(field(u"method"_s)->isVisible());
    QVERIFY(part<QPushButton>(u"copyAllButton"_s)->isEnabled());
}

void SignatureInspectorTest::tellsHowTheLastRequestWasSigned()
{
    RequestRecord other = record();
    other.target = "/other";
    m_log->add(other);
    m_log->add(record());
    open();
    QCOMPARE(
        part<QLabel>(u"summaryLabel"_s)->text(),
        u"Sent to aitems.apigw.ntruss.com at 2024-07-30T02:25:36.558Z, attempt 1: "
        u"401 Keys not accepted\nTrace ID: trace-1"_s);
    QCOMPARE(text(u"method"_s), u"GET"_s);
    QCOMPARE(text(u"target"_s), u"/api/v1/services?offset=0&limit=1000"_s);
    QCOMPARE(text(u"timestamp"_s), u"1722306336558 (2024-07-30T02:25:36.558Z)"_s);
    QCOMPARE(text(u"accessKey"_s), u"EXAM************0001"_s);
    QCOMPARE(
        text(u"string"_s),
        u"GET /api/v1/services?offset=0&limit=1000\n1722306336558\nEXAM************0001"_s);
    QCOMPARE(text(u"signature"_s), u"j+9+dv42pOq72Gv4+yyZUE692yjl7SyAGyYpvYDSWMQ="_s);
    QVERIFY(text(u"serverTime"_s).startsWith(u"2024-07-30T02:25:36Z\n"_s));
}

void SignatureInspectorTest::fieldsHaveNamesAndLabels()
{
    m_log->add(record());
    open();
    QStringList names;
    for (const QString &name : fields) {
        names += accessibleName(field(name));
        auto *label = part<QLabel>(name + u"Label"_s);
        QCOMPARE(label->buddy(), field(name));
        QCOMPARE(label->text().remove(u'&'), QString(names.last() + u':'));
    }
    QCOMPARE(
        names,
        QStringList(
            {u"Method"_s, u"Path and query"_s, u"Timestamp"_s, u"Access key"_s, u"String to sign"_s,
             u"Signature"_s, u"Server time"_s}));
}

void SignatureInspectorTest::fieldsAreReadOnlyAndSelectable()
{
    m_log->add(record());
    open();
    for (const QString &name : fields) {
        QWidget *edit = field(name);
        const QString before = text(name);
        edit->setFocus();
        QTest::keyClicks(edit, u"typed"_s);
        QCOMPARE(text(name), before);
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keySequence(edit, QKeySequence::Copy);
        QCOMPARE(clipboardText(), before);
    }
}

void SignatureInspectorTest::fieldsAreMonospaced()
{
    m_log->add(record());
    open();
    const auto isMonospaced = [](const QFont &font) {
        const QFontMetrics metrics(font);
        return metrics.horizontalAdvance(u"iiii"_s) == metrics.horizontalAdvance(u"WWWW"_s);
    };
    for (const QString &name : fields)
        QVERIFY2(isMonospaced(field(name)->font()), qPrintable(name));
    QCOMPARE(field(u"method"_s)->font().pointSizeF(), m_window->font().pointSizeF());
}

void SignatureInspectorTest::tellsTheTimeOfTheServer_data()
{
    QTest::addColumn<std::optional<qint64>>("serverTime");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::optional<qint64> serverTime, int httpStatus,
                        const QString &expected) {
        QTest::newRow(name) << serverTime << httpStatus << expected;
    };
    const qint64 second = sentAt / 1000 * 1000;
    row("right", second, 200,
        u"2024-07-30T02:25:36Z\nThe clock of this computer agrees with it."_s);
    row("slow", second + 90 * 1000, 401,
        u"2024-07-30T02:27:06Z\nThe clock of this computer is 90 second(s) slow."_s);
    row("fast", second - 3 * 3600 * 1000, 401,
        u"2024-07-29T23:25:36Z\nThe clock of this computer is 3 hour(s) fast."_s);
    row("not told", std::nullopt, 401, u"Unknown, because the answer does not tell it."_s);
    row("no answer", std::nullopt, 0, u"Unknown, because no answer came."_s);
}

void SignatureInspectorTest::tellsTheTimeOfTheServer()
{
    QFETCH(const std::optional<qint64>, serverTime);
    QFETCH(const int, httpStatus);
    QFETCH(const QString, expected);
    RequestRecord sent = record();
    sent.serverTime = serverTime;
    sent.httpStatus = httpStatus;
    m_log->add(sent);
    open();
    QCOMPARE(text(u"serverTime"_s), expected);
}

void SignatureInspectorTest::tellsThatTheTimestampWasCorrected()
{
    RequestRecord sent = record();
    sent.serverTime = sentAt + 10 * 60 * 1000;
    sent.timestamp = QByteArray::number(sentAt + 10 * 60 * 1000);
    m_log->add(sent);
    open();
    QVERIFY(text(u"serverTime"_s).endsWith(u" slow.\nThe timestamp was corrected for it."_s));
    QVERIFY(text(u"timestamp"_s).contains(u"2024-07-30T02:35:36.558Z"_s));
}

void SignatureInspectorTest::followsTheLastRequest()
{
    m_log->add(record());
    open();
    QVERIFY(followCheck()->isChecked());
    RequestRecord next = record();
    next.target = "/api/v1/services/next";
    next.httpStatus = 200;
    next.error.reset();
    next.traceId.clear();
    m_log->add(next);
    QCOMPARE(text(u"target"_s), u"/api/v1/services/next"_s);
    QVERIFY(text(u"string"_s).startsWith(u"GET /api/v1/services/next\n"_s));
    QVERIFY(part<QLabel>(u"summaryLabel"_s)->text().endsWith(u"attempt 1: 200"_s));
}

void SignatureInspectorTest::holdsARequestUntilItFollowsAgain()
{
    m_log->add(record());
    open();
    QTest::keyClick(m_window, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!followCheck()->isChecked());
    RequestRecord next = record();
    next.target = "/api/v1/services/next";
    m_log->add(next);
    QCOMPARE(text(u"target"_s), u"/api/v1/services?offset=0&limit=1000"_s);
    QTest::keyClick(m_window, Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(text(u"target"_s), u"/api/v1/services/next"_s);
}

void SignatureInspectorTest::firstRequestIsShownThoughItDoesNotFollow()
{
    open();
    followCheck()->setChecked(false);
    m_log->add(record());
    QCOMPARE(text(u"target"_s), u"/api/v1/services?offset=0&limit=1000"_s);
    RequestRecord next = record();
    next.target = "/next";
    m_log->add(next);
    QCOMPARE(text(u"target"_s), u"/api/v1/services?offset=0&limit=1000"_s);
}

void SignatureInspectorTest::whatDoesNotChangeKeepsItsSelection()
{
    m_log->add(record());
    open();
    auto *target = part<QLineEdit>(u"targetEdit"_s);
    target->setSelection(5, 11);
    RequestRecord again = record();
    again.timestamp = "1722306337000";
    again.startedAt = 1722306337000;
    m_log->add(again);
    QVERIFY(text(u"timestamp"_s).startsWith(u"1722306337000"_s));
    QCOMPARE(target->selectionStart(), 5);
    QCOMPARE(target->selectedText().size(), 11);
}

void SignatureInspectorTest::textFromOutsideIsPlain()
{
    const QString hostile = u"<b>bold</b><img src=\"http://127.0.0.1/x.png\">"_s;
    RequestRecord sent = record();
    sent.traceId = hostile;
    sent.accessKey = hostile.toUtf8();
    m_log->add(sent);
    open();
    auto *summary = part<QLabel>(u"summaryLabel"_s);
    QCOMPARE(summary->textFormat(), Qt::PlainText);
    QVERIFY(summary->text().endsWith(hostile));
    QCOMPARE(text(u"accessKey"_s), hostile);
    QVERIFY(text(u"string"_s).endsWith(hostile));
}

void SignatureInspectorTest::explainsWhatToCompare()
{
    m_log->add(record());
    open();
    const QString explanation = part<QLabel>(u"explanationLabel"_s)->text();
    for (const QString &word : {u"401"_s, u"percent-encoding"_s, u"five minutes"_s, u"masked"_s})
        QVERIFY2(explanation.contains(word), qPrintable(word));
    const auto *reference = part<QLabel>(u"referenceLabel"_s);
    QVERIFY(reference->text().contains(u"https://api.ncloud-docs.com/docs/en/common-ncpapi"_s));
    QVERIFY(reference->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
    QCOMPARE(
        reference->accessibleName(),
        u"NAVER's reference: https://api.ncloud-docs.com/docs/en/common-ncpapi"_s);
}

void SignatureInspectorTest::copiesAll()
{
    m_log->add(record());
    open();
    QTest::mouseClick(part<QPushButton>(u"copyAllButton"_s), Qt::LeftButton);
    QCOMPARE(
        clipboardText(),
        u"Sent to aitems.apigw.ntruss.com at 2024-07-30T02:25:36.558Z, attempt 1: "
        u"401 Keys not accepted\n"
        u"Trace ID: trace-1\n"
        u"Method: GET\n"
        u"Path and query: /api/v1/services?offset=0&limit=1000\n"
        u"Timestamp: 1722306336558 (2024-07-30T02:25:36.558Z)\n"
        u"Access key: EXAM************0001\n"
        u"String to sign:\n"
        u"GET /api/v1/services?offset=0&limit=1000\n"
        u"1722306336558\n"
        u"EXAM************0001\n"
        u"Signature: j+9+dv42pOq72Gv4+yyZUE692yjl7SyAGyYpvYDSWMQ=\n"
        u"Server time:\n"
        u"2024-07-30T02:25:36Z\n"
        u"The clock of this computer agrees with it.\n"_s);
}

void SignatureInspectorTest::labelsLeadToTheirFields_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("M") << Qt::Key_M << u"methodEdit"_s;
    QTest::newRow("Q") << Qt::Key_Q << u"targetEdit"_s;
    QTest::newRow("T") << Qt::Key_T << u"timestampEdit"_s;
    QTest::newRow("A") << Qt::Key_A << u"accessKeyEdit"_s;
    QTest::newRow("S") << Qt::Key_S << u"stringEdit"_s;
    QTest::newRow("G") << Qt::Key_G << u"signatureEdit"_s;
    QTest::newRow("I") << Qt::Key_I << u"serverTimeEdit"_s;
}

void SignatureInspectorTest::labelsLeadToTheirFields()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, name);
    m_log->add(record());
    open();
    followCheck()->setFocus();
    QTest::keyClick(m_window, key, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
}

void SignatureInspectorTest::everythingIsReachedWithTab()
{
    m_log->add(record());
    open();
    part<QWidget>(u"summaryLabel"_s)->setFocus();
    // The box lays its buttons out anew.
    QEvent styleChange(QEvent::StyleChange);
    QCoreApplication::sendEvent(m_window->findChild<QDialogButtonBox *>(), &styleChange);
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (name == reached.value(0))
            break;
        if (name != reached.value(reached.size() - 1)) // a label and then the link in it
            reached += name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(
        reached,
        QStringList(
            {u"summaryLabel"_s, u"methodEdit"_s, u"targetEdit"_s, u"timestampEdit"_s,
             u"accessKeyEdit"_s, u"stringEdit"_s, u"signatureEdit"_s, u"serverTimeEdit"_s,
             u"referenceLabel"_s, u"followCheck"_s, u"copyAllButton"_s, u"closeButton"_s}));
}

void SignatureInspectorTest::enterKeepsTheWindow()
{
    m_log->add(record());
    open();
    QTest::keyClick(field(u"target"_s), Qt::Key_Return);
    QVERIFY(m_window->isVisible());
    QCOMPARE(clipboardText(), QString());
    auto *copy = part<QPushButton>(u"copyAllButton"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Return);
    QVERIFY(clipboardText().contains(u"Signature: "_s));
}

void SignatureInspectorTest::escapeClosesAndDeletes()
{
    m_log->add(record());
    open();
    QTest::keyClick(field(u"string"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_window);
    m_log->add(record()); // nobody listens any more
}

void SignatureInspectorTest::labelsStandAboveInANarrowWindow()
{
    RequestRecord sent = record();
    sent.target = "/api/v1/services/6wxgu000000/trains/personalRecommend/versions/maqll000000";
    m_log->add(sent);
    open();
    const auto place = [this](const QString &name) {
        return part<QWidget>(name)->mapTo(m_window, QPoint());
    };
    m_window->resize(900, 700);
    QTRY_VERIFY(place(u"targetEdit"_s).x() > place(u"targetLabel"_s).x());
    m_window->resize(360, 700);
    QTRY_COMPARE(place(u"targetEdit"_s).x(), place(u"targetLabel"_s).x());
    QVERIFY(place(u"targetEdit"_s).y() > place(u"targetLabel"_s).y());
    QCOMPARE(part<QScrollArea>(u"scrollArea"_s)->horizontalScrollBar()->maximum(), 0);
    // All three lines are seen, above the scroll bar.
    const auto *edit = part<QPlainTextEdit>(u"stringEdit"_s);
    QVERIFY(edit->horizontalScrollBar()->maximum() > 0);
    QCOMPARE(edit->verticalScrollBar()->maximum(), 0);
}

void SignatureInspectorTest::smallWindowsScroll()
{
    m_log->add(record());
    open();
    m_window->resize(360, 260);
    auto *area = part<QScrollArea>(u"scrollArea"_s);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    auto *reference = part<QWidget>(u"referenceLabel"_s);
    QVERIFY(reference->visibleRegion().isEmpty());
    field(u"serverTime"_s)->setFocus();
    QTest::keyClick(field(u"serverTime"_s), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), reference);
    QTRY_VERIFY(!reference->visibleRegion().isEmpty());
}

// And the secret key is in none of the texts.
void SignatureInspectorTest::showsWhatWasReallySent()
{
    const Credentials credentials{u"CANARYACCESSKEY00001"_s, u"canary-secret-0123456789"_s};
    LoopbackServer server(LoopbackResponse::json("{}", 401));
    TestNetwork network;
    ApiClient client(&network.transport, server.endpoint(), credentials);
    m_window = new SignatureInspector(network.transport.log());
    m_window->show();
    QVERIFY(outcomeOf(client.service(u"6wxgu000000"_s)));

    const LoopbackRequest &request = server.requests().first();
    QCOMPARE(text(u"method"_s), QString::fromLatin1(request.method));
    QCOMPARE(text(u"target"_s), QString::fromLatin1(request.target));
    const QByteArray timestamp = request.values("x-ncp-apigw-timestamp").value(0);
    QVERIFY(text(u"timestamp"_s).startsWith(QString::fromLatin1(timestamp)));
    QCOMPARE(
        text(u"signature"_s),
        QString::fromLatin1(request.values("x-ncp-apigw-signature-v2").value(0)));
    // With the whole access key in place of the masked one it is what was signed.
    QCOMPARE(text(u"accessKey"_s), u"CANA************0001"_s);
    const QString signedText =
        text(u"string"_s).replace(text(u"accessKey"_s), credentials.accessKey);
    QCOMPARE(
        signedText.toUtf8(),
        stringToSign("GET", request.target, timestamp, credentials.accessKey.toUtf8()));

    part<QPushButton>(u"copyAllButton"_s)->click();
    QString all = clipboardText();
    for (const QString &name : fields)
        all += text(name);
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        all += accessibleName(widget) + widget->toolTip();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            all += label->text();
    }
    QVERIFY(!all.contains(credentials.secretKey));
    QVERIFY(!all.contains(credentials.accessKey));
    delete m_window; // before the log
}

QTEST_MAIN(SignatureInspectorTest)
#include "tst_signatureinspector.moc"
