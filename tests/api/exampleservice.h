// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "support/loopbackresponse.h"
#include "support/outcome.h"
#include "support/testdata.h"
#include "support/testnetwork.h"

// The keys that the tests sign with.
inline const Credentials credentials{
    QStringLiteral("EXAMPLEACCESSKEY0001"), QStringLiteral("ExampleSecretKey00000000001")};

// One service, as AiTEMS once answered.
inline LoopbackResponse goodAnswer()
{
    return LoopbackResponse::json(testData(QStringLiteral("service-2022.json")));
}

// How the question for one service ends; nothing when it does not.
inline std::optional<ApiResult<ServiceDetails>>
askForService(TestNetwork &network, const QUrl &endpoint)
{
    ApiClient client(&network.transport, endpoint, credentials);
    return outcomeOf(client.service(QStringLiteral("s")));
}

// Its error; nothing when there is none.
inline std::optional<ApiError> errorFrom(TestNetwork &network, const QUrl &endpoint)
{
    const auto outcome = askForService(network, endpoint);
    return outcome && !*outcome ? std::optional(outcome->error()) : std::nullopt;
}
