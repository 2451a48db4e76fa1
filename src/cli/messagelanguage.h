// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The language of help and messages, as other programs of the system choose it. Data are the same
// in all languages.

// What the environment says of it.
struct LanguageVariables
{
    QString language = {}; // LANGUAGE
    QString lcAll = {};
    QString lcMessages = {};
    QString lcCtype = {};
    QString lang = {};

    static LanguageVariables ofProcess();
};

// The first of our languages, such as "ko", that the variables ask for; English if there is none,
// or if the character set of the locale may be unable to hold others.
QString languageOf(const LanguageVariables &variables);

// The language of this process; on Windows and macOS that of the system, unless LC_ALL or
// LC_MESSAGES is set. On Windows English, if a pipe or file is written in a code page of its own.
QString messageLanguage();
