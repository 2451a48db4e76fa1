// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/itemdelegate.h"

#include <QSet>

// The cells of the trainings: states by shape, word and colour, ids in a fixed pitch.
class TrainingDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    // Whose trainings are not fresh, which are painted dimmed.
    void setStaleServices(const QSet<QString> &ids) { m_staleServices = ids; }
    const QSet<QString> &staleServices() const { return m_staleServices; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QSet<QString> m_staleServices;
};
