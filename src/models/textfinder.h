// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Looks for one word in very many short texts, in any case. QStringMatcher, made for few long
// ones, takes several times as long.
class TextFinder
{
public:
    // `word` must not be empty.
    explicit TextFinder(const QString &word);

    bool isIn(QStringView text) const;

private:
    QString m_folded;
    bool m_hasCase;
};
