// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// An address as messages may repeat it. It hides the secret key, which may be in the wrong
// variable, and a password in the address, so that no log contains them.
QString addressText(QString address, const QString &secretKey = {});
