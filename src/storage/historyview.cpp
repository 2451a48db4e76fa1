// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyview.h"

#include "storage/historydatabase.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

HistoryView::HistoryView(const QString &folder)
    : m_file(QDir(folder).absoluteFilePath(u"history.db"_s))
{
    if (!QFileInfo::exists(m_file))
        return;
    const auto keep = [this](const HistoryProblem &problem) {
        if (!m_problem)
            m_problem = problem;
    };
    m_database = std::make_unique<HistoryDatabase>(folder, keep, HistoryDatabase::Access::Read);
    if (m_database->state() != HistoryFile::State::ReadOnly)
        keep({.kind = HistoryProblem::Kind::NotWritable, .file = m_file});
}

HistoryView::~HistoryView() = default;

QList<RememberedTraining>
HistoryView::trainings(const HistoryBoard &board, const RememberedQuery &query) const
{
    return m_database ? m_database->trainings(board, query) : QList<RememberedTraining>();
}

QList<ObservedTraining> HistoryView::observed(const HistoryBoard &board) const
{
    return m_database ? m_database->observed(board) : QList<ObservedTraining>();
}

QList<ObservedDurations> HistoryView::tookOfCompleted(const HistoryBoard &board) const
{
    return m_database ? m_database->tookOfCompleted(board) : QList<ObservedDurations>();
}

QList<ServiceLooks> HistoryView::serviceLooks(const HistoryBoard &board) const
{
    return m_database ? m_database->serviceLooks(board) : QList<ServiceLooks>();
}

QList<ObservedTransition>
HistoryView::transitionsSince(const HistoryBoard &board, qint64 moment) const
{
    return m_database ? m_database->transitionsSince(board, moment) : QList<ObservedTransition>();
}

qint64 HistoryView::lookedAt(const HistoryBoard &board) const
{
    return m_database ? m_database->lookedAt(board) : 0;
}
