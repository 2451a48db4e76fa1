// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The elements of a JSON array, each as it is written, without the white space around it. The text
// must be valid JSON; of one that is no array there are no elements.
QStringList jsonElements(QStringView array);

// The same text for the same JSON value, however it is written: 3600.0 is 3600, "\u0041" is "A",
// and the members of an object have no order. Numbers of any size are told apart. The text must be
// valid JSON.
QString canonicalJson(QStringView json);

// The text as a JSON string, with its quotation marks.
QString jsonQuoted(const QString &text);
