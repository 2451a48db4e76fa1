// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/linkfollower.h"

#include "board/accountsession.h"
#include "board/board.h"
#include "core/questiontext.h"
#include "gui/boardmessages.h"
#include "gui/mainwindow.h"
#include "gui/rememberedchoices.h"
#include "gui/viewswitcher.h"
#include "wording/showntext.h"

#include <algorithm>

namespace {

constexpr qsizetype longestName = 60; // in a sentence

QString shownName(const QString &name)
{
    return shortened(shownInLine(name), longestName);
}

// Both must hold. A question that is there already is not repeated.
QString bothQuestions(const QString &first, const QString &second)
{
    const auto ofFirst = parseQuestion(first);
    const auto ofSecond = parseQuestion(second);
    if (!ofFirst || !ofSecond || ofFirst->isEmpty() || *ofFirst == *ofSecond)
        return second;
    if (ofSecond->isEmpty())
        return first;
    return questionText({.kind = Question::Kind::All, .parts = {*ofFirst, *ofSecond}});
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
        m_window->messages()->showLinkProblem({});
    m_window->setAwaitsAccount(isAwaited);
}

BoardPlace LinkFollower::take(const QString &usual)
{
    begin(m_awaited, usual);
    return std::exchange(m_awaited, {});
}

void LinkFollower::begin(const BoardPlace &place, const QString &usual)
{
    m_training.reset();
    m_unchecked.reset();
    m_window->setAwaitsAccount(false);
    if (place.question || !place.view.isEmpty())
        m_window->views()->keepWhatIsAsked(place.serviceId.value_or(usual));
}

void LinkFollower::show(const BoardPlace &place)
{
    m_awaited = {};
    m_elsewhere.reset();
    m_window->messages()->showLinkProblem({});
    const QString before = m_board->chosenService();
    if (place.serviceId && isMissing(*place.serviceId)) {
        tellMissingService(place);
        return;
    }
    begin(place, before);
    if (place.serviceId)
        m_window->chooseService(*place.serviceId);
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

void LinkFollower::showContent(const BoardPlace &place)
{
    const QString question = place.question.value_or(QString());
    const bool isInView = !place.view.isEmpty() && showView(place.view);
    if (isInView && place.question)
        m_window->choices()->showQuestion(
            bothQuestions(m_window->views()->shown().question, question));
    else if (place.question)
        showQuestion(question);
    if (place.recentOnly)
        m_board->setRecentOnly(*place.recentOnly);
    if (place.training && place.serviceId) {
        m_training = TrainingKey{*place.serviceId, place.training->type, place.training->version};
        lookForTraining();
    }
}

// In the view of all trainings; it is not remembered until somebody changes it.
void LinkFollower::showQuestion(const QString &text)
{
    ViewSwitcher *views = m_window->views();
    const QString &all = builtInViews().constFirst().name;
    if (views->current() != all)
        views->show(all);
    m_window->choices()->showQuestion(text);
}

bool LinkFollower::showView(const QString &name)
{
    if (m_window->views()->show(name))
        return true;
    m_window->messages()->showLinkProblem(
        tr("There is no view \"%1\".").arg(shownName(name.simplified())));
    return false;
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
        m_window->choices()->showRemembered();
        m_window->chooseService(isMissing(m_usual) ? QString() : m_usual);
        tellMissingService(*place);
    } else if (m_elsewhere && hasService(*m_elsewhere->serviceId)) {
        // Whoever has closed the message does not wait for that any more.
        const BoardPlace found = *std::exchange(m_elsewhere, {});
        if (m_window->messages()->saysLinkProblem())
            show(found);
    }
}

void LinkFollower::tellMissingService(const BoardPlace &place)
{
    m_elsewhere = place;
    m_window->messages()->showLinkProblem(
        tr("The account \"%1\" has no service \"%2\". If another account has this service, choose "
           "that account.")
            .arg(shownName(m_session->current().name), shownName(*place.serviceId)));
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
    } else if (
        !m_board->isLoading() && state.updatedAt != 0 &&
        !state.failedServices().contains(key.serviceId)) {
        m_training.reset();
        m_window->messages()->showLinkProblem(
            tr("The service \"%1\" has no training %2 in its list. It may have been deleted.",
               "%2 is a version")
                .arg(
                    shownName(m_board->services()->nameOf(key.serviceId)), shownName(key.version)));
    }
}
