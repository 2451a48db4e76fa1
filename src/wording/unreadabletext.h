// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/readproblem.h"

#include <QStringList>

// What could not be read, as a sentence: "trains[2].type should be a text, but is a list."
QString unreadableText(const ReadProblem &problem);

QStringList unreadableTexts(const QList<ReadProblem> &problems);
