// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demolife.h"

#include "demo/demorandom.h"

#include <iterator>

std::vector<DemoTraining::Step> demoLife(qint64 created, DemoOutcome outcome, const DemoPace &pace)
{
    using Status = DemoTraining::Status;
    const qint64 requested = created + pace.requesting;
    const qint64 begun = requested + pace.waiting;
    const qint64 learned = begun + pace.learning;
    const qint64 cut = begun + pace.learning / 2;
    switch (outcome) {
    case DemoOutcome::Completed:
        return {
            {created, Status::Requesting},
            {requested, Status::Waiting},
            {begun, Status::Learning},
            {learned, Status::Completed}};
    case DemoOutcome::RequestFailed:
        return {{created, Status::Requesting}, {requested, Status::RequestFailed}};
    case DemoOutcome::RefinedFailed:
        return {
            {created, Status::Requesting},
            {requested, Status::Waiting},
            {begun, Status::RefinedFailed}};
    case DemoOutcome::LearningFailed:
        return {
            {created, Status::Requesting},
            {requested, Status::Waiting},
            {begun, Status::Learning},
            {learned, Status::LearningFailed}};
    case DemoOutcome::Stopped:
        return {
            {created, Status::Requesting},
            {requested, Status::Waiting},
            {begun, Status::Learning},
            {cut, Status::Stopping},
            {cut + pace.stopping, Status::LearningFailed}};
    case DemoOutcome::NeverStarted:
        return {{created, Status::Ready}};
    case DemoOutcome::StuckStopping:
        return {
            {created, Status::Requesting},
            {requested, Status::Waiting},
            {begun, Status::Learning},
            {cut, Status::Stopping}};
    }
    Q_UNREACHABLE();
}

DemoOutcome demoOutcome(DemoRandom &random, int percentCompleted)
{
    if (random.chance(percentCompleted))
        return DemoOutcome::Completed;
    static constexpr DemoOutcome others[] = {
        DemoOutcome::LearningFailed, DemoOutcome::LearningFailed, DemoOutcome::RefinedFailed,
        DemoOutcome::RefinedFailed,  DemoOutcome::RequestFailed,  DemoOutcome::Stopped};
    return others[random.below(int(std::size(others)))];
}
