// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/secretmask.h"

#include "api/apierror.h"
#include "api/requestlog.h"
#include "core/credentials.h"
#include "core/unexpected.h"

using namespace Qt::StringLiterals;

namespace {

// Shorter ones are words that stand everywhere.
constexpr qsizetype shortest = 4;

// Whether the text begins with an escape of the character: its length, or 0.
qsizetype lengthOfEscape(QStringView text, QChar c)
{
    const auto isNumber = [c](QStringView digits, int base) {
        bool isGood = false;
        return digits.toUInt(&isGood, base) == c.unicode() && isGood;
    };
    if (text.startsWith(u'%')) {
        // Twice, where one address stands in another.
        const qsizetype sign = text.startsWith(u"%25") && c != u'%' ? 3 : 1;
        return text.size() >= sign + 2 && isNumber(text.sliced(sign, 2), 16) ? sign + 2 : 0;
    }
    if (text.startsWith(u"\\u"))
        return text.size() >= 6 && isNumber(text.sliced(2, 4), 16) ? 6 : 0;
    if (text.startsWith(u'\\'))
        return text.size() >= 2 && text[1] == c ? 2 : 0;
    if (text.startsWith(u"&#")) {
        const qsizetype end = text.first(qMin<qsizetype>(text.size(), 10)).indexOf(u';');
        const bool isHex = text.size() > 2 && text[2].toLower() == u'x';
        const qsizetype begin = isHex ? 3 : 2;
        if (end > begin && isNumber(text.sliced(begin, end - begin), isHex ? 16 : 10))
            return end + 1;
    }
    return 0;
}

// How many characters of the text stand for this one; 0 when it begins with another.
qsizetype lengthOf(QStringView text, QChar c)
{
    if (const qsizetype escape = lengthOfEscape(text, c))
        return escape;
    if (text.startsWith(c))
        return 1;
    // Base64 for addresses, and what a form makes of a plus.
    const bool isAlias = (c == u'+' && (text.startsWith(u'-') || text.startsWith(u' '))) ||
        (c == u'/' && text.startsWith(u'_'));
    return isAlias ? 1 : 0;
}

// An escape that the end of the text cuts through.
bool isCutEscape(QStringView text)
{
    return text.size() < 6 &&
        (text.startsWith(u'%') || text.startsWith(u'\\') || text.startsWith(u'&'));
}

// What is left of the bytes in the Base64 of a longer text in which they begin `before` bytes
// behind a group of three.
QString withinBase64(const QByteArray &bytes, qsizetype before)
{
    const QByteArray all = QByteArray(QByteArray(before, '\0') + bytes).toBase64();
    const qsizetype begin = (before * 8 + 5) / 6;
    const qsizetype end = (before + bytes.size()) * 8 / 6;
    return QString::fromLatin1(all.sliced(begin, end - begin));
}

} // namespace

SecretMask::SecretMask(const Credentials &credentials, const QByteArray &signature)
{
    hide(credentials.accessKey, QString::fromUtf8(maskedAccessKey(credentials.accessKey.toUtf8())));
    hide(credentials.secretKey);
    hide(QString::fromLatin1(signature));
}

void SecretMask::hide(const QString &secret, const QString &shown)
{
    if (secret.size() < shortest)
        return;
    qsizetype size = secret.size();
    while (size > shortest && secret[size - 1] == u'=')
        --size;
    m_spellings.append({secret.first(size), secret.size() - size, shown});
    for (const qsizetype before : {0, 1, 2})
        m_spellings.append({withinBase64(secret.toUtf8(), before), 0, u"***"_s});
}

QString SecretMask::masked(const QString &text) const
{
    QString result;
    qsizetype at = 0;
    qsizetype kept = 0; // up to here it is in the result
    while (at < text.size()) {
        qsizetype length = 0;
        const QString *shown = nullptr;
        for (const Spelling &spelling : m_spellings) {
            const auto end = endOf(spelling, QStringView(text).sliced(at));
            if (end && *end > length) {
                length = *end;
                shown = &spelling.shown;
            }
        }
        if (!shown) {
            ++at;
            continue;
        }
        result += QStringView(text).sliced(kept, at - kept);
        result += *shown;
        at += length;
        kept = at;
    }
    return kept == 0 ? text : QString(result + QStringView(text).sliced(kept));
}

std::optional<qsizetype> SecretMask::endOf(const Spelling &spelling, QStringView text) const
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < spelling.text.size(); ++i) {
        const QStringView rest = text.sliced(at);
        const qsizetype length = lengthOf(rest, spelling.text[i]);
        if (length == 0) {
            const bool isCut = rest.isEmpty() || isCutEscape(rest);
            return isCut && i >= shortest ? std::optional(text.size()) : std::nullopt;
        }
        at += length;
    }
    for (qsizetype i = 0; i < spelling.padding; ++i)
        at += lengthOf(text.sliced(at), u'=');
    return at;
}

ApiError SecretMask::masked(ApiError error) const
{
    for (QString *text : {&error.code, &error.message, &error.traceId, &error.detail})
        *text = masked(*text);
    return error;
}

RequestRecord SecretMask::masked(RequestRecord record) const
{
    record.traceId = masked(record.traceId);
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
