// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Credentials;
class QUrl;

// The request "GET url" as a command for curl in a POSIX shell, to be pasted. Whatever stands in
// the address or the key stays one word of it. The secret key never does.
// https://api.ncloud-docs.com/docs/en/common-ncpapi

// With placeholders where key, time and signature belong: may be shown to anybody.
QString redactedCurlCommand(const QUrl &url);

// Signed for `now` (milliseconds since 1970-01-01T00:00:00Z): whoever has it can send this one
// request, for five minutes. The access key stands in it.
QString signedCurlCommand(const QUrl &url, const Credentials &credentials, qint64 now);
