// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textpool.h"

TextPool::Id TextPool::insert(std::string_view utf8)
{
    return insert(m_arena.append(utf8));
}

TextPool::Id TextPool::insert(const TextPool &other, Id id)
{
    return insert(m_arena.append(other.m_arena, other.m_places.at(id)));
}

// A text has to be written, for only then it is known how it is written.
TextPool::Id TextPool::find(std::string_view utf8)
{
    const TextArena::Place added = m_arena.append(utf8);
    const Id known = find(added, m_arena.hash(added));
    m_arena.removeLast(added);
    return known;
}

TextPool::Id TextPool::find(TextArena::Place added, quint32 hash) const
{
    const int known = m_ids.find(hash, [&](quint32 id) {
        return m_hashes.at(id) == hash && m_arena.isSame(m_places.at(id), m_arena, added);
    });
    return known < 0 ? nothing : Id(known);
}

TextPool::Id TextPool::insert(TextArena::Place added)
{
    const quint32 hash = m_arena.hash(added);
    const Id known = find(added, hash);
    if (known != nothing) {
        m_arena.removeLast(added);
        return known;
    }
    const auto id = Id(m_places.size());
    m_places.append(added);
    m_hashes.append(hash);
    m_ids.append([this](quint32 row) { return m_hashes.at(row); });
    return id;
}
