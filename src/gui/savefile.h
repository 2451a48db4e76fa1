// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Writes a file of the user's, in the place of one of this name, whole or not at all wherever the
// folder allows that. Nothing: it is saved; else why it is not, in the words of the system.
std::optional<QString> saveFile(const QString &fileName, const QByteArray &content);
