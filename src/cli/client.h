// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/account.h"

class ApiClient;

// A client with a network of its own, both children of `parent`. The proxy of the system, if there
// is one, is passed by on the way to this computer.
ApiClient *makeClient(const Account &account, QObject *parent);

// Whom the account asks, as errors name it: with the port if it is an unusual one.
QString hostOf(const Account &account);
