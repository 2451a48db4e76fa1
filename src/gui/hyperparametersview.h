// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowtableview.h"

// The hyperparameters of a training. Each column gets the width that its texts need; where there is
// no room for all, the columns with long texts share it and wrap. What somebody makes wider or
// narrower stays so.
class HyperparametersView : public RowTableView
{
    Q_OBJECT

public:
    explicit HyperparametersView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void fitColumns();
    void fitMeaning();
    void fitRows();

    QList<int> m_needed;      // by each column, in pixels
    bool m_isFitting = false; // a width that changes now is nobody's wish
    bool m_isUsers = false;   // somebody has chosen a width
};
