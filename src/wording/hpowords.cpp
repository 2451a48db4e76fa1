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
    if (!fact)
        return {};
    QString range;
    if (fact->minimum && fact->maximum) {
        range = HpoWords::tr("%1 to %2", "from minimum to maximum")
                    .arg(locale.toString(*fact->minimum), number(*fact->maximum, fact, locale));
    }
    const QString recommended = fact->recommendation(QLocale::languageToCode(locale.language()));
    if (recommended.isEmpty())
        return range;
    return range.isEmpty()
        ? HpoWords::tr("recommended: %1", "instead of a range of allowed values").arg(recommended)
        : HpoWords::tr("%1; recommended: %2", "range of allowed values, and which are recommended")
              .arg(range, recommended);
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
