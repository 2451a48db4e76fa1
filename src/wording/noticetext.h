// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newskind.h"
#include "core/training.h"

#include <QList>

// What has happened to a training since the look before.
struct TrainingNews
{
    using Kind = NewsKind;

    Kind kind = Kind::Completed;
    TrainingKey key = {};
    QString serviceName = {};   // empty: its id stands for it
    TrainingStatus status = {}; // after it
    QString description = {};
};

// The words of one notification for all that one look has brought. Plain text.
struct NoticeText
{
    QString title = {}; // one line that says the whole
    QString body =
        {}; // what the trainings are, the failed ones first; empty: there is no more to say
    bool isFailure = false; // one of them failed
};

NoticeText noticeText(const QList<TrainingNews> &news);
