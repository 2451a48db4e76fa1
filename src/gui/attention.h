// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Board;
class NewsCollector;
class QWidget;

// Tells a board, and whoever collects news for the user, what the user looks at. While a menu is
// open or a mouse button is down it asks for nothing by itself, for rows that change under them
// would be chosen or dragged by mistake. While the window is hidden or minimized it asks less
// often, unless somebody wants to be told of news.
class Attention : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it. `news` may be missing.
    Attention(Board *board, QWidget *window, NewsCollector *news = nullptr);

    // Whether the user is told of news, by a notification say, also without the window.
    void setIsTold(bool told);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateHold();
    void updateSeen();
    void updateActive();

    Board *m_board;
    QWidget *m_window;
    NewsCollector *m_news;
    bool m_isHeld = false;
    bool m_isWindowSeen = true;
    bool m_isTold = false;
};
