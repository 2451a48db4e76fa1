// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questioncompletion.h"
#include "core/questionparser.h"
#include "core/questiontext.h"
#include "fuzz/target.h"

namespace {

// What could be written at any place of it.
void complete(const QString &text)
{
    constexpr qsizetype longest = 200; // each place costs a walk over the text
    if (text.size() > longest)
        return;
    for (qsizetype cursor = 0; cursor <= text.size(); ++cursor) {
        const QuestionPlace place = completeQuestion(text, cursor, {}, {}).place;
        require(
            place.position >= 0 && place.length >= 0 &&
                place.position + place.length <= text.size(),
            "what is replaced stands in the text");
    }
}

} // namespace

// What somebody types as a question.
void testInput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    complete(text);
    const auto question = parseQuestion(text);
    if (!question) {
        const QuestionError &error = question.error();
        require(
            error.position >= 0 && error.length >= 0 &&
                error.position + error.length <= text.size(),
            "the bad word stands in the text");
        require(text.mid(error.position, error.length) == error.word, "and is what stands there");
        return;
    }
    const QString written = questionText(*question);
    const auto again = parseQuestion(written);
    require(again.hasValue(), "what is written is a question");
    require(*again == *question, "and the same one");
    require(questionText(*again) == written, "which is written in the same way");
}
