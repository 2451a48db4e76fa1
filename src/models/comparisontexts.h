// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"
#include "core/training.h"

#include <QLocale>

class TrainingTableModel;

// What a ComparisonModel writes into its cells and headers.
class ComparisonTexts
{
public:
    enum Fact { Status, Created, Took, Serving, Hpo, Result, Description, FactCount };

    // Both outlive it.
    ComparisonTexts(const TrainingTableModel *trainings, const HpoCatalog *catalog)
        : m_trainings(trainings)
        , m_catalog(catalog)
    {
    }
    // After the program has begun to speak another language.
    void retranslate() { m_locale = QLocale(); }

    // Version, type, state and creation, a line each. `tellsService`: the name of the service too.
    QString header(const Training &training, bool isBase, bool tellsService) const;
    QString spokenHeader(const Training &training, bool isBase, bool tellsService) const;

    // Whether something may be known of it at all.
    bool hasFact(Fact fact) const;
    QString factName(Fact fact) const;
    QString fact(const Training &training, Fact fact) const;

    QString optionName(const Comparison::Row &row) const;
    // What the option does, and which values are allowed.
    QString optionMeaning(const Comparison::Row &row) const;
    // The value alone, whole, of any length.
    QString value(const Comparison::Row &row, int column) const;
    // As a cell has room for it: "=" for what is the same as the base.
    QString cell(const Comparison::Row &row, int column) const;
    // What stands behind the value in such a cell: how it has changed, and what is wrong with it.
    QString note(const Comparison::Row &row, int column) const;
    // All that there is to say of a cell, in one line, beginning with the value.
    QString sentence(const Comparison::Row &row, int column, int base) const;
    // The same in lines, with the elements of arrays and the allowed range.
    QString toolTip(const Comparison::Row &row, int column, int base) const;
    // As it is written in JSON, without thousands separators and units; nothing of an absent one.
    QString plainValue(const Comparison::Row &row, int column) const;

private:
    const HpoFact *factOf(const Comparison::Row &row) const { return m_catalog->find(row.name); }

    const TrainingTableModel *m_trainings;
    const HpoCatalog *m_catalog;
    QLocale m_locale;
};
