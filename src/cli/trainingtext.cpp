// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trainingtext.h"

using namespace Qt::StringLiterals;

namespace {

// A value that is neither true nor false is written as it was received.
QString
boolText(std::optional<bool> value, const UnexpectedFields &unexpected, QLatin1StringView field)
{
    if (!value)
        return unexpected.value(field);
    return *value ? u"true"_s : u"false"_s;
}

} // namespace

QString inferenceText(const Training &training)
{
    return boolText(training.inference, training.unexpected, "inference"_L1);
}

QString hpoText(const Training &training)
{
    return boolText(training.hpConfig.enabled(), training.unexpected, "hpConfig.is_enabled"_L1);
}
