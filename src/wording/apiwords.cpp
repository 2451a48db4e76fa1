// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/apiwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ApiWords
{
    Q_DECLARE_TR_FUNCTIONS(ApiWords)
};

// A status is shown by more than a blank where the response has none.
template <typename Row>
QString statusOrMissing(const Row &row)
{
    const QString text = statusText(row.status);
    return text.isEmpty() && row.unexpected.contains("status"_L1)
        ? ApiWords::tr("No status", "the response has none")
        : text;
}

} // namespace

QString typeText(const TrainingType &type)
{
    switch (type.known()) {
    case KnownTrainingType::PersonalRecommend:
        return ApiWords::tr("Personalized", "training type personalRecommend");
    case KnownTrainingType::RelatedItem:
        return ApiWords::tr("Related items", "training type relatedItem");
    case KnownTrainingType::Pop:
        return ApiWords::tr("Top items", "training type pop");
    case KnownTrainingType::Unknown:
        break;
    }
    return type.text();
}

QString statusText(const TrainingStatus &status)
{
    switch (status.known()) {
    case KnownTrainingStatus::Ready:
        return ApiWords::tr("Ready", "training status ready");
    case KnownTrainingStatus::Requesting:
        return ApiWords::tr("Requesting", "training status requesting");
    case KnownTrainingStatus::Waiting:
        return ApiWords::tr("Waiting", "training status waiting");
    case KnownTrainingStatus::Learning:
        return ApiWords::tr("Training", "training status learning: in progress");
    case KnownTrainingStatus::Completed:
        return ApiWords::tr("Completed", "training status completed");
    case KnownTrainingStatus::Stopping:
        return ApiWords::tr("Stopping", "training status stopping");
    case KnownTrainingStatus::RequestFailed:
        return ApiWords::tr("Request failed", "training status requestFailed");
    case KnownTrainingStatus::RefinedFailed:
        return ApiWords::tr("Data refinement failed", "training status refinedFailed");
    case KnownTrainingStatus::LearningFailed:
        return ApiWords::tr("Training failed", "training status learningFailed");
    case KnownTrainingStatus::Unknown:
        break;
    }
    return status.text();
}

QString statusText(const ServiceStatus &status)
{
    switch (status.known()) {
    case KnownServiceStatus::Scheduled:
        return ApiWords::tr("Scheduled", "service status scheduled");
    case KnownServiceStatus::ScheduledLearning:
        return ApiWords::tr("Scheduled training in progress", "service status scheduledLearning");
    case KnownServiceStatus::Learnable:
        return ApiWords::tr("Trainable", "service status learnable");
    case KnownServiceStatus::Learning:
        return ApiWords::tr("Training in progress", "service status learning");
    case KnownServiceStatus::Deleting:
        return ApiWords::tr("Deleting", "service status deleting");
    case KnownServiceStatus::Deleted:
        return ApiWords::tr("Deleted", "service status deleted");
    case KnownServiceStatus::Disable:
        return ApiWords::tr("Training unavailable", "service status disable");
    case KnownServiceStatus::Drafted:
        return ApiWords::tr("Draft", "service status drafted");
    case KnownServiceStatus::RequestLearning:
        return ApiWords::tr("Training requested", "service status requestLearning");
    case KnownServiceStatus::DatasetRequired:
        return ApiWords::tr("No data sets yet", "service status datasetRequired");
    case KnownServiceStatus::Unknown:
        break;
    }
    return status.text();
}

QString hpoText(std::optional<bool> enabled)
{
    if (!enabled)
        return {};
    return *enabled ? ApiWords::tr("On", "HPO is configured")
                    : ApiWords::tr("Off", "HPO is not configured");
}

QString inferenceText(std::optional<bool> inference)
{
    if (!inference)
        return {};
    return *inference ? ApiWords::tr("Yes", "there is an inference result")
                      : ApiWords::tr("No", "there is no inference result");
}

QString serviceTypeText(const QString &type)
{
    if (type == "batch"_L1)
        return ApiWords::tr("Batch", "service type batch");
    if (type == "interval"_L1)
        return ApiWords::tr("Interval", "service type interval");
    return type;
}

QString learningIntervalText(const QString &interval)
{
    bool isNumber = false;
    const QString number = interval.mid(4);
    const int hours = interval.startsWith("hour"_L1) ? number.toInt(&isNumber) : 0;
    if (!isNumber || hours < 1 || QString::number(hours) != number)
        return interval;
    return ApiWords::tr("Every %n hour(s)", "learningInterval hour1, hour3", hours);
}

QString datasetTypeText(const QString &type)
{
    if (type == "user"_L1)
        return ApiWords::tr("Users", "data set type user");
    if (type == "item"_L1)
        return ApiWords::tr("Items", "data set type item");
    if (type == "interaction"_L1)
        return ApiWords::tr("Interactions", "data set type interaction");
    return type;
}

QString datasetStatusText(const QString &status)
{
    if (status == "enable"_L1 || status == "learnable"_L1)
        return ApiWords::tr("Trainable", "data set status enable, learnable");
    if (status == "waiting"_L1 || status == "processing"_L1)
        return ApiWords::tr("Waiting", "data set status waiting, processing");
    if (status == "upload_failed"_L1)
        return ApiWords::tr("Upload failed", "data set status upload_failed");
    return status;
}

QString servedStatusText(const QString &status)
{
    return status == "enable"_L1 ? ApiWords::tr("Enabled", "status enable of what is served")
                                 : status;
}

QString rowCountText(const QString &count, const QLocale &locale)
{
    bool isNumber = false;
    const qlonglong number = count.toLongLong(&isNumber);
    return isNumber && QString::number(number) == count ? locale.toString(number) : count;
}

QString hpoTextOf(const Training &training)
{
    if (training.hpConfig.enabled())
        return hpoText(training.hpConfig.enabled());
    const QString found = training.unexpected.value("hpConfig.is_enabled"_L1);
    return found.isNull() ? training.unexpected.value("hpConfig"_L1) : found;
}

QString inferenceTextOf(const Training &training)
{
    return training.inference ? inferenceText(training.inference)
                              : training.unexpected.value("inference"_L1);
}

QString statusTextOf(const Training &training)
{
    return statusOrMissing(training);
}

QString statusTextOf(const Service &service)
{
    return statusOrMissing(service);
}
