// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

class DemoRandom;

/// What a service of the demo is before anything has happened in it.
struct DemoServiceSpec
{
    /// How requests for the service and its trainings are answered.
    enum class Access {
        Open,
        Denied,  ///< the account may see the row and no more
        Deleted, ///< still listed
    };

    QByteArray name{};
    QByteArray description{};
    Access access = Access::Open;
    int intervalHours = 0; ///< 0 for batch, else the update cycle: 1, 3, 6 or 12
    bool hasDatasets = true;
    int trainings = 0; ///< how many there are when the demo starts
    int share = 0;     ///< percent of the trainings requested while the demo runs
    int ageDays = 365; ///< how long ago the service was created
};

/// The services of the demo shop, newest first as AiTEMS lists them.
const std::vector<DemoServiceSpec> &demoServiceSpecs();

/// What people write beside a training, in Korean, Japanese or English; sometimes null (left out
/// by AiTEMS) or empty.
QByteArray demoDescription(DemoRandom &random);

/// Markup that must be shown as the characters it is made of.
QByteArray hostileDescription();
/// Quotes, a backslash, a line feed, a tab and a character outside the Basic Multilingual Plane.
QByteArray awkwardDescription();
