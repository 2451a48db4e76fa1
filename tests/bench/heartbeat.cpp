// SPDX-License-Identifier: GPL-3.0-or-later
//
// trainboard_heartbeat [NUMBER]: what a window with so many trainings (10,000 unless said) costs,
// as its user meets it, with its history. A timer beats every five milliseconds in the thread of
// the window, while that loads, refreshes, sorts and filters and while its service fails in several
// ways. Told is by how much the latest beat was late, how long it took, the processor time of all
// threads, and the resident memory then; the processor time of the command line for the same list;
// and how long it takes from the start of the program until the trainings of the history stand in
// the window, while the service does not respond. The service runs in another process, on real
// sockets. Needs no screen: QT_QPA_PLATFORM=offscreen.
#include "api/http/processmemory.h"
#include "bench/benchwindow.h"
#include "bench/serviceprocess.h"
#include "bench/syntheticanswers.h"
#include "core/freedmemory.h"
#include "models/trainingtablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

using Mood = ServiceProcess::Mood;

// So many show whether memory grows from one to the next.
constexpr int refreshes = 30;

// Of this process, all threads of it, in milliseconds.
double processorTime()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_worst = qMax(m_worst, m_clock.restart() - interval);
            ++m_beats;
        });
    }

    // Does it, tells it (unless it has no name), and listens until `isDone`, but no shorter than so
    // long and no longer than two minutes.
    void listen(
        const char *what, const std::function<void()> &act, const std::function<bool()> &isDone,
        int atLeast = 300)
    {
        m_worst = 0;
        m_beats = 0;
        m_clock.start();
        m_timer.start(interval);
        QElapsedTimer time;
        time.start();
        const double before = processorTime();
        act();
        QEventLoop loop;
        QTimer poll;
        qint64 took = -1;
        QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
            if (took < 0 && isDone())
                took = time.elapsed();
            if (time.elapsed() > 120'000 || (time.elapsed() >= atLeast && took >= 0))
                loop.quit();
        });
        poll.start(5);
        loop.exec();
        m_timer.stop();
        if (!what)
            return;
        std::printf(
            "%-36s %8d %12lld %10lld %12.0f %10.1f\n", what, m_beats, m_worst, took,
            processorTime() - before, double(processMemory()) / 1e6);
        std::fflush(stdout);
    }

private:
    static constexpr int interval = 5;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_worst = 0;
    int m_beats = 0;
};

// What the command line needs to print the same list.
void measureCommandLine(const QUrl &endpoint)
{
#ifdef Q_OS_UNIX
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NCLOUD_ACCESS_KEY"_s, u"KEY"_s);
    environment.insert(u"NCLOUD_SECRET_KEY"_s, u"s"_s);
    environment.insert(u"TRAINBOARD_ENDPOINT"_s, endpoint.toString());
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto childrensTime = [] {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        const auto msecs = [](const timeval &time) {
            return 1000.0 * double(time.tv_sec) + double(time.tv_usec) / 1000.0;
        };
        return msecs(usage.ru_utime) + msecs(usage.ru_stime);
    };
    const double before = childrensTime();
    QElapsedTimer time;
    time.start();
    process.start(
        QStringLiteral(TRAINBOARD_CLI),
        {u"trainings"_s, QString::fromLatin1(syntheticServiceId), u"--format"_s, u"json"_s,
         u"--account"_s, u"Environment"_s});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("trainboard-cli could not be measured.");
    std::printf(
        "%-36s %8s %12s %10lld %12.0f\n", "trainboard-cli --format json", "", "", time.elapsed(),
        childrensTime() - before);
#else
    Q_UNUSED(endpoint)
#endif
}

