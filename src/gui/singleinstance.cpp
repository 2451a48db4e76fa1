// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/singleinstance.h"

#include "gui/startlistener.h"
#include "storage/environment.h"
#include "wording/languages.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#include <cstdlib>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Instance
{
    Q_DECLARE_TR_FUNCTIONS(SingleInstance)
};

// For a Trainboard that listens.
constexpr auto responseTime = 2s;
// For one that does not listen yet, or not any more: a start takes its time on a busy computer.
constexpr auto startTime = 10s;

int remaining(const QDeadlineTimer &deadline)
{
    return int(deadline.remainingTime());
}

// Taken out of the environment by those who use them: to be read before there is a QApplication.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

QString noResponseText(qint64 process)
{
    if (process == 0) {
        return Instance::tr("Trainboard is already running but does not respond. Wait a moment and "
                            "try again, or end the running program.");
    }
    return Instance::tr("Trainboard is already running but does not respond. Wait a moment and try "
                        "again, or end the running program (process %1).")
        .arg(process);
}

} // namespace

SingleInstance::SingleInstance() = default;
SingleInstance::~SingleInstance() = default;

Result<StartOptions, int> SingleInstance::claim(
    const Result<StartOptions, int> &options, const EnvironmentAccount &environment, int argc,
    char *argv[])
{
    if (!options || options->demo)
        return options;
    QCoreApplication app(argc, argv);
    const Languages languages;
    switch (settle({.options = *options, .activationToken = activationToken()})) {
    case Outcome::First:
        return options;
    case Outcome::HandedOver:
        // Keys are not handed over.
        return environment.isComplete()
            ? print(
                  {.text = Instance::tr("Trainboard is already running and now shows its window. "
                                        "It reads keys from the environment only when it "
                                        "starts: to use these keys, quit Trainboard and start "
                                        "it again.") +
                       u'\n'})
            : EXIT_SUCCESS;
    case Outcome::NoResponse:
        return print({.text = noResponseText(otherProcess()) + u'\n', .exitStatus = EXIT_FAILURE});
    case Outcome::OtherVersion:
        break;
    }
    return print(
        {.text = Instance::tr("Another version of Trainboard is already running. Quit it, then "
                              "start Trainboard again.") +
             u'\n',
         .exitStatus = EXIT_FAILURE});
}

// Whoever has the lock is the first one. The lock of a process that was killed is nobody's.
SingleInstance::Outcome SingleInstance::settle(const StartRequest &request)
{
    m_place = InstancePlace::ofUser();
    if (!m_place)
        return Outcome::First;
    m_lock = std::make_unique<QLockFile>(m_place->lockFile);
    m_lock->setStaleLockTime(0);
    const QDeadlineTimer patience(startTime);
    while (true) {
        if (m_lock->tryLock())
            return Outcome::First;
        if (m_lock->error() != QLockFile::LockFailedError) { // a folder that cannot be written
            m_lock.reset();
            return Outcome::First;
        }
        switch (handOver(request)) {
        case Contact::Shown:
            return Outcome::HandedOver;
        case Contact::Refused:
            return Outcome::OtherVersion;
        case Contact::Silent:
            return Outcome::NoResponse;
        case Contact::Absent: // it starts or ends just now
            if (patience.hasExpired() || otherProcess() == QCoreApplication::applicationPid())
                return takeOverFromNobody() ? Outcome::First : Outcome::NoResponse;
            QThread::msleep(50);
        }
    }
}

SingleInstance::Contact SingleInstance::handOver(const StartRequest &request) const
{
#ifdef Q_OS_WIN
    // Only the program that the user has just started may give this right away.
    if (const qint64 process = otherProcess())
        AllowSetForegroundWindow(DWORD(process));
#endif
    const QDeadlineTimer deadline(responseTime);
    QLocalSocket socket;
    socket.connectToServer(m_place->server);
    if (!socket.waitForConnected(remaining(deadline)))
        return deadline.hasExpired() ? Contact::Silent : Contact::Absent;
    socket.write(StartProtocol::request(request));
    while (socket.bytesAvailable() < StartProtocol::responseSize &&
           socket.waitForReadyRead(remaining(deadline))) {
    }
    const auto response = StartProtocol::readResponse(socket.read(StartProtocol::responseSize));
    if (!response)
        return deadline.hasExpired() ? Contact::Silent : Contact::Absent;
    return *response == StartProtocol::Response::Shown ? Contact::Shown : Contact::Refused;
}

// After a crash the number of the process may be in use again, in a container most likely by this
// very start, and then the lock looks alive. The system knows better whether somebody holds it.
bool SingleInstance::takeOverFromNobody()
{
    QLockFile turn(m_place->lockFile + u".turn"_s);
    turn.setStaleLockTime(0);
    return turn.tryLock() && m_lock->removeStaleLockFile() && m_lock->tryLock();
}

qint64 SingleInstance::otherProcess() const
{
    qint64 process = 0;
    return m_lock->getLockInfo(&process, nullptr, nullptr) ? process : 0;
}

void SingleInstance::listen(
    QObject *context, const std::function<void(const StartRequest &)> &handler)
{
    if (!m_lock || !m_lock->isLocked())
        return;
    auto *listener = new StartListener(context);
    QObject::connect(listener, &StartListener::requested, context, handler);
    if (!listener->listen(m_place->server)) {
        // Later starts would wait for nothing.
        m_lock->unlock();
        m_lock.reset();
    }
}
