// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What a window should not show, a sentence each: parts that stand out of what they are in, texts
// that are cut, texts that are hard to read, and parts that the keyboard reaches and a screen
// reader has no name for.
QStringList faultsOf(QWidget *window);
