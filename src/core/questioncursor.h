// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionparser.h"

// Goes through the text of a question from the front. What is wrong first is what is told.
class QuestionCursor
{
public:
    explicit QuestionCursor(QStringView text)
        : m_text(text)
    {
    }

    qsizetype place() const { return m_place; }
    void goTo(qsizetype place) { m_place = place; }
    bool atEnd() const { return isEnd(0); }
    // Whether nothing stands so many characters further on.
    bool isEnd(qsizetype ahead) const { return m_place + ahead >= m_text.size(); }
    // The character there, or so many further on; null behind the end, and where a null stands.
    // Signs of full width and typographic quotation marks, as input methods write them, are told as
    // the plain ones.
    QChar peek(qsizetype ahead = 0) const;
    // Whether the text goes on with one of these characters.
    bool isAt(QStringView characters) const { return !atEnd() && characters.contains(peek()); }
    QString text(qsizetype from, qsizetype to) const
    {
        return m_text.sliced(from, to - from).toString();
    }

    void skipBlanks();
    // The sign, if it is the next one, is passed.
    bool take(QChar sign);
    // Passes letters and underscores, and returns them.
    QStringView takeName();
    // "AND": the word, if nothing makes it another one. With the blanks behind it.
    bool isAtKeyword(QStringView word) const;
    bool takeKeyword(QStringView word);
    // To the closing mark; a backslash takes the next character as it is. Nothing: it is missing.
    std::optional<QString> takeQuoted();
    // To the next blank or one of these characters. Parentheses that open and close in it belong to
    // it: "run(2)".
    QString takeBare(QStringView ends);

    // Parentheses that group, and have not been closed yet.
    void open() { ++m_open; }
    void close() { --m_open; }

    QuestionError &fail(QuestionError::Kind kind, qsizetype from, qsizetype to);
    const std::optional<QuestionError> &error() const { return m_error; }

private:
    QStringView m_text;
    qsizetype m_place = 0;
    int m_open = 0;
    std::optional<QuestionError> m_error;
};

// See QuestionCursor::peek().
QChar plainSign(QChar c);
