// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/linkactions.h"

#include "board/board.h"
#include "core/questiontext.h"
#include "gui/filterbar.h"
#include "gui/trainingsview.h"
#include "gui/viewswitcher.h"
#include "models/trainingfiltermodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace {

// More than that nobody sends to anybody.
constexpr qsizetype mostLinks = 1000;

} // namespace

LinkActions::LinkActions(
    const Actions &actions, const Board *board, const ViewSwitcher *views,
    const FilterBar *filterBar, const TrainingsView *view, const TrainingFilterModel *shown,
    QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_board(board)
    , m_views(views)
    , m_filterBar(filterBar)
    , m_view(view)
    , m_shown(shown)
{
    connect(m_actions.trainings, &QAction::triggered, this, &LinkActions::copyTrainings);
    connect(m_actions.service, &QAction::triggered, this, [this] {
        copy({.serviceId = m_board->chosenService()});
    });
    connect(m_actions.view, &QAction::triggered, this, [this] { copy(linkToView()); });
}

void LinkActions::update()
{
    m_actions.trainings->setEnabled(m_board->hasClient() && m_view->currentIndex().isValid());
    m_actions.service->setEnabled(m_board->hasClient());
    m_actions.view->setEnabled(m_board->hasClient());
}

void LinkActions::copyTrainings()
{
    const QList<int> rows = m_view->chosenRows();
    if (rows.size() > mostLinks) {
        Q_EMIT said(tr("Select at most %L1 trainings to copy links to them.").arg(mostLinks));
        return;
    }
    QStringList links;
    for (const int row : rows) {
        const TrainingKey key = m_shown->keyAt(row);
        const auto link = linkText(
            {.serviceId = key.serviceId,
             .training = BoardLink::Training{.type = key.type, .version = key.version}});
        if (link)
            links.append(*link);
    }
    if (!links.isEmpty())
        QGuiApplication::clipboard()->setText(links.join(u'\n'));
    if (links.size() == rows.size())
        Q_EMIT said(tr("Copied %Ln links.", nullptr, int(links.size())));
    else
        Q_EMIT said(tr("Copied links to %L1 of %L2 trainings. The IDs of the others contain "
                       "characters that a link cannot contain.")
                        .arg(links.size())
                        .arg(rows.size()));
}

void LinkActions::copy(const BoardLink &link)
{
    const auto text = linkText(link);
    if (!text) {
        Q_EMIT said(tr("No link was copied. The question or the ID of the service is too long or "
                       "contains characters that a link cannot contain."));
        return;
    }
    QGuiApplication::clipboard()->setText(*text);
    Q_EMIT said(tr("Copied the link."));
}

// A view that is as it was saved has its name in the link, and also its question, for those who do
// not have that view. While what stands in the field is no question, the last good one is shown.
BoardLink LinkActions::linkToView() const
{
    const QString &view = m_views->current();
    const bool isNamed = !m_views->isChanged() && view != viewOfAll().name;
    if (isNamed && !m_views->isOwn())
        return {.serviceId = m_board->chosenService(), .view = view};
    QString text = m_filterBar->choices().text;
    if (!parseQuestion(text))
        text = questionText(m_filterBar->filter().question);
    return {
        .serviceId = m_board->chosenService(),
        .question = text,
        .view = isNamed ? view : QString(),
        .recentOnly = m_board->recentOnly()};
}
