// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/http/processmemory.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/sanitizer.h"
#include "support/testprogram.h"
#include "support/trainingrows.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 allowed = 4 * mebibyte;

// First these bytes, then that piece for ever, as fast as it is taken. Counts what was sent.
LoopbackResponse flood(const QByteArray &beginning, const QByteArray &piece, qint64 *sent)
{
    QByteArray pieces = piece;
    while (pieces.size() < 64 * 1024)
        pieces += piece;
    LoopbackResponse response =
        LoopbackResponse::endless([beginning, pieces, sent, hasBegun = false]() mutable {
            const QByteArray &next = std::exchange(hasBegun, true) ? pieces : beginning;
            *sent += next.size();
            return next;
        });
    return response;
}

// So large that it comes from the system, and goes back there.
constexpr qint64 large = 40 * mebibyte;

// One training, which takes 24 MB once it has been read. There is a second one.
QByteArray largePage(qint64 offset)
{
    QByteArray row = trainingRow(offset);
    const QByteArray options = "\"a\":1" + QByteArray(",\"a\":1").repeated(120'000);
    row.replace("\"is_enabled\":false", options);
    return "{\"trains\":[" + row + "],\"limit\":" + (offset == 0 ? "1" : "2") + '}';
}

} // namespace

// A response that does not end, in any of its parts: the program grows by no more than it is
// allowed to, and the attempt ends.
class FloodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void memoryIsTold();
    void growingWithoutEndIsStopped_data();
    void growingWithoutEndIsStopped();
    void overTlsItIsStoppedToo_data();
    void overTlsItIsStoppedToo();
    void whatDoesNotGrowEndsInTime_data();
    void whatDoesNotGrowEndsInTime();
    void growthOfOthersIsNotItsFault();
    void whatIsThrownAwayIsNotAllowedFor_data();
    void whatIsThrownAwayIsNotAllowedFor();
    void growthByThePageBeforeIsNotItsFault();
    void growthBeforeItIsSentIsNotItsFault();

private:
    void askSlowly(const LoopbackServer &slow);

    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<ApiClient> m_client;
    bool m_hasEnded = false; // what was asked slowly
    std::optional<ApiError> m_late;
};

void FloodsTest::init()
{
    m_client.reset();
    m_hasEnded = false;
    m_network = std::make_unique<TestNetwork>();
    m_network->transport.proxyFinder()->useNone();
}

void FloodsTest::memoryIsTold()
{
    const qint64 before = processMemory();
    if (before == 0)
        QSKIP("This system does not say how much memory the program occupies.");
    const QByteArray bytes(64 * mebibyte, 'x');
    const qint64 growth = processMemory() - before;
    QVERIFY2(growth > 60 * mebibyte && growth < 80 * mebibyte, qPrintable(QString::number(growth)));
    QCOMPARE(bytes.back(), 'x');
}

void FloodsTest::growingWithoutEndIsStopped_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("piece");

    const QByteArray good = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = good + "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &beginning, const QByteArray &piece) {
        QTest::newRow(name) << beginning << piece;
    };
    row("status line", "HTTP/1.1 200 ", "a");
    row("header line", good + "x: ", "a");
    row("name of a header", good, "a");
    row("header lines", good, "x: a\r\n");
    row("folded header", good + "x: a\r\n", " a\r\n");
    row("extension of a chunk", chunked + "1;", "a");
    row("length of a chunk", chunked, "0");
    row("body of a refusal", "HTTP/1.1 401 No\r\nContent-Length: 1000000000000\r\n\r\n", " ");
    row("body of a refusal without a length", "HTTP/1.1 401 No\r\n\r\n", " ");
    row("body of a proxy's refusal", "HTTP/1.1 407 No\r\n\r\n", " ");
    // It takes most memory. What is freed of that stays with the program on Windows, which would
    // not grow for a while.
    row("chunks of one byte", chunked, "1\r\n \r\n");
}

