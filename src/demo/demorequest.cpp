// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demorequest.h"

#include <algorithm>
#include <array>

namespace {

constexpr int malformed = 400;
constexpr int bodyRefused = 413;
constexpr int tooManyLines = 431;

// The part in front of the line break, which is taken off the text.
QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf(QByteArrayView("\r\n"));
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 2);
    return line;
}

// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView signs("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [signs](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
            signs.contains(c);
    });
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

bool isKnownMethod(QByteArrayView method)
{
    constexpr std::array<QByteArrayView, 7> known{
        QByteArrayView("GET"),    QByteArrayView("HEAD"), QByteArrayView("OPTIONS"),
        QByteArrayView("POST"),   QByteArrayView("PUT"),  QByteArrayView("PATCH"),
        QByteArrayView("DELETE"),
    };
    return std::find(known.begin(), known.end(), method) != known.end();
}

bool readRequestLine(QByteArrayView line, DemoRequest &request)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first)
        return false;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    request.method = line.first(first).toByteArray();
    request.target = target.toByteArray();
    request.keepsConnection = version == QByteArrayView("HTTP/1.1");
    const bool isPlain =
        std::none_of(target.begin(), target.end(), [](char c) { return c == ' ' || isControl(c); });
    return isKnownMethod(request.method) && target.startsWith('/') && isPlain &&
        (request.keepsConnection || version == QByteArrayView("HTTP/1.0"));
}

bool readHeaderLine(QByteArrayView line, DemoRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return false;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(), [](char c) { return c != '\t' && isControl(c); }))
        return false;
    request.headers.emplace_back(line.first(colon).toByteArray().toLower(), value.toByteArray());
    return true;
}

// Nothing of a body is ever read: a request that has one, or of which it is in doubt, is refused.
bool hasBody(const DemoRequest &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first == "transfer-encoding" ||
            (header.first == "content-length" && header.second != "0");
    });
}

} // namespace

std::optional<QByteArray> DemoRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) {
        return header.first == name;
    });
    return found == headers.end() ? std::nullopt : std::optional(found->second);
}

DemoRequestReading readDemoRequest(QByteArrayView head, std::size_t mostHeaderLines)
{
    DemoRequestReading reading;
    DemoRequest &request = reading.request;
    if (!readRequestLine(takeLine(head), request)) {
        reading.refusal = malformed;
        return reading;
    }
    while (!head.isEmpty()) {
        if (request.headers.size() == mostHeaderLines) {
            reading.refusal = tooManyLines;
            return reading;
        }
        if (!readHeaderLine(takeLine(head), request)) {
            reading.refusal = malformed;
            return reading;
        }
    }
    if (hasBody(request))
        reading.refusal = bodyRefused;
    const QByteArray connection = request.header("connection").value_or(QByteArray());
    if (connection.toLower().contains("close"))
        request.keepsConnection = false;
    return reading;
}
