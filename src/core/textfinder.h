// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openhangul.h"

#include <QAnyStringView>
#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// Looks for one word in very many short texts, in any case and in any spelling that people take
// for the same (see foldedText). QStringMatcher, made for few long ones, takes several times as
// long.
class TextFinder
{
public:
    // Whether the word is whole, or its last syllable is being composed by an input method.
    enum class Ending { Whole, Open };

    explicit TextFinder(const QString &word, Ending ending = Ending::Whole);

    // As it is looked for. Empty when nobody would see the word; such a one is everywhere.
    const QString &word() const { return m_folded; }
    bool isIn(QAnyStringView text) const;

private:
    bool isInText(QStringView text) const;
    bool isInPlain(QStringView text) const;
    bool isInAscii(QLatin1StringView text) const;

    QString m_folded;
    std::optional<QByteArray> m_ascii; // the same, if it can be in a text that is plain ASCII
    bool m_hasCase;
    std::optional<OpenHangul> m_open; // what the last character of m_folded may become
};

// One for each word of what somebody has typed into a filter.
QList<TextFinder>
wordFinders(const QString &text, TextFinder::Ending ending = TextFinder::Ending::Whole);
