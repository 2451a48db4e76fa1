// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/markwords.h"

#include <QCoreApplication>

namespace {

struct MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
};

} // namespace

QString markText(TrainingMark mark)
{
    switch (mark) {
    case TrainingMark::LongerThanUsual:
        return MarkWords::tr("Longer than usual", "a training in progress");
    case TrainingMark::Overdue:
        return MarkWords::tr("Overdue", "the next update");
    case TrainingMark::BeingServed:
        return MarkWords::tr("Being served", "a training");
    case TrainingMark::CompletedSince:
        return MarkWords::tr("Completed since you last looked", "a training");
    case TrainingMark::FailedSince:
        return MarkWords::tr("Failed since you last looked", "a training");
    }
    return {};
}
