// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QByteArray>

#include <string_view>

// Very many texts in one piece of memory: ASCII takes one byte a character, all else two. Only the
// last one can be taken back. Up to 4 GB, which is more than a MemoryBudget gives.
class TextArena
{
public:
    // Where a text is. Valid in its own arena only.
    class Place
    {
    public:
        Place() = default;

    private:
        friend class TextArena;
        static constexpr quint32 wide = quint32(1) << 31;

        Place(qsizetype begin, qsizetype size, bool isWide)
            : m_begin(quint32(begin))
            , m_size(quint32(size) | (isWide ? wide : 0))
        {
        }
        bool isWide() const { return (m_size & wide) != 0; }
        qsizetype size() const { return m_size & ~wide; } // in characters
        qsizetype bytes() const { return isWide() ? 2 * size() : size(); }

        quint32 m_begin = 0;
        quint32 m_size = 0;
    };

    // `utf8`: well-formed, as a parser of JSON has seen to.
    Place append(std::string_view utf8);
    Place append(const TextArena &other, Place place);
    // Takes back the text that came last.
    void removeLast(Place place) { m_bytes.truncate(place.m_begin); }

    // Valid until the next text comes.
    QAnyStringView at(Place place) const;
    // Never null: a text that is empty and no text are not the same.
    QString text(Place place) const;

    bool isSame(Place place, const TextArena &other, Place otherPlace) const;
    bool isSame(Place place, std::string_view ascii) const
    {
        return ascii ==
            std::string_view(m_bytes.constData() + place.m_begin, std::size_t(place.bytes())) &&
            !place.isWide();
    }
    // The same for the same text in each arena of this run of the program.
    quint32 hash(Place place) const;
    static quint32 hash(std::string_view bytes);
    static bool isAscii(std::string_view utf8);

private:
    Place append(const char *text, qsizetype size, bool isWide);

    QByteArray m_bytes;
};

Q_DECLARE_TYPEINFO(TextArena::Place, Q_PRIMITIVE_TYPE);
