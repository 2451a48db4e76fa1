// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>

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
    QCollatorSortKey letterKey(const TextPart &part) const;

private:
    QString prepared(const TextPart &part) const;

    QLocale m_locale;
    QCollator m_collator;
};
