// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/linkfollower.h"

#include "board/accountsession.h"
#include "board/board.h"
#include "core/questionparts.h"
#include "core/questiontext.h"
#include "gui/boardmessages.h"
#include "gui/mainwindow.h"
#include "gui/rememberedchoices.h"
#include "gui/viewswitcher.h"
#include "wording/showntext.h"
#include "wording/viewwords.h"

#include <algorithm>

namespace {

constexpr qsizetype longestName = 60; // in a sentence

QString shownName(const QString &name)
{
    return shortened(shownInLine(name), longestName);
}

// What an option asks beside a view.
QString bothQuestions(const QString &first, const QString &second)
{
    const auto ofFirst = parseQuestion(first);
    const auto ofSecond = parseQuestion(second);
    return ofFirst && ofSecond ? questionText(bothOf(*ofFirst, *ofSecond)) : second;
}

} // namespace

LinkFollower::LinkFollower(
    const AccountSession *session, Board *board, MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_board(board)
    , m_window(window)
{
    connect(board, &Board::servicesLoaded, this, &LinkFollower::checkService);
    connect(board, &Board::stateChanged, this, &LinkFollower::lookForTraining);
}

void LinkFollower::await(const BoardPlace &place)
{
    m_elsewhere.reset();
    m_awaited = place;
    const bool isAwaited = place != BoardPlace();
    if (isAwaited)
        m_window->messages()->showAnswer({});
    m_window->messages()->setAwaitsAccount(isAwaited);
}

BoardPlace LinkFollower::take()
{
    begin(m_awaited);
    return std::exchange(m_awaited, {});
}

void LinkFollower::begin(const BoardPlace &place)
{
    m_training.reset();
    m_unchecked.reset();
    m_window->messages()->setAwaitsAccount(false);
    if (place.question || !place.view.isEmpty())
        m_window->views()->keepWhatIsAsked();
}

void LinkFollower::show(const BoardPlace &place)
{
    m_awaited = {};
    m_elsewhere.reset();
    m_window->messages()->showAnswer({});
    const QString before = m_board->chosenService();
    if (place.serviceId && isMissing(*place.serviceId)) {
        tellMissingService(place);
        return;
    }
    begin(place);
    if (place.serviceId) {
        m_window->chooseService(*place.serviceId);
        if (!place.question && place.view.isEmpty()) // as if somebody had chosen it
            m_window->views()->followService(*place.serviceId);
    }
    showBegun(place, before);
}

void LinkFollower::showBegun(const BoardPlace &place, const QString &usual)
{
    if (place.serviceId && !place.serviceId->isEmpty() && !m_board->services()->isLoaded()) {
        m_unchecked = place;
        m_usual = usual;
    }
    showContent(place);
}

// A view that is not there gives way to all trainings.
void LinkFollower::showContent(const BoardPlace &place)
{
    ViewSwitcher *views = m_window->views();
    std::optional<bool> recentOnly = place.recentOnly;
    if (!place.view.isEmpty() || place.question) {
        const auto view = views->views().find(place.view.isEmpty() ? viewOfAll().name : place.view);
        std::optional<QString> question = place.question;
        if (view && question && place.isNarrower)
            question = bothQuestions(view->question, *question);
        const auto shown = views->showAsked(view.value_or(viewOfAll()).name, question);
        recentOnly = recentOnly.value_or(shown->recentOnly);
        if (!view) {
            m_window->messages()->showAnswer([name = place.view.simplified()] {
                return tr("There is no view \"%1\". The view \"%2\" is shown instead.")
                    .arg(shownName(name), viewTitle(viewOfAll()));
            });
        }
    }
    if (recentOnly)
        m_board->setRecentOnly(*recentOnly);
    if (place.training && place.serviceId) {
        m_training = TrainingKey{*place.serviceId, place.training->type, place.training->version};
        lookForTraining();
    }
}

bool LinkFollower::hasService(const QString &serviceId) const
{
    const QList<Service> &services = m_board->services()->services();
    return std::ranges::find(services, serviceId, &Service::serviceId) != services.end();
}

// A list of services that is not complete says nothing about one that is not in it.
bool LinkFollower::isMissing(const QString &serviceId) const
{
    const LoadState &state = m_board->state();
    return !serviceId.isEmpty() && m_board->services()->isLoaded() && !state.servicesError &&
        !state.missesServices() && !hasService(serviceId);
}

void LinkFollower::checkService()
{
    if (const auto place = std::exchange(m_unchecked, {})) {
        if (!isMissing(*place->serviceId) || m_board->chosenService() != *place->serviceId)
            return;
        m_training.reset();
        m_window->views()->showRemembered();
        m_window->choices()->showRemembered();
        m_window->chooseService(isMissing(m_usual) ? QString() : m_usual);
        tellMissingService(*place);
    } else if (m_elsewhere && hasService(*m_elsewhere->serviceId)) {
        // Whoever has closed the message does not wait for that any more.
        const BoardPlace found = *std::exchange(m_elsewhere, {});
        if (!m_window->messages()->answer().isEmpty())
            show(found);
    }
}

void LinkFollower::tellMissingService(const BoardPlace &place)
{
    m_elsewhere = place;
    m_window->messages()->showAnswer(
        [account = m_session->current().name, service = *place.serviceId] {
            return tr("The account \"%1\" has no service \"%2\". If another account has this "
                      "service, choose that account.")
                .arg(shownName(account), shownName(service));
        });
}

void LinkFollower::lookForTraining()
{
    if (!m_training)
        return;
    const TrainingKey key = *m_training;
    if (m_board->chosenService() != key.serviceId) { // somebody has gone elsewhere
        m_training.reset();
        return;
    }
    const LoadState &state = m_board->state();
    if (m_board->trainings()->list().find(key) >= 0) {
        m_training.reset();
        m_window->goTo(key);
    } else if (m_board->isLoading()) {
        return; // it may come yet
    } else if (state.failedServices().contains(key.serviceId)) {
        m_training.reset(); // the board says why; later nobody would expect it any more
    } else if (state.updatedAt != 0) {
        m_training.reset();
        m_window->messages()->showAnswer(
            [service = m_board->services()->nameOf(key.serviceId), version = key.version] {
                return tr("The service \"%1\" has no training \"%2\" in its list. It may have been "
                          "deleted.",
                          "%2 is a version")
                    .arg(shownName(service), shownName(version));
            });
    }
}
