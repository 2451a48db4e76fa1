// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

// The text as it stands in menus, on buttons and on tabs, where an ampersand alone would make the
// letter behind it a key.
QString withoutMnemonics(QString text);
