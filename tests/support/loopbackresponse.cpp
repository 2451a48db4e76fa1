// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackresponse.h"

namespace {

QByteArray head(int status, const LoopbackResponse::Headers &headers)
{
    QByteArray result = "HTTP/1.1 " + QByteArray::number(status) + " Words\r\n";
    for (const auto &[name, value] : headers)
        result += name + ": " + value + "\r\n";
    return result + "\r\n";
}

LoopbackResponse::Source once(const QByteArray &bytes)
{
    return [bytes, given = false]() mutable {
        return std::exchange(given, true) ? QByteArray() : bytes;
    };
}

} // namespace

LoopbackResponse LoopbackResponse::json(const QByteArray &body, int status, Headers headers)
{
    headers.prepend({"Content-Type", "application/json;charset=UTF-8"});
    headers.emplaceBack("Content-Length", QByteArray::number(body.size()));
    LoopbackResponse response;
    response.m_source = once(head(status, headers) + body);
    return response;
}

LoopbackResponse LoopbackResponse::raw(const QByteArray &bytes)
{
    LoopbackResponse response;
    response.m_source = once(bytes);
    response.m_then = Then::Close;
    return response;
}

LoopbackResponse LoopbackResponse::chunked(Source pieces, Headers headers)
{
    headers.prepend({"Content-Type", "application/json;charset=UTF-8"});
    headers.emplaceBack("Transfer-Encoding", "chunked");
    enum class Part { Head, Chunks, End };
    LoopbackResponse response;
    response.m_source = [pieces = std::move(pieces), headers, part = Part::Head]() mutable {
        if (part == Part::Head) {
            part = Part::Chunks;
            return head(200, headers);
        }
        if (part == Part::End)
            return QByteArray();
        const QByteArray piece = pieces();
        if (piece.isEmpty())
            part = Part::End; // told by a chunk without bytes
        return QByteArray(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
    };
    return response;
}

LoopbackResponse LoopbackResponse::endless(Source pieces)
{
    LoopbackResponse response;
    response.m_source = std::move(pieces);
    response.m_then = Then::Close;
    return response;
}

LoopbackResponse LoopbackResponse::never()
{
    return LoopbackResponse::raw({}).stalledAfter(0);
}

LoopbackResponse LoopbackResponse::byteByByte() const
{
    LoopbackResponse response = *this;
    response.m_source = [source = m_source, piece = QByteArray(), sent = qsizetype(0)]() mutable {
        if (sent == piece.size()) {
            piece = source();
            sent = 0;
        }
        return piece.isEmpty() ? QByteArray() : piece.sliced(sent++, 1);
    };
    return response;
}

LoopbackResponse LoopbackResponse::cutOffAfter(qsizetype bytes) const
{
    LoopbackResponse response = *this;
    response.m_source = [source = m_source, left = bytes]() mutable {
        const QByteArray piece = left > 0 ? source().left(left) : QByteArray();
        left -= piece.size();
        return piece;
    };
    response.m_then = Then::Close;
    return response;
}

LoopbackResponse LoopbackResponse::stalledAfter(qsizetype bytes) const
{
    LoopbackResponse response = cutOffAfter(bytes);
    response.m_then = Then::Nothing;
    return response;
}

LoopbackResponse LoopbackResponse::held() const
{
    LoopbackResponse response = *this;
    response.m_held = true;
    return response;
}
