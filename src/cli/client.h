// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/access.h"

class ApiClient;
class ApiReply;
class Console;
struct CommandLine;
struct RetryWait;

// Makes a client with a network of its own; both are children of `parent`. It follows the network
// settings of the user, the zone in which the settings read the service's times, and what `call`
// says about the server's time. Problems with the settings go to `console`.
ApiClient *
makeClient(const Access &access, const CommandLine &call, Console &console, QObject *parent);

// The host as errors name it: with the port if it is an unusual one.
QString hostOf(const Access &access);

// Reports on standard error that a request is retried, and why.
void sayRetry(const RetryWait &waiting, const QString &host, Console &console);
// Reports how wrong the clock of this computer is if the service refused requests because of it;
// once.
void sayClockCorrection(const ApiClient *client, Console &console);

// Reports each retry on standard error, and how wrong the clock of this computer is if the service
// refused requests because of it.
void reportTroubles(
    const ApiReply *reply, const ApiClient *client, const QString &host, Console &console);
