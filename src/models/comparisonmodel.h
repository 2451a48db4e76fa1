// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisontexts.h"

#include <QAbstractTableModel>

// Trainings side by side: a column for the documented defaults and one for each training, a row for
// each option. The names of the options are the vertical header. Follows the trainings while the
// table of trainings is of the same source; of one that is not in there, what was seen last stays.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RelationRole = Qt::UserRole, // int of ComparedCell::Relation; invalid of a fact
        VerdictRole,                 // int of HpVerdict; invalid of a fact
        DirectionRole,               // 1 of a number that is larger than the base, -1, else 0
        IsUsedRole,                  // false: HPO was off
        DiffersRole,                 // bool, of the row: see Comparison::Row
        StatusRole,                  // int of KnownTrainingStatus, of the fact and of headers
        IsBaseRole,                  // bool, also of headers
        SentenceRole,                // QString: all that there is to say of a cell
        WholeTextRole,               // QString: the value alone, of any length; also of headers
        PlainTextRole,               // QString: the same for a spreadsheet
        NoteRole                     // QString: what stands behind the value in a cell
    };

    // `trainings`, `catalog` outlive the model. The keys: two to Comparison::most different ones.
    ComparisonModel(
        const TrainingTableModel *trainings, const HpoCatalog *catalog,
        const QList<TrainingKey> &keys, QObject *parent = nullptr);

    int base() const { return m_base; }
    void setBase(int column);
    bool showsOnlyDifferences() const { return m_onlyDifferences; }
    void setOnlyDifferences(bool on);
    bool showsFacts() const { return m_showsFacts; }
    void setShowsFacts(bool on);
    // After the program has begun to speak another language.
    void retranslate();

    QList<TrainingKey> keys() const;
    const QByteArray &source() const { return m_source; }
    // As they were last seen, in the order of the columns.
    const QList<Training> &trainings() const { return m_trainings; }
    const Comparison &comparison() const { return m_comparison; }
    // The options that are shown.
    QList<Comparison::Row> shownOptions() const;
    int differenceCount() const { return m_comparison.differenceCount(); }
    // How many options are the same in all trainings.
    int sameCount() const { return int(m_comparison.rows().size()) - differenceCount(); }
    // The first row behind this one, or before it, that differs; -1 when there is none.
    int nextDifference(int row, bool forward) const;
    // Which of the differences the row is, from 1 on; 0 when it is none.
    int differenceNumber(int row) const;
    // The first column of the row that differs from the base.
    int differingColumn(int row) const;
    // Sentences about trainings that are not in the table; empty when all are.
    QString absenceText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // After something of what is shown has changed.
    void changed();

private:
    // What a row is about: a fact, or an option by its number.
    struct Line
    {
        int fact = -1;
        int option = -1;
    };

    void follow();
    void show(const Comparison &comparison);
    bool isKnown(ComparisonTexts::Fact fact) const; // of one of the trainings at least
    QList<Line> lines(const Comparison &comparison) const;
    static QString idOf(const Line &line, const Comparison &comparison);
    bool tellsServices() const;
    const Comparison::Row *option(int row) const;
    QVariant factData(const Training *training, ComparisonTexts::Fact fact, int role) const;
    QVariant optionData(const Comparison::Row &option, int column, int role) const;
    QStringList factTexts() const;

    const TrainingTableModel *m_table;
    const HpoCatalog *m_catalog;
    ComparisonTexts m_texts;
    QByteArray m_source;
    QList<Training> m_trainings;
    Comparison m_comparison;
    QList<Line> m_lines;
    QList<HpConfig> m_compared; // of which m_comparison is
    bool m_isTold = false;      // m_comparison
    QStringList m_toldFacts;    // factTexts() when they were told last
    int m_base = Comparison::defaults + 1;
    bool m_onlyDifferences = true;
    bool m_showsFacts = true;
};
