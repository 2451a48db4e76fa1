// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/serviceprocess.h"

#include "bench/syntheticanswers.h"
#include "support/loopbackserver.h"

#include <QCoreApplication>
#include <QThread>
#include <QUrlQuery>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr auto flag = "--serve";
constexpr int pageSize = 1000;

} // namespace

ServiceProcess::ServiceProcess(int trainings)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QCoreApplication::applicationFilePath(),
        {QString::fromLatin1(flag), QString::number(trainings)});
    m_port = nextLine().toInt();
    if (m_port == 0)
        qFatal("The service does not start.");
}

ServiceProcess::~ServiceProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QUrl ServiceProcess::endpoint() const
{
    return QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(m_port));
}

void ServiceProcess::setMood(Mood mood)
{
    m_process.write(QByteArray(1, char(mood)) + '\n');
    nextLine(); // it has understood
}

QByteArray ServiceProcess::nextLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(120'000))
            return {};
    }
    return m_process.readLine().trimmed();
}

bool ServiceProcess::isMeant(int argc, char *argv[])
{
    return argc == 3 && qstrcmp(argv[1], flag) == 0;
}

int ServiceProcess::serve(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QByteArrayList pages = syntheticAnswers(QByteArray(argv[2]).toInt(), pageSize);
    std::atomic<Mood> mood = Mood::Well;
    LoopbackServer server([&](const LoopbackRequest &request) -> LoopbackResponse {
        switch (mood.load()) {
        case Mood::Failing:
            return LoopbackResponse::json(R"({"error":{"errorCode":"500"}})", 503);
        case Mood::Silent:
            return LoopbackResponse::never();
        case Mood::Html:
            return LoopbackResponse::json("<html>" + QByteArray(4 * 1024 * 1024, 'x'));
        case Mood::Well:
            break;
        }
        const QUrl url = QUrl::fromEncoded(QByteArray("http://host" + request.target));
        if (!url.path().endsWith("/trains"_L1)) {
            return LoopbackResponse::json(
                QByteArray(R"({"services":[{"serviceId":")") + syntheticServiceId +
                R"(","name":"Shop","status":"learnable","permission":"Allow"}]})");
        }
        const int page = QUrlQuery(url).queryItemValue(u"offset"_s).toInt() / pageSize;
        return LoopbackResponse::json(pages.value(page, R"({"trains":[]})"));
    });
    std::printf("%d\n", server.endpoint().port());
    std::fflush(stdout);

    // Moods come on standard input, whose end is the end.
    const std::unique_ptr<QThread> listener(QThread::create([&mood] {
        for (int c = std::getchar(); c != EOF; c = std::getchar()) {
            if (c == '\n')
                continue;
            mood = Mood(char(c));
            std::printf("ok\n");
            std::fflush(stdout);
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }));
    listener->start();
    const int status = QCoreApplication::exec();
    listener->wait();
    return status;
}
