// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/startoptions.h"

#include <QByteArray>

#include <optional>

// What a second start of Trainboard hands over to the first one. Never a key.
struct StartRequest
{
    StartOptions options = {};
    // What allows a window to come to the front (XDG_ACTIVATION_TOKEN, DESKTOP_STARTUP_ID).
    QByteArray activationToken = {};
};

// How both speak on their local socket: the second one sends one message, the first one responds
// with one. Each begins with a magic number and the version of the protocol: the lowest one that
// can say it, so that programs of different age understand each other. A later version may append
// values to the request of an earlier one, which are ignored, without being another version.
namespace StartProtocol {

enum class Response : quint8 {
    Shown = 1,    // the window is in front
    Unknown = 2,  // that version of the protocol is not known
    Malformed = 3 // the request contains something else
};

// In bytes. No system passes arguments that need more.
constexpr qsizetype largestMessage = 1024 * 1024;
constexpr qsizetype headerSize = 9;
constexpr qsizetype responseSize = 6;

QByteArray request(const StartRequest &request);
QByteArray response(Response response);

// What the first bytes of a message say; null: this is no message, or one that is too large.
struct Header
{
    int version = 0;
    qsizetype messageSize = 0; // with the header
};
std::optional<Header> readHeader(const QByteArray &bytes);
// Whether we understand it.
bool isKnown(const Header &header);

std::optional<StartRequest> readRequest(const QByteArray &message);
std::optional<Response> readResponse(const QByteArray &message);

} // namespace StartProtocol
