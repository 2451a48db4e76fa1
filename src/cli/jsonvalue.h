// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timestamp.h"

#include <QByteArray>

// Values of JSON in UTF-8. Characters that a terminal would obey are left to printableJson().

QByteArray jsonString(const QString &text);
// A moment as isoText() writes it, in quotation marks. Without a readable moment: null.
QByteArray jsonDate(const Timestamp &timestamp);
// The same of a moment in milliseconds since the epoch; 0: null.
QByteArray jsonMoment(qint64 moment);
// A value as it was received, in one line.
QByteArray jsonInLine(QByteArray json);