// Qt itself would keep all of it until the time is over, which may be ten minutes.
void FloodsTest::growingWithoutEndIsStopped()
{
    if (processMemory() == 0)
        QSKIP("This system does not say how much memory the program occupies.");
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, piece);
    m_network->transport.setLimits({.memory = allowed, .attempts = 1});
    qint64 sent = 0;
    LoopbackServer server(flood(beginning, piece, &sent));
    const qint64 before = processMemory();

    const auto error = errorFrom(*m_network, server.endpoint());

    QVERIFY(error);
    QCOMPARE(error->kind, Kind::TookTooMuchMemory);
    QVERIFY2(sent < 256 * mebibyte, qPrintable(QString::number(sent)));
    QVERIFY(processMemory() - before < 256 * mebibyte);
    QTRY_COMPARE(server.openConnections(), 0);
}

void FloodsTest::overTlsItIsStoppedToo_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("header lines") << "HTTP/1.1 200 OK\r\n"_ba
                                  << "x: a\r\n"_ba;
    QTest::newRow("body of a refusal") << "HTTP/1.1 401 No\r\n\r\n"_ba
                                       << " "_ba;
}

void FloodsTest::overTlsItIsStoppedToo()
{
    if (!QSslSocket::supportsSsl() || !Certificates::canBeMade())
        QSKIP("There is no TLS here, or no program openssl.");
    if (processMemory() == 0)
        QSKIP("This system does not say how much memory the program occupies.");
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, piece);
    Certificates certificates(u"Authority of the test"_s);
    qint64 sent = 0;
    LoopbackServer server(certificates.server({}), flood(beginning, piece, &sent));
    m_network->transport.setExtraAuthorities({certificates.authority()});
    m_network->transport.setLimits({.memory = allowed, .attempts = 1});

    const auto error = errorFrom(*m_network, server.endpoint());

    QVERIFY(error);
    QCOMPARE(error->kind, Kind::TookTooMuchMemory);
    QVERIFY2(sent < 256 * mebibyte, qPrintable(QString::number(sent)));
    QTRY_COMPARE(server.openConnections(), 0);
}

void FloodsTest::whatDoesNotGrowEndsInTime_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("empty lines before the status") << "\r\n"_ba
                                                   << "\r\n"_ba;
    QTest::newRow("interim responses") << QByteArray() << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
    QTest::newRow("trailers")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n"_ba
        << "x: a\r\n"_ba;
    QTest::newRow("empty compressed pieces")
        << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"_ba
        << QByteArray::fromHex("1f8b080000000000000303000000000000000000");
    QTest::newRow("more than was declared") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba
                                            << " "_ba;
    QTest::newRow("response that has no body") << "HTTP/1.1 204 None\r\n\r\n"_ba
                                               << " "_ba;
}

void FloodsTest::whatDoesNotGrowEndsInTime()
{
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, piece);
    m_network->transport.setLimits({.attemptTimeout = 300ms, .attempts = 1});
    qint64 sent = 0;
    LoopbackServer server(flood(beginning, piece, &sent));
    const qint64 before = processMemory();
    QVERIFY(errorFrom(*m_network, server.endpoint()));
    QVERIFY(processMemory() - before < 200 * mebibyte);
}

void FloodsTest::askSlowly(const LoopbackServer &slow)
{
    m_client = std::make_unique<ApiClient>(&m_network->transport, slow.endpoint(), credentials);
    auto *reply = m_client->service(u"s"_s);
    connect(reply, &ApiReply::finished, this, [this, reply] {
        m_late = reply->result() ? std::nullopt : std::optional(reply->result().error());
        m_hasEnded = true;
    });
    QTRY_COMPARE(slow.requests().size(), 1);
}

