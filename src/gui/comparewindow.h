// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <QDialog>

#include <memory>

class ComparisonModel;
class HpoCatalog;
class TrainingTableModel;

namespace Ui {
class CompareWindow;
}

// Trainings side by side, option by option, in a window of its own that does not block: show() it;
// it deletes itself when it is closed.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    // `trainings`, `catalog` outlive the window. `keys`: see ComparisonModel; the first is the
    // base.
    CompareWindow(
        const QList<TrainingKey> &keys, const TrainingTableModel *trainings,
        const HpoCatalog *catalog, QWidget *parent = nullptr);
    ~CompareWindow() override;

    // To the first difference, with the keyboard in the table.
    void goToFirstDifference();

    const ComparisonModel &comparison() const { return *m_comparison; }
    bool showsOnlyDifferences() const;
    void setShowsOnlyDifferences(bool on);
    bool showsFacts() const;
    void setShowsFacts(bool on);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTable();
    void setUpTools();
    void nameButtons();
    void setUpCopying();
    void goToDifference(bool forward);
    void makeBase(int column);
    void openColumnMenu(int column, const QPoint &globalPosition);
    void openCellMenu(const QPoint &globalPosition);
    void showComparison();
    void showCell();
    void updateLooks();

    std::unique_ptr<Ui::CompareWindow> m_ui;
    const TrainingTableModel *m_trainings;
    ComparisonModel *m_comparison;
};
