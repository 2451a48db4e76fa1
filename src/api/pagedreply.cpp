// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagedreply.h"

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
