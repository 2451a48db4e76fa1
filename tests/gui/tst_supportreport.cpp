// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/applicationfixture.h"
#include "gui/boardmessages.h"
#include "gui/promptbar.h"
#include "gui/showwindow.h"
#include "gui/supportreportdialog.h"
#include "support/testprogram.h"

#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

// What nobody else must learn. Each is a word of its own, so that no other text can have it.
const QString accessKey = u"CanaryAccessKey000001"_s;
const QString secretKey = u"CanarySecretKey000002"_s;
const QString accountName = u"Canary Account 계정"_s;
const QString otherName = u"Other Canary"_s;
const QString otherHost = u"canary-host.example.com"_s;
const QString proxyHost = u"canary-proxy.example.com"_s;
const QString userName = u"canaryuser"_s;
const QString serviceId = u"cnry0000001"_s;
const QString serviceName = u"canary-service"_s;

} // namespace

class SupportReportTest : public QObject, private ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysHowTheProgramIs();
    void namesAndSecretsNeverGetIn();
    void unexpectedValuesAreCounted();
    void isShownCopiedAndSaved();
    void whatCannotBeSavedIsSaid();

private:
    SupportReportDialog *open();
    QString report() { return open()->findChild<QPlainTextEdit *>(u"reportText"_s)->toPlainText(); }
    void serveCanaries(const QByteArray &extra = {});

    QByteArray m_home;
    QByteArray m_user;
};

void SupportReportTest::init()
{
    m_home = qgetenv("HOME");
    m_user = qgetenv("USER");
    startOver();
}

void SupportReportTest::cleanup()
{
    endApplication();
    qputenv("HOME", m_home);
    qputenv("USER", m_user);
}

SupportReportDialog *SupportReportTest::open()
{
    const QPointer<SupportReportDialog> before = openWindow<SupportReportDialog>(window());
    trigger("supportReportAction");
    SupportReportDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY((dialog = openWindow<SupportReportDialog>(window())) && dialog != before);
    }();
    return dialog;
}

void SupportReportTest::serveCanaries(const QByteArray &extra)
{
    m_server = std::make_unique<LoopbackServer>([extra](const LoopbackRequest &request) {
        if (request.target.endsWith("/services"))
            return LoopbackResponse::json(
                R"({"services":[{"serviceId":")" + serviceId.toUtf8() + R"(","name":")" +
                serviceName.toUtf8() + R"(","status":"learnable","permission":"Allow"}]})");
        if (request.target.contains("/trains"))
            return LoopbackResponse::json(
                R"({"trains":[{"serviceId":")" + serviceId.toUtf8() +
                R"(","type":"pop","version":"CanaryVersion","description":"CanaryDescription",)" +
                R"("status":"completed","hpConfig":{"is_enabled":false},"inference":true)" + extra +
                "}]}");
        return LoopbackResponse::json("{}", 403);
    });
}

void SupportReportTest::saysHowTheProgramIs()
{
    add(u"Mine"_s);
    m_settings->setAppearance(Settings::Appearance::Dark);
    m_settings->setHistoryDays(91);
    start();
    QTRY_VERIFY(trainingTargets().size() >= 2);
    window()->messages()->addWarning(u"Something is odd."_s);
    QString text;
    QTRY_VERIFY((text = report()).contains(u"/trains"_s)); // once there are responses
    for (const QString &line : QStringList{
             u"Qt: "_s + QLatin1StringView(qVersion()), u"Platform of Qt: "_s, u"Screen: "_s,
             u"Appearance: dark"_s, u"History is kept for: 91 days"_s, u"Proxy: of the system"_s,
             u"Number: 1 (0 with the endpoint of NAVER, 1 with another one)"_s,
             u"Shown: stored, state: ready"_s, u"Keychain: "_s, u"Services: 3"_s,
             u"Warning: Something is odd."_s, u"GET /api/v1/services: 200, "_s,
             u"/api/v1/services/{service}/trains"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u'\n' + text));
}

