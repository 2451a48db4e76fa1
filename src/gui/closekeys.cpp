// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/closekeys.h"

#include <QShortcut>
#include <QWidget>

void closeWithStandardKeys(QWidget *window)
{
    auto *shortcut = new QShortcut(window);
    shortcut->setKeys(QKeySequence::Close);
    QObject::connect(shortcut, &QShortcut::activated, window, &QWidget::close);
}
