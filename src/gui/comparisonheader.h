// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

// A header of a ComparisonModel: the trainings above, with the base marked, or the options at the
// side, which stay in sight while the table is scrolled sideways.
class ComparisonHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ComparisonHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

Q_SIGNALS:
    // A menu is wanted for this section.
    void menuRequested(int section, const QPoint &globalPosition);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QFont sectionFont(int logicalIndex) const;
    void paintTraining(QPainter *painter, const QRect &rect, int logicalIndex) const;
    void paintOption(QPainter *painter, const QRect &rect, int logicalIndex) const;
    void
    drawLine(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side) const;
};
