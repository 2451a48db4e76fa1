// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

// A text to read that wraps, can be selected, and is as high as it needs to be. Unlike a label it
// gives a screen reader its text apart from its name.
class MessageText : public QTextEdit
{
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};
