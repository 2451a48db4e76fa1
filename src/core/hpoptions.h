// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QStringList>

#include <vector>

class HpoCatalog;
class TrainingList;

// What the id of a column that shows a hyperparameter begins with; the name follows. Questions name
// hyperparameters in the same way.
inline constexpr QLatin1StringView hyperparameterPrefix("hp.");

// The option that says whether the others were used: see HpConfig::enabled().
inline constexpr QLatin1StringView enabledOption("is_enabled");

// How many trainings of the list have each hyperparameter. `enabledOption` is not one of them.
QHash<QString, int> optionCounts(const TrainingList &list);

// The hyperparameters that differ among these rows: those in which two trainings of one type have
// other values, or only one of the two has any. Trainings whose HPO was off are left out, for
// their options were not used. In the order of inReadingOrder().
QStringList
differingOptions(const TrainingList &list, const std::vector<int> &rows, const HpoCatalog &catalog);

// Documented options first, as the documentation lists them, then the others by name.
QStringList inReadingOrder(QStringList names, const HpoCatalog &catalog);
