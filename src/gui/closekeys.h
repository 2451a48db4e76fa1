// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// The keys that close a window on this platform (Ctrl+W) close this one. It may ask first, as when
// it is closed with the mouse.
void closeWithStandardKeys(QWidget *window);
