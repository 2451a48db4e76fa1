// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textpool.h"

namespace {

// So few texts are sooner looked at than hashed.
constexpr qsizetype few = 12;

} // namespace

TextPool::Id TextPool::find(std::string_view utf8)
{
    const Sought sought = this->sought(utf8);
    if (sought.isWritten)
        m_arena.removeLast(sought.place);
    return sought.id;
}

TextPool::Id TextPool::insert(std::string_view utf8)
{
    const Sought sought = this->sought(utf8);
    if (sought.id == nothing)
        return add(sought.isWritten ? sought.place : m_arena.append(utf8), sought.hash);
    if (sought.isWritten)
        m_arena.removeLast(sought.place);
    return sought.id;
}

// What is ASCII stands in the arena as it is here; all else has to be written to be compared.
TextPool::Sought TextPool::sought(std::string_view utf8)
{
    // Many rows in a row say the same.
    if (m_last != nothing && m_arena.isSame(m_places.at(m_last), utf8))
        return {.id = m_last};
    if (!TextArena::isAscii(utf8)) {
        const TextArena::Place place = m_arena.append(utf8);
        const quint32 hash = m_arena.hash(place);
        return {.id = find(m_arena, place, hash), .hash = hash, .place = place, .isWritten = true};
    }
    if (size() <= few) {
        for (Id id = 0; id < Id(size()); ++id) {
            if (m_arena.isSame(m_places.at(id), utf8))
                return {.id = m_last = id};
        }
        return {.hash = TextArena::hash(utf8)};
    }
    const quint32 hash = TextArena::hash(utf8);
    const int known = m_ids.find(hash, [&](quint32 id) {
        return m_hashes.at(id) == hash && m_arena.isSame(m_places.at(id), utf8);
    });
    m_last = known < 0 ? nothing : Id(known);
    return {.id = m_last, .hash = hash};
}

TextPool::Id TextPool::insert(const TextPool &other, Id id)
{
    const TextArena::Place place = other.m_places.at(id);
    const quint32 hash = other.hash(id);
    const Id known = find(other.m_arena, place, hash);
    return known == nothing ? add(m_arena.append(other.m_arena, place), hash) : known;
}

TextPool::Id TextPool::find(const TextArena &arena, TextArena::Place place, quint32 hash) const
{
    const int known = m_ids.find(hash, [&](quint32 id) {
        return m_hashes.at(id) == hash && m_arena.isSame(m_places.at(id), arena, place);
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
