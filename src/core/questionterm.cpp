// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionterm.h"

#include "core/questioncursor.h"
#include "core/questionfields.h"
#include "core/questionvalues.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = QuestionError::Kind;
using Comparison = QuestionTerm::Comparison;

// Functions that return bool return false once there is an error.
class TermReader
{
public:
    explicit TermReader(QuestionCursor &cursor)
        : m_cursor(cursor)
        , m_begin(cursor.place())
    {
    }

    bool read()
    {
        if (!readField())
            return false;
        if (m_term.field == QuestionField::Words)
            return readWord();
        return m_term.comparison == Comparison::Present || readValues();
    }
    const QuestionTerm &term() const { return m_term; }

private:
    // The field and its comparison, if the term begins with one.
    bool readField()
    {
        const QStringView name = m_cursor.takeName();
        const qsizetype end = m_cursor.place();
        if (name.compare("hp"_L1, Qt::CaseInsensitive) == 0 && m_cursor.take(u'.'))
            return readOption();
        const bool isAddress =
            m_cursor.peek() == u':' && m_cursor.peek(1) == u'/' && m_cursor.peek(2) == u'/';
        const std::optional comparison = isAddress ? std::nullopt : takeComparison();
        if (!comparison || name.size() < 2) {
            m_cursor.goTo(m_begin);
            return true; // a word
        }
        const std::optional<QuestionField> field = questionField(name);
        if (!field) {
            m_cursor.fail(Kind::UnknownField, m_begin, end).possible = questionFieldNames();
            return false;
        }
        m_term.field = *field;
        m_term.comparison = *comparison;
        return m_term.comparison == Comparison::Is || hasOrder(*field) ||
            fail(Kind::NoComparison, m_begin);
    }

    // A hyperparameter, whose name the cursor stands at.
    bool readOption()
    {
        m_term.field = QuestionField::Hyperparameter;
        if (m_cursor.peek() == u'"') {
            const std::optional<QString> name = m_cursor.takeQuoted();
            if (!name)
                return false;
            m_term.option = *name;
        } else {
            const qsizetype from = m_cursor.place();
            while (!m_cursor.atEnd() && !m_cursor.peek().isSpace() && !m_cursor.isAt(u":<>=(),\""))
                m_cursor.goTo(m_cursor.place() + 1);
            m_term.option = m_cursor.text(from, m_cursor.place());
            if (m_term.option.isEmpty())
                return fail(Kind::MissingName, m_begin);
        }
        m_term.comparison = takeComparison().value_or(Comparison::Present);
        return true;
    }

    // ":", "=", "<", "<=", ":<=" …
    std::optional<Comparison> takeComparison()
    {
        const bool hasColon = m_cursor.take(u':');
        if (m_cursor.take(u'<'))
            return m_cursor.take(u'=') ? Comparison::AtMost : Comparison::Less;
        if (m_cursor.take(u'>'))
            return m_cursor.take(u'=') ? Comparison::AtLeast : Comparison::Greater;
        if (m_cursor.take(u'=') || hasColon)
            return Comparison::Is;
        return {};
    }

    bool readWord()
    {
        if (m_cursor.peek() != u'"') {
            m_term.values.append({.content = m_cursor.takeBare({})});
            takeLiterally(m_term.values.last());
            return true;
        }
        const std::optional<QString> text = m_cursor.takeQuoted();
        if (text)
            m_term.values.append({.content = *text, .isQuoted = true});
        return text.has_value();
    }

    bool readValues()
    {
        const qsizetype from = m_cursor.place();
        do {
            if (!readValue(from))
                return false;
        } while (m_cursor.take(u','));
        const bool isOne = m_term.comparison == Comparison::Is ||
            m_term.comparison == Comparison::Between || m_term.values.size() == 1;
        return isOne || fail(Kind::SeveralValues, from);
    }

    // `listFrom`: where the first value stands.
    bool readValue(qsizetype listFrom)
    {
        const qsizetype from = m_cursor.place();
        const bool isQuoted = m_cursor.peek() == u'"';
        if (isQuoted) {
            const std::optional<QString> text = m_cursor.takeQuoted();
            if (!text)
                return false;
            if (m_term.comparison != Comparison::Is || !hasTexts(m_term.field))
                return fail(Kind::BadValue, from);
            m_term.values.append({.content = *text, .isQuoted = true});
            return true;
        }
        const QString text = m_cursor.takeBare(u",");
        if (text.isEmpty())
            return fail(Kind::MissingValue, from > listFrom ? listFrom : m_begin);
        const qsizetype dots = hasOrder(m_term.field) ? text.indexOf(".."_L1) : -1;
        if (dots > 0 && m_term.comparison == Comparison::Is && m_term.values.isEmpty())
            return readRange(text.first(dots), text.sliced(dots + 2), from);
        std::optional<QuestionValue> value = readQuestionValue(m_term.field, text);
        const bool isFit = value && (m_term.comparison == Comparison::Is || isOrdered(*value));
        if (!isFit || m_term.comparison == Comparison::Between)
            return fail(Kind::BadValue, from);
        takeLiterally(*value);
        m_term.values.append(*std::move(value));
        return true;
    }

    bool readRange(const QString &firstText, const QString &lastText, qsizetype from)
    {
        std::optional first = readQuestionValue(m_term.field, firstText);
        std::optional last = readQuestionValue(m_term.field, lastText);
        if (!first || !last || !isOrdered(*first) || !isOrdered(*last))
            return fail(Kind::BadValue, from);
        m_term.comparison = Comparison::Between;
        m_term.values = {*std::move(first), *std::move(last)};
        return true;
    }

    static bool isOrdered(const QuestionValue &value)
    {
        return std::holds_alternative<QuestionValue::Number>(value.content) ||
            std::holds_alternative<QuestionValue::Duration>(value.content) ||
            std::holds_alternative<QuestionMoment>(value.content);
    }

    // Of a text that could not stand everywhere without quotation marks: with a parenthesis alone,
    // or with what looks like a comparison.
    static void takeLiterally(QuestionValue &value)
    {
        const QString *text = std::get_if<QString>(&value.content);
        if (!text)
            return;
        int open = 0;
        bool isBalanced = true;
        for (const QChar c : *text) {
            open += plainSign(c) == u'(' ? 1 : plainSign(c) == u')' ? -1 : 0;
            isBalanced = isBalanced && open >= 0;
        }
        const QChar first = plainSign(text->front());
        value.isQuoted =
            !isBalanced || open != 0 || first == u'<' || first == u'>' || first == u'=';
    }

    // From there to where the cursor stands.
    bool fail(Kind kind, qsizetype from)
    {
        QuestionError &error = m_cursor.fail(kind, from, m_cursor.place());
        error.field = m_term.field;
        error.possible = questionValueNames(m_term.field);
        return false;
    }

    QuestionCursor &m_cursor;
    qsizetype m_begin;
    QuestionTerm m_term;
};

} // namespace

std::optional<QuestionTerm> readTerm(QuestionCursor &cursor)
{
    TermReader reader(cursor);
    return reader.read() ? std::optional(reader.term()) : std::nullopt;
}
