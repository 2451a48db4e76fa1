// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filteredit.h"

#include <QInputMethodEvent>
#include <QScopedValueRollback>

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::updateFilterText);
}

// One event may finish a character and begin the next one: the text between the two is nobody's.
void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    {
        const QScopedValueRollback composing(m_isComposing, true);
        QLineEdit::inputMethodEvent(event);
    }
    m_composed = isReadOnly() ? QString() : event->preeditString();
    updateFilterText();
}

void FilterEdit::updateFilterText()
{
    if (m_isComposing)
        return;
    QString shown = text();
    shown.insert(cursorPosition(), m_composed);
    if (shown == m_filterText)
        return;
    m_filterText = shown;
    Q_EMIT filterTextChanged(m_filterText);
}
