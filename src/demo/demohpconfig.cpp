// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demohpconfig.h"

#include "demo/demorandom.h"

#include <QStringBuilder>

#include <iterator>

namespace {

using Type = DemoTraining::Type;

struct Option
{
    const char *name;
    bool personal;
    bool related;
    qint64 usual;     // the documented default
    qint64 others[4]; // in range
    qint64 wrong;     // out of range
};

constexpr Option options[] = {
    {"session_max_timestamp", true, true, 1800, {900, 3600, 5400, 7200}, 172800},
    {"item_top_n", true, true, 20000, {5000, 10000, 50000, 100000}, 500},
    {"min_item_cut", true, true, 5, {1, 3, 10, 20}, 0},
    {"min_session_length", true, true, 2, {3, 4, 5, 8}, 1},
    {"max_user_recommend_top", true, false, 100, {20, 50, 200, 500}, 5000},
    {"max_relate_recommend_top", false, true, 100, {10, 20, 30, 50}, 2000},
};

constexpr const char *groupColumns[] = {
    R"(["TIMESTAMP"])", R"(["GENDER","AGE"])", R"(["CATEGORY"])", R"(["CATEGORY","TIMESTAMP"])"};

QByteArray groupColumn(DemoRandom &random)
{
    const int choice = random.chance(60) ? 0 : random.below(int(std::size(groupColumns)));
    return QByteArray(",\"group_column\":") + groupColumns[choice];
}

qint64 valueOf(const Option &option, DemoRandom &random)
{
    const int dice = random.below(100);
    if (dice < 45)
        return option.usual;
    return dice < 95 ? option.others[random.below(4)] : option.wrong;
}

} // namespace

QByteArray demoHpConfig(Type type, DemoRandom &random)
{
    const int dice = random.below(100);
    if (dice < 25)
        return hpConfigOff();
    if (dice < 40)
        return R"({"is_enabled":false)" + groupColumn(random) + '}';

    QByteArray text = R"({"is_enabled":true)";
    for (const Option &option : options) {
        const bool applies = (type == Type::PersonalRecommend && option.personal) ||
            (type == Type::RelatedItem && option.related);
        if (applies && random.chance(70)) {
            text += ",\"" + QByteArray(option.name) +
                "\":" + QByteArray::number(valueOf(option, random));
        }
    }
    if (type == Type::Pop || random.chance(25))
        text += groupColumn(random);
    return text + '}';
}

QByteArray hpConfigWithUnknownOption()
{
    return R"({"is_enabled":true,"session_max_timestamp":3600,"item_top_n":20000,)"
           R"("warmup_epochs":3,"early_stopping":false,"loss":"bpr-max"})";
}

QByteArray hpConfigWithNull()
{
    return R"({"is_enabled":true,"min_item_cut":null,"min_session_length":3,)"
           R"("group_column":["TIMESTAMP"]})";
}

QByteArray hpConfigOutOfRange()
{
    return R"({"is_enabled":true,"session_max_timestamp":5,"item_top_n":9007199254740993,)"
           R"("min_item_cut":0,"min_session_length":1})";
}

QByteArray hpConfigGood()
{
    return R"({"is_enabled":true,"session_max_timestamp":1800,"item_top_n":50000,)"
           R"("min_item_cut":10,"min_session_length":2,"max_user_recommend_top":100,)"
           R"("group_column":["GENDER","AGE"]})";
}

QByteArray hpConfigBetter()
{
    return R"({"is_enabled":true,"session_max_timestamp":1800,"item_top_n":100000,)"
           R"("min_item_cut":5,"min_session_length":2,"max_user_recommend_top":100,)"
           R"("group_column":["GENDER","AGE"]})";
}

QByteArray hpConfigTooMuch()
{
    return R"({"is_enabled":true,"session_max_timestamp":600,"item_top_n":600000,)"
           R"("min_item_cut":1,"min_session_length":2,"max_user_recommend_top":100,)"
           R"("group_column":["GENDER","AGE"]})";
}

QByteArray hpConfigOff()
{
    return R"({"is_enabled":false})";
}
