// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/trainingreader.h"

#include "api/json/hpvaluereader.h"

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// In bytes, without the texts; the list of options grows by half, so it may have some to spare.
constexpr qint64 optionCost = 2 * sizeof(HpOption);
constexpr qint64 configCost = 200;

// The text of an object or array as it stands in the answer. It is skipped over thereby, and has
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

void TrainingReader::read(ondemand::object &object, JsonReader &reader, Training &training)
{
    FieldReader fields(reader);
    bool hasType = false;
    bool hasStatus = false;
    reader.forEachMember(object, [&](std::string_view key, ondemand::value value) {
        if (key == "serviceId") {
            training.key.serviceId = shared(fields.key(value, "serviceId"_L1));
        } else if (key == "type") {
            const std::string_view type = fields.key(value, "type"_L1);
            hasType = !type.empty();
            training.key.type = TrainingType::fromUtf8(type);
        } else if (key == "version") {
            training.key.version = JsonReader::toString(fields.key(value, "version"_L1));
        } else if (key == "description") {
            training.description = fields.string(value, "description"_L1);
        } else if (key == "status") {
            const auto status = fields.text(value, "status"_L1);
            hasStatus = status.has_value();
            training.status = status ? TrainingStatus::fromUtf8(*status) : TrainingStatus();
        } else if (key == "createdDate") {
            training.created = fields.date(value, "createdDate"_L1);
        } else if (key == "nextUpdateDate") {
            training.nextUpdate = fields.date(value, "nextUpdateDate"_L1);
        } else if (key == "hpConfig") {
            training.hpConfig = readHpConfig(value, reader, fields);
        } else if (key == "inference") {
            training.inference = fields.boolean(value, "inference"_L1);
        } else {
            reader.skip(value);
        }
    });

    if (training.key.serviceId.isEmpty())
        reader.noteMissing("serviceId");
    if (!hasType)
        reader.noteMissing("type");
    if (training.key.version.isEmpty())
        reader.noteMissing("version");
    if (!hasStatus)
        fields.noteMissing("status"_L1, UnexpectedField::Expected::Text);
    if (training.created.isAbsent())
        fields.noteMissing("createdDate"_L1, UnexpectedField::Expected::Date);
    // All responses seen so far have hpConfig, with is_enabled, and inference, but the
    // documentation calls none of them required, and a training that never ran may have neither
    // settings nor a result to tell. So a row without them, or with null, shows nothing there and
    // is as documented. The state and the moment of the request are what a board is for: no
    // training is without them.
    training.unexpected = fields.unexpected();
}

QString TrainingReader::shared(std::string_view serviceId)
{
    if (m_serviceId.isNull() || m_serviceIdText != serviceId) {
        m_serviceIdText = serviceId;
        m_serviceId = JsonReader::toString(serviceId);
    }
    return m_serviceId;
}

HpConfig
TrainingReader::readHpConfig(ondemand::value value, JsonReader &reader, FieldReader &fields)
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
    const auto known = m_hpConfigs.find(raw);
    if (known != m_hpConfigs.end()) {
        fields.note(known->second.unexpected);
        return known->second.hpConfig;
    }
    reset(object, reader);
    if (reader.isBroken())
        return {};

    // It is kept to be found again.
    if (!reader.spend(qint64(raw.size()) + configCost))
        return {};

    FieldReader inside(reader);
    std::optional<bool> enabled;
    QList<HpOption> options;
    reader.forEachMember(object, [&](std::string_view key, ondemand::value inner) {
        if (key == "is_enabled")
            enabled = inside.boolean(inner, "hpConfig.is_enabled"_L1);
        else
            options.append({JsonReader::toString(key), readHpValue(inner, reader)});
        if (!options.isEmpty()) {
            const HpOption &last = options.constLast();
            reader.spend(optionCost + 2 * qint64(last.name.size() + last.value.text.size()));
        }
    });
    if (reader.isBroken())
        return {};
    fields.note(inside.unexpected());
    const KnownConfig config{HpConfig(enabled, std::move(options)), inside.unexpected()};
    return m_hpConfigs.emplace(raw, config).first->second.hpConfig;
}
