// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Both sentences, one after the other, as the language of the program joins them: Japanese has no
// space there. An empty one is left out.
QString sentences(const QString &first, const QString &second);
