// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redaction.h"
#include "storage/historyproblem.h"

#include <QList>

#include <optional>

class AccountSession;
class Board;
class NetworkSettingsStore;
class RequestLog;
class Settings;
class ShownMessages;

// What a support report is made of.
struct SupportSources
{
    const Settings *settings;
    const NetworkSettingsStore *network;
    const AccountSession *session;
    const Board *board;
    const RequestLog *log;
    const ShownMessages *messages = nullptr;
    QString keychain = {}; // its name
    bool keepsKeys = true; // after the program ends
    QString historyFolder = {};
    std::optional<HistoryProblem> historyProblem = {};
};

// All names that must not get into a report, as far as they are known now: of accounts, services,
// views, hosts, files, the user and this computer.
Redaction supportRedaction(const SupportSources &sources);

// The state of the program for whoever helps somebody else, as plain text: in English whatever the
// language, for it is read by others; only messages stand as they were shown. There are no keys,
// names, ids, hosts, paths or contents in it.
QString supportReport(const SupportSources &sources);
