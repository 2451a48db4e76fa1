// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questioncompletion.h"

#include <optional>

// Remembers what was last asked of the values that trainings have, for those who ask the same twice
// in a row: to find them all trainings are looked at. Whoever has it must forget before the
// trainings can have become others.
class RememberedValues
{
public:
    explicit RememberedValues(const KnownValuesOf &valuesOf = {})
        : m_valuesOf(valuesOf)
    {
    }

    // There must be somebody who knows them.
    const QList<KnownValue> &
    values(QuestionField field, const QString &option, const QString &typed);
    void forget() { m_last.reset(); }

private:
    struct Asked
    {
        QuestionField field;
        QString option;
        QString typed;
        QList<KnownValue> values;
    };

    KnownValuesOf m_valuesOf;
    std::optional<Asked> m_last;
};
