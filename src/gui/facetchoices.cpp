// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facetchoices.h"

#include "core/textorder.h"
#include "gui/colors.h"
#include "gui/lineicon.h"
#include "wording/apiwords.h"
#include "wording/markwords.h"
#include "wording/showntext.h"

#include <algorithm>
#include <utility>

namespace {

// A menu with more of them is of no use to anybody, and a service could make up a value for each
// training.
constexpr qsizetype mostUnknown = 50;

template <typename Value>
struct Listed
{
    QList<Value> values;
    int notListed = 0;
};

// The known ones, and of the others those that most rows have.
template <typename Value, typename Known>
Listed<Value> knownAndFound(const QHash<Value, int> &found)
{
    constexpr qsizetype longestOrdered = 500;
    Listed<Value> listed;
    for (int i = 0; i < int(Known::Unknown); ++i)
        listed.values.append(static_cast<Known>(i));
    QList<std::pair<int, QString>> counts;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (it.key().known() == Known::Unknown)
            counts.append({-it.value(), it.key().text()});
    }
    std::sort(counts.begin(), counts.end()); // the same ones always, in the same order
    listed.notListed = int(qMax<qsizetype>(0, counts.size() - mostUnknown));
    QStringList unknown;
    for (const auto &[count, text] : counts.first(qMin(counts.size(), mostUnknown)))
        unknown.append(text);
    unknown.sort(); // for those that are the same to people, to be in one order always
    // As far as they can be seen: of megabytes that begin alike each comparison would take long.
    std::ranges::stable_sort(unknown, TextOrder(), [](const QString &text) {
        return QStringView(text).left(longestOrdered);
    });
    for (const QString &text : std::as_const(unknown))
        listed.values.append(Value::fromText(text));
    return listed;
}

} // namespace

FacetChoices typeChoices(const Facets &facets)
{
    const auto types = knownAndFound<TrainingType, KnownTrainingType>(facets.types);
    FacetChoices found{.choices = {}, .notListed = types.notListed};
    for (const TrainingType &type : types.values) {
        found.choices.append(
            {type.text(), shownInLine(typeText(type)), lineIcon(typeIcon(type.known())),
             facets.types.value(type)});
    }
    return found;
}

FacetChoices statusChoices(const Facets &facets)
{
    const auto statuses = knownAndFound<TrainingStatus, KnownTrainingStatus>(facets.statuses);
    FacetChoices found{.choices = {}, .notListed = statuses.notListed};
    for (const TrainingStatus &status : statuses.values) {
        found.choices.append(
            {status.text(), shownInLine(statusText(status)), lineIcon(statusIcon(status.known())),
             facets.statuses.value(status)});
    }
    return found;
}

FacetChoices markChoices(const Facets &facets)
{
    FacetChoices found;
    for (const auto &[mark, key] : trainingMarks) {
        found.choices.append(
            {key, markText(mark), lineIcon(markIcon(mark)), facets.marks.value(mark)});
    }
    return found;
}
