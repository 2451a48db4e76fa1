// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questioncursor.h"

#include <algorithm>

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case u'：':
        return u':';
    case u'＜':
        return u'<';
    case u'＞':
        return u'>';
    case u'＝':
        return u'=';
    case u'（':
        return u'(';
    case u'）':
        return u')';
    case u'－':
        return u'-';
    case u'，':
    case u'、':
        return u',';
    case u'．':
        return u'.';
    case u'“':
    case u'”':
    case u'＂':
        return u'"';
    default:
        return c;
    }
}

QChar QuestionCursor::peek(qsizetype ahead) const
{
    return isEnd(ahead) ? QChar() : plainSign(m_text[m_place + ahead]);
}

void QuestionCursor::skipBlanks()
{
    while (!atEnd() && m_text[m_place].isSpace())
        ++m_place;
}

bool QuestionCursor::take(QChar sign)
{
    const bool isThere = !atEnd() && peek() == sign;
    m_place += isThere;
    return isThere;
}

QStringView QuestionCursor::takeName()
{
    const qsizetype from = m_place;
    while (!atEnd() && (isLetter(m_text[m_place]) || m_text[m_place] == u'_'))
        ++m_place;
    return m_text.sliced(from, m_place - from);
}

bool QuestionCursor::isAtKeyword(QStringView word) const
{
    if (!m_text.sliced(m_place).startsWith(word))
        return false;
    const QChar after = peek(word.size());
    return isEnd(word.size()) || after.isSpace() || after == u'(' || after == u')';
}

bool QuestionCursor::takeKeyword(QStringView word)
{
    if (!isAtKeyword(word))
        return false;
    m_place += word.size();
    skipBlanks();
    return true;
}

std::optional<QString> QuestionCursor::takeQuoted()
{
    const qsizetype from = m_place++;
    QString text;
    while (!atEnd() && peek() != u'"') {
        if (m_text[m_place] == u'\\' && m_place + 1 < m_text.size())
            ++m_place;
        text += m_text[m_place++];
    }
    if (!take(u'"')) {
        fail(QuestionError::Kind::MissingQuote, from, m_text.size());
        return {};
    }
    return text;
}

QString QuestionCursor::takeBare(QStringView ends)
{
    const qsizetype from = m_place;
    int inner = 0;
    while (!atEnd() && !m_text[m_place].isSpace() && !isAt(ends)) {
        if (peek() == u'(')
            ++inner;
        else if (peek() == u')' && inner == 0 && m_open > 0)
            break;
        else if (peek() == u')')
            --inner;
        ++m_place;
    }
    return text(from, m_place);
}

QuestionError &QuestionCursor::fail(QuestionError::Kind kind, qsizetype from, qsizetype to)
{
    if (!m_error) {
        to = std::min(to, m_text.size());
        from = std::min(from, to);
        m_error = QuestionError{
            .kind = kind, .position = from, .length = to - from, .word = text(from, to)};
    }
    return *m_error;
}
