// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boardlink.h"
#include "fuzz/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isHarmless(const QString &text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return c.category() == QChar::Other_Control || c.isNull(); });
}

} // namespace

// A link that anybody could have made: what is read of it is a bounded text without control
// characters, and is written as a link that says the same.
void testInput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const auto link = readLink(text);
    if (!link)
        return;
    require(isBoardLink(text), "only what wants to be a link is one");
    QStringList names{link->serviceId, link->view};
    if (link->training) {
        names += {link->training->type.text(), link->training->version};
        require(
            !link->training->type.text().isEmpty() && !link->training->version.isEmpty(),
            "a training is complete");
        require(!link->serviceId.isEmpty(), "and has a service");
    }
    for (const QString &name : std::as_const(names)) {
        require(name.size() <= BoardLink::longestName, "names are short");
        require(isHarmless(name), "and can be seen");
    }
    require(isHarmless(link->question), "the question can be seen");
    require(parseQuestion(link->question).hasValue(), "and is one");
    require(link->serviceId != "."_L1 && link->serviceId != ".."_L1, "an id is no path");

    const auto written = linkText(*link);
    require(written.has_value(), "what was read can be written");
    require(written->size() <= BoardLink::longestText, "in a text that is not too long");
    require(
        std::ranges::all_of(*written, [](QChar c) { return c > u' ' && c <= u'~'; }),
        "of visible ASCII characters");
    const auto again = readLink(*written);
    require(again.hasValue() && *again == *link, "and is read the same");
}
