// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exactnumber.h"
#include "core/hpconfig.h"
#include "core/question.h"
#include "core/textfinder.h"

#include <vector>

// Whether a hyperparameter is as a term asks. Types count: 8 is 8.0, and not "8". A number is
// compared with every digit that it has. A text without quotation marks is a part of the option's
// text, one with them is all of it; case and width of letters do not matter. An array has a value
// when one of its elements is that value. What has another type, or is absent, fails every
// comparison; null is a value like any other, and only "null" asks for it.
class HpOptionTest
{
public:
    HpOptionTest(const QuestionTerm &term, TextFinder::Ending lastEnding);

    bool holds(const HpConfig &config) const;

private:
    struct Wanted
    {
        QuestionValue::Content content;
        bool isWhole = false;                      // of a text: not only a part
        TextFinder finder = TextFinder(QString()); // of a part of a text
        std::optional<ExactNumber> number = {};
    };

    bool holds(const HpValue &value) const;
    static bool is(const Wanted &wanted, const HpValue &value);
    static bool isElement(const Wanted &wanted, const QString &json);
    bool compares(const ExactNumber &number) const;

    QString m_option;
    QuestionTerm::Comparison m_comparison;
    std::vector<Wanted> m_wanted;
};
