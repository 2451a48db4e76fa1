// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/listrows.h"
#include "core/service.h"

#include <QHash>

#include <algorithm>

template <>
struct ListRows<Service>
{
    using Rows = QList<Service>;
    static constexpr qsizetype maximum = 10'000;

    class Finder
    {
    public:
        // -1 when there is none.
        qsizetype find(const Rows &rows, const Rows &page, qsizetype row)
        {
            for (; m_known < rows.size(); ++m_known) {
                if (!m_rows.contains(rows.at(m_known).serviceId))
                    m_rows.insert(rows.at(m_known).serviceId, m_known);
            }
            return m_rows.value(page.at(row).serviceId, -1);
        }

    private:
        QHash<QString, qsizetype> m_rows;
        qsizetype m_known = 0; // rows that have been looked at
    };

    class Copier
    {
    public:
        Copier(Rows &rows, const Rows &page)
            : m_rows(rows)
            , m_page(page)
        {
        }
        void append(qsizetype row) { m_rows.append(m_page.at(row)); }

    private:
        Rows &m_rows;
        const Rows &m_page;
    };

    static void close(Rows &) {}
    static QByteArray json(const Rows &rows, qsizetype row) { return rows.at(row).json; }
    static void truncate(Rows &rows, qsizetype size) { rows.resize(size); }
    // The first rows with a field that is not as documented.
    static Rows unexpected(const Rows &rows, qsizetype most)
    {
        Rows found;
        for (qsizetype i = 0; i < rows.size() && found.size() < most; ++i) {
            if (!rows.at(i).unexpected.isEmpty())
                found.append(rows.at(i));
        }
        return found;
    }
    static qsizetype unexpectedCount(const Rows &rows)
    {
        return std::ranges::count_if(
            rows, [](const Service &service) { return !service.unexpected.isEmpty(); });
    }
    static bool isUnexpected(const Rows &rows, qsizetype i)
    {
        return !rows.at(i).unexpected.isEmpty();
    }
    template <typename Change>
    static void changeUnexpected(Rows &rows, Change change)
    {
        for (Service &service : rows) {
            if (!service.unexpected.isEmpty())
                service.unexpected = change(service.unexpected);
        }
    }
};
