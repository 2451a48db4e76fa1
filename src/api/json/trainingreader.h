// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/fieldreader.h"
#include "core/training.h"

#include <functional>
#include <string>
#include <unordered_map>

// A row of the list of trainings, or a training by itself. One for each list, for thousands of
// trainings share their settings and the service's id.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
class TrainingReader
{
public:
    using Row = Training;

    // The reader tells why a row cannot be understood.
    void read(simdjson::ondemand::object &object, JsonReader &reader, Training &training);

private:
    struct KnownConfig
    {
        HpConfig hpConfig;
        UnexpectedFields unexpected;
    };

    // Lets a table of strings be asked for what is none.
    struct TextHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    QString shared(std::string_view serviceId);
    HpConfig readHpConfig(JsonReader::Value value, JsonReader &reader, FieldReader &fields);

    std::string m_serviceIdText;
    QString m_serviceId;
    // By their text in the answer.
    std::unordered_map<std::string, KnownConfig, TextHash, std::equal_to<>> m_hpConfigs;
};
