// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <optional>

// Tabs without pages, drawn as flat as what is around them.
class ViewTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);

    struct View
    {
        QString title;
        QString question;
        std::optional<int> count; // of the trainings that it would show, if that is known
        bool isChanged;           // is marked
    };
    void setView(int tab, const View &view);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};
