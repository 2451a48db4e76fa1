// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// Opens the window that says which version this is, and that leads to the releases. Trainboard
// itself never asks for them: only somebody's click opens the page, in the browser.
void showAboutBox(QWidget *parent);
