// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filterchoices.h"
#include "core/question.h"

// What menus, one for each field, can show of a question: the terms that must hold whatever else is
// asked, such as "type:pop,relatedItem". Of "status:failed" all states are chosen that are
// failures. `text` and `recentOnly` are not touched.
FilterChoices choicesOf(const Question &question);

// Whether such a term asks for something of `Created` that is none of the choices.
bool asksCreatedOtherwise(const Question &question);

// The text of a question that asks for what is chosen of this field, and for all else as before. It
// stays as somebody wrote it, apart from that term, unless that would ask something else: then it
// is written as questionText() writes it. A text that is no question stays as it is.
QString withChoice(const QString &text, QuestionField field, const FilterChoices &choices);
// The same for all fields of which something is chosen; the others stay.
QString withChoices(const QString &text, const FilterChoices &choices);

// What can be remembered of a question: all but what is asked of the news since somebody last
// looked, which is another time whenever somebody has looked.
QString withoutNews(const QString &text);

// What was a text to look for before there were questions, as a question.
QString quotedWords(const QString &text);

// Whether both texts ask the same, however it is spaced; of what is no question, whether they are
// the same text.
bool asksTheSame(const QString &text, const QString &other);
