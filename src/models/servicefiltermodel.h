// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textfinder.h"

#include <QSortFilterProxyModel>

// The services whose name or id holds all the words of a text, found as in the trainings. "All
// services" always stays. Services are a few dozen, for which QSortFilterProxyModel is right.
class ServiceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QList<TextFinder> m_words;
};
