// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "core/training.h"

// What is not as documented, as a sentence: "createdDate should be a date, but the response has
// 1722306336558."
QString unexpectedText(const UnexpectedField &field);

// A sentence for each field, in lines; empty when all is as documented.
QString unexpectedText(const UnexpectedFields &fields);

// In one line, with the row that it is about in front.
QString unexpectedText(const Training &training);
QString unexpectedText(const Service &service);
