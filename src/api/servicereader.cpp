// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/servicereader.h"

namespace ondemand = simdjson::ondemand;

void ServiceReader::read(ondemand::object &object, JsonReader &reader, Service &service)
{
    bool hasStatus = false;
    reader.forEachMember(object, [&](std::string_view key, ondemand::value value) {
        if (key == "serviceId") {
            service.serviceId = reader.string(value, "serviceId");
        } else if (key == "name") {
            service.name = reader.string(value, "name");
        } else if (key == "status") {
            const QString status = reader.string(value, "status");
            hasStatus = !status.isNull();
            service.status = ServiceStatus::fromText(status);
        } else if (key == "createdDate") {
            if (const auto text = reader.text(value, "createdDate"))
                service.created = Timestamp::fromText(*text);
        } else if (key == "updatedDate") {
            if (const auto text = reader.text(value, "updatedDate"))
                service.updated = Timestamp::fromText(*text);
        } else if (key == "actionName") {
            service.actionName = reader.string(value, "actionName");
        } else if (key == "permission") {
            service.permission = reader.string(value, "permission");
        } else if (key == "description") {
            service.description = reader.string(value, "description");
        } else if (key == "type") {
            service.type = reader.string(value, "type");
        } else if (key == "learningInterval") {
            service.learningInterval = reader.string(value, "learningInterval");
        } else if (key == "scheduledDate") {
            service.scheduledDate = reader.string(value, "scheduledDate");
        } else {
            reader.skip(value);
        }
    });

    if (service.serviceId.isEmpty())
        reader.noteMissing("serviceId");
    if (service.name.isNull())
        reader.noteMissing("name");
    if (!hasStatus)
        reader.noteMissing("status");
}
