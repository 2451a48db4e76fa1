// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/hpowords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct HpoWords
{
    Q_DECLARE_TR_FUNCTIONS(HpoWords)
};

QString number(qint64 value, const HpoFact *fact, const QLocale &locale)
{
    const QString text = locale.toString(value);
    if (fact && fact->unit == "s"_L1)
        return HpoWords::tr("%1 s", "a number of seconds").arg(text);
    return text;
}

} // namespace

QString valueText(const HpValue &value, const HpoFact *fact, const QLocale &locale)
{
    switch (value.kind) {
    case HpValue::Kind::Integer:
        return number(value.integer, fact, locale);
    case HpValue::Kind::String:
        return value.text.isEmpty() ? HpoWords::tr("(empty text)") : value.text;
    default:
        return value.text;
    }
}

QString defaultText(const HpoFact *fact, const QLocale &locale)
{
    return fact && fact->defaultValue ? number(*fact->defaultValue, fact, locale) : QString();
}

QString rangeText(const HpoFact *fact, const QLocale &locale)
{
    if (!fact || !fact->minimum || !fact->maximum)
        return {};
    return HpoWords::tr("%1 to %2", "from minimum to maximum")
        .arg(locale.toString(*fact->minimum), number(*fact->maximum, fact, locale));
}

QString meaningText(const HpoFact *fact, const QLocale &locale)
{
    if (!fact)
        return {};
    const QString language = QLocale::languageToCode(locale.language());
    const QString recommended = fact->recommendation(language);
    if (recommended.isEmpty())
        return fact->meaning(language);
    return HpoWords::tr("%1 Recommended: %2.", "a sentence, and which values are recommended")
        .arg(fact->meaning(language), recommended);
}

QString verdictText(HpVerdict verdict)
{
    switch (verdict) {
    case HpVerdict::Default:
        return HpoWords::tr("Default");
    case HpVerdict::Changed:
        return HpoWords::tr("Differs from the default");
    case HpVerdict::OutOfRange:
        return HpoWords::tr("Out of range");
    case HpVerdict::OtherKind:
        return HpoWords::tr("Not of the documented kind");
    case HpVerdict::NoDefault:
        return HpoWords::tr("No documented default");
    case HpVerdict::Unknown:
        return HpoWords::tr("Not documented");
    }
    return {};
}