void SupportReportTest::namesAndSecretsNeverGetIn()
{
    const QString home = m_folder->filePath(u"home/"_s + userName);
    qputenv("HOME", home.toUtf8());
    qputenv("USER", userName.toUtf8());
    serveCanaries(R"(,"createdDate":"CanaryValue")");
    const QString id = add(accountName, m_server->endpoint().toString());
    m_keychain->fake.items.insert(id, {accessKey, secretKey});
    add(otherName, u"https://"_s + otherHost + u"/canary-path/api/v1"_s);
    NetworkSettings network;
    network.proxyHost = proxyHost; // which is not used
    network.caFile = home + u"/canary.pem"_s;
    QVERIFY(m_networkSettings->save(network));
    m_settings->setLastAccount(id);
    start();
    QTRY_VERIFY2(trainingTargets().size() >= 1, qPrintable(said()));
    const QStringList secrets{
        accessKey,
        secretKey,
        accountName,
        otherName,
        otherHost,
        proxyHost,
        userName,
        serviceId,
        serviceName,
        id,
        home,
        u"127.0.0.1"_s,
        u"CanaryVersion"_s,
        u"CanaryDescription"_s,
        u"CanaryValue"_s,
        u"canary-path"_s,
        u"canary.pem"_s,
        QString::number(m_server->endpoint().port())};
    // The names also come as a message has them.
    window()->messages()->showAnswer(QStringList{
        accountName, otherName, otherHost, proxyHost, home + u"/x/y.ini"_s, serviceId,
        serviceName.toUpper() + u"의"_s, m_server->endpoint().toString()}
                                         .join(u"; "_s));
    QTRY_VERIFY(said().contains(otherName));
    const QString text = report();
    QVERIFY2(
        text.contains(u"<account 1>; <account 2>; <host>"_s),
        qPrintable(text.mid(text.indexOf(u"\nValues"_s))));
    for (const QString &secret : secrets)
        QVERIFY2(
            !text.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u" in\n"_s + text));
    QVERIFY2(!text.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(text));
}

void SupportReportTest::unexpectedValuesAreCounted()
{
    serveCanaries(R"(,"createdDate":1722306336558,"description":5,"status":"canaryStatus")");
    add(u"Mine"_s, m_server->endpoint().toString());
    start();
    QTRY_VERIFY(trainingTargets().size() >= 1);
    QString text;
    QTRY_VERIFY2(
        (text = report()).contains(u"createdDate: expected date, found other JSON"_s),
        qPrintable(text.mid(text.indexOf(u"\nBoard"_s))));
    QVERIFY(text.contains(u"(rows: 1)"_s));
    QVERIFY(text.contains(u"status: undocumented word (rows: 1)"_s));
    QVERIFY(!text.contains(u"1722306336558"_s));
}

void SupportReportTest::isShownCopiedAndSaved()
{
    start();
    SupportReportDialog *dialog = open();
    QVERIFY(!dialog->isModal());
    const auto *text = dialog->findChild<QPlainTextEdit *>(u"reportText"_s);
    QVERIFY(text->isReadOnly());
    dialog->findChild<QPushButton *>(u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
    const QString name = m_folder->filePath(u"report.txt"_s);
    Q_EMIT files->fileSelected(name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), text->toPlainText());
}

void SupportReportTest::whatCannotBeSavedIsSaid()
{
    start();
    SupportReportDialog *dialog = open();
    dialog->save(m_folder->filePath(u"missing/report.txt"_s));
    auto *bar = dialog->findChild<PromptBar *>(u"promptBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QTextEdit *>()->toPlainText().contains(u"could not be saved"_s));
    QVERIFY(dialog->isVisible());
}

static const RegisteredTest registered(__FILE__, runTest<SupportReportTest, QApplication>);
#include "tst_supportreport.moc"
