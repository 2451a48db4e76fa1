// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"

// A question taken apart into what menus choose and all else. Together the parts ask what the
// question asks: all of them must hold.
struct QuestionParts
{
    Question types = {};
    Question statuses = {};
    Question marks = {};
    Question rest = {};

    // The first three get the terms "type:…", "status:…" and "is:…" that must hold whatever else
    // is asked.
    static QuestionParts of(const Question &question);
};

// What asks both; what is empty asks nothing.
Question bothOf(const Question &one, const Question &other);

// Whether time alone can change for which trainings the question holds: it names an age, today or
// yesterday, or how long something has been so.
bool dependsOnTime(const Question &question);

// Whether a part of it asks for this mark.
bool asksFor(const Question &question, TrainingMark mark);

// The term that stands last in the text that was read, where somebody may be typing. Null when
// there is no term.
const Question *lastTerm(const Question &question);
