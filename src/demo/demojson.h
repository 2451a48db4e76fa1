// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A JSON string literal, quotes included. The text must be UTF-8.
/// Written by hand because the demo promises the order of fields, which QJsonObject does not keep.
QByteArray jsonString(const QByteArray &text);

/// "name":"text"
QByteArray jsonField(const char *name, const QByteArray &text);
