// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingviews.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ViewNameDialog;
}

// Asks for the name of a view, and says what is wrong with one. open() it.
class ViewNameDialog : public QDialog
{
    Q_OBJECT

public:
    // For a view that is renamed, else an empty name: then one of the user's own may be replaced.
    ViewNameDialog(const TrainingViews &views, const QString &renamed, QWidget *parent);
    ~ViewNameDialog() override;

Q_SIGNALS:
    void named(const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    void nameWindow();
    void check();

    std::unique_ptr<Ui::ViewNameDialog> m_ui;
    TrainingViews m_views;
    QString m_renamed;
};
