// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/traininglist.h"

#include <algorithm>
#include <functional>
#include <vector>

// Whether something holds for a value that many rows share. It is worked out once, when the first
// row asks.
class SharedAnswers
{
public:
    using Id = TrainingList::Id;

    explicit SharedAnswers(std::function<bool(Id)> holds)
        : m_holds(std::move(holds))
    {
    }

    // Of a value that is not there, nothing holds.
    bool at(Id id)
    {
        if (id == TrainingList::none)
            return false;
        if (id >= m_answers.size())
            m_answers.resize(std::max(std::size_t(id) + 1, 2 * m_answers.size()), Unknown);
        quint8 &answer = m_answers[id];
        if (answer == Unknown)
            answer = m_holds(id) ? Yes : No;
        return answer == Yes;
    }

private:
    enum Answer : quint8 { Unknown, No, Yes };

    std::function<bool(Id)> m_holds;
    std::vector<quint8> m_answers; // by number
};
