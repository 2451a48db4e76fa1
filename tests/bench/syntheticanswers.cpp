// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/syntheticanswers.h"

#include "core/utctime.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array types{"personalRecommend", "relatedItem", "pop"};

// Most trainings are done, some have failed, few are under way.
constexpr std::array statuses{"completed", "completed",     "completed",     "completed",
                              "completed", "completed",     "completed",     "completed",
                              "completed", "completed",     "completed",     "learningFailed",
                              "ready",     "requestFailed", "refinedFailed", "learning",
                              "waiting",   "requesting",    "stopping",      "completed"};

constexpr std::array subjects{
    "야간 정기 학습",     "신상품 반영 후 재학습", "봄 시즌 상품 추가",  "주말 프로모션 대비 학습",
    "로그 누락분 복구",   "세션 유휴 시간 변경",   "Nightly retraining", "Before the autumn sale",
    "인기 상품 5만 개로", "Retry after repair"};

constexpr std::array purposes{
    "최근 90일 상호작용 데이터만 사용해서 다시 학습",
    "반품된 상품을 제외하고 홈 화면 추천용으로 학습",
    "with the interactions of the last ninety days only, returned goods left out",
    "추천 개수를 늘려서 A/B 테스트 B안과 비교할 예정",
    "compared with the version of last week by the home page team"};

QByteArray hpConfig(std::mt19937 &random, int type)
{
    if (random() % 5 != 0)
        return R"({"is_enabled":false})";
    constexpr std::array seconds{1800, 3600, 7200, 86400};
    QByteArray json = R"({"is_enabled":true,"session_max_timestamp":)" +
        QByteArray::number(seconds[random() % seconds.size()]) + R"(,"item_top_n":)" +
        QByteArray::number(10000 + 10000 * int(random() % 5)) +
        R"(,"min_item_cut":5,"min_session_length":2)";
    if (type == 0)
        json += R"(,"max_user_recommend_top":100)";
    else if (type == 1)
        json += R"(,"max_relate_recommend_top":50)";
    return json + '}';
}

QByteArray training(std::mt19937 &random, const QByteArray &serviceId, int number, int count)
{
    // Newest first, as the service lists them, spread over the year 2024.
    const qint64 year = 366LL * 24 * 3600 * 1000;
    const qint64 created = 1735689600000 - year / count * number - qint64(random() % 60'000);
    const int type = int(random() % types.size());
    const char *status = statuses[random() % statuses.size()];
    const QByteArray version = QByteArray::number(quint64(number) * 2654435761U % 78364164096U, 36)
                                   .rightJustified(11, '0');
    const QByteArray description = random() % 10 == 0
        ? QByteArray()
        : QByteArray(subjects[random() % subjects.size()]) + ' ' +
            QByteArray::number(int(random() % 400)) + ", " + purposes[random() % purposes.size()];

    QByteArray json = R"({"serviceId":")" + serviceId + R"(","type":")" + types[std::size_t(type)] +
        R"(","hpConfig":)" + hpConfig(random, type) + R"(,"version":")" + version +
        R"(","description":")" + description + R"(","status":")" + status + R"(","createdDate":")" +
        utcDateTime(created).toString(u"yyyy-MM-ddTHH:mm:ss.zzz").toLatin1();
    if (random() % 4 == 0)
        json += R"(","nextUpdateDate":"2025-01-02T02:00:00)";
    json += R"(","inference":)";
    json += qstrcmp(status, "completed") == 0 ? "true}" : "false}";
    return json;
}

} // namespace

QByteArrayList syntheticAnswers(int trainings, int pageSize)
{
    std::mt19937 random(20240730);
    QByteArrayList answers;
    for (int first = 0; first < trainings; first += pageSize) {
        const int last = std::min(trainings, first + pageSize);
        QByteArray answer;
        answer.reserve(qsizetype(last - first) * 330);
        answer += R"({"requestId":"3fd67b58","trains":[)";
        for (int i = first; i < last; ++i) {
            if (i > first)
                answer += ',';
            answer += training(random, syntheticServiceId, i, trainings);
        }
        answer += R"(],"offset":)" + QByteArray::number(first) + R"(,"limit":)" +
            QByteArray::number(pageSize) + '}';
        answer.squeeze();
        answers.append(answer);
    }
    return answers;
}
