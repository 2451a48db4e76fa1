// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionmatcher.h"

#include "core/questionparts.h"
#include "core/termtests.h"

#include <algorithm>

namespace {

bool endsWithOpenText(const QuestionTerm &term)
{
    return !term.values.isEmpty() && !term.values.constLast().isQuoted &&
        std::holds_alternative<QString>(term.values.constLast().content);
}

} // namespace

struct QuestionMatcher::Node
{
    Question::Kind kind = Question::Kind::All;
    RowTest::Cost cost = RowTest::Cost::Lookup;
    std::unique_ptr<RowTest> test = {}; // of a Term
    std::vector<Node> parts = {};       // the cheapest first

    void narrow(int first, std::span<quint8> rows) const
    {
        switch (kind) {
        case Question::Kind::Term:
            test->narrow(first, rows);
            break;
        case Question::Kind::All:
            for (const Node &part : parts)
                part.narrow(first, rows);
            break;
        case Question::Kind::Any:
            narrowToAny(first, rows);
            break;
        case Question::Kind::Not: {
            std::vector<quint8> holding(rows.begin(), rows.end());
            for (const Node &part : parts)
                part.narrow(first, holding);
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i] = quint8(rows[i] != 0 && holding[i] == 0);
            break;
        }
        }
    }

    // Each part is asked only of the rows for which those before it did not hold.
    void narrowToAny(int first, std::span<quint8> rows) const
    {
        std::vector<quint8> undecided(rows.begin(), rows.end());
        std::vector<quint8> holding;
        std::ranges::fill(rows, quint8(0));
        for (const Node &part : parts) {
            holding = undecided;
            part.narrow(first, holding);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (holding[i] != 0) {
                    rows[i] = 1;
                    undecided[i] = 0;
                }
            }
        }
    }
};

QuestionMatcher::QuestionMatcher(
    const Question &question, const TrainingList &list, const QuestionContext &context)
    : m_list(list)
    , m_context(context)
    , m_root(
          std::make_unique<Node>(made(question, context.isTextOpen ? lastTerm(question) : nullptr)))
{
}

QuestionMatcher::~QuestionMatcher() = default;

// `open`: the term whose text is being composed, or null.
QuestionMatcher::Node QuestionMatcher::made(const Question &question, const Question *open) const
{
    Node node{.kind = question.kind};
    if (question.kind == Question::Kind::Term) {
        const bool isTextOpen = &question == open && endsWithOpenText(question.term);
        node.test = rowTestOf(question.term, m_list, m_context, isTextOpen);
        node.cost = node.test->cost();
        return node;
    }
    for (const Question &part : question.parts) {
        node.parts.push_back(made(part, open));
        node.cost = std::max(node.cost, node.parts.back().cost);
    }
    std::ranges::stable_sort(node.parts, {}, &Node::cost);
    return node;
}

void QuestionMatcher::narrow(int first, std::span<quint8> rows) const
{
    m_root->narrow(first, rows);
}

void QuestionMatcher::append(std::vector<quint8> &answers) const
{
    const std::size_t first = answers.size();
    answers.resize(std::size_t(m_list.size()), 1);
    narrow(int(first), std::span(answers).subspan(first));
}
