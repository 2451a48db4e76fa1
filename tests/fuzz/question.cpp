// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questioncompletion.h"
#include "core/questionparser.h"
#include "core/questiontext.h"
#include "fuzz/target.h"

namespace {

// What could be written at one place of it, which changes with every character.
void complete(const QString &text)
{
    uint sum = 0;
    for (const QChar c : text)
        sum += c.unicode();
    const QuestionPlace place = completeQuestion(text, sum % (text.size() + 1), {}, {}).place;
    require(
        place.position >= 0 && place.length >= 0 && place.position + place.length <= text.size(),
        "what is replaced stands in the text");
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
