// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textpool.h"

// What is ASCII stands in the arena as it is here, so it can be looked for before it is written.
TextPool::Id TextPool::find(std::string_view utf8)
{
    if (TextArena::isAscii(utf8))
        return findAscii(utf8, TextArena::hash(utf8));
    const TextArena::Place added = m_arena.append(utf8);
    const Id known = find(added, m_arena.hash(added));
    m_arena.removeLast(added);
    return known;
}

TextPool::Id TextPool::insert(std::string_view utf8)
{
    if (!TextArena::isAscii(utf8))
        return insert(m_arena.append(utf8));
    const quint32 hash = TextArena::hash(utf8);
    const Id known = findAscii(utf8, hash);
    return known == nothing ? add(m_arena.append(utf8), hash) : known;
}

TextPool::Id TextPool::insert(const TextPool &other, Id id)
{
    return insert(m_arena.append(other.m_arena, other.m_places.at(id)));
}

TextPool::Id TextPool::insert(TextArena::Place added)
{
    const quint32 hash = m_arena.hash(added);
    const Id known = find(added, hash);
    if (known == nothing)
        return add(added, hash);
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

TextPool::Id TextPool::findAscii(std::string_view text, quint32 hash) const
{
    const int known = m_ids.find(hash, [&](quint32 id) {
        return m_hashes.at(id) == hash && m_arena.isSame(m_places.at(id), text);
    });
    return known < 0 ? nothing : Id(known);
}

TextPool::Id TextPool::add(TextArena::Place added, quint32 hash)
{
    const auto id = Id(m_places.size());
    m_places.append(added);
    m_hashes.append(hash);
    m_ids.append([this](quint32 row) { return m_hashes.at(row); });
    return id;
}
