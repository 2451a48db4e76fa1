// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Board;
class QWidget;

// Tells a board what the user looks at. While a menu is open or a mouse button is down it asks for
// nothing by itself, for rows that change under them would be chosen or dragged by mistake. While
// the window is hidden or minimized it asks less often.
class Attention : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    Attention(Board *board, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateHold();

    Board *m_board;
    QWidget *m_window;
    bool m_isHeld = false;
};
