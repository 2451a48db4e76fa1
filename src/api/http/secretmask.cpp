// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/secretmask.h"

#include "api/apierror.h"
#include "api/http/requestlog.h"
#include "core/credentials.h"
#include "core/unexpected.h"

using namespace Qt::StringLiterals;

namespace {

// Shorter ones are words that stand everywhere.
constexpr qsizetype shortest = 4;

// So much of a key is no accident.
constexpr qsizetype longestPart = 8;

QString lettersAndDigits(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text.toLower();
}

} // namespace

SecretMask::SecretMask(const Credentials &credentials, const QByteArray &signature)
{
    hide(credentials.accessKey, QString::fromUtf8(maskedAccessKey(credentials.accessKey.toUtf8())));
    hide(credentials.secretKey, u"***"_s);
    hide(QString::fromLatin1(signature), u"***"_s);
}

void SecretMask::hide(const QString &secret, const QString &shown)
{
    if (secret.size() >= shortest)
        m_secrets.append({secret, shown});
}

bool SecretMask::isRepeatedIn(const QString &text) const
{
    const QString shown = lettersAndDigits(text);
    for (const auto &[secret, instead] : m_secrets) {
        const QString hidden = lettersAndDigits(secret);
        for (qsizetype at = 0; at + longestPart <= hidden.size(); ++at) {
            if (shown.contains(QStringView(hidden).sliced(at, longestPart)))
                return true;
        }
    }
    return false;
}

QString SecretMask::masked(const QString &text) const
{
    QString result = text;
    for (const auto &[secret, shown] : m_secrets)
        result.replace(secret, shown, Qt::CaseInsensitive);
    return result;
}

ApiError SecretMask::masked(ApiError error) const
{
    for (QString *text : {&error.code, &error.message, &error.traceId, &error.detail}) {
        if (isRepeatedIn(*text))
            text->clear();
        else
            *text = masked(*text);
    }
    error.response = masked(error.response);
    return error;
}

RequestRecord SecretMask::masked(RequestRecord record) const
{
    if (isRepeatedIn(record.traceId))
        record.traceId.clear();
    // A service's own names of things stand in addresses.
    record.target = masked(QString::fromLatin1(record.target)).toLatin1();
    return record;
}

UnexpectedFields SecretMask::masked(const UnexpectedFields &fields) const
{
    QList<UnexpectedField> list = fields.toList();
    for (UnexpectedField &field : list)
        field.value = masked(field.value);
    return UnexpectedFields(list);
}
