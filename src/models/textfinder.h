// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Looks for one word in very many short texts, in any case and in any spelling that people take
// for the same (see foldedText). QStringMatcher, made for few long ones, takes several times as
// long.
class TextFinder
{
public:
    explicit TextFinder(const QString &word);

    // As it is looked for. Empty when nobody would see the word; such a one is everywhere.
    const QString &word() const { return m_folded; }
    bool isIn(QStringView text) const;

private:
    QString m_folded;
    bool m_hasCase;
};

// One for each word of what somebody has typed into a filter.
QList<TextFinder> wordFinders(const QString &text);
