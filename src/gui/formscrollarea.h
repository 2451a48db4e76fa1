// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

// Around a form that may be higher than its window. The field that has the focus stays in sight
// when there is suddenly less room, because something is told below the form.
class FormScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

protected:
    void resizeEvent(QResizeEvent *event) override;
};