// Shows what the history remembers, says when it can be seen, and ends.
int openWindow(int argc, char *argv[])
{
    QApplication app(argc, argv);
    BenchWindow bench(QString::fromLocal8Bit(argv[2]), QUrl(QString::fromLocal8Bit(argv[3])));
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &app, [&bench] {
        if (bench.view->model()->rowCount() == 0)
            return;
        bench.view->viewport()->repaint();
        std::printf("%d\n", bench.view->model()->rowCount());
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    poll.start(1);
    bench.start();
    return QApplication::exec();
}

constexpr auto openingFlag = "--open";

bool isOpening(int argc, char *argv[])
{
    return argc == 4 && qstrcmp(argv[1], openingFlag) == 0;
}

void measureOpening(const QString &folder, const QUrl &endpoint)
{
    constexpr int times = 5;
    for (int i = 0; i < times; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer time;
        time.start();
        process.start(
            QCoreApplication::applicationFilePath(),
            {QString::fromLatin1(openingFlag), folder, endpoint.toString()});
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(30'000))
                qFatal("Nothing was remembered.");
        }
        const qint64 took = time.elapsed();
        std::printf(
            "started: %-27d %8s %12s %10lld\n", process.readLine().trimmed().toInt(), "", "", took);
        std::fflush(stdout);
        process.waitForFinished();
    }
}

void measureWindow(const QString &folder, ServiceProcess &service, int count)
{
    BenchWindow bench(folder, service.endpoint());
    const auto isQuiet = [&bench] { return bench.isQuiet(); };
    const auto at = [&service, &bench](Mood mood) {
        return [&service, &bench, mood] {
            service.setMood(mood);
            bench.board.refresh();
        };
    };
    Heart heart;
    heart.listen(
        "idle", [&bench] { bench.window.show(); }, [] { return true; });
    heart.listen(
        "first picture", [&bench] { bench.start(); }, isQuiet);
    if (bench.board.trainings()->list().size() != count)
        qFatal("Not all trainings came.");
    heart.listen(
        "the history written", [] {}, [&bench] { return bench.isWritten(); });
    for (int i = 1; i <= refreshes; ++i) {
        const QByteArray what = "the same again, time " + QByteArray::number(i);
        heart.listen(
            i <= 3 || i == refreshes ? what.constData() : nullptr, at(Mood::Well), isQuiet);
    }
    heart.listen(
        "sort by date",
        [&] { bench.view->sortByColumn(TrainingTableModel::Created, Qt::DescendingOrder); },
        isQuiet);
    heart.listen(
        "text filter", [&] { bench.filter->setText(u"a"_s); }, isQuiet);
    heart.listen(
        "text filter off", [&] { bench.filter->clear(); }, isQuiet);
    heart.listen("refused with 503", at(Mood::Failing), isQuiet);
    heart.listen("a web page of 4 MiB instead", at(Mood::Html), isQuiet);
    bench.network.transport.setLimits({.attemptTimeout = std::chrono::seconds(1), .attempts = 2});
    heart.listen("no answer, two attempts of 1 s", at(Mood::Silent), isQuiet);
    heart.listen("well again", at(Mood::Well), isQuiet);
    heart.listen(
        "cancelled",
        [&] {
            at(Mood::Silent)();
            bench.board.cancel();
        },
        isQuiet);
}

} // namespace

int main(int argc, char *argv[])
{
    returnFreedMemory();
    if (ServiceProcess::isMeant(argc, argv))
        return ServiceProcess::serve(argc, argv);
    if (isOpening(argc, argv))
        return openWindow(argc, argv);
    QApplication app(argc, argv);
    const int count = argc > 1 ? qMax(1, QByteArray(argv[1]).toInt()) : 10'000;
    ServiceProcess service(count);
    const QTemporaryDir folder;

    std::printf(
        "%d trainings\n%-36s %8s %12s %10s %12s %10s\n", count, "", "beats", "latest (ms)",
        "took (ms)", "processor", "RSS (MB)");
    measureCommandLine(service.endpoint());
    measureWindow(folder.path(), service, count);
    service.setMood(Mood::Silent);
    measureOpening(folder.path(), service.endpoint());
    return 0;
}
