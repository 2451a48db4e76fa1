// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/noticetext.h"

#include "wording/apiwords.h"
#include "wording/lists.h"
#include "wording/showntext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = TrainingNews::Kind;

struct Notice
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

// In characters. Desktops show some 60 of a title.
constexpr qsizetype longestName = 60;
constexpr qsizetype longestDescription = 200;
constexpr qsizetype mostLines = 4; // of a body

QString shownName(const QString &name)
{
    return shownInLine(shortened(name, longestName));
}

QString serviceOf(const TrainingNews &news)
{
    return shownName(news.serviceName.isEmpty() ? news.key.serviceId : news.serviceName);
}

QString whatHappened(const TrainingNews &news)
{
    return news.kind == Kind::GotResult
        ? Notice::tr("Result available", "a training has a result to recommend from")
        : shownName(statusText(news.status));
}

QString trainingOf(const TrainingNews &news)
{
    //: %1 is the version of a training, %2 its type
    return Notice::tr("%1 (%2)").arg(
        shownName(news.key.version), shownName(typeText(news.key.type)));
}

QString lineOf(const TrainingNews &news, bool namesService)
{
    if (namesService) {
        //: %1 is what happened, such as "Training failed", %2 a training, %3 the service it is of
        return Notice::tr("%1: %2 in %3")
            .arg(whatHappened(news), trainingOf(news), serviceOf(news));
    }
    //: %1 is what happened, such as "Training failed", %2 a training
    return Notice::tr("%1: %2").arg(whatHappened(news), trainingOf(news));
}

int countOf(const QList<TrainingNews> &news, Kind kind)
{
    return int(std::ranges::count(news, kind, &TrainingNews::kind));
}

// "3 trainings completed, 1 failed": only the first part says what is counted.
QString countsOf(const QList<TrainingNews> &news)
{
    QStringList parts;
    if (const int count = countOf(news, Kind::Completed); count > 0)
        parts += Notice::tr("%n training(s) completed", nullptr, count);
    if (const int count = countOf(news, Kind::Failed); count > 0) {
        parts += parts.isEmpty()
            ? Notice::tr("%n training(s) failed", nullptr, count)
            : Notice::tr("%n failed", "trainings, after \"3 trainings completed\"", count);
    }
    if (const int count = countOf(news, Kind::GotResult); count > 0) {
        parts += parts.isEmpty()
            ? Notice::tr("%n training(s) with a new result", nullptr, count)
            : Notice::tr(
                  "%n with a new result", "trainings, after \"3 trainings completed\"", count);
    }
    return listed(parts);
}

int importance(const TrainingNews &news)
{
    return news.kind == Kind::Failed ? 0 : news.kind == Kind::Completed ? 1 : 2;
}

QString linesOf(QList<TrainingNews> news, bool namesServices)
{
    std::ranges::stable_sort(news, {}, importance);
    // The last line says how many there are beyond it, which are never one only.
    const qsizetype shown = news.size() <= mostLines ? news.size() : mostLines - 1;
    QStringList lines;
    for (const TrainingNews &each : std::as_const(news).first(shown))
        lines += lineOf(each, namesServices);
    if (shown < news.size())
        lines += Notice::tr("and %n more", "trainings", int(news.size() - shown));
    return lines.join(u'\n');
}

} // namespace

NoticeText noticeText(const QList<TrainingNews> &news)
{
    if (news.isEmpty())
        return {};
    NoticeText text{.isFailure = countOf(news, Kind::Failed) > 0};
    if (news.size() == 1) {
        text.title = lineOf(news.first(), true);
        text.body = shownInLine(shortened(news.first().description, longestDescription));
        return text;
    }
    QSet<QString> services;
    for (const TrainingNews &each : news)
        services.insert(each.key.serviceId);
    const bool isOneService = services.size() == 1;
    //: %1 is like "3 trainings completed, 1 failed", %2 the service they are of
    text.title = isOneService
        ? Notice::tr("%1 in %2").arg(countsOf(news), serviceOf(news.first()))
        : Notice::tr("%1 in %n service(s)", nullptr, int(services.size())).arg(countsOf(news));
    text.body = linesOf(news, !isOneService);
    return text;
}
