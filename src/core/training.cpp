// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training.h"

StatusGroup statusGroup(KnownTrainingStatus status)
{
    switch (status) {
    case KnownTrainingStatus::Ready:
        return StatusGroup::Idle;
    case KnownTrainingStatus::Requesting:
    case KnownTrainingStatus::Waiting:
    case KnownTrainingStatus::Learning:
    case KnownTrainingStatus::Stopping:
        return StatusGroup::InProgress;
    case KnownTrainingStatus::Completed:
        return StatusGroup::Succeeded;
    case KnownTrainingStatus::RequestFailed:
    case KnownTrainingStatus::RefinedFailed:
    case KnownTrainingStatus::LearningFailed:
        return StatusGroup::Failed;
    case KnownTrainingStatus::Unknown:
        break;
    }
    return StatusGroup::Unknown;
}
