// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// An address as words may repeat it: whoever mixed up the variables, or wrote a password into the
// address, must not find it in a log.
QString addressText(QString address, const QString &secretKey = {});
