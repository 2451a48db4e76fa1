// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionplace.h"

#include "core/questioncursor.h"
#include "core/questionfields.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = QuestionPlace::Kind;

// Without the quotation marks, of which the closing one may be missing.
QString unquoted(const QString &text)
{
    if (text.isEmpty() || plainSign(text.front()) != u'"')
        return text;
    QString inner;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (plainSign(text.at(i)) == u'"')
            break;
        if (text.at(i) == u'\\' && i + 1 < text.size())
            ++i;
        inner += text.at(i);
    }
    return inner;
}

// Goes term by term up to the one in which the cursor stands. What is wrong in front of it does not
// matter.
class PlaceFinder
{
public:
    PlaceFinder(QStringView text, qsizetype cursor)
        : m_text(text)
        , m_reader(text)
        , m_cursor(qBound<qsizetype>(0, cursor, text.size()))
    {
    }

    QuestionPlace find()
    {
        while (!m_isFound)
            step();
        return m_place;
    }

private:
    void step()
    {
        m_reader.skipBlanks();
        const qsizetype begin = m_reader.place();
        if (begin > m_cursor || m_reader.atEnd() ||
            (begin == m_cursor && m_reader.peek() == u')')) {
            found(Kind::Field, m_cursor, m_cursor);
        } else if (begin == m_cursor) {
            m_isFound = true; // in front of a term, with which it would become one word
        } else if (m_reader.take(u'(')) {
            m_reader.open();
            ++m_open;
        } else if (m_reader.take(u')')) {
            if (m_open > 0) {
                m_reader.close();
                --m_open;
            }
        } else if (isAtMinus()) {
            m_reader.take(u'-');
        } else if (!takeKeyword()) {
            readTerm();
        }
    }

    bool isAtMinus() const { return m_reader.peek() == u'-' && !m_reader.peek(1).isSpace(); }

    bool takeKeyword()
    {
        for (const QStringView word : {u"AND", u"OR", u"NOT"}) {
            const qsizetype end = m_reader.place() + word.size();
            if (!m_reader.isAtKeyword(word))
                continue;
            m_reader.goTo(end);
            m_isFound = m_cursor <= end;
            return true;
        }
        return false;
    }

    void readTerm()
    {
        const qsizetype begin = m_reader.place();
        if (m_reader.peek() == u'"') {
            takeQuoted();
            m_isFound = m_cursor <= m_reader.place();
            return;
        }
        const QStringView name = m_reader.takeName();
        const qsizetype end = m_reader.place();
        if (name.compare("hp"_L1, Qt::CaseInsensitive) == 0 && m_reader.take(u'.')) {
            m_place.field = QuestionField::Hyperparameter;
            readOption(begin);
            return;
        }
        const bool isAddress =
            m_reader.peek() == u':' && m_reader.peek(1) == u'/' && m_reader.peek(2) == u'/';
        if (isAddress || name.size() < 2 || !m_reader.isAt(u":<>=")) {
            m_reader.goTo(begin);
            m_reader.takeBare({});
            if (m_cursor <= m_reader.place())
                found(Kind::Field, begin, m_reader.place());
            return;
        }
        if (m_cursor <= end) {
            // The colon is written anew with the name.
            found(Kind::Field, begin, m_reader.peek() == u':' ? end + 1 : end);
            return;
        }
        const std::optional<QuestionField> field = questionField(name);
        m_place.field = field.value_or(QuestionField::Words);
        takeSign();
        readValues();
        if (!field)
            m_place = {}; // whose values nobody knows
    }

    void readOption(qsizetype begin)
    {
        const qsizetype from = m_reader.place();
        if (m_reader.peek() == u'"') {
            takeQuoted();
        } else {
            while (!m_reader.atEnd() && !m_reader.peek().isSpace() && !m_reader.isAt(u":<>=(),\""))
                m_reader.goTo(m_reader.place() + 1);
        }
        const qsizetype end = m_reader.place();
        if (m_cursor <= end) {
            found(m_cursor < from ? Kind::Nothing : Kind::Option, begin, end);
            m_place.typed = m_cursor < from ? QString() : unquoted(m_reader.text(from, m_cursor));
            return;
        }
        m_place.option = unquoted(m_reader.text(from, end));
        if (m_reader.isAt(u":<>=")) {
            takeSign();
            readValues();
        } else if (end == from) {
            m_reader.goTo(end + 1); // "hp.(" is nothing that could go on
        }
        if (!m_isFound)
            m_place = {};
    }

    void takeSign()
    {
        m_reader.take(u':');
        m_place.isCompared = m_reader.isAt(u"<>");
        if (!m_reader.take(u'<'))
            m_reader.take(u'>');
        m_reader.take(u'=');
        m_isFound = m_cursor < m_reader.place(); // between the parts of the sign
    }

    void readValues()
    {
        if (m_isFound)
            return;
        do {
            const qsizetype from = m_reader.place();
            if (m_reader.peek() == u'"')
                takeQuoted();
            else
                m_reader.takeBare(u",");
            const qsizetype to = m_reader.place();
            if (m_cursor >= from && m_cursor <= to) {
                foundValue(from, to);
                return;
            }
        } while (m_reader.take(u','));
        m_place = {};
    }

    void foundValue(qsizetype from, qsizetype to)
    {
        const QString value = m_reader.text(from, to);
        const qsizetype dots = hasOrder(m_place.field) ? value.indexOf(".."_L1) : -1;
        m_place.isCompared = m_place.isCompared || dots > 0;
        if (dots > 0 && m_cursor >= from + dots + 2)
            found(Kind::Value, from + dots + 2, to);
        else
            found(Kind::Value, from, dots > 0 && m_cursor <= from + dots ? from + dots : to);
        m_place.typed = unquoted(m_place.typed);
    }

    // A closing mark that is missing stands at the end.
    void takeQuoted()
    {
        if (!m_reader.takeQuoted())
            m_reader.goTo(m_text.size());
    }

    void found(Kind kind, qsizetype from, qsizetype to)
    {
        m_isFound = true;
        m_place.kind = kind;
        m_place.position = from;
        m_place.length = to - from;
        m_place.typed = m_reader.text(from, m_cursor);
    }

    QStringView m_text;
    QuestionCursor m_reader;
    qsizetype m_cursor;
    int m_open = 0;
    bool m_isFound = false;
    QuestionPlace m_place;
};

} // namespace

QuestionPlace questionPlace(QStringView text, qsizetype cursor)
{
    return PlaceFinder(text, cursor).find();
}
