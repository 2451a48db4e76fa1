// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpages.h"

namespace {

// The quickest level: it leaves a tenth of a list of trainings, and the best one hardly less.
constexpr int compression = 1;

} // namespace

JsonPages::Place JsonPages::append(std::string_view json)
{
    if (!m_open.ends.isEmpty() && m_open.bytes.size() + qsizetype(json.size()) > pageSize)
        closePage();
    if (m_open.ends.size() == 1) // one by itself needs no more than its own
        m_open.bytes.reserve(pageSize);
    const Place place{quint32(m_pages.size()), quint32(m_open.ends.size())};
    m_open.bytes.append(json.data(), qsizetype(json.size()));
    m_open.ends.append(quint32(m_open.bytes.size()));
    return place;
}

void JsonPages::closePage()
{
    if (m_open.ends.isEmpty())
        return;
    Page page = std::exchange(m_open, {});
    page.isCompressed = m_keep == Keep::Compressed;
    if (page.isCompressed)
        page.bytes = qCompress(page.bytes, compression);
    page.bytes.squeeze();
    page.ends.squeeze();
    m_closedRows += page.ends.size();
    m_closedSize += page.ends.constLast();
    m_pages.append(std::make_shared<const Page>(std::move(page)));
}

QByteArray JsonPages::at(Place place) const
{
    const bool isOpen = qsizetype(place.page) == m_pages.size();
    const Page &page = isOpen ? m_open : *m_pages.at(place.page);
    if (page.isCompressed && m_unpackedPage != m_pages.at(place.page)) {
        m_unpacked = qUncompress(page.bytes);
        m_unpackedPage = m_pages.at(place.page);
    }
    const QByteArray &bytes = page.isCompressed ? m_unpacked : page.bytes;
    const quint32 begin = place.row == 0 ? 0 : page.ends.at(place.row - 1);
    return bytes.mid(begin, page.ends.at(place.row) - begin);
}

qint64 JsonPages::textSize(Place place) const
{
    const Page &page = qsizetype(place.page) == m_pages.size() ? m_open : *m_pages.at(place.page);
    return page.ends.at(place.row) - (place.row == 0 ? 0 : page.ends.at(place.row - 1));
}

qsizetype JsonPages::byteCount() const
{
    qsizetype bytes = m_open.bytes.size();
    for (const auto &page : m_pages)
        bytes += page->bytes.size();
    return bytes;
}

JsonPages::Place JsonPages::Copier::copy(Place place)
{
    if (qsizetype(place.page) == m_from.m_pages.size()) // the open one, which nobody can share
        return m_to.append(m_from.at(place));
    quint32 &page = m_pages[place.page];
    if (page == nothing) {
        m_to.closePage();
        page = quint32(m_to.m_pages.size());
        m_to.m_pages.append(m_from.m_pages.at(place.page));
        m_to.m_closedRows += m_from.m_pages.at(place.page)->ends.size();
        m_to.m_closedSize += m_from.m_pages.at(place.page)->ends.constLast();
    }
    return {page, place.row};
}
