// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columnchoicemodel.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class ColumnChoiceFilter;
class TrainingColumns;
class TrainingTableModel;

namespace Ui {
class ColumnsDialog;
}

// Which columns the trainings have, and in which order: a list to search in, with all
// hyperparameters that there are. What is chosen acts at once. A window of its own: show() it.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    // A list of more names would help nobody, and a service may make up a name for each training.
    static constexpr qsizetype mostListed = 500;

    // Both outlive the dialog.
    ColumnsDialog(TrainingColumns *columns, const TrainingTableModel *model, QWidget *parent);
    ~ColumnsDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpView();
    void setUpMoving();
    void nameKeys();
    void setUpButtons();
    void updateChoices();
    QList<ColumnChoice> choices();
    void updateHint();
    void updateButtons();
    void setShown(const QString &id, bool shown);
    void moveBy(int places);
    QString currentId() const;

    std::unique_ptr<Ui::ColumnsDialog> m_ui;
    TrainingColumns *m_columns;
    const TrainingTableModel *m_trainings;
    ColumnChoiceModel m_choices;
    ColumnChoiceFilter *m_found;
    qsizetype m_notListed = 0;
    QTimer m_soon; // something has changed, and the list does not tell it yet
};
