// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/itemdelegate.h"

#include <QSet>

class CellFlash;

// The cells of the trainings: states by shape, word and colour, ids in a fixed pitch.
class TrainingDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    // Whose trainings are not fresh, which are painted dimmed.
    void setStaleServices(const QSet<QString> &ids) { m_staleServices = ids; }
    // Cells that have just changed are marked for a moment, in a way that leaves them readable.
    // null: none; it outlives the delegate.
    void setFlash(const CellFlash *flash) { m_flash = flash; }
    const QSet<QString> &staleServices() const { return m_staleServices; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintProgress(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFlash(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QSet<QString> m_staleServices;
    const CellFlash *m_flash = nullptr;
};