// What arrives for others meanwhile, and is kept by them, is allowed for.
void FloodsTest::growthOfOthersIsNotItsFault()
{
    if (hasAddressSanitizer)
        QSKIP("With the address sanitizer memory cannot be measured.");
    m_network->transport.setLimits({.memory = large * 3 / 4, .attempts = 1});
    LoopbackServer slow(goodAnswer().held());
    askSlowly(slow);

    LoopbackServer quick(LoopbackResponse::json(largePage(0)));
    ApiClient client(&m_network->transport, quick.endpoint(), credentials);
    const auto outcome = outcomeOf(client.trainings(u"s"_s, false));
    QVERIFY(outcome && !outcome->error);
    const QByteArray kept(large, 'x');
    QTest::qWait(100); // the memory is looked at meanwhile

    slow.release();
    QTRY_VERIFY(m_hasEnded);
    QVERIFY(!m_late);
    QCOMPARE(kept.back(), 'x');
}

// Or a server that gets several requests at once could have as much memory as it likes.
void FloodsTest::whatIsThrownAwayIsNotAllowedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("failure of the service") << 503 << QByteArray(mebibyte, ' ');
    QTest::newRow("refusal") << 404 << QByteArray(mebibyte, ' ');
    QTest::newRow("no list") << 200 << "{\"x\":\"" + QByteArray(mebibyte, 'x') + "\"}";
    QTest::newRow("not JSON") << 200 << QByteArray(mebibyte, 'x');
}

void FloodsTest::whatIsThrownAwayIsNotAllowedFor()
{
    if (processMemory() == 0)
        QSKIP("This system does not say how much memory the program occupies.");
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    m_network->transport.setLimits({.memory = allowed, .attempts = 1});
    LoopbackServer slow(LoopbackResponse::never());
    askSlowly(slow);

    LoopbackServer quick(LoopbackResponse::json(body, status));
    ApiClient client(&m_network->transport, quick.endpoint(), credentials);
    for (int i = 0; i < 5; ++i) {
        const auto outcome = outcomeOf(client.trainings(u"s"_s, false));
        QVERIFY(outcome && outcome->error);
    }
    const QByteArray kept(large, 'x');
    QTRY_VERIFY(m_hasEnded);
    QVERIFY(m_late);
    QCOMPARE(m_late->kind, Kind::TookTooMuchMemory);
    QCOMPARE(kept.back(), 'x');
}

// The next page is on its way while this one is looked at.
void FloodsTest::growthByThePageBeforeIsNotItsFault()
{
    m_network->transport.setLimits({.memory = large * 3 / 4, .attempts = 1});
    LoopbackServer server([](const LoopbackRequest &request) {
        const LoopbackResponse page = LoopbackResponse::json(largePage(offsetOf(request)));
        return offsetOf(request) == 0 ? page : page.held();
    });
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    auto *reply = client.trainings(u"s"_s, false);
    QByteArray shown;
    connect(reply, &PagedReply::pageArrived, this, [&] {
        if (shown.isEmpty()) {
            shown = QByteArray(large, 'x');
            QTimer::singleShot(100ms, &server, &LoopbackServer::release);
        }
    });
    const auto outcome = outcomeOf(reply);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.rows.size(), 2);
}

// Somebody may take their time to type the password of a keychain.
void FloodsTest::growthBeforeItIsSentIsNotItsFault()
{
    m_network->transport.setLimits({.memory = allowed, .attempts = 1});
    std::function<void(const Result<Credentials, QString> &)> tell;
    m_network->transport.proxyFinder()->useManual(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9},
        [&tell](const auto &answer) { tell = answer; });
    ApiClient client(&m_network->transport, QUrl(u"https://aitems.test/api/v1"_s), credentials);
    auto *reply = client.service(u"s"_s);
    QTRY_VERIFY(tell);
    const QByteArray kept(large, 'x');
    QTimer::singleShot(100ms, this, [&tell] { tell(u"nobody was there"_s); });
    const auto outcome = outcomeOf(reply);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::ProxyWantsLogin);
    QCOMPARE(kept.back(), 'x');
}

static const RegisteredTest registered(__FILE__, runTest<FloodsTest, QCoreApplication>);
#include "tst_floods.moc"
