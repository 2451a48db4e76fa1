// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fulllist.h"
#include "core/service.h"
#include "core/training.h"

// What is not as documented, as a sentence: "createdDate should be a date, but the response has
// 1722306336558."
QString unexpectedText(const UnexpectedField &field);

// A sentence for each field, in lines; empty when all is as documented.
QString unexpectedText(const UnexpectedFields &fields);

// In one line for a report, with the row that it is about in front. A value of more than 15
// characters is left to the row itself.
QString unexpectedText(const Training &training);
QString unexpectedText(const Service &service);

// The same of the rows that have something unexpected, but of the first ones only.
template <typename T>
QStringList unexpectedTexts(const FullList<T> &list, qsizetype most)
{
    QStringList texts;
    if (list.unexpected > 0) { // else, as nearly always, nobody need look
        for (const T &row : ListRows<T>::unexpected(list.rows, most))
            texts.append(unexpectedText(row));
    }
    return texts;
}
