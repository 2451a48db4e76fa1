// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/hpconfigreader.h"
#include "core/trainingrow.h"

// A row of the list of trainings, or a training by itself. One for each list, for its
// HpConfigReader.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
class TrainingReader
{
public:
    using Row = TrainingRow;

    // The reader tells why a row cannot be understood. What the row holds is valid while reader and
    // document are.
    void read(simdjson::ondemand::object &object, JsonReader &reader, TrainingRow &row);

private:
    HpConfigReader m_hpConfigs;
};
