// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <string_view>

// The JSON of very many rows, byte for byte as it came, in pages that may be compressed. Pages are
// shared by lists that hold rows of the same one, and live as long as one of them.
class JsonPages
{
public:
    // Where the JSON of a row is; in its own pages only.
    struct Place
    {
        quint32 page = 0;
        quint32 row = 0; // of the page
    };

    // Of a few hundred kilobytes, so that one row is soon unpacked.
    static constexpr qsizetype pageSize = 512 * 1024;

    enum class Keep { AsItCame, Compressed };

    explicit JsonPages(Keep keep = Keep::AsItCame)
        : m_keep(keep)
    {
    }

    Keep keep() const { return m_keep; }

    Place append(std::string_view json);
    Place append(const QByteArray &json)
    {
        return append(std::string_view(json.constData(), std::size_t(json.size())));
    }
    // Closes the open page, and compresses it if that is wanted. Rows of an open page can be read,
    // too.
    void closePage();

    QByteArray at(Place place) const;
    // Of how many rows there is something in memory, also of those that nobody asks for any more.
    qsizetype rowCount() const { return m_closedRows + m_open.ends.size(); }
    // How much these rows said, before it was compressed.
    qint64 textSize() const { return m_closedSize + m_open.bytes.size(); }
    qint64 textSize(Place place) const;
    // How many rows the closed page has that this one is in; 0 for a row of the open page.
    qsizetype rowsBeside(Place place) const
    {
        const bool isOpen = qsizetype(place.page) == m_pages.size();
        return isOpen ? 0 : m_pages.at(place.page)->ends.size();
    }
    // What the JSON takes in memory.
    qsizetype byteCount() const;
    // Takes over rows of another list by sharing its whole pages.
    class Copier;

private:
    struct Page
    {
        QByteArray bytes;
        bool isCompressed = false;
        QList<quint32> ends; // of each row
    };

    Keep m_keep;
    QList<std::shared_ptr<const Page>> m_pages; // closed ones
    qsizetype m_closedRows = 0;                 // in these
    qint64 m_closedSize = 0;
    Page m_open; // behind them
    // What was unpacked last: rows are mostly asked for one after the other.
    mutable std::shared_ptr<const Page> m_unpackedPage;
    mutable QByteArray m_unpacked;
};

class JsonPages::Copier
{
public:
    // Both outlive the copier.
    Copier(JsonPages &to, const JsonPages &from)
        : m_to(to)
        , m_from(from)
        , m_pages(from.m_pages.size(), nothing)
    {
    }

    Place copy(Place place);

private:
    static constexpr quint32 nothing = ~quint32(0);

    JsonPages &m_to;
    const JsonPages &m_from;
    QList<quint32> m_pages; // which those are there
};

Q_DECLARE_TYPEINFO(JsonPages::Place, Q_PRIMITIVE_TYPE);
