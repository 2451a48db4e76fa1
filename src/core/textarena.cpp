// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textarena.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

bool TextArena::isAscii(std::string_view utf8)
{
    constexpr quint64 highBits = 0x8080808080808080;
    quint64 block = 0;
    while (utf8.size() >= sizeof block) {
        std::memcpy(&block, utf8.data(), sizeof block);
        if ((block & highBits) != 0)
            return false;
        utf8.remove_prefix(sizeof block);
    }
    block = 0;
    if (!utf8.empty()) // else there may be no memory to copy from
        std::memcpy(&block, utf8.data(), utf8.size());
    return (block & highBits) == 0;
}

TextArena::Place TextArena::append(std::string_view utf8)
{
    if (isAscii(utf8))
        return append(utf8.data(), qsizetype(utf8.size()), false);
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return append(reinterpret_cast<const char *>(text.utf16()), text.size(), true);
}

TextArena::Place TextArena::append(const TextArena &other, Place place)
{
    return append(other.m_bytes.constData() + place.m_begin, place.size(), place.isWide());
}

TextArena::Place TextArena::append(const char *text, qsizetype size, bool isWide)
{
    qsizetype begin = m_bytes.size();
    begin += isWide ? begin % 2 : 0; // where characters of two bytes may stand
    Q_ASSERT(begin <= std::numeric_limits<quint32>::max());
    const Place place(begin, size, isWide);
    m_bytes.resize(begin + place.bytes());
    if (size > 0) // else there may be no memory to copy from
        std::memcpy(m_bytes.data() + begin, text, std::size_t(place.bytes()));
    return place;
}

QAnyStringView TextArena::at(Place place) const
{
    const char *begin = m_bytes.constData() + place.m_begin;
    if (place.isWide())
        return QStringView(reinterpret_cast<const char16_t *>(begin), place.size());
    return QLatin1StringView(begin, place.size());
}

QString TextArena::text(Place place) const
{
    return place.size() == 0 ? u""_s : at(place).toString();
}

bool TextArena::isSame(Place place, const TextArena &other, Place otherPlace) const
{
    return place.m_size == otherPlace.m_size &&
        std::memcmp(
            m_bytes.constData() + place.m_begin, other.m_bytes.constData() + otherPlace.m_begin,
            std::size_t(place.bytes())) == 0;
}

quint32 TextArena::hash(Place place) const
{
    return hash(std::string_view(m_bytes.constData() + place.m_begin, std::size_t(place.bytes())));
}

// Seeded, for texts come from others and get into tables. For less than a block of 16 bytes, as
// most words of the API are, qHashBits() takes six times as long (Qt 6.4, AVX-512).
quint32 TextArena::hash(std::string_view bytes)
{
    const std::size_t seed = QHashSeed::globalSeed();
    std::array<char, 16> block{};
    if (bytes.size() >= block.size())
        return quint32(qHashBits(bytes.data(), bytes.size(), seed));
    std::copy(bytes.begin(), bytes.end(), block.begin());
    return quint32(qHashBits(block.data(), block.size(), seed ^ bytes.size()));
}
