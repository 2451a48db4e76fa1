// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/curlcommand.h"

#include "api/http/signature.h"
#include "core/credentials.h"
#include "core/endpoint.h"
#include "core/shellword.h"
#include "core/utctime.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// `headers`: words of a shell. The comment holds no character that means something to a shell,
// for zsh reads a pasted one as a command. curl would otherwise take brackets for a list of
// addresses and make "/a/../b" shorter, which was signed as it is.
QString command(const QStringList &comment, const QUrl &url, const QStringList &headers)
{
    // What is for this very computer must not go to a proxy that the environment names.
    const QString direct = isLoopback(url) ? u" --noproxy '*'"_s : QString();
    QStringList lines{
        u"curl --globoff --path-as-is --include"_s + direct,
        u"-H 'accept: application/json'"_s,
        u"-H 'content-type: application/json'"_s,
    };
    for (const QString &header : headers)
        lines += u"-H "_s + header;
    lines += quotedShellWord(QString::fromLatin1(url.toEncoded()));

    QString text;
    for (const QString &line : comment)
        text += u"# "_s + line + u'\n';
    return text + lines.join(u" \\\n  "_s) + u'\n';
}

} // namespace

QString redactedCurlCommand(const QUrl &url)
{
    return command(
        {u"For a POSIX shell. Fill in timestamp and signature, and set NCLOUD_ACCESS_KEY."_s,
         u"Timestamp: milliseconds since 1970, at most five minutes from the time of the service."_s,
         u"Signature: Base64 of the HMAC-SHA256, made with the secret key, of three lines without "
         u"a line end behind the last."_s,
         u"They are: GET and a space and the address from the path on with its query, then the "
         u"timestamp, then the access key."_s},
        url,
        {u"'x-ncp-apigw-timestamp: <timestamp>'"_s,
         u"\"x-ncp-iam-access-key: $NCLOUD_ACCESS_KEY\""_s,
         u"'x-ncp-apigw-signature-v2: <signature>'"_s});
}

QString signedCurlCommand(const QUrl &url, const Credentials &credentials, qint64 now)
{
    const QByteArray timestamp = QByteArray::number(now);
    const QByteArray value = signature(
        "GET", pathAndQuery(url), timestamp, credentials.accessKey.toUtf8(),
        credentials.secretKey.toUtf8());
    const auto header = [](const QString &name, const QString &text) {
        return quotedShellWord(QString(name + u": " + text));
    };
    return command(
        {u"For a POSIX shell. Signed at %1 and valid for five minutes."_s.arg(
            utcDateTime(now).toString(Qt::ISODate))},
        url,
        {header(u"x-ncp-apigw-timestamp"_s, QString::fromLatin1(timestamp)),
         header(u"x-ncp-iam-access-key"_s, credentials.accessKey),
         header(u"x-ncp-apigw-signature-v2"_s, QString::fromLatin1(value))});
}
