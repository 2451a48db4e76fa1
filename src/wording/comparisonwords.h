// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"

#include <QLocale>

// How the texts of a row are written: in quotation marks where they must be told from numbers, and
// with signs for white space where nothing else differs.
enum class ComparedTexts : quint8 { Plain, Quoted, QuotedWithSpaces };

// The value of a cell, "null" or "absent".
QString comparedText(
    const ComparedCell &cell, const HpoFact *fact, ComparedTexts texts, const QLocale &locale);

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
