// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

// One record of comma-separated values, ended by CR LF, UTF-8: fields with a comma, a quotation
// mark or a line break are quoted, everything else stands as it is.
// https://www.rfc-editor.org/rfc/rfc4180
QByteArray csvRecord(const QStringList &fields);
