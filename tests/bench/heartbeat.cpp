// SPDX-License-Identifier: GPL-3.0-or-later
//
// trainboard_heartbeat [NUMBER]: how long the window keeps its user waiting. A timer beats every
// ten milliseconds in the thread of the window, while that loads, refreshes, sorts and filters so
// many trainings (10,000 unless said) and while its service fails in several ways; told is by how
// much the latest beat was late. The service runs in a thread of its own, on real sockets. Needs
// no screen: QT_QPA_PLATFORM=offscreen.
#include "api/apiclient.h"
#include "bench/syntheticanswers.h"
#include "board/accountsession.h"
#include "board/board.h"
#include "core/hpocatalog.h"
#include "gui/appearance.h"
#include "gui/mainwindow.h"
#include "storage/accountstore.h"
#include "storage/keychaincredentialstore.h"
#include "storage/settings.h"
#include "support/loopbackserver.h"
#include "support/testnetwork.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QUrlQuery>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

enum class Mood { Well, Failing, Silent, Html };

// A service of its own thread.
class ServiceThread : public QThread
{
public:
    explicit ServiceThread(QByteArrayList pages)
        : m_pages(std::move(pages))
    {
        start();
        while (!m_port) // nothing else can be done before
            QThread::yieldCurrentThread();
    }
    ~ServiceThread() override
    {
        quit();
        wait();
    }

    QUrl endpoint() const { return QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(int(m_port))); }
    std::atomic<Mood> mood = Mood::Well;

protected:
    void run() override
    {
        LoopbackServer server([this](const LoopbackRequest &request) { return answer(request); });
        m_port = server.endpoint().port();
        exec();
    }

private:
    LoopbackResponse answer(const LoopbackRequest &request) const
    {
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
            return LoopbackResponse::json(R"({"services":[{"serviceId":"service","name":"Shop",)"
                                          R"("status":"learnable","permission":"Allow"}]})");
        }
        const int page = QUrlQuery(url).queryItemValue(u"offset"_s).toInt() / 1000;
        return LoopbackResponse::json(m_pages.value(page, R"({"trains":[]})"));
    }

    QByteArrayList m_pages;
    std::atomic<int> m_port = 0;
};

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

    // Does it, and listens until `isDone`, but no shorter than so long and no longer than a minute.
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
        act();
        QEventLoop loop;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
            if (time.elapsed() > 60'000 || (time.elapsed() >= atLeast && isDone()))
                loop.quit();
        });
        poll.start(5);
        loop.exec();
        m_timer.stop();
        std::printf("%-44s %8d %12lld %10lld\n", what, m_beats, m_worst, time.elapsed());
        std::fflush(stdout);
    }

private:
    static constexpr int interval = 10;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_worst = 0;
    int m_beats = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const int count = argc > 1 ? qMax(1, QByteArray(argv[1]).toInt()) : 10'000;
    ServiceThread service(syntheticAnswers(count, 1000));

    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    AccountStore accounts(folder.filePath(u"accounts.ini"_s));
    KeychainCredentialStore keychain; // never asked: the account brings its keys along
    CredentialCache credentials(keychain);
    AccountSession session(&accounts, &credentials);
    session.addFixed({u"bench"_s, u"Bench"_s, service.endpoint().toString()}, {u"KEY"_s, u"s"_s});
    TestNetwork network;
    Board board;
    Appearance appearance;
    HpoCatalog catalog;
    MainWindow window(&session, &board, &settings, &appearance, &catalog, network.transport.log());
    QObject::connect(
        &session, &AccountSession::ready, &board,
        [&](const QUrl &endpoint, const Credentials &keys) {
            board.setRefreshesByItself(false);
            board.setClient(std::make_unique<ApiClient>(&network.transport, endpoint, keys));
        });
    window.show();

    const auto isQuiet = [&board] { return !board.isLoading(); };
    const auto at = [&service, &board](Mood mood) {
        return [&service, &board, mood] {
            service.mood = mood;
            board.refresh();
        };
    };
    auto *view = window.findChild<QTableView *>(u"trainingsView"_s);
    auto *filter = window.findChild<QLineEdit *>(u"filterEdit"_s);
    if (!view || !filter)
        qFatal("The window has other names.");

    std::printf(
        "%d trainings\n%-44s %8s %12s %10s\n", count, "", "beats", "latest (ms)", "took (ms)");
    Heart heart;
    heart.listen(
        "idle", [] {}, [] { return true; });
    heart.listen(
        "first picture", [&] { session.choose(u"bench"_s); }, isQuiet);
    if (board.trainings()->list().size() != count)
        qFatal("Not all trainings came.");
    for (int i = 0; i < 3; ++i)
        heart.listen("the same again", at(Mood::Well), isQuiet);
    heart.listen(
        "sort by date", [&] { view->sortByColumn(4, Qt::DescendingOrder); }, isQuiet);
    heart.listen(
        "text filter", [&] { filter->setText(u"a"_s); }, isQuiet);
    heart.listen(
        "text filter off", [&] { filter->clear(); }, isQuiet);
    heart.listen("refused with 503", at(Mood::Failing), isQuiet);
    heart.listen("a web page of 4 MiB instead", at(Mood::Html), isQuiet);
    network.transport.setLimits({.attemptTimeout = std::chrono::seconds(1), .attempts = 2});
    heart.listen("no answer, two attempts of 1 s", at(Mood::Silent), isQuiet);
    heart.listen("well again", at(Mood::Well), isQuiet);
    heart.listen(
        "cancelled",
        [&] {
            at(Mood::Silent)();
            board.cancel();
        },
        isQuiet);
    return 0;
}
