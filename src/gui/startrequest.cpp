// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startrequest.h"

#include "core/boardlink.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace {

const QByteArray magic = QByteArrayLiteral("TBRD");
constexpr char firstVersion = 1;
constexpr char version = 2; // with a question, a view or a link
constexpr auto streamVersion = QDataStream::Qt_6_0;

// It becomes a variable of the environment, and comes from another process.
bool isToken(const QByteArray &token)
{
    constexpr qsizetype longest = 1000;
    return token.size() <= longest &&
        std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

// What an earlier version does not know, and would leave out in silence.
bool needsVersion2(const StartOptions &options)
{
    return options.question || !options.view.isEmpty() || !options.link.isEmpty();
}

// It comes from another process.
bool isReadable(const StartOptions &options)
{
    return options.link.size() <= BoardLink::longestText + 1 &&
        (!options.question || parseQuestion(*options.question));
}

} // namespace

QByteArray StartProtocol::request(const StartRequest &request)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    const QByteArray token = isToken(request.activationToken) ? request.activationToken : "";
    const StartOptions &options = request.options;
    stream << options.account << options.serviceId << options.recentOnly << token;
    const bool isSecond = needsVersion2(options);
    if (isSecond)
        stream << options.question.has_value() << options.question.value_or(QString())
               << options.view << options.link;
    QByteArray size(sizeof(quint32), '\0');
    qToBigEndian(quint32(content.size()), size.data());
    return magic + QByteArray(1, isSecond ? version : firstVersion) + size + content;
}

QByteArray StartProtocol::response(Response response)
{
    return magic + QByteArray(1, firstVersion) + QByteArray(1, char(response));
}

std::optional<StartProtocol::Header> StartProtocol::readHeader(const QByteArray &bytes)
{
    if (bytes.size() < headerSize || !bytes.startsWith(magic))
        return {};
    const auto size = qFromBigEndian<quint32>(bytes.constData() + headerSize - sizeof(quint32));
    if (size > largestMessage - headerSize)
        return {};
    return Header{.version = quint8(bytes.at(magic.size())), .messageSize = headerSize + size};
}

bool StartProtocol::isKnown(const Header &header)
{
    return header.version == firstVersion || header.version == version;
}

std::optional<StartRequest> StartProtocol::readRequest(const QByteArray &message)
{
    const std::optional<Header> header = readHeader(message);
    if (!header || !isKnown(*header) || message.size() != header->messageSize)
        return {};
    QDataStream stream(message.sliced(headerSize));
    stream.setVersion(streamVersion);
    StartRequest request;
    StartOptions &options = request.options;
    stream >> options.account >> options.serviceId >> options.recentOnly >> request.activationToken;
    if (header->version == version) {
        bool hasQuestion = false;
        QString question;
        stream >> hasQuestion >> question >> options.view >> options.link;
        if (hasQuestion)
            options.question = question;
    }
    if (stream.status() != QDataStream::Ok || !isReadable(options))
        return {};
    if (!isToken(request.activationToken))
        request.activationToken.clear();
    return request;
}

std::optional<StartProtocol::Response> StartProtocol::readResponse(const QByteArray &message)
{
    if (message.size() != responseSize || !message.startsWith(magic))
        return {};
    return Response(message.back());
}
