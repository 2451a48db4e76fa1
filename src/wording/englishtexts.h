// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

// For as long as an object of this class exists, all texts are English: for what programs read, and
// for what must mean the same in every language.
class EnglishTexts
{
public:
    EnglishTexts();
    ~EnglishTexts();
    EnglishTexts(const EnglishTexts &) = delete;
    EnglishTexts &operator=(const EnglishTexts &) = delete;

private:
    // Answers every question, so that no other catalogue is asked.
    class Translator : public QTranslator
    {
    public:
        QString translate(
            const char *context, const char *source, const char *disambiguation,
            int n) const override;
        bool isEmpty() const override { return false; }
    };

    Translator m_translator;
};
