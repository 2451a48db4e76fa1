// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/fieldreader.h"
#include "core/service.h"

// A row of the list of services, or what a service by itself has in common with one.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-list
class ServiceReader
{
public:
    using Row = Service;

    // The reader tells why a row cannot be understood.
    void read(simdjson::ondemand::object &object, JsonReader &reader, Service &service);

    // The same in steps, for an object that has more members. readMember() reads the value if it is
    // of a member of a row; end() comes after the last member.
    bool readMember(
        std::string_view key, JsonReader::Value value, FieldReader &fields, Service &service);
    void end(JsonReader &reader, FieldReader &fields, Service &service);

private:
    bool m_hasStatus = false; // of the row that is read
};
