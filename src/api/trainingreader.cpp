// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/trainingreader.h"

#include "api/hpvaluereader.h"

namespace ondemand = simdjson::ondemand;

namespace {

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
    bool hasType = false;
    bool hasStatus = false;
    reader.forEachMember(object, [&](std::string_view key, ondemand::value value) {
        if (key == "serviceId") {
            if (const auto text = reader.text(value, "serviceId"))
                training.key.serviceId = shared(*text);
        } else if (key == "type") {
            if (const auto text = reader.text(value, "type")) {
                hasType = true;
                training.key.type = TrainingType::fromUtf8(*text);
            }
        } else if (key == "version") {
            training.key.version = reader.string(value, "version");
        } else if (key == "description") {
            training.description = reader.string(value, "description");
        } else if (key == "status") {
            if (const auto text = reader.text(value, "status")) {
                hasStatus = true;
                training.status = TrainingStatus::fromUtf8(*text);
            }
        } else if (key == "createdDate") {
            if (const auto text = reader.text(value, "createdDate"))
                training.created = Timestamp::fromText(*text);
        } else if (key == "nextUpdateDate") {
            if (const auto text = reader.text(value, "nextUpdateDate"))
                training.nextUpdate = Timestamp::fromText(*text);
        } else if (key == "hpConfig") {
            training.hpConfig = readHpConfig(value, reader);
        } else if (key == "inference") {
            training.inference = reader.boolean(value, "inference");
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
        reader.noteMissing("status");
    if (training.created.isAbsent())
        reader.noteMissing("createdDate");
}

QString TrainingReader::shared(std::string_view serviceId)
{
    if (m_serviceId.isNull() || m_serviceIdText != serviceId) {
        m_serviceIdText = serviceId;
        m_serviceId = JsonReader::toString(serviceId);
    }
    return m_serviceId;
}

HpConfig TrainingReader::readHpConfig(ondemand::value value, JsonReader &reader)
{
    if (JsonReader::isNull(value))
        return {};
    ondemand::object object;
    if (const simdjson::error_code error = value.get_object().get(object)) {
        reader.note(error, value, "hpConfig", "an object");
        return {};
    }
    const std::string_view raw = rawText(object, reader);
    const auto known = m_hpConfigs.find(raw);
    if (known != m_hpConfigs.end())
        return known->second;
    reset(object, reader);
    if (reader.isBroken())
        return {};

    std::optional<bool> enabled;
    QList<HpOption> options;
    reader.forEachMember(object, [&](std::string_view key, ondemand::value inner) {
        if (key == "is_enabled")
            enabled = reader.boolean(inner, "hpConfig.is_enabled");
        else
            options.append({JsonReader::toString(key), readHpValue(inner, reader)});
    });
    if (!reader.isGood())
        return {};
    return m_hpConfigs.emplace(raw, HpConfig(enabled, std::move(options))).first->second;
}
