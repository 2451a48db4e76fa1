// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/trainingreader.h"

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

void TrainingReader::read(ondemand::object &object, JsonReader &reader, TrainingRow &row)
{
    FieldReader fields(reader);
    bool hasStatus = false;
    reader.forEachMember(object, [&](std::string_view key, ondemand::value value) {
        if (key == "serviceId") {
            row.serviceId = fields.key(value, "serviceId"_L1);
        } else if (key == "type") {
            row.type = fields.key(value, "type"_L1);
        } else if (key == "version") {
            row.version = fields.key(value, "version"_L1);
        } else if (key == "description") {
            row.description = fields.text(value, "description"_L1);
        } else if (key == "status") {
            const auto status = fields.text(value, "status"_L1);
            hasStatus = status.has_value();
            row.status = status.value_or(std::string_view());
        } else if (key == "createdDate") {
            row.created = fields.date(value, "createdDate"_L1);
        } else if (key == "nextUpdateDate") {
            row.nextUpdate = fields.date(value, "nextUpdateDate"_L1);
        } else if (key == "hpConfig") {
            readHpConfig(value, reader, fields, row);
        } else if (key == "inference") {
            row.inference = fields.boolean(value, "inference"_L1);
        } else {
            reader.skip(value);
        }
    });

    if (row.serviceId.empty())
        reader.noteMissing("serviceId");
    if (row.type.empty())
        reader.noteMissing("type");
    if (row.version.empty())
        reader.noteMissing("version");
    if (!hasStatus)
        fields.noteMissing("status"_L1, UnexpectedField::Expected::Text);
    if (row.created.isAbsent())
        fields.noteMissing("createdDate"_L1, UnexpectedField::Expected::Date);
    // All responses seen so far have hpConfig, with is_enabled, and inference, but the
    // documentation calls none of them required, and a training that never ran may have neither
    // settings nor a result to tell. So a row without them, or with null, shows nothing there and
    // is as documented. The state and the moment of the request are what a board is for: no
    // training is without them.
    row.unexpected = fields.unexpected();
}

void TrainingReader::readHpConfig(
    ondemand::value value, JsonReader &reader, FieldReader &fields, TrainingRow &row)
{
    fields.forget("hpConfig"_L1);
    fields.forget("hpConfig.is_enabled"_L1);
    row.hpConfig = {};
    row.hpConfigJson = {};
    if (JsonReader::isNull(value))
        return;
    ondemand::object object;
    if (const simdjson::error_code error = value.get_object().get(object)) {
        // After any other error the parser must not be asked any more.
        if (error == simdjson::INCORRECT_TYPE)
            fields.noteOptions(value, "hpConfig"_L1);
        else
            reader.noteBroken(error);
        return;
    }
    const std::string_view raw = rawText(object, reader);
    if (reader.isBroken())
        return;
    const KnownConfig *known = m_hpConfigs.find(raw);
    if (!known) {
        const KnownConfig config = readOptions(object, raw, reader);
        if (reader.isBroken())
            return;
        known = &m_hpConfigs.at(m_hpConfigs.insert(raw, [&config] { return config; }));
    }
    fields.note(known->unexpected);
    row.hpConfig = known->hpConfig;
    row.hpConfigJson = raw;
}

TrainingReader::KnownConfig
TrainingReader::readOptions(ondemand::object &object, std::string_view raw, JsonReader &reader)
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
