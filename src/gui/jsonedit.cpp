// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jsonedit.h"

#include "core/jsontext.h"
#include "core/printabletext.h"
#include "wording/showntext.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownJson = 100'000; // characters

} // namespace

JsonEdit::JsonEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
}

void JsonEdit::setJson(const QByteArray &bytes, const QString &copyAction)
{
    const QString json = QString::fromUtf8(printableJson(indentedJson(bytes)));
    if (json == m_json && copyAction == m_copyAction)
        return;
    m_json = json;
    m_copyAction = copyAction;
    const QString shown = shortened(json, longestShownJson);
    const bool isCut = shown.size() < json.size();

    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    setPlainText(
        isCut ? shown + u"\n\n"_s +
                tr("The JSON is too long to be shown whole. %1 copies all of it.",
                   "%1 is the name of a button")
                    .arg(copyAction)
              : shown);
    const int end = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(anchor, end));
    cursor.setPosition(qMin(position, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
}
