// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trainingview.h"

using namespace Qt::StringLiterals;

const QList<TrainingView> &builtInViews()
{
    static const QList<TrainingView> views{
        {.name = u"All"_s},
        {.name = u"Failed in 24 hours"_s, .question = u"status:failed created:<24h"_s},
        {.name = u"In progress"_s, .question = u"status:running"_s},
        {.name = u"Being served"_s, .question = u"is:serving"_s},
        {.name = u"Takes too long"_s, .question = u"is:stuck"_s}};
    return views;
}

const TrainingView &viewOfAll()
{
    return builtInViews().constFirst();
}
