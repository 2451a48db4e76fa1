// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagedreply.h"

void PagedReply::fail(const ApiError &error)
{
    m_error = error;
    finish();
}
