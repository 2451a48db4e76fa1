// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The text of a member of a JSON object, for those who look at one response only; of one that
// comes twice the last. Null when there is none, or it is no text.
QString jsonMember(const QByteArray &object, QLatin1StringView name);
