// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/columnlayout.h"

#include <QString>

#include <optional>

class Settings;
class TrainingColumns;

// The columns of the trainings as each account has them in the settings. What a later Trainboard
// has written there stays: this one neither shows nor loses it.
class AccountColumns
{
public:
    // Both must outlive it.
    AccountColumns(Settings *settings, TrainingColumns *columns);

    struct Kept
    {
        // The columns as they are without a view, while one that has its own is shown.
        std::optional<ColumnLayout> withoutView;
        QString view;    // whose columns are shown
        QString account; // for which they were written
    };
    // Shows the columns of the account. One that has none begins with those that were once kept for
    // all accounts, and without them as in the beginning.
    Kept show(const QString &accountId);
    void save(
        const QString &accountId, const std::optional<ColumnLayout> &withoutView,
        const QString &view) const;

private:
    void write(const QString &accountId, const QString &name, const ColumnLayout &layout) const;

    Settings *m_settings;
    TrainingColumns *m_columns;
};
