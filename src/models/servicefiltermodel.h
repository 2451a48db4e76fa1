// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textfinder.h"
#include "core/textorder.h"

#include <QSortFilterProxyModel>

// The services whose name or id holds all the words of a text, found as in the trainings, in the
// order in which somebody would look at them: first those that call for it, last those with nothing
// to show, by name among each other. "All services" always stays at the top. Services are a few
// dozen, for which QSortFilterProxyModel is right.
class ServiceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ServiceFilterModel(QObject *parent = nullptr);

    // Among those that call for a look, those with a failure in the last 24 hours come first.
    void setFailingFirst(bool on);
    // Other languages order letters in other ways.
    void retranslate();
    void setText(const QString &text, TextFinder::Ending ending = TextFinder::Ending::Whole);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QList<TextFinder> m_words;
    TextOrder m_order;
    bool m_failingFirst = false;
};
