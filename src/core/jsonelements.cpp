// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonelements.h"

#include "core/exactnumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Deeper values are compared as they are written. A response of AiTEMS cannot be so deep.
constexpr int deepest = 200;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

// Walks over the tokens of a valid text, and stops at the end of one that is not.
class JsonReader
{
public:
    explicit JsonReader(QStringView text)
        : m_text(text)
    {
    }

    QChar next()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : QChar();
    }
    bool take(QChar c)
    {
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }
    bool isAtEnd() { return next().isNull(); }

    QStringView takeString()
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
        }
        m_at = qMin(m_at + 1, m_text.size());
        return m_text.sliced(begin, m_at - begin);
    }
    // A number, or one of the words.
    QStringView takeWord()
    {
        const qsizetype begin = m_at;
        do
            ++m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) &&
               !u",:]}[{\""_s.contains(m_text[m_at]));
        m_at = qMin(m_at, m_text.size());
        return m_text.sliced(begin, m_at - begin);
    }
    // Any value, as it is written.
    QStringView takeValue()
    {
        const QChar first = next();
        const qsizetype begin = m_at;
        if (first == u'"')
            return takeString();
        if (first != u'[' && first != u'{')
            return isAtEnd() ? QStringView() : takeWord();
        int level = 0;
        while (!isAtEnd()) {
            const QChar c = next();
            if (c == u'"') {
                takeString();
                continue;
            }
            ++m_at;
            if (c == u'[' || c == u'{')
                ++level;
            else if ((c == u']' || c == u'}') && --level == 0)
                break;
        }
        return m_text.sliced(begin, m_at - begin);
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

QString decoded(QStringView quoted)
{
    QString text;
    for (qsizetype i = 1; i + 1 < quoted.size(); ++i) {
        if (quoted[i] != u'\\') {
            text += quoted[i];
            continue;
        }
        switch (const QChar c = quoted[++i]; c.unicode()) {
        case u'b':
            text += u'\b';
            break;
        case u'f':
            text += u'\f';
            break;
        case u'n':
            text += u'\n';
            break;
        case u'r':
            text += u'\r';
            break;
        case u't':
            text += u'\t';
            break;
        case u'u':
            text += QChar(ushort(quoted.mid(i + 1, 4).toUShort(nullptr, 16)));
            i += 4;
            break;
        default:
            text += c;
        }
    }
    return text;
}

QString canonical(JsonReader &reader, int level)
{
    const QChar first = reader.next();
    if (first == u'"')
        return jsonQuoted(decoded(reader.takeString()));
    if ((first != u'[' && first != u'{') || level > deepest) {
        const QStringView word = reader.takeValue();
        const std::optional<ExactNumber> number = ExactNumber::fromText(word);
        return number ? number->canonicalText() : word.toString();
    }
    const bool isArray = first == u'[';
    const QChar end = isArray ? u']' : u'}';
    QStringList parts;
    reader.take(first);
    while (!reader.take(end) && !reader.isAtEnd()) {
        QString part;
        if (!isArray) {
            part = canonical(reader, level + 1) + u':';
            reader.take(u':');
        }
        part += canonical(reader, level + 1);
        parts += part;
        reader.take(u',');
    }
    if (!isArray)
        std::sort(parts.begin(), parts.end());
    return first + parts.join(u',') + end;
}

} // namespace

QStringList jsonElements(QStringView array)
{
    QStringList elements;
    JsonReader reader(array);
    if (!reader.take(u'['))
        return elements;
    while (!reader.take(u']') && !reader.isAtEnd()) {
        elements += reader.takeValue().toString();
        reader.take(u',');
    }
    return elements;
}

QString canonicalJson(QStringView json)
{
    JsonReader reader(json);
    return canonical(reader, 0);
}

QString jsonQuoted(const QString &text)
{
    QString quoted(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if (c < u' ')
            quoted += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}
