// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/traininglist.h"
#include "models/columnranks.h"
#include "wording/timeformat.h"

#include <functional>

// What a column needs to know beside the trainings.
struct TrainingContext
{
    TimeFormat timeFormat = TimeFormat();
    QHash<QString, QString> serviceNames = {}; // by id

    // The name, or the id where no name is known.
    QString serviceName(const QString &serviceId) const
    {
        return serviceNames.value(serviceId, serviceId);
    }
};

// A column of the table of trainings: all that there is to know of it. The model, the header, the
// order of rows, the delegate and saved layouts look here, so that one more column is one more of
// these.
struct TrainingColumn
{
    enum class Look { Plain, Fixed, Status, Type, Hpo, Result }; // Fixed: all letters of one width

    QString id; // names the column in saved layouts; never changes
    // The field of the API that it shows. What of it is not as documented is marked.
    QLatin1StringView field;
    std::function<QString()> title;
    // The tool tip of the header; may be missing.
    std::function<QString(const TrainingContext &)> explanation = {};
    std::function<QString(const Training &, const TrainingContext &)> text;
    // More than the cell has room for; may be missing, and is the text then.
    std::function<QString(const Training &, const TrainingContext &)> toolTip = {};
    // Where each row of the list stands in the order of the column.
    std::function<ColumnRanks(const TrainingList &, const TrainingContext &)> ranks;
    Look look = Look::Plain;
    // What it should have room for, in the reader's language.
    std::function<QStringList()> samples = {};
    bool takesTheRest = false;         // of the width
    bool needsSeveralServices = false; // of use only beside trainings of other services

    // Whether it shows this field, or a part of it ("hpConfig.is_enabled").
    bool shows(QLatin1StringView name) const
    {
        return name == field || (name.startsWith(field) && name.at(field.size()) == QChar(u'.'));
    }
};

// The columns that all trainings have.
QList<TrainingColumn> trainingColumns();
