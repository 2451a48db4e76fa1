// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"

#include <QStringList>

// The English names of the fields, without `Words`: "status"; that of hyperparameters is "hp.".
QString questionFieldName(QuestionField field);
QStringList questionFieldNames();
// Of one of these names, or a second one, in any case; nothing of "hp." and of others.
std::optional<QuestionField> questionField(QStringView name);

// Whether its values can be less or more.
bool hasOrder(QuestionField field);
// Whether a text can be one of its values.
bool hasTexts(QuestionField field);
