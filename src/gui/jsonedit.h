// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

// Shows JSON for people: indented, and as much of it as can be laid out while
// somebody waits. Scroll position and selection stay when it changes.
class JsonEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonEdit(QWidget *parent = nullptr);

    // As it came, UTF-8. `copyAction`: what copies all of it, for the note at the end of a long
    // one.
    void setJson(const QByteArray &json, const QString &copyAction);
    // All of it, indented.
    const QString &json() const { return m_json; }

private:
    QString m_json;
    QString m_copyAction;
};
