// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/transport.h"

#include <QNetworkAccessManager>

// A network of a test's own. Failures are told at once; a test of further attempts sets other
// limits.
struct TestNetwork
{
    TestNetwork() { transport.setLimits({.attempts = 1}); }

    QNetworkAccessManager manager;
    Transport transport{&manager};
};
