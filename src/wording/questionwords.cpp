// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/questionwords.h"

#include "wording/apiwords.h"
#include "wording/markwords.h"

#include <QCoreApplication>

namespace {

struct QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

QString fieldText(QuestionField field)
{
    switch (field) {
    case QuestionField::Words:
        break;
    case QuestionField::Status:
        return QuestionWords::tr("Status of the training");
    case QuestionField::Type:
        return QuestionWords::tr("What the training recommends");
    case QuestionField::Version:
        return QuestionWords::tr("Part of the version");
    case QuestionField::Description:
        return QuestionWords::tr("Part of the description");
    case QuestionField::Service:
        return QuestionWords::tr("Part of the name or the ID of the service");
    case QuestionField::Created:
        return QuestionWords::tr("When the training was created: a date or an age");
    case QuestionField::NextUpdate:
        return QuestionWords::tr("When the next update is due: a date or a time from now");
    case QuestionField::Took:
        return QuestionWords::tr("How long the training took");
    case QuestionField::InState:
        return QuestionWords::tr("How long the training has been in its state");
    case QuestionField::Hpo:
        return QuestionWords::tr("Whether HPO was on");
    case QuestionField::Result:
        return QuestionWords::tr("Whether the training has a result");
    case QuestionField::Is:
        return QuestionWords::tr("A mark of the training");
    case QuestionField::Hyperparameter:
        return QuestionWords::tr("A hyperparameter of the training");
    }
    return {};
}

QString groupText(StatusGroup group)
{
    switch (group) {
    case StatusGroup::Failed:
        return QuestionWords::tr("All failures");
    case StatusGroup::InProgress:
        return QuestionWords::tr("All states in progress");
    case StatusGroup::Idle:
        return QuestionWords::tr("All idle states");
    case StatusGroup::Succeeded:
        return QuestionWords::tr("All successes");
    case StatusGroup::Unknown:
        break;
    }
    return {};
}

struct ValueText
{
    QuestionField field;

    QString operator()(const TrainingStatus &status) const
    {
        return status.known() == KnownTrainingStatus::Unknown ? QString() : statusText(status);
    }
    QString operator()(const TrainingType &type) const
    {
        return type.known() == KnownTrainingType::Unknown ? QString() : typeText(type);
    }
    QString operator()(StatusGroup group) const { return groupText(group); }
    QString operator()(TrainingMark mark) const { return markText(mark); }
    QString operator()(bool on) const
    {
        if (field == QuestionField::Hpo)
            return hpoText(on);
        return field == QuestionField::Result ? inferenceText(on) : QString();
    }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QString meaningText(const QuestionCandidate &candidate)
{
    switch (candidate.kind) {
    case QuestionCandidate::Kind::Field:
        return fieldText(candidate.field);
    case QuestionCandidate::Kind::Value:
        return std::visit(ValueText{candidate.field}, candidate.value.content);
    case QuestionCandidate::Kind::Option:
        break;
    }
    return {};
}
