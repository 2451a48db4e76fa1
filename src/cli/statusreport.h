// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/fulllist.h"
#include "cli/listtext.h"
#include "core/observations.h"

// What `status` says about the services of an account.

// A training that ended.
struct EndedTraining
{
    Training training = {};
    // When it was first seen so, in milliseconds since the epoch; 0: the history does not know.
    qint64 seen = 0;
};

struct ServiceReport
{
    enum class Reading { Read, Deleted, Denied, Failed };

    Service service = {};
    Reading reading = Reading::Read;
    // With Reading::Failed, with a list that broke off, and with Reading::Denied if the list of
    // services did not say so.
    std::optional<ApiError> error = {};
    ListEnd end = ListEnd::Complete;
    qsizetype unreadable = 0; // trainings
    int inProgress = 0;
    int longerThanUsual = 0; // of these
    int completed = 0;       // since the moment that is asked about
    QList<EndedTraining> failed = {};
    std::optional<EndedTraining> lastCompleted = {}; // at any time

    // Whether all of its trainings were counted.
    bool isWhole() const;
    // What there is to know besides the numbers, such as the first trainings that failed; empty if
    // nothing. `host`: see errorText().
    QString note(const QString &host) const;
};

// Counts the trainings of a service. `since` and `now`: milliseconds since the epoch. A training
// has ended since then if it was seen to do so in the history, which may be empty, or, where that
// does not know it, if it was created since then.
void count(
    ServiceReport &report, const FullList<Training> &list, const Observations &history,
    qint64 since, qint64 now);

// Worst first: those in which most failed, those that could not be read, those in which a training
// takes longer than usual, the others in their order; at the end those that are not read.
void sortWorstFirst(QList<ServiceReport> &reports);

TextTable textTable(const QList<ServiceReport> &reports, const QString &host);
bool csvRecords(const QList<ServiceReport> &reports, const QString &host, const AddRecord &add);
// One document.
QByteArray jsonText(const QList<ServiceReport> &reports, const QString &host, qint64 since);
