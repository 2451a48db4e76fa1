// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzymatch.h"

#include "core/textfold.h"

#include <algorithm>
#include <vector>

namespace {

constexpr int forLetter = 1;
constexpr int forNeighbour = 4; // of the letter before
constexpr int forBeginning = 6; // of a part of the name
constexpr int impossible = -1;

// Of what nobody types, and longer ones would take their time.
constexpr qsizetype longest = 200;

bool beginsPart(const QString &name, qsizetype i)
{
    return i == 0 || !name.at(i - 1).isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView name)
{
    QString wanted = foldedText(pattern.first(qMin(pattern.size(), longest)));
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    if (wanted.isEmpty())
        return 0;
    const QString text = foldedText(name.first(qMin(name.size(), longest)));

    // best[i]: of the letters so far, when the last of them is the letter i of the text.
    std::vector<int> best;
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        std::vector<int> next(std::size_t(text.size()), impossible);
        int before = letter == 0 ? 0 : impossible; // the best that ends further to the left
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto place = std::size_t(i);
            if (letter > 0 && i > 1)
                before = std::max(before, best[place - 2]);
            if (text.at(i) != wanted.at(letter))
                continue;
            const int own = forLetter + (beginsPart(text, i) ? forBeginning : 0);
            if (before != impossible)
                next[place] = before + own;
            if (letter > 0 && i > 0 && best[place - 1] != impossible)
                next[place] = std::max(next[place], best[place - 1] + own + forNeighbour);
        }
        best = std::move(next);
    }
    const int score = best.empty() ? impossible : *std::max_element(best.begin(), best.end());
    return score == impossible ? std::nullopt : std::optional(score);
}

QList<int> fuzzyPlaces(QStringView pattern, QStringView name)
{
    QString wanted = foldedText(pattern.first(qMin(pattern.size(), longest)));
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    // Folding may make several letters of one, or none; each knows where it came from.
    QString text;
    QList<int> origins;
    for (int i = 0; i < int(qMin(name.size(), longest)); ++i) {
        text += foldedText(name.sliced(i, 1));
        while (origins.size() < text.size())
            origins.append(i);
    }
    QList<int> places;
    const qsizetype whole = wanted.isEmpty() ? -1 : text.indexOf(wanted);
    if (whole >= 0) {
        for (qsizetype i = whole; i < whole + wanted.size(); ++i)
            places.append(origins.at(i));
        return places;
    }
    qsizetype from = 0;
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        // One that begins a part is better than one that goes on, and that one than another.
        const auto isAt = [&](qsizetype i) {
            return i < text.size() && text.at(i) == wanted[letter];
        };
        qsizetype found = -1;
        for (qsizetype i = from; found < 0 && i < text.size(); ++i) {
            // What is further to the right has less left for the letters to come.
            if (!fuzzyScore(QStringView(wanted).sliced(letter), QStringView(text).sliced(i)))
                break;
            if (isAt(i) && beginsPart(text, i))
                found = i;
        }
        if (found < 0 && isAt(from))
            found = from;
        if (found < 0)
            found = text.indexOf(wanted.at(letter), from);
        if (found < 0)
            return {};
        places.append(origins.at(found));
        from = found + 1;
    }
    return places;
}
