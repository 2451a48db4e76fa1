// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/hpconfigreader.h"

#include "api/json/hpvaluereader.h"

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// In bytes, without the texts; the list of options grows by half, so it may have some to spare.
constexpr qint64 optionCost = 2 * sizeof(HpOption);
constexpr qint64 configCost = 200;

// The text of an object or array as it stands in the response. That skips over it, so it has
// to be reset to be walked through.
template <typename Container>
std::string_view rawText(Container &container, JsonReader &reader)
{
    std::string_view raw;
    if (const simdjson::error_code error = container.raw_json().get(raw)) {
        reader.noteBroken(error);
        return {};
    }
    return JsonReader::trimmed(raw);
}

template <typename Container>
void reset(Container &container, JsonReader &reader)
{
    if (const simdjson::error_code error = container.reset().error())
        reader.noteBroken(error);
}

} // namespace

HpConfigReader::Config
HpConfigReader::read(ondemand::value value, JsonReader &reader, FieldReader &fields)
{
    fields.forget("hpConfig"_L1);
    fields.forget("hpConfig.is_enabled"_L1);
    if (JsonReader::isNull(value))
        return {};
    ondemand::object object;
    if (const simdjson::error_code error = value.get_object().get(object)) {
        // After any other error the parser must not be asked any more.
        if (error == simdjson::INCORRECT_TYPE)
            fields.noteOptions(value, "hpConfig"_L1);
        else
            reader.noteBroken(error);
        return {};
    }
    const std::string_view raw = rawText(object, reader);
    if (reader.isBroken())
        return {};
    const Known *known = m_known.find(raw);
    if (!known) {
        const Known config = readOptions(object, raw, reader);
        if (reader.isBroken())
            return {};
        known = &m_known.at(m_known.insert(raw, [&config] { return config; }));
    }
    fields.note(known->unexpected);
    return {.hpConfig = known->hpConfig, .json = raw};
}

HpConfigReader::Known
HpConfigReader::readOptions(ondemand::object &object, std::string_view raw, JsonReader &reader)
{
    reset(object, reader);
    // The text is kept, so that it is found again: here, in the list, and in the store.
    if (reader.isBroken() || !reader.spend(3 * qint64(raw.size()) + configCost))
        return {};

    FieldReader fields(reader);
    std::optional<bool> enabled;
    QList<HpOption> options;
    reader.forEachMember(object, [&](std::string_view key, ondemand::value value) {
        if (key == "is_enabled") {
            enabled = fields.boolean(value, "hpConfig.is_enabled"_L1);
        } else {
            const HpOption option{JsonReader::toString(key), readHpValue(value, reader)};
            reader.spend(optionCost + 2 * qint64(option.name.size() + option.value.text.size()));
            options.append(option);
        }
    });
    return {HpConfig(enabled, std::move(options)), fields.unexpected()};
}
