// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historytext.h"

#include "cli/duration.h"
#include "cli/jsonvalue.h"
#include "core/trainingtimes.h"
#include "export/datetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString goneText = u"(gone)"_s;

QString moment(qint64 msecs, QString (*text)(const Timestamp &))
{
    return msecs == 0 ? QString() : text(Timestamp::fromMSecsSinceEpoch(msecs));
}

bool isEndState(const ObservedState &state)
{
    return isEnd(statusGroup(state.status.known()));
}

// A date that cannot be read is in the JSON of the training.
Timestamp createdOf(const RememberedTraining &training)
{
    return Timestamp::fromMSecs(training.created);
}

QString tookText(const ObservedDuration &took)
{
    using std::chrono::milliseconds;
    const QString text = shortDuration(milliseconds(took.duration));
    return took.uncertainty < 1000
        ? text
        : u"%1, or up to %2 less"_s.arg(text, shortDuration(milliseconds(took.uncertainty)));
}

QString seconds(qint64 msecs)
{
    return QString::number(double(msecs) / 1000, 'f', 3);
}

// The first state that ended the training; what happened to it later is another story.
QList<ObservedState>::const_iterator endOf(const QList<ObservedState> &states)
{
    return std::ranges::find_if(states, isEndState);
}

QByteArray jsonOf(const ObservedState &state)
{
    return "{\"status\":" + jsonString(state.status.text()) +
        ",\"after\":" + jsonMoment(state.after) + ",\"first\":" + jsonMoment(state.first) +
        ",\"last\":" + jsonMoment(state.last) + '}';
}

QByteArray jsonOf(const TrainingHistory &history)
{
    const RememberedTraining &training = history.training;
    QByteArray text = "{\"serviceId\":" + jsonString(training.key.serviceId) +
        ",\"type\":" + jsonString(training.key.type.text()) +
        ",\"version\":" + jsonString(training.key.version) +
        ",\"status\":" + jsonString(training.status.text()) +
        ",\"createdDate\":" + jsonDate(createdOf(training)) +
        ",\"firstSeen\":" + jsonMoment(training.firstSeen) +
        ",\"lastSeen\":" + jsonMoment(training.lastSeen) + ",\"gone\":" + jsonMoment(training.gone);
    const std::optional<ObservedDuration> took = tookOf(history);
    text += ",\"tookSeconds\":" + (took ? seconds(took->duration).toLatin1() : "null");
    text += ",\"uncertaintySeconds\":" + (took ? seconds(took->uncertainty).toLatin1() : "null");
    text += ",\"states\":[";
    for (qsizetype i = 0; i < history.states.size(); ++i)
        text += (i > 0 ? "," : "") + jsonOf(history.states.at(i));
    text += "],\"training\":";
    text += training.json.isEmpty() ? "null" : jsonInLine(training.json);
    return text + '}';
}

struct Line
{
    const TrainingHistory *history;
    qsizetype state; // behind the last one: it has gone
};

QList<Line> linesOf(const QList<TrainingHistory> &histories)
{
    QList<Line> lines;
    for (const TrainingHistory &history : histories) {
        for (qsizetype i = 0; i < history.states.size(); ++i)
            lines.append({&history, i});
        if (history.training.gone != 0)
            lines.append({&history, history.states.size()});
    }
    return lines;
}

} // namespace

std::optional<ObservedDuration> tookOf(const TrainingHistory &history)
{
    const auto end = endOf(history.states);
    return end == history.states.end() ? std::nullopt : tookUntil(*end, history.training.created);
}

TextTable textTable(const QList<TrainingHistory> &histories)
{
    const QStringList headers{u"TYPE"_s,       u"VERSION"_s,   u"CREATED"_s, u"STATUS"_s,
                              u"FIRST SEEN"_s, u"LAST SEEN"_s, u"TOOK"_s};
    const QList<Line> lines = linesOf(histories);
    return TextTable(
        headers, headers.size() - 1, lines.size(), [histories, lines](qsizetype i) -> QStringList {
            const auto &[history, index] = lines.at(i);
            const RememberedTraining &training = history->training;
            const QStringList start{
                training.key.type.text(), training.key.version, tableText(createdOf(training))};
            if (index == history->states.size())
                return start + QStringList{goneText, moment(training.gone, tableText), {}, {}};
            const ObservedState &state = history->states.at(index);
            const std::optional<ObservedDuration> took =
                index == endOf(history->states) - history->states.begin() ? tookOf(*history)
                                                                          : std::nullopt;
            return start +
                QStringList{
                    state.status.text(), moment(state.first, tableText),
                    moment(state.last, tableText), took ? tookText(*took) : QString()};
        });
}

bool csvRecords(const QList<TrainingHistory> &histories, const AddRecord &add)
{
    bool wantsMore = add(
        {u"serviceId"_s, u"type"_s, u"version"_s, u"createdDate"_s, u"status"_s, u"after"_s,
         u"firstSeen"_s, u"lastSeen"_s, u"gone"_s, u"tookSeconds"_s, u"uncertaintySeconds"_s});
    for (const TrainingHistory &history : histories) {
        const RememberedTraining &training = history.training;
        const std::optional<ObservedDuration> took = tookOf(history);
        const auto end = endOf(history.states);
        for (auto state = history.states.begin(); wantsMore && state != history.states.end();
             ++state) {
            const bool showsTook = took && state == end;
            wantsMore = add(
                {training.key.serviceId, training.key.type.text(), training.key.version,
                 isoText(createdOf(training)), state->status.text(), moment(state->after, isoText),
                 moment(state->first, isoText), moment(state->last, isoText),
                 moment(training.gone, isoText), showsTook ? seconds(took->duration) : QString(),
                 showsTook ? seconds(took->uncertainty) : QString()});
        }
    }
    return wantsMore;
}

void jsonParts(
    const QList<TrainingHistory> &histories, const std::function<bool(const QByteArray &part)> &add)
{
    bool wantsMore = add("{\"trainings\":[");
    for (qsizetype i = 0; wantsMore && i < histories.size(); ++i)
        wantsMore = add((i > 0 ? ",\n" : "\n") + jsonOf(histories.at(i)));
    if (wantsMore)
        add(histories.isEmpty() ? "]}\n" : "\n]}\n");
}
