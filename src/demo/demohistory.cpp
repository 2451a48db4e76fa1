// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demohistory.h"

#include "demo/democatalog.h"
#include "demo/demohpconfig.h"
#include "demo/demolife.h"
#include "demo/demorandom.h"
#include "demo/demotime.h"

#include <algorithm>
#include <utility>

namespace {

using Type = DemoTraining::Type;

constexpr qint64 year = 360 * msPerDay;
constexpr qint64 longestLife = 40 * msPerMinute;

struct Draft
{
    DemoTraining::Facts facts;
    DemoOutcome outcome;
};

// People change hyperparameters rarely: a handful of them serves all trainings of a type.
class HpConfigs
{
public:
    explicit HpConfigs(DemoRandom &random)
    {
        for (int type = 0; type < DemoTraining::typeCount; ++type) {
            for (QByteArray &config : m_configs[type])
                config = demoHpConfig(Type(type), random);
        }
    }
    const QByteArray &pick(Type type, DemoRandom &random) const
    {
        const int first = random.below(count);
        return m_configs[int(type)][std::min(first, random.below(count))];
    }

private:
    static constexpr int count = 8;
    QByteArray m_configs[DemoTraining::typeCount][count];
};

// Nightly between two and three in Korea, or at any time of a working day.
qint64 requestTime(qint64 around, DemoRandom &random)
{
    const qint64 midnight = koreanMidnight(around);
    if (random.chance(65))
        return midnight + 2 * msPerHour + random.between(0, msPerHour - 1);
    return midnight + 9 * msPerHour + random.between(0, 10 * msPerHour);
}

std::vector<Type> requestTypes(DemoRandom &random)
{
    if (random.chance(50))
        return {Type::PersonalRecommend, Type::RelatedItem, Type::Pop};
    return {Type(random.below(DemoTraining::typeCount))};
}

// Times that end in zeros, which AiTEMS drops: ".5", ".08", or no fraction at all.
qint64 roundedNowAndThen(qint64 ms, DemoRandom &random)
{
    if (random.chance(6))
        return ms - ms % msPerSecond;
    return random.chance(10) ? ms - ms % 100 : ms;
}

std::vector<Draft>
draftRequests(const QByteArray &serviceId, int count, qint64 end, DemoRandom &random)
{
    const HpConfigs hpConfigs(random);
    // A request asks for two on average; a little less, so that the year is long enough.
    const qint64 spacing = year * 19 / 10 / std::max(count, 1);
    std::vector<Draft> drafts;
    for (int request = 0; int(drafts.size()) < count; ++request) {
        qint64 created = requestTime(std::max(end - request * spacing, end - year), random);
        if (created > end - longestLife)
            created -= msPerDay;
        const QByteArray description = demoDescription(random);
        const DemoOutcome outcome = demoOutcome(random, 88);
        for (const Type type : requestTypes(random)) {
            if (int(drafts.size()) == count)
                break;
            drafts.push_back(
                {.facts =
                     {.serviceId = serviceId,
                      .type = type,
                      .hpConfig = hpConfigs.pick(type, random),
                      .version = random.identifier(),
                      .description = description,
                      .created = roundedNowAndThen(created, random),
                      .inference = random.chance(96)},
                 // One type of a request may fail while the others do well.
                 .outcome = random.chance(80) ? outcome : demoOutcome(random, 95)});
            created += random.between(msPerSecond + 1, 4 * msPerSecond);
        }
    }
    return drafts;
}

// Newest first, and no two at the same moment, so that there is one order only.
void sortByTime(std::vector<Draft> &drafts)
{
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) {
        return a.facts.created > b.facts.created;
    });
    for (size_t i = 1; i < drafts.size(); ++i) {
        drafts[i].facts.created =
            std::min(drafts[i].facts.created, drafts[i - 1].facts.created - 1);
    }
}

// What comparing is for: one that completed, the next one of its type that failed because somebody
// wanted too much of it, and one after that with two values changed that did better. Between them
// no other one of the type completes.
void addStory(std::vector<Draft> &drafts)
{
    const auto tell = [&drafts](size_t at, const QByteArray &hpConfig, DemoOutcome outcome) {
        drafts[at].facts.type = Type::PersonalRecommend;
        drafts[at].facts.hpConfig = hpConfig;
        drafts[at].facts.inference = true;
        drafts[at].outcome = outcome;
    };
    tell(9, hpConfigGood(), DemoOutcome::Completed);
    drafts[8].facts.type = Type::Pop;
    drafts[8].facts.hpConfig = hpConfigOff();
    tell(7, hpConfigTooMuch(), DemoOutcome::LearningFailed);
    tell(6, hpConfigBetter(), DemoOutcome::Completed);
    drafts[6].facts.description = "More products, and rarer ones: 4 % more clicks";
}

// Whatever the seed, one of each is near the top of a long list.
void addOddities(std::vector<Draft> &drafts)
{
    if (drafts.size() < 100)
        return;
    drafts[4].outcome = DemoOutcome::RequestFailed;
    addStory(drafts);
    drafts[10].outcome = DemoOutcome::RefinedFailed;
    drafts[13].outcome = DemoOutcome::NeverStarted;
    drafts[16].facts.description = awkwardDescription();
    drafts[19].facts.description = hostileDescription();
    drafts[22].facts.hpConfig = hpConfigWithUnknownOption();
    drafts[22].facts.type = Type::RelatedItem;
    drafts[25].facts.hpConfig = hpConfigWithNull();
    drafts[25].facts.type = Type::PersonalRecommend;
    drafts[28].facts.hpConfig = hpConfigOutOfRange();
    drafts[28].facts.type = Type::PersonalRecommend;
    drafts[31].facts.description = QByteArray();
    drafts[34].facts.description = QByteArray("");
    drafts[37].outcome = DemoOutcome::Completed;
    drafts[37].facts.inference = false;
    if (drafts.size() < 1000)
        return;
    drafts[60].outcome = DemoOutcome::StuckStopping; // one in the whole shop is enough
    drafts[60].facts.type = Type::Pop;
    drafts[60].facts.hpConfig = hpConfigOff();
}

} // namespace

std::vector<DemoTraining>
demoHistory(const QByteArray &serviceId, int count, qint64 end, DemoRandom &random)
{
    std::vector<Draft> drafts = draftRequests(serviceId, count, end, random);
    sortByTime(drafts);
    addOddities(drafts);

    std::vector<DemoTraining> trainings;
    trainings.reserve(drafts.size());
    for (auto draft = drafts.rbegin(); draft != drafts.rend(); ++draft) {
        const DemoPace pace{
            .requesting = random.between(2 * msPerSecond, 40 * msPerSecond),
            // Much as long as those that one can watch, for which they are the measure.
            .waiting = random.between(20 * msPerSecond, 55 * msPerSecond),
            .learning = random.between(40 * msPerSecond, 70 * msPerSecond),
            .stopping = random.between(5 * msPerSecond, msPerMinute)};
        const qint64 created = draft->facts.created;
        trainings.emplace_back(std::move(draft->facts), demoLife(created, draft->outcome, pace));
    }
    return trainings;
}
