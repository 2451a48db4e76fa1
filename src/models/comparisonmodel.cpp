// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "models/trainingtablemodel.h"
#include "wording/lists.h"
#include "wording/sentences.h"
#include "wording/showntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Fact = ComparisonTexts::Fact;

ComparisonModel::ComparisonModel(
    const TrainingTableModel *trainings, const HpoCatalog *catalog, const QList<TrainingKey> &keys,
    QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(trainings)
    , m_catalog(catalog)
    , m_texts(trainings, catalog)
    , m_source(trainings->store().source())
{
    Q_ASSERT(keys.size() >= Comparison::fewest && keys.size() <= Comparison::most);
    for (const TrainingKey &key : keys) {
        Training training;
        training.key = key;
        m_trainings.append(training);
    }
    follow();
    connect(m_table, &TrainingTableModel::mergeEnded, this, &ComparisonModel::follow);
    connect(&m_table->store(), &TrainingStore::absenceChanged, this, &ComparisonModel::follow);
}

// What another account has under the same key is another training.
void ComparisonModel::follow()
{
    QList<HpConfig> configs;
    const bool isOurs = m_table->store().source() == m_source;
    for (Training &training : m_trainings) {
        const int row = isOurs ? m_table->list().find(training.key) : -1;
        if (row >= 0)
            training = m_table->list().withoutJson(row);
        configs.append(training.hpConfig);
    }
    if (configs == m_compared && m_base == m_comparison.base()) {
        show(m_comparison);
        return;
    }
    m_compared = configs;
    m_isTold = false;
    show(Comparison(configs, *m_catalog, m_base));
}

void ComparisonModel::setBase(int column)
{
    if (column == m_base || column < Comparison::defaults || column >= columnCount())
        return;
    m_base = column;
    follow();
}

void ComparisonModel::setOnlyDifferences(bool on)
{
    m_onlyDifferences = on;
    show(m_comparison);
}

void ComparisonModel::setShowsFacts(bool on)
{
    m_showsFacts = on;
    show(m_comparison);
}

void ComparisonModel::retranslate()
{
    m_texts.retranslate();
    m_isTold = false;
    show(m_comparison);
}

QList<ComparisonModel::Line> ComparisonModel::lines(const Comparison &comparison) const
{
    QList<Line> lines;
    for (int fact = 0; m_showsFacts && fact < ComparisonTexts::FactCount; ++fact) {
        if (isKnown(Fact(fact)))
            lines.append(Line{.fact = fact});
    }
    for (int option = 0; option < comparison.rows().size(); ++option) {
        if (!m_onlyDifferences || comparison.rows().at(option).differs)
            lines.append(Line{.option = option});
    }
    return lines;
}

bool ComparisonModel::isKnown(Fact fact) const
{
    return m_texts.hasFact(fact) &&
        std::ranges::any_of(m_trainings, [this, fact](const Training &training) {
               return !m_texts.fact(training, fact).isEmpty();
           });
}

QString ComparisonModel::idOf(const Line &line, const Comparison &comparison)
{
    if (line.fact >= 0)
        return QString::number(line.fact);
    const Comparison::Row &row = comparison.rows().at(line.option);
    return u":%1:%2"_s.arg(row.occurrence).arg(row.name);
}

// Rows that stay keep their place, so that the current cell stays where it is.
void ComparisonModel::show(const Comparison &comparison)
{
    const QList<Line> after = lines(comparison);
    QStringList idsBefore;
    for (const Line &line : std::as_const(m_lines))
        idsBefore.append(idOf(line, m_comparison));
    QStringList idsAfter;
    for (const Line &line : after)
        idsAfter.append(idOf(line, comparison));
    const QSet<QString> before(idsBefore.cbegin(), idsBefore.cend());
    const QSet<QString> wanted(idsAfter.cbegin(), idsAfter.cend());
    const auto kept = [](QStringList ids, const QSet<QString> &others) {
        ids.removeIf([&others](const QString &id) { return !others.contains(id); });
        return ids;
    };
    if (kept(idsBefore, wanted) != kept(idsAfter, before)) { // they have another order
        beginResetModel();
        m_comparison = comparison;
        m_lines = after;
        endResetModel();
        m_isTold = true;
        m_toldFacts = factTexts();
        Q_EMIT changed();
        return;
    }

    // Neighbours go and come together: a response may have thousands of options.
    for (int last = int(m_lines.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !wanted.contains(idsBefore.at(first - 1)))
            --first;
        if (first <= last) {
            beginRemoveRows({}, first, last);
            m_lines.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
    m_comparison = comparison;
    int next = 0;
    for (int row = 0; row < after.size(); ++row) {
        if (before.contains(idsAfter.at(row)))
            m_lines[next++] = after.at(row);
    }
    for (int first = 0; first < after.size(); ++first) {
        int end = first;
        while (end < after.size() && !before.contains(idsAfter.at(end)))
            ++end;
        if (end > first) {
            beginInsertRows({}, first, end - 1);
            m_lines.insert(first, end - first, Line());
            std::copy(after.begin() + first, after.begin() + end, m_lines.begin() + first);
            endInsertRows();
            first = end;
        }
    }

    const QStringList facts = factTexts();
    if (m_isTold && facts == m_toldFacts && idsBefore == idsAfter)
        return;
    m_isTold = true;
    m_toldFacts = facts;
    if (!m_lines.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT changed();
}

// What is said beside the options, to tell whether it has changed: the table of trainings changes
// all the time, and screen readers shall not hear of it.
QStringList ComparisonModel::factTexts() const
{
    QStringList texts(absenceText());
    for (int column = Comparison::defaults + 1; column < columnCount(); ++column) {
        const Training &training = m_trainings.at(column - 1);
        texts += headerData(column, Qt::Horizontal).toString();
        for (int fact = 0; fact < ComparisonTexts::FactCount; ++fact)
            texts += m_texts.fact(training, Fact(fact));
    }
    return texts;
}

QList<TrainingKey> ComparisonModel::keys() const
{
    QList<TrainingKey> keys;
    for (const Training &training : m_trainings)
        keys.append(training.key);
    return keys;
}

QList<Comparison::Row> ComparisonModel::shownOptions() const
{
    QList<Comparison::Row> options;
    for (const Line &line : m_lines) {
        if (line.option >= 0)
            options.append(m_comparison.rows().at(line.option));
    }
    return options;
}

const Comparison::Row *ComparisonModel::option(int row) const
{
    const int option = row >= 0 && row < m_lines.size() ? m_lines.at(row).option : -1;
    return option < 0 ? nullptr : &m_comparison.rows().at(option);
}

int ComparisonModel::nextDifference(int row, bool forward) const
{
    const int step = forward ? 1 : -1;
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (const Comparison::Row *option = this->option(next); option && option->differs)
            return next;
    }
    return -1;
}

int ComparisonModel::differenceNumber(int row) const
{
    const Comparison::Row *wanted = option(row);
    if (!wanted || !wanted->differs)
        return 0;
    int number = 0;
    for (int other = 0; other <= row; ++other) {
        const Comparison::Row *option = this->option(other);
        number += option && option->differs;
    }
    return number;
}

int ComparisonModel::differingColumn(int row) const
{
    const Comparison::Row *option = this->option(row);
    for (int column = Comparison::defaults + 1; option && column < columnCount(); ++column) {
        if (option->cells.at(column).differs())
            return column;
    }
    return qMax(m_base, Comparison::defaults + 1);
}

bool ComparisonModel::tellsServices() const
{
    const QString &first = m_trainings.constFirst().key.serviceId;
    return std::ranges::any_of(m_trainings, [&first](const Training &training) {
        return training.key.serviceId != first;
    });
}

QString ComparisonModel::absenceText() const
{
    using Absence = TrainingStore::Absence;
    const TrainingStore &store = m_table->store();
    QStringList gone;
    QStringList notShown;
    for (const Training &training : m_trainings) {
        const bool isOurs = store.source() == m_source;
        if (isOurs && store.list().find(training.key) >= 0)
            continue;
        const Absence absence = isOurs ? store.absence(training.key) : Absence::NotShown;
        const QString version = shownInLine(shortened(training.key.version, 40));
        if (absence == Absence::Gone)
            gone += version;
        else if (absence == Absence::NotShown)
            notShown += version;
    }
    return sentences(
        gone.isEmpty()
            ? QString()
            : tr("No longer in the list: %1. Shown as last seen.", "versions").arg(listed(gone)),
        notShown.isEmpty() ? QString()
                           : tr("Not in the list shown now: %1. Shown as last seen.", "versions")
                                 .arg(listed(notShown)));
}
