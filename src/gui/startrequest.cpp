// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startrequest.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace {

const QByteArray magic = QByteArrayLiteral("TBRD");
constexpr char version = 1;
constexpr auto streamVersion = QDataStream::Qt_6_0;

// It becomes a variable of the environment, and comes from another process.
bool isToken(const QByteArray &token)
{
    constexpr qsizetype longest = 1000;
    return token.size() <= longest &&
        std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

QByteArray StartProtocol::request(const StartRequest &request)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    const QByteArray token = isToken(request.activationToken) ? request.activationToken : "";
    stream << request.options.account << request.options.serviceId << request.options.recentOnly
           << token;
    QByteArray size(sizeof(quint32), '\0');
    qToBigEndian(quint32(content.size()), size.data());
    return magic + QByteArray(1, version) + size + content;
}

QByteArray StartProtocol::response(Response response)
{
    return magic + QByteArray(1, version) + QByteArray(1, char(response));
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
    return header.version == version;
}

std::optional<StartRequest> StartProtocol::readRequest(const QByteArray &message)
{
    const std::optional<Header> header = readHeader(message);
    if (!header || !isKnown(*header) || message.size() != header->messageSize)
        return {};
    QDataStream stream(message.sliced(headerSize));
    stream.setVersion(streamVersion);
    StartRequest request;
    stream >> request.options.account >> request.options.serviceId >> request.options.recentOnly >>
        request.activationToken;
    if (stream.status() != QDataStream::Ok)
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
