// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

// Has a screen reader speak the sentence, which also stands somewhere in `widget`.
void announce(QWidget *widget, const QString &sentence);
