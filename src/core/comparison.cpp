// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison.h"

#include "core/exactnumber.h"
#include "core/hpoptions.h"
#include "core/jsonelements.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = HpValue::Kind;
using Relation = ComparedCell::Relation;

// Two options of one name are two rows.
struct RowId
{
    QString name;
    int occurrence = 0;

    bool operator==(const RowId &) const = default;
    friend std::size_t qHash(const RowId &id, std::size_t seed = 0)
    {
        return qHashMulti(seed, id.name, id.occurrence);
    }
};

using Values = QHash<RowId, HpValue>;

HpValue truth(bool is)
{
    return {.kind = Kind::Boolean, .boolean = is, .text = is ? u"true"_s : u"false"_s};
}

HpValue integer(qint64 value)
{
    return {.kind = Kind::Integer, .integer = value, .text = QString::number(value)};
}

// Of one training, and what is new of them, in their order.
Values valuesOf(const HpConfig &config, QList<RowId> &ids, QSet<RowId> &known)
{
    Values values;
    QHash<QString, int> occurrences;
    const auto add = [&](const QString &name, const HpValue &value) {
        const RowId id{name, occurrences[name]++};
        values.insert(id, value);
        if (!known.contains(id)) {
            known.insert(id);
            ids.append(id);
        }
    };
    if (config.enabled())
        add(enabledOption, truth(*config.enabled()));
    for (const HpOption &option : config.options())
        add(option.name, option.value);
    return values;
}

// `is_enabled`, then the catalogue's order, then as they came.
QHash<QString, int> ranksOf(const HpoCatalog &catalog)
{
    QHash<QString, int> ranks{{enabledOption, -1}};
    int rank = 0;
    for (const HpoFact &fact : catalog.facts()) {
        if (!ranks.contains(fact.name))
            ranks.insert(fact.name, rank);
        ++rank;
    }
    return ranks;
}

void relate(ComparedCell &cell, const ComparedCell &base)
{
    if (cell.isAbsent() || base.isAbsent()) {
        if (cell.isAbsent() != base.isAbsent())
            cell.relation = cell.isAbsent() ? Relation::MissingHere : Relation::OnlyHere;
        return;
    }
    if (!isSameKind(*cell.value, *base.value)) {
        cell.relation = Relation::OtherKind;
        return;
    }
    if (cell.value->kind == Kind::Array) {
        const std::optional<ArrayChange> change = ArrayChange::between(*base.value, *cell.value);
        if (change->isNone())
            return;
        cell.array = change;
    } else if (isSameValue(*cell.value, *base.value)) {
        return;
    }
    cell.relation = Relation::Different;
    cell.isOnlySpace = cell.value->kind == Kind::String &&
        cell.value->text.simplified() == base.value->text.simplified();
    cell.number = NumberChange::between(*base.value, *cell.value);
}

void relate(Comparison::Row &row, int base)
{
    row.cells[base].relation = Relation::Base;
    // Then trainings can only be told from each other.
    const bool hasNoBase = base == Comparison::defaults && row.cells.at(base).isAbsent();
    const ComparedCell other = row.cells.at(hasNoBase ? base + 1 : base);
    for (int column = 0; column < row.cells.size(); ++column) {
        if (column == base)
            continue;
        ComparedCell &cell = row.cells[column];
        relate(cell, other);
        row.differs |= column != Comparison::defaults && cell.differs();
        if (hasNoBase) {
            cell.relation = cell.isAbsent() ? Relation::Same : Relation::NoBase;
            cell.number.reset();
            cell.array.reset();
            cell.isOnlySpace = false;
        }
    }
}

} // namespace

bool isSameKind(const HpValue &a, const HpValue &b)
{
    const auto isNumber = [](const HpValue &value) {
        return value.kind == Kind::Integer || value.kind == Kind::Number;
    };
    return a.kind == b.kind || (isNumber(a) && isNumber(b));
}

bool isSameValue(const HpValue &a, const HpValue &b)
{
    if (!isSameKind(a, b))
        return false;
    switch (a.kind) {
    case Kind::Null:
        return true;
    case Kind::Boolean:
        return a.boolean == b.boolean;
    case Kind::String:
        return a.text == b.text;
    case Kind::Array:
    case Kind::Object:
        return a.text == b.text || canonicalJson(a.text) == canonicalJson(b.text);
    case Kind::Integer:
    case Kind::Number:
        break;
    }
    if (a.kind == Kind::Integer && b.kind == Kind::Integer)
        return a.integer == b.integer;
    const std::optional<ExactNumber> first = exactNumber(a);
    const std::optional<ExactNumber> second = exactNumber(b);
    return first && second ? *first == *second : a.text == b.text;
}

Comparison::Comparison(const QList<HpConfig> &trainings, const HpoCatalog &catalog, int base)
    : m_base(base)
{
    Q_ASSERT(base >= defaults && base <= trainings.size());
    QList<RowId> ids;
    QSet<RowId> known;
    QList<Values> values;
    for (const HpConfig &training : trainings)
        values.append(valuesOf(training, ids, known));
    const QHash<QString, int> ranks = ranksOf(catalog);
    const auto rank = [&ranks, last = int(catalog.facts().size())](const RowId &id) {
        return ranks.value(id.name, last);
    };
    std::stable_sort(ids.begin(), ids.end(), [&rank](const RowId &a, const RowId &b) {
        return rank(a) < rank(b);
    });

    for (const RowId &id : std::as_const(ids)) {
        const HpoFact *fact = catalog.find(id.name);
        Row row{
            .name = id.name,
            .occurrence = id.occurrence,
            .isDocumented = fact != nullptr,
            .differs = false,
            .cells = {}};
        ComparedCell ofDefault;
        if (fact && fact->defaultValue) {
            ofDefault.value = integer(*fact->defaultValue);
            ofDefault.verdict = HpVerdict::Default;
        }
        row.cells.append(ofDefault);
        for (qsizetype i = 0; i < trainings.size(); ++i) {
            ComparedCell cell;
            if (const auto value = values.at(i).constFind(id); value != values.at(i).cend()) {
                cell.value = *value;
                cell.verdict = catalog.verdict({id.name, *value});
            }
            cell.isUsed = trainings.at(i).wasUsed() || id.name == enabledOption;
            row.cells.append(cell);
        }
        relate(row, base);
        m_rows.append(row);
    }
}

int Comparison::differenceCount() const
{
    return int(std::ranges::count_if(m_rows, &Row::differs));
}
