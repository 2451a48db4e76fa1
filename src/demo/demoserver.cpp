// SPDX-License-Identifier: GPL-3.0-or-later
#include <httplib.h> // first: on Windows it insists on winsock2.h before windows.h

#include "demo/demoserver.h"

#include "demo/demoapi.h"
#include "demo/demorandom.h"
#include "demo/demotime.h"

#include <QRandomGenerator>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr char contentType[] = "application/json;charset=UTF-8";
constexpr char loopback[] = "127.0.0.1";

// A connection holds a thread as long as it is open, and Qt opens up to six of them.
constexpr size_t threadCount = 16;
// In seconds, the least there is: a thread that waits for the next request cannot be called off.
constexpr time_t idleTime = 1;
constexpr size_t requestsPerConnection = 1000;
constexpr size_t largestBody = 64 * 1024;

QByteArray randomText(int length)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    QByteArray text(length, Qt::Uninitialized);
    for (char &character : text)
        character = alphabet[QRandomGenerator::system()->bounded(36)];
    return text;
}

qint64 systemClock()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
}

std::optional<QByteArray> header(const httplib::Request &request, const char *name)
{
    if (!request.has_header(name))
        return std::nullopt;
    return QByteArray::fromStdString(request.get_header_value(name));
}

// Nobody else may listen on our port, which the library would allow on some systems.
void keepPortToOurselves([[maybe_unused]] socket_t socket)
{
#ifdef _WIN32
    const int yes = 1;
    setsockopt(
        socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
#endif
}

} // namespace

class DemoServer::Private
{
public:
    explicit Private(Options given);
    ~Private();

    bool start();

    const Options options;
    const QByteArray accessKey = randomText(20);
    const QByteArray secretKey = randomText(40);
    QUrl endpoint;
    QString error;

private:
    void addRoutes();
    void answer(const httplib::Request &request, httplib::Response &response);
    void send(const DemoAnswer &answer, qint64 now, httplib::Response &response);
    void holdBack();

    const DemoApi m_api;
    std::atomic<quint64> m_traces{0};

    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_stopping = false;

    httplib::Server m_server;
    std::atomic<bool> m_finished{false};
    std::thread m_thread; // last: it uses all of the above
};

DemoServer::Private::Private(Options given)
    : options(std::move(given))
    , m_api({accessKey, secretKey}, options.seed, options.clock(), options.speed)
{
    m_server.new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    m_server.set_socket_options(keepPortToOurselves);
    m_server.set_tcp_nodelay(true);
    m_server.set_keep_alive_timeout(idleTime);
    m_server.set_keep_alive_max_count(requestsPerConnection);
    m_server.set_read_timeout(idleTime);
    m_server.set_write_timeout(idleTime);
    m_server.set_payload_max_length(largestBody);
    addRoutes();
}

DemoServer::Private::~Private()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_stop.notify_all();
    m_server.stop();
    if (m_thread.joinable())
        m_thread.join();
}

bool DemoServer::Private::start()
{
    if (!endpoint.isEmpty())
        return true;
    const int port = m_server.bind_to_any_port(loopback);
    if (port <= 0) {
        error = u"The demo service could not listen on 127.0.0.1."_s;
        return false;
    }
    m_thread = std::thread([this] {
        m_server.listen_after_bind();
        m_finished = true;
    });
    // stop() does nothing as long as the other thread has not begun to listen. Connections are
    // queued from bind_to_any_port() on.
    while (!m_server.is_running() && !m_finished)
        std::this_thread::yield();
    if (m_finished) {
        m_thread.join();
        error = u"The demo service stopped as soon as it had started."_s;
        return false;
    }
    endpoint = QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(port));
    return true;
}

void DemoServer::Private::addRoutes()
{
    // One handler for everything; the library serves HEAD with the one for GET.
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    m_server.Get(".*", handler)
        .Post(".*", handler)
        .Put(".*", handler)
        .Patch(".*", handler)
        .Delete(".*", handler)
        .Options(".*", handler);

    // What the library itself refuses, before any handler, has no body yet.
    m_server.set_error_handler(httplib::Server::HandlerWithResponse(
        [this](const httplib::Request &, httplib::Response &response) {
            if (response.has_header("Content-Type"))
                return httplib::Server::HandlerResponse::Unhandled;
            DemoAnswer refusal = response.status == 404 ? noSuchRoute()
                : response.status == 413                ? tooLarge()
                                                        : badRequest("Malformed request.");
            refusal.status = response.status;
            send(refusal, options.clock(), response);
            return httplib::Server::HandlerResponse::Handled;
        }));
}

void DemoServer::Private::answer(const httplib::Request &request, httplib::Response &response)
{
    const qint64 now = options.clock();
    holdBack();
    send(
        m_api.answer(
            {.method = QByteArray::fromStdString(request.method),
             .target = QByteArray::fromStdString(request.target),
             .timestamp = header(request, "x-ncp-apigw-timestamp"),
             .accessKey = header(request, "x-ncp-iam-access-key"),
             .signature = header(request, "x-ncp-apigw-signature-v2")},
            now),
        now, response);
}

void DemoServer::Private::send(const DemoAnswer &answer, qint64 now, httplib::Response &response)
{
    response.status = answer.status;
    response.set_header("Date", httpDate(now).toStdString());
    response.set_header(
        "x-ncp-trace-id", DemoRandom(options.seed, m_traces++).identifier(20).toStdString());
    // Not set_content(): that would be compressed on demand, which takes the library longer
    // than everything else here together.
    response.set_content_provider(
        size_t(answer.body.size()), contentType,
        [body = answer.body](size_t offset, size_t length, httplib::DataSink &sink) {
            return sink.write(body.constData() + offset, length);
        });
}

void DemoServer::Private::holdBack()
{
    std::unique_lock lock(m_mutex);
    m_stop.wait_for(lock, options.latency, [this] { return m_stopping; });
}

DemoServer::DemoServer()
    : DemoServer(Options{})
{
}

DemoServer::DemoServer(Options options)
{
    if (!options.clock)
        options.clock = systemClock;
    d = std::make_unique<Private>(std::move(options));
}

DemoServer::~DemoServer() = default;

bool DemoServer::start()
{
    return d->start();
}

QUrl DemoServer::endpoint() const
{
    return d->endpoint;
}

QString DemoServer::accessKey() const
{
    return QString::fromLatin1(d->accessKey);
}

QString DemoServer::secretKey() const
{
    return QString::fromLatin1(d->secretKey);
}

QString DemoServer::errorString() const
{
    return d->error;
}
