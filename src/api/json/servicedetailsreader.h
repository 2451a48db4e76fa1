// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/fieldreader.h"
#include "core/servicedetails.h"

// A service by itself.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-read
class ServiceDetailsReader
{
public:
    using Row = ServiceDetails;

    // The reader tells why the service cannot be understood. Only its id is needed for that.
    void read(simdjson::ondemand::object &object, JsonReader &reader, ServiceDetails &service);
};
