// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "support/hpvalues.h"

inline Training completeTraining(const QString &version = QStringLiteral("maqll000000"))
{
    Training training;
    training.key = {QStringLiteral("6wxgu000000"), KnownTrainingType::PersonalRecommend, version};
    training.description = QStringLiteral("인기 상품, 매일 밤");
    training.status = KnownTrainingStatus::Learning;
    training.created = Timestamp::fromText("2024-07-30T11:25:36.558");
    training.nextUpdate = Timestamp::fromText("2024-08-01T02:00:00");
    training.hpConfig = HpConfig(
        true,
        {option(QStringLiteral("session_max_timestamp"), 3600),
         option(QStringLiteral("item_top_n"), 20000),
         option(QStringLiteral("min_session_length"), 1)});
    training.inference = false;
    training.json = R"({"version":"maqll000000","status":"learning"})";
    return training;
}

// With nothing but what is required.
inline Training bareTraining()
{
    Training training;
    training.key = {
        QStringLiteral("6wxgu000000"), KnownTrainingType::Pop, QStringLiteral("bare0000000")};
    training.status = KnownTrainingStatus::Ready;
    return training;
}
