// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QNetworkReply;

// More of a response than this is not kept, in characters.
inline constexpr qsizetype longestResponse = 64 * 1024;

// A response as it came, for somebody who asks for it: status, headers, and the body, which has
// been read already. It may repeat what was sent, so it is neither logged nor reported.
QString responseText(const QNetworkReply &reply, const QByteArray &body);
