// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QList>

class QSslError;

// Of several things that are wrong with a certificate the one that tells most.
ApiError::Certificate certificateProblem(const QList<QSslError> &errors);

// All that is wrong with it, and which certificate it is: whose, by whom, valid until when. In
// English, for the details of an error.
QString certificateText(const QList<QSslError> &errors);
