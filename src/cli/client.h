// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/access.h"

class ApiClient;
class ApiReply;
class Console;
struct CommandLine;

// A client with a network of its own, both children of `parent`, which follows the network settings
// of this user, and what `call` says about the server's time. `console` is told what is wrong with
// the settings.
ApiClient *
makeClient(const Access &access, const CommandLine &call, Console &console, QObject *parent);

// Whom it asks, as errors name it: with the port if it is an unusual one.
QString hostOf(const Access &access);

// Tells the user, on standard error, of each pause before another attempt, and how wrong the clock
// of this computer is if the service refused requests for its sake.
void tellTroubles(
    const ApiReply *reply, const ApiClient *client, const QString &host, Console &console);
