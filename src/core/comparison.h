// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arraychange.h"
#include "core/hpocatalog.h"
#include "core/numberchange.h"

// A hyperparameter of one training beside that of the base.
struct ComparedCell
{
    enum class Relation : quint8 {
        Base,        // is the base
        Same,        // also when both have none
        Different,   // is of the same kind
        OtherKind,   // 8 and "8", null and a number
        OnlyHere,    // the base has none
        MissingHere, // only the base has one
        NoBase       // the base are the defaults, and none is documented
    };

    std::optional<HpValue> value = {}; // nothing: absent, which is not null
    Relation relation = Relation::Same;
    std::optional<NumberChange> number = {}; // of two different numbers
    std::optional<ArrayChange> array = {};   // of two different arrays
    bool isOnlySpace = false;                // two different texts have the same words
    HpVerdict verdict = HpVerdict::NoDefault;
    bool isUsed = true; // false: HPO was off, and the value had no effect

    bool isAbsent() const { return !value; }
    bool differs() const
    {
        return relation != Relation::Base && relation != Relation::Same &&
            relation != Relation::NoBase;
    }
};

// Hyperparameters of several trainings, option by option, against one of them. Values have kinds:
// 8 is not "8", 3600.0 is 3600.
class Comparison
{
public:
    // So many trainings can be compared.
    static constexpr int fewest = 2;
    static constexpr int most = 20;

    // The first column has the documented defaults, the others the trainings in their order.
    static constexpr int defaults = 0;

    struct Row
    {
        QString name;
        int occurrence = 0; // among the options of this name, which a response may repeat
        bool isDocumented = false;
        // Between trainings; from the defaults if they are the base and one is documented.
        bool differs = false;
        QList<ComparedCell> cells;
    };

    Comparison() = default;
    // `base`: its column.
    Comparison(const QList<HpConfig> &trainings, const HpoCatalog &catalog, int base);

    // All options that a training has: `is_enabled` first, then those that are documented, in the
    // order of the catalogue, then the others, as they came.
    const QList<Row> &rows() const { return m_rows; }
    int base() const { return m_base; }
    int differenceCount() const;

private:
    QList<Row> m_rows;
    int m_base = defaults + 1;
};

// Whether both are the same value of the same kind.
bool isSameValue(const HpValue &a, const HpValue &b);
// Whether they are of one kind; whole and other numbers are.
bool isSameKind(const HpValue &a, const HpValue &b);
