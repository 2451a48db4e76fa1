// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCommandLineParser;
struct CommandLine;

// Reads which trainings to list, and which columns of them. What is wrong; empty if all is valid.
QString readListOptions(const QCommandLineParser &parser, CommandLine &result);
