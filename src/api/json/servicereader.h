// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonreader.h"
#include "core/service.h"

// A row of the list of services, or a service by itself.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-list
class ServiceReader
{
public:
    using Row = Service;

    // The reader tells why a row cannot be understood.
    void read(simdjson::ondemand::object &object, JsonReader &reader, Service &service);
};
