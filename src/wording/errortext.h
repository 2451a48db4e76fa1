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

// By how much the clocks of service and computer differ, as a sentence. `offset`: by how many
// milliseconds the service's is ahead.
QString clockText(qint64 offset);

// An error as its finder sends it to somebody who can help: text, details, and which program on
// which system.
QString reportText(const QString &text, const QString &details);
