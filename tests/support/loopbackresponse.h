// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <utility>

// What a LoopbackServer answers to one request, good or bad.
class LoopbackResponse
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    // Gives the next piece of the answer; an empty one when there is no more.
    using Source = std::function<QByteArray()>;
    // What comes behind the answer.
    enum class Then { NextRequest, Close, Nothing };

    // JSON with its length declared; the connection stays open for the next request.
    static LoopbackResponse json(const QByteArray &body, int status = 200, Headers headers = {});
    // These bytes, whatever they are; then the connection is closed.
    static LoopbackResponse raw(const QByteArray &bytes);
    // JSON of unknown length, each piece a chunk; made only as fast as it is taken.
    static LoopbackResponse chunked(Source pieces, Headers headers = {});
    // Whatever these pieces are, made only as fast as they are taken; then the connection is
    // closed.
    static LoopbackResponse endless(Source pieces);
    // Nothing, and the connection stays open.
    static LoopbackResponse never();

    // The same answer, one byte at a time.
    [[nodiscard]] LoopbackResponse byteByByte() const;
    // Only so many bytes of the same answer, its head among them; then the connection is closed.
    [[nodiscard]] LoopbackResponse cutOffAfter(qsizetype bytes) const;
    // The same, but the connection stays open.
    [[nodiscard]] LoopbackResponse stalledAfter(qsizetype bytes) const;
    // The same answer, but not before LoopbackServer::release().
    [[nodiscard]] LoopbackResponse held() const;

    const Source &source() const { return m_source; }
    Then then() const { return m_then; }
    bool isHeld() const { return m_held; }

private:
    Source m_source;
    Then m_then = Then::NextRequest;
    bool m_held = false;
};
