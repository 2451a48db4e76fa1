// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/displaytext.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Characters of width W and F, and the unassigned ones between them.
// https://www.unicode.org/Public/14.0.0/ucd/EastAsianWidth.txt
constexpr Range wideRanges[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},
    {0x23f0, 0x23f0},   {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267f, 0x267f},   {0x2693, 0x2693},   {0x26a1, 0x26a1},
    {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},
    {0x26d4, 0x26d4},   {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},
    {0x26fa, 0x26fa},   {0x26fd, 0x26fd},   {0x2705, 0x2705},   {0x270a, 0x270b},
    {0x2728, 0x2728},   {0x274c, 0x274c},   {0x274e, 0x274e},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x2e80, 0x303e},
    {0x3041, 0x3247},   {0x3250, 0x4dbf},   {0x4e00, 0xa4c6},   {0xa960, 0xa97c},
    {0xac00, 0xd7a3},   {0xf900, 0xfad9},   {0xfe10, 0xfe19},   {0xfe30, 0xfe6b},
    {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x1b2fb}, {0x1f004, 0x1f004},
    {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f320},
    {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca},
    {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e},
    {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e},
    {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4},
    {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2},
    {0x1f6d5, 0x1f6df}, {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7f0},
    {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945}, {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faf6},
    {0x20000, 0x3fffd}};

bool isWide(char32_t c)
{
    if (c < wideRanges[0].first)
        return false;
    const auto *range = std::lower_bound(
        std::begin(wideRanges), std::end(wideRanges), c,
        [](const Range &candidate, char32_t wanted) { return candidate.last < wanted; });
    return range != std::end(wideRanges) && range->first <= c;
}

int columnCount(char32_t c)
{
    if (c < 0x300)
        return 1;
    // The vowels and finals of Hangul letters are drawn into the block of their initial.
    if (c >= 0x1160 && c <= 0x11ff)
        return 0;
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format) // joiners; all others are escaped
        return 0;
    return isWide(c) ? 2 : 1;
}

bool needsNoSpace(QChar c)
{
    const bool isHangul = c >= QChar(0xac00) && c <= QChar(0xd7a3);
    return isWide(c.unicode()) && !isHangul;
}

// Whether a line may end before the character at this place. Lines do not begin with closing
// punctuation, small kana or marks of repetition, and do not end with opening punctuation.
// https://www.w3.org/TR/jlreq/#characters_not_starting_a_line
bool canBreakBefore(const QString &text, qsizetype place)
{
    static const QString neverFirst = u"、。，．・：；！？）］｝」』】〉》〕”’ーぁぃぅぇぉっゃゅょ"
                                      u"ゎゕゖァィゥェォッャュョヮヵヶ々〻ゝゞヽヾ…"
                                      u")]},.:;!?\"'%/"_s;
    static const QString neverLast = u"（［｛「『【〈《〔“‘([{\"'/"_s;
    const QChar before = text.at(place - 1);
    const QChar after = text.at(place);
    if (before == u' ')
        return after != u' ';
    return (needsNoSpace(before) || needsNoSpace(after)) && after != u' ' &&
        !neverFirst.contains(after) && !neverLast.contains(before);
}

// The places in quotations, such as commands that somebody may copy. They stay in one line if they
// fit one.
QList<bool> quotedPlaces(const QString &text, int columns)
{
    QList<bool> places(text.size(), false);
    for (qsizetype from = 0; from < text.size(); ++from) {
        const bool isOpening = text.at(from) == u'"' || text.at(from) == u'「';
        const qsizetype to =
            isOpening ? text.indexOf(text.at(from) == u'"' ? u'"' : u'」', from + 1) : -1;
        if (to < 0)
            continue;
        if (columnCount(QStringView(text).sliced(from, to - from + 1)) <= columns)
            std::fill(places.begin() + from + 1, places.begin() + to + 1, true);
        from = to;
    }
    return places;
}

} // namespace

int columnCount(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        columns += columnCount(c);
    }
    return columns;
}

QString shortened(const QString &text, int columns)
{
    if (columnCount(text) <= columns)
        return text;
    if (columns < 1)
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    int used = 1; // "…"
    for (qsizetype next = finder.toNextBoundary(); next != -1; next = finder.toNextBoundary()) {
        used += columnCount(QStringView(text).sliced(end, next - end));
        if (used > columns)
            break;
        end = next;
    }
    return text.left(end) + u'…';
}

QStringList wrapped(const QString &text, int columns)
{
    const QList<bool> isQuoted = quotedPlaces(text, columns);
    QStringList lines;
    qsizetype start = 0;
    qsizetype end = 0; // the last place to break that fits
    for (qsizetype place = 1; place <= text.size(); ++place) {
        if (place < text.size() && (isQuoted.at(place) || !canBreakBefore(text, place)))
            continue;
        const QString line = text.sliced(start, place - start).trimmed();
        if (end > start && columnCount(line) > columns) {
            lines += text.sliced(start, end - start).trimmed();
            start = end;
        }
        end = place;
    }
    lines += text.sliced(start).trimmed();
    return lines;
}
