// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QSslCertificate>

enum class AuthoritiesProblem {
    Unreadable, // not there, not to be read, not a file
    TooLarge,
    NoCertificate // none in PEM; one in DER counts as none
};

inline constexpr qint64 maximumAuthoritiesSize = 1024 * 1024; // bytes

// The certificates of a PEM file, such as that of a company whose proxy looks into TLS. Whether
// they are still valid is not looked at.
Result<QList<QSslCertificate>, AuthoritiesProblem> readAuthorities(const QString &file);
