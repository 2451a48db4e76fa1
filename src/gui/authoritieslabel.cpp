// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/authoritieslabel.h"

#include "api/http/authorities.h"
#include "core/training.h"
#include "gui/colors.h"
#include "wording/networktext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestList = 5; // of certificates that are named

QString nameOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName) +
        certificate.subjectInfo(QSslCertificate::Organization);
    return names.isEmpty() ? AuthoritiesLabel::tr("a certificate without a name") : names.first();
}

QString lineOf(const QSslCertificate &certificate)
{
    const QDateTime end = certificate.expiryDate();
    const QString date = end.toLocalTime().date().toString(Qt::ISODate);
    const QString text = end < QDateTime::currentDateTime()
        ? AuthoritiesLabel::tr("%1, expired on %2")
        : AuthoritiesLabel::tr("%1, valid until %2");
    return text.arg(nameOf(certificate), date);
}

QString textOf(const QList<QSslCertificate> &authorities)
{
    const qsizetype more = qMax<qsizetype>(0, authorities.size() - longestList);
    QStringList lines{AuthoritiesLabel::tr("%n certificate(s):", nullptr, int(authorities.size()))};
    for (const QSslCertificate &authority : authorities.first(authorities.size() - more))
        lines += lineOf(authority);
    if (more > 0)
        lines += AuthoritiesLabel::tr("and %n more", nullptr, int(more));
    return lines.join(u'\n');
}

} // namespace

void AuthoritiesLabel::showFile(const QString &file)
{
    QString text = tr("No file. Only the certificate authorities of the system are trusted.");
    bool isBad = false;
    if (!file.isEmpty()) {
        const auto authorities = readAuthorities(file);
        isBad = !authorities;
        text = isBad ? authoritiesText(authorities.error(), file) : textOf(*authorities);
    }
    setText(text);
    setTextColor(this, isBad ? statusColor(StatusGroup::Failed, palette()) : quietColor(palette()));
}
