// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSslCertificate;
class QString;

// Whether the certificate was given for this host, a name or an address. Qt takes the common name
// of one that lists other hosts, too; but an authority that may vouch for some names only is not
// held to them there. https://www.rfc-editor.org/rfc/rfc6125#section-6.4.4
bool isGivenFor(const QSslCertificate &certificate, const QString &host);
