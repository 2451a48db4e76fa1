// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/trainingreader.h"

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

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
            const HpConfigReader::Config config = m_hpConfigs.read(value, reader, fields);
            row.hpConfig = config.hpConfig;
            row.hpConfigJson = config.json;
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
