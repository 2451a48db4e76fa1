// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Whether each file in a ZIP archive is XML from its first to its last byte, as in a workbook that
// nothing is missing of. Of archives up to 4 GB whose files are all deflated.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
bool isWholeXmlArchive(const QString &fileName);
