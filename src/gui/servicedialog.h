// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "wording/timeformat.h"

#include <QDialog>

#include <memory>

class Board;
class HpoCatalog;
class HyperparameterModel;
class ServedTrainingsModel;
class ServiceDetailsLoader;
struct Service;

namespace Ui {
class ServiceDialog;
}

// All that a service tells of itself, with what it serves, in a window of its own that does not
// block: show() it; it deletes itself when it is closed. It opens with what the list of services
// has, and asks for the rest.
class ServiceDialog : public QDialog
{
    Q_OBJECT

public:
    // `board`, `catalog` outlive the dialog.
    ServiceDialog(
        const QString &serviceId, Board *board, const HpoCatalog *catalog, const TimeFormat &times,
        QWidget *parent = nullptr);
    ~ServiceDialog() override;

    void setTimeFormat(const TimeFormat &times);
    const QString &serviceId() const;
    // Of the account of the service when the dialog was made.
    const QByteArray &source() const;

Q_SIGNALS:
    // The user wants to see this training, which is of the account that the board shows.
    void trainingRequested(const TrainingKey &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpFacts();
    void setUpTables();
    void setUpButtons();
    void showDetails(bool isReworded = false);
    void retranslate();
    void showService(const Service &service);
    void updateLooks();
    void updateActions();
    void goToCurrent();

    std::unique_ptr<Ui::ServiceDialog> m_ui;
    ServiceDetailsLoader *m_loader;
    ServedTrainingsModel *m_served;
    HyperparameterModel *m_hyperparameters;
    TimeFormat m_times;
};
