// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>

// An element of which it is known how many bytes are in it.
struct XmlBulk
{
    QByteArray element; // without attributes, and in no other one of its name
    qint64 size = 0;
};

// Whether a ZIP archive is whole, as a workbook is that nothing is missing of: each file in it is
// XML from its first to its last byte, and one of them has an element with that many bytes, which
// may be missing if these are none. What they are is not looked at, nor are checksums. Of archives
// up to 4 GB whose files are all deflated. `isCancelled`: once it is true, nobody waits for the
// answer. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
bool isWholeXmlArchive(
    const QString &fileName, const XmlBulk &bulk, const std::atomic_bool &isCancelled);
