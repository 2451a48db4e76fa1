// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

// Makes the program speak the language of the user's locale, if there is a catalogue of it; after
// the application object exists and before the first text is made.
void installTranslations(QCoreApplication &app);

// The same for a program that speaks English whatever the locale, its plurals and numbers too.
void installEnglish(QCoreApplication &app);
