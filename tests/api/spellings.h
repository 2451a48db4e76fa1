// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <utility>

// How a service, or what stands before it, may repeat a key or a signature: in any way that keeps
// what it says.
QList<std::pair<QByteArray, QString>> spellingsOf(const QString &secret);

QString inPieces(const QString &text, qsizetype size, const QString &between);

// Rows of a test with each spelling of both.
void addSpellings(const QString &accessKey, const QString &signature);

// Whether eight letters or digits of the spelling stand in the text, whatever is in between.
bool repeats(const QString &text, const QString &spelling);
