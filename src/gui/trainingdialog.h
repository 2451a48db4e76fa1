// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class HpoCatalog;
class HyperparameterModel;
class LastGoodBar;
class QMenu;
class StateHistory;
class StateHistoryModel;
class StateLine;
class TrainingTableModel;

namespace Ui {
class TrainingDialog;
}

// All that is known of one training, in a window of its own: show() it; it deletes itself when it
// is closed. Any number may be open.
class TrainingDialog : public QDialog
{
    Q_OBJECT

public:
    // `model`, `catalog` outlive the dialog. Follows the training `key` while the model changes and
    // is of the same source; when the training is not in there, what was seen last stays.
    TrainingDialog(
        const TrainingKey &key, const TrainingTableModel *model, const HpoCatalog *catalog,
        QWidget *parent = nullptr);
    ~TrainingDialog() override;

    // Adds a tab with the states in which the training was seen. `history` outlives the dialog.
    void setStateHistory(const StateHistory *history);

    const TrainingKey &key() const { return m_training.key; }
    // That of the model when the dialog was made.
    const QByteArray &source() const { return m_source; }

Q_SIGNALS:
    // Beside the last one that completed before it.
    void compareRequested(const TrainingKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpFacts();
    void setUpLastGood();
    void setUpTable();
    void setUpCopying();

    void nameHistory();
    void retranslate();
    void follow();
    void showTraining();
    void showTimes();
    void showAbsence(const QString &sentence);
    void updateLooks();

    void openTableMenu(const QPoint &globalPosition);

    std::unique_ptr<Ui::TrainingDialog> m_ui;
    const TrainingTableModel *m_model;
    const HpoCatalog *m_catalog;
    HyperparameterModel *m_hyperparameters;
    LastGoodBar *m_lastGood;
    StateHistoryModel *m_states = nullptr; // in its tab, if there is one
    QWidget *m_historyView = nullptr;      // likewise
    StateLine *m_stateLine = nullptr;      // likewise
    QMenu *m_tableMenu;
    QByteArray m_source;
    QString m_serviceName;
    Training m_training;
    QTimer m_clock; // texts tell how long ago something was; while the window is visible
};
