// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filteredit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::updateFilterText);
}

// Esc may be a shortcut of the window, such as one that cancels loading; here it is not.
bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && key == Qt::Key_Escape && !text().isEmpty()) {
        selectAll();
        del(); // not clear(), so that it can be undone
    } else if (
        isPlain &&
        (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return ||
         key == Qt::Key_Enter)) {
        Q_EMIT left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

// One event may finish a character and begin the next one: the text between the two is nobody's.
void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    {
        const QScopedValueRollback taking(m_takesEvent, true);
        QLineEdit::inputMethodEvent(event);
    }
    m_composed = isReadOnly() ? QString() : event->preeditString();
    updateFilterText();
}

void FilterEdit::updateFilterText()
{
    if (m_takesEvent)
        return;
    QString shown = text();
    shown.insert(cursorPosition(), m_composed);
    const bool isOpen = !m_composed.isEmpty() && cursorPosition() == text().size();
    if (shown == m_filterText && isOpen == m_isOpen)
        return;
    m_filterText = shown;
    m_isOpen = isOpen;
    Q_EMIT filterTextChanged(m_filterText);
}
