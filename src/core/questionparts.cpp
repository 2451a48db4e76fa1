// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionparts.h"

#include <algorithm>

QuestionParts QuestionParts::of(const Question &question)
{
    QuestionParts parts;
    const auto partOf = [&parts](const Question &term) -> Question & {
        if (term.kind != Question::Kind::Term ||
            term.term.comparison != QuestionTerm::Comparison::Is)
            return parts.rest;
        switch (term.term.field) {
        case QuestionField::Type:
            return parts.types;
        case QuestionField::Status:
            return parts.statuses;
        case QuestionField::Is:
            return parts.marks;
        default:
            return parts.rest;
        }
    };
    if (question.kind == Question::Kind::All) {
        for (const Question &part : question.parts)
            partOf(part).parts.append(part);
    } else {
        partOf(question).parts.append(question);
    }
    return parts;
}

Question bothOf(const Question &one, const Question &other)
{
    if (one.isEmpty() || one == other)
        return other;
    if (other.isEmpty())
        return one;
    return {.kind = Question::Kind::All, .parts = {one, other}};
}

bool dependsOnTime(const Question &question)
{
    const QuestionTerm &term = question.term;
    if (term.field == QuestionField::Took || term.field == QuestionField::InState)
        return true;
    const auto moves = [](const QuestionValue &value) {
        const auto *moment = std::get_if<QuestionMoment>(&value.content);
        return moment && !moment->day;
    };
    return std::ranges::any_of(term.values, moves) ||
        std::ranges::any_of(question.parts, dependsOnTime);
}

bool asksFor(const Question &question, TrainingMark mark)
{
    const auto isMark = [mark](const QuestionValue &value) {
        const auto *asked = std::get_if<TrainingMark>(&value.content);
        return asked && *asked == mark;
    };
    return std::ranges::any_of(question.term.values, isMark) ||
        std::ranges::any_of(
               question.parts, [mark](const Question &part) { return asksFor(part, mark); });
}

const Question *lastTerm(const Question &question)
{
    if (question.kind == Question::Kind::Term)
        return &question;
    const Question *last = nullptr;
    for (const Question &part : question.parts) {
        const Question *term = lastTerm(part);
        if (term && (!last || term->position >= last->position))
            last = term;
    }
    return last;
}
