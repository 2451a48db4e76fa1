// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/access.h"

class ApiClient;

// A client with a network of its own, both children of `parent`. The proxy of the system, if there
// is one, is passed by on the way to this computer.
ApiClient *makeClient(const Access &access, QObject *parent);

// Whom it asks, as errors name it: with the port if it is an unusual one.
QString hostOf(const Access &access);
