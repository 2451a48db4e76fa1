// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servicedetails.h"
#include "gui/messagebar.h"
#include "wording/timeformat.h"

#include <optional>

class ServiceDetailsLoader;

// What the window with the details of a service says.

// A line for each data set; empty when there are none.
QString datasetsText(const ServiceDetails &service);
// What the response says of the hyperparameters of the last training.
QString lastHyperparametersText(const ServiceDetails &service);
// What stands above the table of what is served.
QString servedText(const ServedTrainings &served);
// All that is not as documented, in lines; empty when all is.
QString unexpectedTextOf(const ServiceDetails &service);
// Why the details are not there, or not up to date; nothing when all is well.
std::optional<Message> serviceMessage(const ServiceDetailsLoader &loader, const TimeFormat &times);
