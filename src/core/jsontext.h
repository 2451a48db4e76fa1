// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The same JSON with a line for each member and two spaces a level. Only white space between the
// tokens changes: order, numbers and escapes stay as they came, which a reader and writer of
// documents would not promise. The text must be valid JSON.
QByteArray indentedJson(QByteArrayView json);
