// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QModelIndex>
#include <QString>

class QAbstractItemView;

// Looks up the row that begins with what somebody types into a list or a table, as Qt's views do:
// letters that follow each other quickly are one text, the same letter again goes to the next row.
// Other than there, two spellings of the same text are the same: see foldedText().
class TypeAhead
{
public:
    // The next row, from `current` on and in its column, that begins with what has been typed and
    // can be chosen; invalid when there is none. `typed` is what came just now; an empty text
    // begins anew.
    QModelIndex
    find(const QAbstractItemModel &model, const QModelIndex &current, const QString &typed);

    // Whether what is typed now would go on with the text of before.
    bool isGoingOn() const;

    // Goes to that row in the view, if there is one.
    void choose(QAbstractItemView &view, const QString &typed);

private:
    QString m_text;
    QElapsedTimer m_sinceLast;
    QString m_inVain; // folded; no row begins with it
};
