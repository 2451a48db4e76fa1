// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knownvalues.h"
#include "core/questionplace.h"

#include <functional>

// Something that may be written where the cursor stands.
struct QuestionCandidate
{
    enum class Kind : quint8 { Field, Option, Value };

    Kind kind = Kind::Value;
    QString text = {}; // as it is put there: "status:", "failed", "hp.item_top_n"
    QuestionField field = QuestionField::Words; // that is named, or whose value it is
    QString option = {};                        // that is named
    QuestionValue value = {};                   // if it is one
    std::optional<int> count = {};              // how many trainings have it, if that is known

    bool operator==(const QuestionCandidate &) const = default;
};

struct QuestionCompletion
{
    QuestionPlace place = {};
    QList<QuestionCandidate> candidates = {}; // best first
};

// What the values of trainings are, as in knownValues(). May be missing.
using KnownValuesOf =
    std::function<QList<KnownValue>(QuestionField, const QString &option, const QString &typed)>;

// What may be written where the cursor stands: names of fields and hyperparameters, and values that
// trainings have or could have. `documented` names hyperparameters beside those that trainings
// have; nobody counts these. What begins with what was typed comes first; among these what `recent`
// names, the terms that somebody has asked, the last one first. What is complete already is none of
// them.
QuestionCompletion completeQuestion(
    QStringView text, qsizetype cursor, const KnownValuesOf &valuesOf,
    const QList<QuestionTerm> &recent, const QStringList &documented = {});
