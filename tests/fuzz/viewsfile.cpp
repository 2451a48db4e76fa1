// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/viewsfile.h"

#include "core/trainingviews.h"
#include "fuzz/target.h"

#include <algorithm>

namespace {

void testError(const ViewsFileError &error, const QByteArray &input)
{
    using Kind = ViewsFileError::Kind;
    require(
        (error.kind == Kind::NotJson) == (error.line > 0) && error.line <= input.count('\n') + 1,
        "what is no JSON is so in a line");
    require(
        (error.kind >= Kind::NotAView) == (error.view > 0),
        "what is wrong with a view says with which");
    require(
        (error.kind >= Kind::BadQuestion) == !error.name.isEmpty(),
        "and what it is called, if it has a name");
    require(
        (error.kind == Kind::BadMember) == !error.member.isEmpty(),
        "and which of its members it is");
}

void testView(const TrainingView &view)
{
    require(!view.name.isEmpty(), "a view has a name");
    require(view.name.size() <= TrainingViews::longestName, "which is not too long");
    require(TrainingViews::cleanName(view.name) == view.name, "and clean");
    require(parseQuestion(view.question).hasValue(), "and a question");
}

// What is kept of them.
void testKept(const QList<TrainingView> &views)
{
    const TrainingViews kept(views);
    require(TrainingViews(kept.own()) == kept, "views that are kept stay as they are");
    for (const TrainingView &view : kept.own()) {
        testView(view);
        require(!TrainingViews::isBuiltIn(view.name), "no built-in view is replaced");
        require(kept.find(view.name) == view, "each is found by its name");
    }
    TrainingViews more = kept;
    require(more.add(views).isEmpty(), "what is there is not added again");
    require(more == kept, "and nothing changes");
}

} // namespace

// A file of views, had somebody edited it.
void testInput(const QByteArray &input)
{
    const auto views = readViews(input);
    if (!views) {
        testError(views.error(), input);
        return;
    }
    std::ranges::for_each(*views, testView);
    for (const QByteArray &json : {viewsJson(*views), compactViewsJson(*views)}) {
        const auto again = readViews(json);
        require(again.hasValue(), "what is written is read");
        require(*again == *views, "and is the same");
    }
    testKept(*views);
}
