// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagedreply.h"

#include "api/http/transport.h"

PagedReply::PagedReply(Transport *transport, const Credentials &credentials, QObject *parent)
    : ApiReply(transport, credentials, parent)
    , m_transport(transport)
{
}

void PagedReply::noteKept(qint64 bytes)
{
    m_transport->noteKept(bytes);
}

void PagedReply::fail(const ApiError &error)
{
    m_error = error;
    finish();
}

// By an edition of the API without ranges, or because there is nothing in this one.
bool PagedReply::isRefusedRange(const ApiError &error)
{
    return error.httpStatus == 400 || error.httpStatus == 404;
}
