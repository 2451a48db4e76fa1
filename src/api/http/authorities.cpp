// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/authorities.h"

#include <QFile>
#include <QFileInfo>

Result<QList<QSslCertificate>, AuthoritiesProblem> readAuthorities(const QString &file)
{
    // A pipe or a device need not come to an end.
    if (!QFileInfo(file).isFile())
        return AuthoritiesProblem::Unreadable;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return AuthoritiesProblem::Unreadable;
    // The size may be told wrongly, and change.
    const QByteArray text = source.read(maximumAuthoritiesSize + 1);
    if (source.error() != QFileDevice::NoError)
        return AuthoritiesProblem::Unreadable;
    if (text.size() > maximumAuthoritiesSize)
        return AuthoritiesProblem::TooLarge;
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(text, QSsl::Pem);
    if (authorities.isEmpty())
        return AuthoritiesProblem::NoCertificate;
    return authorities;
}
