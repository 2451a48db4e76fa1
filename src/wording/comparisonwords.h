// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"

#include <QLocale>

// The value of a cell, "null" or "absent". `showsKind`: texts stand in quotation marks, so that
// they can be told from numbers.
QString
comparedText(const ComparedCell &cell, const HpoFact *fact, bool showsKind, const QLocale &locale);

// How a number or an array has changed, or of which kind the value is, as short as it can be said:
// "× 12", "− 90 %", "2 added", "text". Empty when there is no more to say.
QString changeText(const ComparedCell &cell, const QLocale &locale);

// The same in words: "12 times the base 50,000", "same as the base". `base`: what comparedText()
// says of the base.
QString relationText(const ComparedCell &cell, const QString &base, const QLocale &locale);

// Which elements of an array have changed, a line for each way; empty when nothing is known.
QStringList elementLines(const ComparedCell &cell);

// What deserves a look in a value: "Out of range", "Not used". Empty when nothing does.
QString warningText(const ComparedCell &cell);
