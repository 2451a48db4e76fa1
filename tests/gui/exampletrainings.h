// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

inline HpOption integerOption(const QString &name, qint64 value)
{
    HpValue integer;
    integer.kind = HpValue::Kind::Integer;
    integer.integer = value;
    integer.text = QString::number(value);
    return {name, integer};
}

inline HpOption otherOption(const QString &name, HpValue::Kind kind, const QString &text)
{
    HpValue value;
    value.kind = kind;
    value.text = text;
    return {name, value};
}

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
        {integerOption(QStringLiteral("session_max_timestamp"), 3600),
         integerOption(QStringLiteral("item_top_n"), 20000),
         integerOption(QStringLiteral("min_session_length"), 1)});
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
