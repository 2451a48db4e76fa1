// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpocatalog.h"

#include <QLocale>

// A value as a person reads it: numbers grouped, seconds as "1,800 s", everything else as it came.
QString valueText(const HpValue &value, const HpoFact *fact, const QLocale &locale);

// The documented default and the documented range; empty when there is none.
QString defaultText(const HpoFact *fact, const QLocale &locale);
QString rangeText(const HpoFact *fact, const QLocale &locale);

// What the option does, and which of its values are recommended.
QString meaningText(const HpoFact *fact, const QLocale &locale);

// What a verdict says of a value: "Default", "Differs from the default".
QString verdictText(HpVerdict verdict);
