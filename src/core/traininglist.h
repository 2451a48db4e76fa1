// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonpages.h"
#include "core/textpool.h"
#include "core/trainingrow.h"

#include <QHash>

#include <functional>

// Trainings by the hundred thousand, in columns of plain values. What many trainings share is kept
// once in a pool: types(), statuses(), services(), descriptions() and hpConfigs() hold the numbers
// of values in typePool(), statusPool() and so on, which are valid in their own list only. at()
// gives a row as a Training; TrainingCopier takes rows over from another list. Reading functions
// remember what they worked out last, so two threads may not call them at once.
class TrainingList
{
public:
    using Id = TextPool::Id;
    static constexpr Id none = TextPool::nothing; // of a description that is not there
    enum class Inference : quint8 { No, Yes, Unknown };

    TrainingList() = default;
    explicit TrainingList(JsonPages::Keep keep)
        : m_jsonPages(keep)
    {
    }

    void append(const TrainingRow &row);
    void append(const Training &training);
    // To be called when no more rows come for now: compresses their JSON, if that is wanted.
    void close() { m_jsonPages.closePage(); }
    // Keeps these rows only, in this order. Memory that the others used is not freed.
    void arrange(const QList<int> &rows);
    // Whether more is kept of rows that have gone, or were replaced, than of those that are here:
    // then a copy is smaller once its JSON is packed.
    bool isWasteful() const;
    // Of how many rows, of these and of those that have gone or were replaced, there is JSON.
    qsizetype jsonRows() const { return m_jsonPages.rowCount(); }
    // Leaves no JSON but that of the rows that are here.
    void packJson();

    int size() const { return int(m_types.size()); }
    bool isEmpty() const { return m_types.isEmpty(); }

    Training at(int row) const;
    // The same but for Training::json, which has to be unpacked.
    Training withoutJson(int row) const;
    TrainingKey key(int row) const;
    QByteArray json(int row) const { return m_jsonPages.at(m_json.at(row)); }
    UnexpectedFields unexpected(int row) const;
    // Changes the unexpected fields of each row that has some.
    void changeUnexpected(const std::function<UnexpectedFields(const UnexpectedFields &)> &change);
    // Rows that have a field that is not as documented, in order.
    QList<int> unexpectedRows() const;

    TrainingType type(int row) const { return m_typePool.at(m_types.at(row)); }
    TrainingStatus status(int row) const { return m_statusPool.at(m_statuses.at(row)); }
    QString serviceId(int row) const { return m_servicePool.text(m_services.at(row)); }
    QAnyStringView version(int row) const { return m_versionTexts.at(m_versions.at(row)); }
    QString description(int row) const; // null when the response had none
    Timestamp created(int row) const;
    Timestamp nextUpdate(int row) const;
    const HpConfig &hpConfig(int row) const { return m_hpConfigPool.at(m_hpConfigs.at(row)); }
    std::optional<bool> inference(int row) const;

    // The columns. Moments are as in Timestamp::msecs().
    const QList<Id> &types() const { return m_types; }
    const QList<Id> &statuses() const { return m_statuses; }
    const QList<Id> &services() const { return m_services; }
    const QList<Id> &descriptions() const { return m_descriptions; }
    const QList<Id> &hpConfigs() const { return m_hpConfigs; }
    const QList<qint64> &createdMoments() const { return m_created; }
    const QList<qint64> &nextUpdateMoments() const { return m_nextUpdate; }
    const QList<Inference> &inferences() const { return m_inferences; }
    // What the numbers stand for.
    const ValuePool<TrainingType> &typePool() const { return m_typePool; }
    const ValuePool<TrainingStatus> &statusPool() const { return m_statusPool; }
    const TextPool &servicePool() const { return m_servicePool; }
    const TextPool &descriptionPool() const { return m_descriptionPool; }
    const ValuePool<HpConfig> &hpConfigPool() const { return m_hpConfigPool; }

    // The first row of this key, -1 when there is none.
    int find(const TrainingKey &key) const;
    // Of the key of that row of another list, or of this one.
    int find(const TrainingList &other, int otherRow) const;
    bool hasSameKey(int row, const TrainingList &other, int otherRow) const;
    quint32 keyHash(int row) const { return m_keyHashes.at(row); }
    // Whether all that the two responses say of the training is the same, its key included.
    bool isSame(int row, const TrainingList &other, int otherRow) const
    {
        return m_contents.at(row) == other.m_contents.at(otherRow);
    }

    // The same of all rows, in their order.
    bool isSame(const TrainingList &other) const { return m_contents == other.m_contents; }

private:
    friend class TrainingCopier;

    // What hardly any row has.
    struct Rare
    {
        UnexpectedFields unexpected = {};
        QString created = {}; // texts of dates that nobody can read
        QString nextUpdate = {};
    };

    // The first row with a key of this hash for which `isSame(row)` holds.
    template <typename IsSame>
    int find(quint32 hash, IsSame isSame) const;

    ValuePool<TrainingType> m_typePool;
    ValuePool<TrainingStatus> m_statusPool;
    ValuePool<HpConfig> m_hpConfigPool;
    TextPool m_servicePool;
    TextPool m_descriptionPool;
    TextArena m_versionTexts;
    JsonPages m_jsonPages;
    qint64 m_jsonSize = 0; // what the rows say that are here

    QList<Id> m_types;
    QList<Id> m_statuses;
    QList<Id> m_services;
    QList<Id> m_descriptions;
    QList<Id> m_hpConfigs;
    QList<TextArena::Place> m_versions;
    QList<qint64> m_created;
    QList<qint64> m_nextUpdate;
    QList<Inference> m_inferences;
    QList<JsonPages::Place> m_json;
    QList<quint64> m_contents; // a hash of all that the response says of the training
    QList<quint32> m_keyHashes;
    QHash<int, Rare> m_rare;      // by row
    mutable RowTable m_rowsByKey; // of the first rows; find() adds the others
};
