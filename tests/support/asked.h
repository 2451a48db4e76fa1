// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionparser.h"

// The question that the text asks. The text must be one.
inline Question asked(const QString &text)
{
    const auto question = parseQuestion(text);
    if (!question)
        qFatal("This is not a question: %s", qPrintable(text));
    return *question;
}
