// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rowtable.h"
#include "core/textarena.h"

#include <QList>

// Texts of which each is kept once, and known by a small number that is given in the order in which
// they come.
class TextPool
{
public:
    using Id = quint32;

    static constexpr Id nothing = ~Id(0);

    // The number of this text, or `nothing`.
    Id find(std::string_view utf8);
    // The number of this text, which is a new one if it has not come before.
    Id insert(std::string_view utf8);
    Id insert(const TextPool &other, Id id);

    qsizetype size() const { return m_places.size(); }
    QAnyStringView at(Id id) const { return m_arena.at(m_places.at(id)); }
    QString text(Id id) const { return m_arena.text(m_places.at(id)); }
    quint32 hash(Id id) const { return m_hashes.at(id); }
    bool isSame(Id id, const TextPool &other, Id otherId) const
    {
        return isSame(id, other.m_arena, other.m_places.at(otherId));
    }
    bool isSame(Id id, const TextArena &arena, TextArena::Place place) const
    {
        return m_arena.isSame(m_places.at(id), arena, place);
    }

private:
    // A text that is looked for: its number, or what is needed to give it one.
    struct Sought
    {
        Id id = nothing;
        quint32 hash = 0;
        TextArena::Place place = {}; // where it is written, behind all others
        bool isWritten = false;
    };

    Id find(const TextArena &arena, TextArena::Place place, quint32 hash) const;
    Sought sought(std::string_view utf8);
    Id add(TextArena::Place added, quint32 hash);

    TextArena m_arena;
    QList<TextArena::Place> m_places; // by id
    QList<quint32> m_hashes;          // by id
    RowTable m_ids;
    Id m_last = nothing; // that was asked for, if it is ASCII
};

// Values that are known by a text, each kept once.
template <typename T>
class ValuePool
{
public:
    using Id = TextPool::Id;

    // The value of this text; null when there is none yet. Valid until the next one comes.
    const T *find(std::string_view utf8)
    {
        const Id id = m_texts.find(utf8);
        return id == TextPool::nothing ? nullptr : &m_values.at(id);
    }
    // The number of the value of this text; `make()` gives it when the text has not come before.
    template <typename Make>
    Id insert(std::string_view utf8, Make make)
    {
        const Id id = m_texts.insert(utf8);
        if (qsizetype(id) == m_values.size())
            m_values.append(make());
        return id;
    }
    Id insert(const ValuePool &other, Id otherId)
    {
        const Id id = m_texts.insert(other.m_texts, otherId);
        if (qsizetype(id) == m_values.size())
            m_values.append(other.m_values.at(otherId));
        return id;
    }

    const TextPool &texts() const { return m_texts; }
    const QList<T> &values() const { return m_values; }
    const T &at(Id id) const { return m_values.at(id); }

private:
    TextPool m_texts;
    QList<T> m_values; // by id
};
