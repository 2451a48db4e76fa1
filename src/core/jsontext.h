// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The same JSON with a line for each member and two spaces a level. Only white space between the
// tokens changes: order, numbers and escapes stay as they came, which a reader and writer of
// documents would not promise. The text must be valid JSON. One of more than a megabyte, which
// nobody reads, is returned as it is: deep in objects and arrays each byte may get a line of its
// own with a hundred spaces.
QByteArray indentedJson(QByteArrayView json);
