// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historyproblem.h"
#include "storage/settingsproblem.h"

// What is wrong with the file of the settings and accounts, for people: what happened, what it
// means, and what to do, in one plain text.
QString settingsProblemText(const SettingsProblem &problem);
// What happened to the history, and what to do.
QString historyProblemText(const HistoryProblem &problem);
