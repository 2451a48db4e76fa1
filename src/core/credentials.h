// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug> // clang 14 wants the whole class, even for a function that is deleted
#include <QString>

// An API key pair. It is made to be signed with and for nothing else: there is no way to print it.
struct Credentials
{
    QString accessKey;
    QString secretKey;

    bool isComplete() const { return !accessKey.isEmpty() && !secretKey.isEmpty(); }
};

QDebug operator<<(QDebug, const Credentials &) = delete;
