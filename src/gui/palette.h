// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "models/palettemodel.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class FilterEdit;
class PaletteTrainings;
class QLabel;
class QListView;
class Settings;

// A field over the window that leads to everything in it: actions, services, views, accounts,
// columns and trainings, found by a few letters. The focus stays in the field; the arrow keys go
// through what was found. It is a part of the window and no window of its own, so that the focus
// goes back to where it was.
class Palette : public QDialog
{
    Q_OBJECT

public:
    using Entries = std::function<QList<PaletteEntry>()>;
    using Training = std::function<PaletteEntry(const TrainingKey &)>;

    // The entries are asked for each time. All must outlive it.
    Palette(
        const Entries &entries, PaletteTrainings *trainings, const Training &training,
        Settings *settings, QWidget *window);

    // Once more closes it.
    void toggle();
    void closePalette();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void reject() override { closePalette(); }

private:
    void nameParts();
    void openPalette();
    void search();
    void place();
    void select(int row);
    void sayCurrent();
    void updateHint();
    void run();
    void remember(const QString &id) const;
    bool takeKey(int key);
    int current() const;

    Entries m_entries;
    PaletteTrainings *m_trainings;
    Training m_training;
    Settings *m_settings;
    FilterEdit *m_edit;
    QListView *m_view;
    QLabel *m_hint;
    PaletteModel m_model;
    QPointer<QWidget> m_before; // what had the focus
};
