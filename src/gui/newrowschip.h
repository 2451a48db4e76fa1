// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAbstractScrollArea;

// Lies at the top of a list whose rows have stayed where they were while others came in above them,
// until one sees those: by a click on it, by Home, or by scrolling.
class NewRowsChip : public QToolButton
{
    Q_OBJECT

public:
    // Over the viewport of `view`.
    explicit NewRowsChip(QAbstractScrollArea *view);

    // Rows have come in above.
    void tell();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fitToText();
    void moveToPlace();

    QAbstractScrollArea *m_view;
};
