// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include "demo/demoapi.h"
#include "demo/demolistener.h"
#include "demo/demorandom.h"
#include "demo/demotime.h"

#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

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

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 413:
        return "Payload Too Large";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Unknown";
    }
}

// What is refused before the API is asked.
DemoAnswer refused(int status)
{
    DemoAnswer refusal = status == 400 ? badRequest("Malformed request.") : tooLarge();
    refusal.status = status;
    return refusal;
}

} // namespace

class DemoServer::Private
{
public:
    explicit Private(Options given);

    bool start();

    const Options options;
    const QByteArray accessKey = randomText(20);
    const QByteArray secretKey = randomText(40);
    QUrl endpoint;
    QString error;

    QList<TrainingPast> past() const { return m_api.past(); }

private:
    DemoResponse respond(const DemoRequestReading &reading);
    DemoAnswer answer(const DemoRequest &request, qint64 now) const;

    const DemoApi m_api;
    quint64 m_traces = 0;
    DemoListener m_listener; // last: it uses all of the above
};

DemoServer::Private::Private(Options given)
    : options(std::move(given))
    , m_api(
          {accessKey, secretKey}, options.seed, options.start.value_or(options.clock()),
          options.speed)
    , m_listener(
          options.limits, [this](const DemoRequestReading &reading) { return respond(reading); })
{
}

bool DemoServer::Private::start()
{
    if (!endpoint.isEmpty())
        return true;
    if (!m_listener.start()) {
        error = u"The demo service could not listen on 127.0.0.1."_s;
        return false;
    }
    endpoint = QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(m_listener.port()));
    return true;
}

DemoResponse DemoServer::Private::respond(const DemoRequestReading &reading)
{
    const DemoRequest &request = reading.request;
    const qint64 now = options.clock();
    const DemoAnswer given = reading.refusal ? refused(reading.refusal) : answer(request, now);
    const bool isLast = reading.refusal || !request.keepsConnection;
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(given.status) + ' ' +
        reasonPhrase(given.status) + "\r\nDate: " + httpDate(now) +
        "\r\nx-ncp-trace-id: " + DemoRandom(options.seed, m_traces++).identifier(26) +
        "\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: " +
        QByteArray::number(given.body.size()) +
        "\r\nConnection: " + (isLast ? "close" : "keep-alive") + "\r\n\r\n";
    return {
        .bytes = request.method == "HEAD" ? head : head + given.body,
        .isGood = given.status == 200,
        .latency = reading.refusal ? std::chrono::milliseconds(0) : options.latency};
}

DemoAnswer DemoServer::Private::answer(const DemoRequest &request, qint64 now) const
{
    return m_api.answer(
        {.method = request.method,
         .target = request.target,
         .timestamp = request.header("x-ncp-apigw-timestamp"),
         .accessKey = request.header("x-ncp-iam-access-key"),
         .signature = request.header("x-ncp-apigw-signature-v2")},
        now);
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

QList<TrainingPast> DemoServer::past() const
{
    return d->past();
}
