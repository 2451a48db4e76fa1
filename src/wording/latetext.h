// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>

// A text for people that is worded when it is shown, and worded anew when the program speaks
// another language: what is kept is a function that makes it of values.
class LateText
{
public:
    LateText() = default;
    // The same in all languages.
    LateText(const QString &text)
    {
        if (!text.isEmpty())
            m_words = [text] { return text; };
    }
    template <typename Words>
    requires std::is_invocable_r_v<QString, const Words &> LateText(Words words)
        : m_words(std::move(words))
    {
    }

    QString text() const { return m_words ? m_words() : QString(); }
    bool isEmpty() const { return text().isEmpty(); }
    // Now, in the language that is spoken now.
    bool operator==(const LateText &other) const { return text() == other.text(); }

private:
    std::function<QString()> m_words;
};
