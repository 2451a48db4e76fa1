// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democatalog.h"

#include "demo/demorandom.h"

#include <iterator>

namespace {

constexpr const char *descriptions[] = {
    "야간 정기 학습",
    "야간 정기 학습",
    "신상품 반영",
    "봄 시즌 상품 추가 후 재학습",
    "세션 유휴 시간 1시간으로 변경",
    "인기 상품 상위 5만 개로 확대",
    "주말 프로모션 대비",
    "로그 누락분 복구 후 재시도",
    "A/B 테스트 B안",
    "夜間の定期学習",
    "夜間の定期学習",
    "新商品を反映",
    "セール前の再学習",
    "セッションのアイドル時間を短縮",
    "関連項目の件数を30に変更",
    "障害復旧後の再実行",
    "Nightly retrain",
    "Nightly retrain",
    "Before the autumn catalogue",
    "Baseline, internal algorithm",
    "HPO sweep, step 3 of 8",
    "Shorter sessions",
    "Retry after data repair",
    "Rare items cut at 10",
};

std::vector<DemoServiceSpec> makeSpecs()
{
    using Access = DemoServiceSpec::Access;
    return {
        {.name = "new_store",
         .description = "데이터셋 연결 전",
         .hasDatasets = false,
         .ageDays = 3},
        {.name = "partner-mall",
         .description = "Managed by the partner team",
         .access = Access::Denied,
         .ageDays = 96},
        {.name = "beauty_realtime",
         .description = "뷰티 실시간 추천",
         .intervalHours = 6,
         .trainings = 268,
         .share = 20,
         .ageDays = 380},
        {.name = "book-club_jp",
         .description = "書籍のおすすめ",
         .intervalHours = 12,
         .trainings = 121,
         .share = 15,
         .ageDays = 402},
        {.name = "grocery-weekly",
         .description = "Weekly shopping list",
         .trainings = 412,
         .share = 25,
         .ageDays = 455},
        {.name = "fashion_home",
         .description = "패션 홈 화면 추천",
         .trainings = 1204,
         .share = 40,
         .ageDays = 540},
        {.name = "outlet_2023", .access = Access::Deleted, .ageDays = 820},
    };
}

} // namespace

const std::vector<DemoServiceSpec> &demoServiceSpecs()
{
    static const std::vector<DemoServiceSpec> specs = makeSpecs();
    return specs;
}

QByteArray demoDescription(DemoRandom &random)
{
    const int dice = random.below(100);
    if (dice < 15)
        return {};
    if (dice < 25)
        return "";
    return descriptions[random.below(int(std::size(descriptions)))];
}

QByteArray hostileDescription()
{
    return "<b>bold</b> <img src=x>";
}

QByteArray awkwardDescription()
{
    return "\"B\" arm \\ see \xF0\x9F\x93\x88\n\t2nd try & more";
}
