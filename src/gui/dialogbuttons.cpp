// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogbuttons.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

QPushButton *setUpCloseButton(QDialogButtonBox *box)
{
    QPushButton *button = box->button(QDialogButtonBox::Close);
    button->setObjectName(u"closeButton"_s);
    button->setIcon({});
    return button;
}

void leaveEnterToTables(const QDialogButtonBox *box)
{
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *button : buttons)
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
}

bool pressFocusedButton(const QKeyEvent &event, const QWidget *window)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (auto *button = qobject_cast<QPushButton *>(window->focusWidget()))
        button->click();
    return true;
}
