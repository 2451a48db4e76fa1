// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionparser.h"

#include "core/questioncursor.h"
#include "core/questionterm.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = QuestionError::Kind;

constexpr qsizetype longest = 10'000;
constexpr int deepest = 50;

// Recursive descent. Functions return nothing once there is an error.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
        , m_cursor(text)
    {
    }

    Result<Question, QuestionError> parse()
    {
        if (m_text.size() > longest)
            return m_cursor.fail(Kind::TooLong, longest, m_text.size());
        m_cursor.skipBlanks();
        if (m_cursor.atEnd())
            return Question();
        std::optional<Question> question = any(0);
        if (question && !m_cursor.atEnd()) // only a parenthesis ends it earlier
            failAtParenthesis();
        if (m_cursor.error())
            return *m_cursor.error();
        return *std::move(question);
    }

private:
    void failAtParenthesis()
    {
        m_cursor.fail(Kind::UnexpectedParenthesis, m_cursor.place(), m_cursor.place() + 1);
    }

    std::optional<Question> any(int depth)
    {
        QList<Question> parts;
        do {
            std::optional<Question> part = all(depth);
            if (!part)
                return {};
            add(parts, *std::move(part), Question::Kind::Any);
        } while (m_cursor.takeKeyword(u"OR"));
        return joined(std::move(parts), Question::Kind::Any);
    }

    bool isTermOver() const
    {
        return m_cursor.atEnd() || m_cursor.peek() == u')' || m_cursor.isAtKeyword(u"OR") ||
            m_cursor.isAtKeyword(u"AND");
    }

    std::optional<Question> all(int depth)
    {
        QList<Question> parts;
        do {
            m_cursor.skipBlanks();
            if (isTermOver()) {
                failWithoutTerm();
                return {};
            }
            while (!isTermOver()) {
                std::optional<Question> part = negated(depth);
                if (!part)
                    return {};
                add(parts, *std::move(part), Question::Kind::All);
                m_cursor.skipBlanks();
            }
        } while (m_cursor.takeKeyword(u"AND"));
        return joined(std::move(parts), Question::Kind::All);
    }

    // The word that needs a term beside it is what is marked.
    void failWithoutTerm()
    {
        if (m_cursor.peek() == u')') {
            failAtParenthesis();
            return;
        }
        const qsizetype place = m_cursor.place();
        if (!m_cursor.atEnd()) { // AND or OR with nothing before it
            m_cursor.takeName();
            m_cursor.fail(Kind::MissingTerm, place, m_cursor.place());
            return;
        }
        const QStringView before = m_text.first(place).trimmed();
        const qsizetype to = m_text.indexOf(before) + before.size();
        qsizetype from = to;
        while (from > 0 && m_text[from - 1].isUpper())
            --from;
        m_cursor.fail(Kind::MissingTerm, from < to ? from : qMax<qsizetype>(0, to - 1), to);
    }

    std::optional<Question> negated(int depth)
    {
        if (depth > deepest) {
            m_cursor.fail(Kind::TooDeep, m_cursor.place(), m_cursor.place() + 1);
            return {};
        }
        const QChar next = m_cursor.peek(1);
        const bool isMinus =
            m_cursor.peek() == u'-' && !m_cursor.isEnd(1) && !next.isSpace() && next != u')';
        if (!(isMinus && m_cursor.take(u'-')) && !m_cursor.takeKeyword(u"NOT"))
            return primary(depth);
        if (isTermOver()) {
            failWithoutTerm();
            return {};
        }
        std::optional<Question> part = negated(depth + 1);
        if (!part)
            return {};
        return Question{.kind = Question::Kind::Not, .parts = {*std::move(part)}};
    }

    std::optional<Question> primary(int depth)
    {
        const qsizetype from = m_cursor.place();
        if (!m_cursor.take(u'(')) {
            std::optional<QuestionTerm> term = readTerm(m_cursor);
            if (!term)
                return {};
            return Question{
                .kind = Question::Kind::Term,
                .term = *std::move(term),
                .position = from,
                .length = m_cursor.place() - from};
        }
        m_cursor.open();
        std::optional<Question> question = any(depth + 1);
        if (!question)
            return {};
        if (!m_cursor.take(u')')) {
            m_cursor.fail(Kind::MissingParenthesis, from, from + 1);
            return {};
        }
        m_cursor.close();
        return question;
    }

    // "a (b c)" is "a b c".
    static void add(QList<Question> &parts, Question part, Question::Kind kind)
    {
        if (part.kind == kind)
            parts.append(part.parts);
        else
            parts.append(std::move(part));
    }
    static Question joined(QList<Question> parts, Question::Kind kind)
    {
        if (parts.size() == 1)
            return parts.takeFirst();
        return {.kind = kind, .parts = std::move(parts)};
    }

    QStringView m_text;
    QuestionCursor m_cursor;
};

} // namespace

Result<Question, QuestionError> parseQuestion(QStringView text)
{
    return Parser(text).parse();
}
