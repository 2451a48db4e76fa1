// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

// Writes {"name":[…]} part by part, with a line for each element as it was received.
class RawJsonWriter
{
public:
    // Takes the next part, and returns whether it wants another one.
    using Write = std::function<bool(const QByteArray &part)>;

    RawJsonWriter(QByteArrayView name, const Write &write)
        : m_write(write)
        , m_wantsMore(write("{\"" + name.toByteArray() + "\":["))
    {
    }

    // Both return whether more is wanted.
    bool add(const QByteArray &json)
    {
        m_wantsMore = m_wantsMore && m_write((m_hasElements ? ",\n" : "\n") + json);
        m_hasElements = true;
        return m_wantsMore;
    }
    bool end() { return m_wantsMore && m_write(m_hasElements ? "\n]}\n" : "]}\n"); }

private:
    Write m_write;
    bool m_wantsMore;
    bool m_hasElements = false;
};
