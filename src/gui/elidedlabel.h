// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// One line of plain text that ends in "…" where there is no room for all of it, instead of keeping
// its window from becoming narrower. The whole text is in its tool tip then, and always what a
// screen reader gets.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    // Where several stand beside each other, the one with the fewest gives way first; 8 unless set.
    void setFewestLetters(int letters);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString elidedText() const;

    int m_fewestLetters = 8;
};
