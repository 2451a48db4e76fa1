// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/fieldreader.h"
#include "core/textpool.h"
#include "core/trainingrow.h"

// A row of the list of trainings, or a training by itself. One for each list, for thousands of
// trainings share their settings.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
class TrainingReader
{
public:
    using Row = TrainingRow;

    // The reader tells why a row cannot be understood. What the row holds is valid while reader and
    // document are.
    void read(simdjson::ondemand::object &object, JsonReader &reader, TrainingRow &row);

private:
    struct KnownConfig
    {
        HpConfig hpConfig;
        UnexpectedFields unexpected;
    };

    void readHpConfig(
        JsonReader::Value value, JsonReader &reader, FieldReader &fields, TrainingRow &row);
    static KnownConfig
    readOptions(simdjson::ondemand::object &object, std::string_view raw, JsonReader &reader);

    ValuePool<KnownConfig> m_hpConfigs; // by their text in the response
};
