// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/formulaguard.h"

#include "core/printabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The signs that formulas begin with; where programs of East Asia fold characters to their plain
// form when a cell is entered, these become such a sign.
bool beginsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\uff1d': // wide
    case u'\uff0b':
    case u'\uff0d':
    case u'\uff20':
    case u'\ufe66': // small
    case u'\ufe62':
    case u'\ufe63':
    case u'\ufe6b':
    case u'\u2212': // the minus of mathematics
        return true;
    default:
        return false;
    }
}

// What a program may take away, or cannot show, in front of it.
bool isPassedOver(QChar c)
{
    static const QString marks = u"\"'`\u2018\u2019\u201c\u201d\uff02\uff07"_s;
    return c.isSpace() || marks.contains(c) || isUnprintable(c.unicode()) ||
        isJoining(c.unicode()) || c.isMark();
}

// Programs disagree on which of them ends a cell.
bool endsCell(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSign(QChar c)
{
    return c == u'+' || c == u'-';
}

// "-1", "+1.5", "-20,000", "-1.5e-7".
bool isNumber(QStringView text)
{
    qsizetype i = 0;
    const auto passDigits = [&](bool withPoints) {
        const qsizetype begin = i;
        while (
            i < text.size() &&
            (isDigit(text[i]) || (withPoints && i > begin && (text[i] == u'.' || text[i] == u','))))
            ++i;
        return i > begin;
    };
    if (i < text.size() && isSign(text[i]))
        ++i;
    if (!passDigits(true))
        return false;
    if (i < text.size() && (text[i] == u'e' || text[i] == u'E')) {
        ++i;
        if (i < text.size() && isSign(text[i]))
            ++i;
        if (!passDigits(false))
            return false;
    }
    return i == text.size();
}

// Without the white space behind it.
QStringView withoutEnd(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

// `text`: up to where a cell ends.
bool isFormula(QStringView text)
{
    for (const QChar c : text) {
        if (beginsFormula(c))
            return !isNumber(withoutEnd(text));
        if (!isPassedOver(c))
            return false;
    }
    return false;
}

// Where a cell may begin. "-1" is a number, and together with what follows in other lines it is the
// beginning of a formula for a program that ends cells with another character.
bool mayBeFormula(const QString &text, qsizetype begin, qsizetype end)
{
    const QStringView rest = QStringView(text).sliced(begin);
    if (isFormula(rest.first(end - begin)))
        return true;
    if (begin == 0)
        return isFormula(rest);
    const QChar before = text[begin - 1];
    const bool isAlsoInLines = before == u';' || before == u'\t';
    return isAlsoInLines && isFormula(rest.first(std::ranges::find(rest, before) - rest.begin()));
}

} // namespace

QString guardedCell(const QString &text)
{
    // Most texts have nothing that could begin a formula.
    if (std::ranges::none_of(text, [](QChar c) { return beginsFormula(c) || endsCell(c); }))
        return text;
    QString result;
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = begin;
        while (end < text.size() && !endsCell(text[end]))
            ++end;
        const QStringView part = QStringView(text).sliced(begin, end - begin);
        const bool isBreak = begin == 0 && end == 0 && end < text.size() && text[0] != u';';
        if (isBreak || mayBeFormula(text, begin, end))
            result += u'\'';
        result += part;
        if (end < text.size())
            result += text[end];
        begin = end + 1;
    }
    return result;
}
