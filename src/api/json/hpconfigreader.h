// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/fieldreader.h"
#include "core/hpconfig.h"
#include "core/textpool.h"

// Reads `hpConfig`. One for each list, because thousands of trainings share their settings.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
class HpConfigReader
{
public:
    struct Config
    {
        HpConfig hpConfig = {};
        std::string_view json = {}; // what it was read from; empty where there is nothing
    };

    // What is not as documented is noted in `fields`.
    Config read(JsonReader::Value value, JsonReader &reader, FieldReader &fields);

private:
    struct Known
    {
        HpConfig hpConfig;
        UnexpectedFields unexpected;
    };

    static Known
    readOptions(simdjson::ondemand::object &object, std::string_view raw, JsonReader &reader);

    ValuePool<Known> m_known; // by their text in the response
};
