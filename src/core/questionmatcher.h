// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"
#include "core/questioncontext.h"

#include <memory>
#include <span>
#include <vector>

// Answers a question for the rows of a list. A comparison fails where its field is absent or cannot
// be read; the negation of such a comparison holds there, as "-hp.x>3" holds where there is no x.
//
// What many rows share (types, states, services, descriptions, hyperparameters) is compared once,
// after which a row costs a look into a table. Of terms that must all hold, the cheapest is asked
// first, and the next one only of the rows that are left.
class QuestionMatcher
{
public:
    // List and context must outlive the matcher. The list may grow meanwhile, but must not change.
    QuestionMatcher(
        const Question &question, const TrainingList &list, const QuestionContext &context);
    ~QuestionMatcher();

    // `rows` are those of the list from `first` on. Those that are not 0 are looked at, and become
    // 0 where the question does not hold.
    void narrow(int first, std::span<quint8> rows) const;
    // Appends 1 or 0, whether the question holds, for the rows that `answers` does not have yet.
    void append(std::vector<quint8> &answers) const;

private:
    struct Node;

    Node made(const Question &question, const Question *open) const;

    const TrainingList &m_list;
    const QuestionContext &m_context;
    std::unique_ptr<Node> m_root;
};
