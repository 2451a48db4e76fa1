// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statehistorymodel.h"

#include "wording/apiwords.h"
#include "wording/showntext.h"

#include <algorithm>

void StateHistoryModel::setStates(const QList<ObservedState> &states)
{
    QList<ObservedState> newestFirst(states.rbegin(), states.rend());
    if (newestFirst == m_states)
        return;
    const bool areSameRows =
        std::ranges::equal(newestFirst, m_states, {}, &ObservedState::first, &ObservedState::first);
    if (areSameRows) { // as after nearly every look, when the newest one was seen again
        m_states = newestFirst;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, LastSeen));
    } else {
        beginResetModel();
        m_states = newestFirst;
        endResetModel();
    }
}

void StateHistoryModel::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    if (!m_states.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, LastSeen));
}

void StateHistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, LastSeen);
    setTimeFormat(m_timeFormat);
}

int StateHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int StateHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LastSeen + 1;
}

QVariant StateHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObservedState &state = m_states.at(index.row());
    if (role == Qt::DisplayRole)
        return text(state, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(state, index.column());
    return {};
}

QVariant StateHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Began:
        return tr("Began");
    case LastSeen:
        return tr("Last Seen");
    default:
        return {};
    }
}

QString StateHistoryModel::moment(qint64 msecsSinceEpoch) const
{
    return m_timeFormat.exactText(Timestamp::fromMSecsSinceEpoch(msecsSinceEpoch));
}

QString StateHistoryModel::text(const ObservedState &state, int column) const
{
    switch (column) {
    case State:
        return shownInLine(statusText(state.status));
    case Began:
        return state.isBeginWatched()
            ? moment(state.first)
            : tr("before %1", "a moment at which a state had begun").arg(moment(state.first));
    default:
        return moment(state.last);
    }
}

QString StateHistoryModel::toolTip(const ObservedState &state, int column) const
{
    if (column == State)
        return shownInLines(state.status.text());
    if (column != Began)
        return text(state, column);
    if (state.isBeginKnown())
        return tr("Between %1 and %2", "two looks at a training")
            .arg(moment(state.after), moment(state.first));
    return tr("It was in this state when Trainboard first saw it.");
}
