// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class Board;
class ElidedLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;
class TrainingTableModel;

// The status bar: how many there are and whether these are all, how fresh the picture is, when it
// is taken again, in which zone its times are.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    // All must outlive it. The times are as the table has them.
    StatusLine(QStatusBar *bar, Board *board, const TrainingTableModel *table);

    void setShown(int rows);
    void update();
    QString zoneText() const; // "Times in UTC"
    // After the program has begun to speak another language.
    void retranslate();

private:
    QString countText() const;
    QString completenessText() const;
    bool isOld() const; // what is shown
    QString freshnessText() const;
    void showProgress();
    void showFreshness();

    const Board *m_board;
    const TrainingTableModel *m_table;
    int m_shown = 0;
    bool m_looksStale = false;
    qint64 m_paletteKey = 0;
    ElidedLabel *m_countLabel;
    ElidedLabel *m_freshnessLabel;
    ElidedLabel *m_zoneLabel;
    ElidedLabel *m_progressLabel;
    QProgressBar *m_progressBar;
    QToolButton *m_cancelButton;
    QTimer m_clock;
};
