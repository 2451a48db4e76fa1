// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchevent.h"

#include "cli/displaytext.h"
#include "cli/jsonvalue.h"
#include "export/datetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray kindText(WatchEvent::Kind kind)
{
    switch (kind) {
    case WatchEvent::Kind::Found:
        return "found";
    case WatchEvent::Kind::New:
        return "new";
    case WatchEvent::Kind::Changed:
        return "changed";
    case WatchEvent::Kind::Gone:
        return "gone";
    }
    return {};
}

QString transitionText(const WatchEvent &event)
{
    const QString status = event.training.status.text();
    switch (event.kind) {
    case WatchEvent::Kind::Found:
        return status;
    case WatchEvent::Kind::New:
        return u"(new) -> "_s + status;
    case WatchEvent::Kind::Changed:
        return event.before->text() + u" -> "_s + status;
    case WatchEvent::Kind::Gone:
        return status + u" -> (gone)"_s;
    }
    return {};
}

// At least this wide: lines come one at a time, so that no line knows the widths of the next ones.
QString padded(const QString &text, int width)
{
    const QString shown = printable(text);
    return shown + QString(std::max(width - columnCount(shown), 0), u' ');
}

constexpr int transitionWidth = 27; // "requesting -> requestFailed"
constexpr int typeWidth = 17;       // "personalRecommend"

} // namespace

QByteArray jsonLine(const WatchEvent &event)
{
    const Training &training = event.training;
    const bool isGone = event.kind == WatchEvent::Kind::Gone;
    const std::optional<TrainingStatus> before = isGone ? training.status : event.before;
    QByteArray line = "{\"time\":" + jsonMoment(event.moment) +
        ",\"after\":" + jsonMoment(event.after) + ",\"event\":\"" + kindText(event.kind) +
        "\",\"serviceId\":" + jsonString(training.key.serviceId) +
        ",\"type\":" + jsonString(training.key.type.text()) +
        ",\"version\":" + jsonString(training.key.version) +
        ",\"before\":" + (before ? jsonString(before->text()) : "null") +
        ",\"status\":" + (isGone ? "null" : jsonString(training.status.text()));
    line += ",\"training\":" + (training.json.isEmpty() ? "null" : jsonInLine(training.json));
    return printableJson(line + '}') + '\n';
}

QByteArray textLine(const WatchEvent &event, int width)
{
    const QString start = tableText(Timestamp::fromMSecsSinceEpoch(event.moment)) + u"  "_s +
        padded(transitionText(event), transitionWidth) + u"  "_s +
        padded(event.training.key.type.text(), typeWidth) + u"  "_s +
        printable(event.training.key.version);
    QString description = printable(event.training.description);
    if (width > 0)
        description = shortened(description, std::max(width - columnCount(start) - 2, 12));
    return (description.isEmpty() ? start : start + u"  "_s + description).toUtf8() + '\n';
}
