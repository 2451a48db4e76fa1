// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plaintooltip.h"

#include <QWidget>

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<div style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</div>"_s;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    if (widget->accessibleDescription() != text)
        widget->setAccessibleDescription(text);
}
