// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>

#include <utility>

// A text is compared part by part: what is no digit, then a number, then what is no digit again …
struct TextPart
{
    QStringView letters;         // may be empty
    QStringView digits = {};     // a number without leading zeros; empty at the end of the text
    bool isBeforeNumber = false; // a number of zeros alone is left with no digit
};

// Takes the next part off the front of the text.
TextPart takePart(QStringView &text);

// A number's digits as ASCII, whatever script they are written in: U+0661 and U+FF11 are 1.
QString asciiDigits(QStringView digits);

// Letters of a part, made ready for being ordered very often. Qt for Windows without ICU has sort
// keys that cannot be used: it compares their bytes by twos with the second one first, and behind
// them as many that nobody has written. There the letters themselves are compared.
#ifdef Q_OS_WIN
class LetterKey
{
public:
    LetterKey(const QCollator &collator, QString letters)
        : m_collator(collator)
        , m_letters(std::move(letters))
    {
    }
    bool operator<(const LetterKey &other) const
    {
        return m_collator.compare(m_letters, other.m_letters) < 0;
    }

private:
    QCollator m_collator; // a reference is all there is to a copy
    QString m_letters;
};
#else
using LetterKey = QCollatorSortKey;
#endif

// Orders texts as a person orders them: letters as the language does ("Äpfel" before "zebra"),
// without regard to case and to how a character is composed, and numbers by their value ("run 2"
// before "run 10"). Numbers are compared here and not by QCollator's numeric mode, which is
// silently off in the C locale and missing in a Qt without ICU and under Wine.
//
// It is a function object for std::sort, std::map and the like. Texts that are equal to it need
// not be identical. Not to be shared by threads.
class TextOrder
{
public:
    explicit TextOrder(const QLocale &locale = QLocale());

    // Negative: `a` comes first. Positive: `b` does.
    int compare(QStringView a, QStringView b) const;
    bool operator()(QStringView a, QStringView b) const { return compare(a, b) < 0; }

    // Of the letters of a part, for those who compare the same ones very often.
    LetterKey letterKey(const TextPart &part) const;

private:
    QString prepared(const TextPart &part) const;

    QLocale m_locale;
    QCollator m_collator;
};
