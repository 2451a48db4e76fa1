// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typeahead.h"

#include "core/textfold.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QStyleHints>

namespace {

// Whether the first letters alone tell two texts apart, as they nearly always do: of a million rows
// not each can be folded while somebody types. An ASCII letter is folded to itself or to one with
// an accent, never to another.
bool differsAtOnce(const QString &text, const QString &folded)
{
    const char16_t first = text.isEmpty() ? u'\0' : text.front().unicode();
    return first > u' ' && first < 0x7F && folded.front().unicode() < 0x7F &&
        text.front().toLower() != folded.front();
}

} // namespace

bool TypeAhead::isGoingOn() const
{
    return !m_text.isEmpty() &&
        m_sinceLast.elapsed() <= QGuiApplication::styleHints()->keyboardInputInterval();
}

QModelIndex
TypeAhead::find(const QAbstractItemModel &model, const QModelIndex &current, const QString &typed)
{
    const bool goesOn = !typed.isEmpty() && isGoingOn();
    m_sinceLast.start();
    m_text = goesOn ? m_text + typed : typed;
    if (!goesOn)
        m_inVain.clear();

    const bool isOneKey = m_text.size() > 1 && m_text.count(m_text.front()) == m_text.size();
    const QString wanted = foldedText(isOneKey ? m_text.left(1) : m_text);
    const int rows = model.rowCount(current.parent());
    // What does not begin with "x" does not begin with "xy" either.
    const bool isVain = !m_inVain.isEmpty() && wanted.startsWith(m_inVain);
    if (wanted.isEmpty() || rows == 0 || isVain)
        return {};

    const bool isAfterCurrent = current.isValid() && (!goesOn || isOneKey);
    const int start = qMax(current.row(), 0) + (isAfterCurrent ? 1 : 0);
    const int column = qMax(current.column(), 0);
    for (int i = 0; i < rows; ++i) {
        const QModelIndex index = model.index((start + i) % rows, column, current.parent());
        const QString text = index.data().toString();
        if (!differsAtOnce(text, wanted) && foldedText(text).startsWith(wanted) &&
            index.flags().testFlag(Qt::ItemIsEnabled))
            return index;
    }
    m_inVain = wanted;
    return {};
}

void TypeAhead::choose(QAbstractItemView &view, const QString &typed)
{
    if (!view.model())
        return;
    const QModelIndex found = find(*view.model(), view.currentIndex(), typed);
    if (found.isValid())
        view.setCurrentIndex(found);
}
