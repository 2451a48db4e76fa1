// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textfinder.h"

#include <QAbstractListModel>

#include <functional>

// Something that the palette leads to.
struct PaletteEntry
{
    QString id = {}; // by which it is remembered; empty: not at all
    QString title;
    QString place = {}; // where it stands otherwise, such as "View › Sort By"
    QString keys = {};
    QString problem = {}; // why it cannot be chosen now; empty when it can
    std::function<void()> run = {};
};

// What the palette finds: the entries that fit what was typed, the best first, and behind them the
// trainings that somebody else has found.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole,
        KeysRole,
        MatchRole // QList<int>: which letters of the title fit
    };

    using QAbstractListModel::QAbstractListModel;

    // Those that were used come first while nothing is typed, the last one before the others.
    void setEntries(const QList<PaletteEntry> &entries, const QStringList &used);
    void setPattern(const QString &pattern, TextFinder::Ending ending);
    const QString &pattern() const { return m_pattern; }
    void setTrainings(const QList<PaletteEntry> &trainings);
    const PaletteEntry &at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void find();
    std::optional<int> score(const PaletteEntry &entry) const;

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_trainings;
    QStringList m_used;
    QString m_pattern;
    TextFinder::Ending m_ending = TextFinder::Ending::Whole;
    QList<TextFinder> m_words;
    QList<int> m_found; // places in m_entries
};
