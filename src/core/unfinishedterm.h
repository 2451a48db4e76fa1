// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questioncompletion.h"

// Where the word begins that somebody is still typing at the end of the text of a question: what
// stands there is the beginning of a hyperparameter's name, such as hp.item, or of one of its
// numbers, and asks something else until it is complete. Nothing when it is complete, or the
// beginning of nothing that is known. `documented` names hyperparameters beside those that
// trainings have.
std::optional<qsizetype>
unfinishedTerm(QStringView text, const KnownValuesOf &valuesOf, const QStringList &documented);
