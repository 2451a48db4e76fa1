// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"

// A list under way, page after page. `pageArrived()` comes after each page but before
// `finished()`, which comes once; an error ends it, and what had come until then stays good.
class PagedReply : public ApiReply
{
    Q_OBJECT

public:
    // Why the list ended early; nothing otherwise.
    const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void pageArrived();

protected:
    PagedReply(Transport *transport, const Credentials &credentials, QObject *parent);
    void fail(const ApiError &error);
    // So much of what has come stays in memory.
    void noteKept(qint64 bytes);
    static bool isRefusedRange(const ApiError &error);

private:
    Transport *m_transport;
    std::optional<ApiError> m_error;
};
