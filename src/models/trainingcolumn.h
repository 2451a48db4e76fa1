// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnranks.h"
#include "core/hpocatalog.h"
#include "core/rowmarks.h"
#include "core/traininglist.h"
#include "core/trainingtimes.h"
#include "wording/timeformat.h"

#include <functional>

class ServingStore;

// What a column needs to know beside the trainings.
struct TrainingContext
{
    TimeFormat timeFormat = TimeFormat();
    QHash<QString, QString> serviceNames = {};  // by id
    const Observations *observations = nullptr; // may be missing
    const ServingStore *serving = nullptr;      // may be missing
    const HpoCatalog *catalog = nullptr;        // may be missing
    qint64 now = 0;                             // milliseconds since the epoch
    RowMarks marks = {};                        // of the rows of the list
    bool showsRelativeTimes = false;            // "3 h ago"

    // The name, or the id where no name is known.
    QString serviceName(const QString &serviceId) const
    {
        return serviceNames.value(serviceId, serviceId);
    }

    TrainingTimes times(const Training &training) const
    {
        return observations ? TrainingTimes::of(training, *observations, now) : TrainingTimes();
    }
};

// A column of the table of trainings: all that there is to know of it. The model, the header, the
// order of rows, the delegate and saved layouts look here, so that one more column is one more of
// these.
struct TrainingColumn
{
    // Fixed: all letters of one width. Took, NextUpdate: with the mark that stands there.
    enum class Look {
        Plain,
        Fixed,
        Status,
        Type,
        Hpo,
        Result,
        Serving,
        Took,
        NextUpdate,
        Hyperparameter
    };
    // How a value stands to what is documented of it, or expected.
    struct Value
    {
        HpVerdict verdict = HpVerdict::Unknown;
        bool isQuiet = false; // nobody needs to look at it: absent, the default, or not used
        bool isNumber = false;
        std::optional<double> progress = {}; // of what goes on, from 0 to 1
    };

    QString id; // names the column in saved layouts; never changes
    // The field of the API that it shows; empty: none. What of it is not as documented is marked.
    QLatin1StringView field = {};
    std::function<QString()> title;
    bool hasTimes = false; // in the zone of the context, which the header names
    // The tool tip of the header; may be missing.
    std::function<QString(const TrainingContext &)> explanation = {};
    std::function<QString(const Training &, const TrainingContext &)> text;
    // More than the cell has room for; may be missing, and is the text then.
    std::function<QString(const Training &, const TrainingContext &)> toolTip = {};
    // What is copied instead of the text, which may be true only now; may be missing.
    std::function<QString(const Training &, const TrainingContext &)> written = {};
    // What a screen reader says instead of the text; may be missing.
    std::function<QString(const Training &, const TrainingContext &)> spoken = {};
    // Where each row of the list stands in the order of the column.
    std::function<ColumnRanks(const TrainingList &, const TrainingContext &)> ranks;
    Look look = Look::Plain;
    bool isNumeric = false; // its values are numbers, as far as anybody knows
    // May be missing.
    std::function<Value(const Training &, const TrainingContext &)> value = {};
    // What it should have room for, in the reader's language.
    std::function<QStringList()> samples = {};
    bool takesTheRest = false;         // of the width
    bool needsSeveralServices = false; // of use only beside trainings of other services

    // What stands in the header.
    QString heading(const TrainingContext &context) const;

    // Whether it shows this field, or a part of it ("hpConfig.is_enabled").
    bool shows(QLatin1StringView name) const
    {
        return name == field || (name.startsWith(field) && name.at(field.size()) == QChar(u'.'));
    }
};

// In which states trainings were seen, and for how long; of these nothing stands in a response.
TrainingColumn inStateColumn();
TrainingColumn tookColumn();

// Whether the service of a training serves it. Nothing in its own response tells that.
TrainingColumn servingColumn();

// The columns that all trainings have.
QList<TrainingColumn> trainingColumns();
