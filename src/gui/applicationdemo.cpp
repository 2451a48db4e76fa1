// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the program starts a demo, and gives it a past.
#include "gui/application.h"

#include "board/pastrecording.h"
#include "gui/boardmessages.h"
#include "storage/demofolder.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds demoWatchedFor = std::chrono::hours(24 * 21);
constexpr std::chrono::milliseconds demoUnwatched = std::chrono::hours(14);

} // namespace

QString Application::demoId()
{
    return u"demo"_s;
}

QString Application::demoName()
{
    return tr("Demo", "the account of the demo");
}

void Application::showDemo()
{
    if (m_demo || startDemo())
        m_session.choose(demoId());
}

bool Application::startDemo()
{
    const Result<RunningDemo, QString> demo = m_startDemo(
        m_userData.demo ? m_userData.demo->began() : QDateTime::currentMSecsSinceEpoch());
    if (!demo) {
        m_window.messages()->showNotice([reason = demo.error()] {
            return tr("The demo could not be started: %1.").arg(reason);
        });
        return false;
    }
    m_demo = demo->server;
    m_demoPast = demo->past;
    m_session.addDemo({demoId(), demoName(), demo->endpoint.toString()}, demo->credentials);
    return true;
}

bool Application::isDemoContinued() const
{
    return m_userData.demo && m_userData.demo->isContinued();
}

// As if somebody had watched it until yesterday; nothing is kept of an earlier one, unless it goes
// on.
void Application::giveDemoAPast(const HistoryBoard &board)
{
    if (isDemoContinued())
        return;
    m_history.removeBoard(board.accountId);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    recordPast(
        m_history, board, m_demoPast, now - demoWatchedFor.count(), now - demoUnwatched.count());
    // What is asked now is answered when all of it has been written.
    m_history.lookedAt(board, this, [this](qint64) {
        if (m_userData.demo)
            m_userData.demo->setHasPast();
    });
}
