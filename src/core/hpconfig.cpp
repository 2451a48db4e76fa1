// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpconfig.h"

#include "core/exactnumber.h"

#include <algorithm>

static std::optional<qint64> wholeNumberIn(QStringView text)
{
    const std::optional<ExactNumber> number = ExactNumber::fromText(text);
    return number ? number->wholeNumber() : std::nullopt;
}

std::optional<qint64> HpValue::wholeNumber() const
{
    switch (kind) {
    case Kind::Integer:
        return integer;
    case Kind::Number:
        return wholeNumberIn(text);
    case Kind::String:
        return wholeNumberIn(QStringView(text).trimmed());
    default:
        return {};
    }
}

struct HpConfig::Data : QSharedData
{
    std::optional<bool> enabled;
    QList<HpOption> options;
};

HpConfig::HpConfig()
{
    static const QExplicitlySharedDataPointer<const Data> nothing(new Data);
    d = nothing;
}

HpConfig::HpConfig(std::optional<bool> enabled, QList<HpOption> options)
{
    auto *data = new Data;
    data->enabled = enabled;
    data->options = std::move(options);
    d = QExplicitlySharedDataPointer<const Data>(data);
}

HpConfig::HpConfig(const HpConfig &) = default;
HpConfig::HpConfig(HpConfig &&) noexcept = default;
HpConfig &HpConfig::operator=(const HpConfig &) = default;
HpConfig &HpConfig::operator=(HpConfig &&) noexcept = default;
HpConfig::~HpConfig() = default;

std::optional<bool> HpConfig::enabled() const
{
    return d->enabled;
}

const QList<HpOption> &HpConfig::options() const
{
    return d->options;
}

const HpValue *HpConfig::find(const QString &name) const
{
    const auto found = std::ranges::find(d->options, name, &HpOption::name);
    return found == d->options.end() ? nullptr : &found->value;
}

bool HpConfig::operator==(const HpConfig &other) const
{
    return d == other.d || (d->enabled == other.d->enabled && d->options == other.d->options);
}
