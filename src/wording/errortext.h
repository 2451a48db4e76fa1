// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "core/endpoint.h"

// An error for people: what happened, what to do about it, and for whoever wants to look closer
// the technical facts, a line each. Plain text, without a secret.
struct ErrorText
{
    QString what = {};
    QString advice = {};
    QString details = {};
};

// `host`: whom we asked.
ErrorText errorText(const ApiError &error, const QString &host);

QString errorText(EndpointProblem problem, const QString &address);
