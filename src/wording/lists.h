// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// "one, two, three", with what separates the parts of a list in the language of the program.
QString listed(const QStringList &parts);
