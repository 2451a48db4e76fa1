// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

// A request as its bytes came over the wire.
struct LoopbackRequest
{
    QByteArray method;
    QByteArray target;                                // path and query
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray head;                                  // all of it

    // The values of the header, one for each time that it came.
    QByteArrayList values(const QByteArray &name) const
    {
        QByteArrayList result;
        for (const auto &[key, value] : headers) {
            if (key == name)
                result += value;
        }
        return result;
    }
};
