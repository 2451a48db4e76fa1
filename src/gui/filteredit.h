// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// A field for a filter that acts at once, also while an input method composes a character: what
// stands in the field is what is looked for. QLineEdit tells nothing of it before it is finished,
// and in Korean that is when the next syllable has begun. Esc empties it.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    // As it is seen: with what is being composed, at the cursor.
    const QString &filterText() const { return m_filterText; }
    // Whether its last character is being composed, and may become another one.
    bool isOpen() const { return m_isOpen; }
    bool isComposing() const { return !m_composed.isEmpty(); }

Q_SIGNALS:
    // Also when nothing has changed but whether the text is open.
    void filterTextChanged(const QString &text);
    // Down, Enter, or Esc in an empty field: whoever has typed wants to see what was found.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void updateFilterText();

    QString m_composed; // what is not in text() yet
    QString m_filterText;
    bool m_isOpen = false;
    bool m_takesEvent = false;
};
