// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// Clears a line that held a secret: written over before it is let go of. What the keyboard, the
// clipboard and the widgets' own history held of it is beyond us; Qt keeps no history of a line
// once its text is set.
inline void overwrite(QLineEdit *edit)
{
    edit->setText(QString(edit->text().size(), u'*'));
    edit->clear();
}
