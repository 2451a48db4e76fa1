// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/servicereader.h"

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

void ServiceReader::read(ondemand::object &object, JsonReader &reader, Service &service)
{
    FieldReader fields(reader);
    reader.forEachMember(object, [&](std::string_view key, ondemand::value value) {
        if (!readMember(key, value, fields, service))
            reader.skip(value);
    });
    end(reader, fields, service);
}

bool ServiceReader::readMember(
    std::string_view key, ondemand::value value, FieldReader &fields, Service &service)
{
    if (key == "serviceId") {
        service.serviceId = JsonReader::toString(fields.key(value, "serviceId"_L1));
    } else if (key == "name") {
        service.name = fields.string(value, "name"_L1);
    } else if (key == "status") {
        const QString status = fields.string(value, "status"_L1);
        m_hasStatus = !status.isNull();
        service.status = ServiceStatus::fromText(status);
    } else if (key == "createdDate") {
        service.created = fields.date(value, "createdDate"_L1);
    } else if (key == "updatedDate") {
        service.updated = fields.date(value, "updatedDate"_L1);
    } else if (key == "actionName") {
        service.actionName = fields.string(value, "actionName"_L1);
    } else if (key == "permission") {
        service.permission = fields.string(value, "permission"_L1);
    } else if (key == "description") {
        service.description = fields.string(value, "description"_L1);
    } else if (key == "type") {
        service.type = fields.string(value, "type"_L1);
    } else if (key == "learningInterval") {
        service.learningInterval = fields.string(value, "learningInterval"_L1);
    } else if (key == "scheduledDate") {
        service.scheduledDate = fields.string(value, "scheduledDate"_L1);
    } else {
        return false;
    }
    return true;
}

void ServiceReader::end(JsonReader &reader, FieldReader &fields, Service &service)
{
    if (service.serviceId.isEmpty())
        reader.noteMissing("serviceId");
    if (service.name.isNull())
        fields.noteMissing("name"_L1, UnexpectedField::Expected::Text);
    if (!m_hasStatus)
        fields.noteMissing("status"_L1, UnexpectedField::Expected::Text);
    // A service without data sets and trainings has no further fields to tell of, and editions of
    // the documentation differ in them: everything else may be missing.
    service.unexpected = fields.unexpected();
    m_hasStatus = false;
}
