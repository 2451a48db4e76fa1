// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpconfig.h"

#include <QFrame>

#include <optional>

class HpoCatalog;
class QLabel;
class QPushButton;
struct Training;
class TrainingTableModel;

// Says in a sentence how the hyperparameters of a training differ from those of the last one of its
// service and type that completed before it, and offers to compare the two.
class LastGoodBar : public QFrame
{
    Q_OBJECT

public:
    explicit LastGoodBar(QWidget *parent = nullptr);

    // `isKnown`: the trainings of the table are of the same source; else there is nothing to say.
    void setTraining(
        const Training &training, const TrainingTableModel &trainings, const HpoCatalog &catalog,
        bool isKnown);

    // The hyperparameters of the last one that completed, if there is one.
    const std::optional<HpConfig> &lastGood() const { return m_lastGood; }

Q_SIGNALS:
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameButton();

    std::optional<HpConfig> m_lastGood;
    QLabel *m_label;
    QPushButton *m_button;
};
