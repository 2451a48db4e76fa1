// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cliprocess.h"
#include "storage/environment.h"
#include "storage/history.h"
#include "support/loopbackserver.h"

#include <QDateTime>
#include <QTemporaryDir>

// A service "s" named "Shop" beside one that was deleted, which serves v1, and the history of a
// computer on which the window has watched it:
// - v1 (pop) was seen to complete an hour after its creation, or a minute less, before the user
// last looked.
// - v2 (pop) is learning, for three hours now. It has no hyperparameters.
// - v3 (relatedItem) was seen to fail two hours after its creation, and then the user looked.
// - v4 (pop) was never seen.
class ObservedService
{
public:
    static constexpr qint64 hour = 3'600'000;

    bool refusesDetails = false;
    QByteArray moreOptions; // of v1, such as ",\"a\":1"

    ObservedService()
    {
        const QString folder = m_home.filePath(QStringLiteral("data/Trainboard"));
        History history(folder);
        using Status = KnownTrainingStatus;
        record(history, m_now - 10 * hour, {});
        record(history, m_now - 9 * hour + 60'000, {seen("v1", "pop", Status::Learning, -9)});
        record(history, m_now - 8 * hour - 60'000, {});
        record(history, m_now - 8 * hour, {seen("v1", "pop", Status::Completed, -9)});
        history.setLookedAt(board(), m_now - 7 * hour);
        record(history, m_now - 6 * hour, {seen("v3", "relatedItem", Status::Learning, -6)});
        record(history, m_now - 4 * hour - 60'000, {});
        record(history, m_now - 4 * hour, {seen("v3", "relatedItem", Status::LearningFailed, -6)});
        record(history, m_now - 3 * hour + 60'000, {seen("v2", "pop", Status::Learning, -3)});
    }

    const LoopbackServer &server() const { return m_server; }

    std::unique_ptr<QProcess> process(const QStringList &arguments) const
    {
        auto process = cliProcess(
            QStringList{QStringLiteral("trainings"), QStringLiteral("s")} + arguments,
            m_server.endpoint());
        setVariable(*process, QStringLiteral("XDG_DATA_HOME"), m_home.filePath(m_data));
        setVariable(
            *process, QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        return process;
    }
    CliResult run(const QStringList &arguments) const { return finish(*process(arguments)); }

    // Of the user who runs the program.
    QString settingsFile() const
    {
        return m_home.filePath(QStringLiteral("config/Trainboard/Trainboard.ini"));
    }
    // Milliseconds since the epoch; ages are from here.
    qint64 now() const { return m_now; }

    // As on a computer on which no window has run.
    void forgetHistory() { m_data = QStringLiteral("nowhere"); }

private:
    HistoryBoard board() const
    {
        return {
            .accountId = historyIdOf(environmentAccountId, CliKeys().accessKey),
            .endpoint = m_server.endpoint().toString()};
    }
    SeenTraining
    seen(const char *version, const char *type, KnownTrainingStatus status, int hours) const
    {
        return {
            .key =
                {QStringLiteral("s"), TrainingType::fromText(QLatin1StringView(type)),
                 QString::fromLatin1(version)},
            .status = status,
            .created = m_now + hours * hour,
            .json = "{}"};
    }
    void record(History &history, qint64 moment, const QList<SeenTraining> &changed) const
    {
        history.record(
            {.board = board(),
             .moment = moment,
             .services = {QStringLiteral("s")},
             .wholeServices = {QStringLiteral("s")},
             .changed = changed,
             .longestGap = 24 * hour});
    }

    QByteArray
    row(const char *version, const char *type, const char *status, int hours,
        const QByteArray &more) const
    {
        const QDateTime created =
            QDateTime::fromMSecsSinceEpoch(m_now + hours * hour, QTimeZone(9 * 3600));
        return R"({"serviceId":"s","type":")" + QByteArray(type) + R"(","version":")" + version +
            R"(","status":")" + status + R"(","createdDate":")" +
            created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toLatin1() + '"' + more +
            '}';
    }
    LoopbackResponse respond(const LoopbackRequest &request) const
    {
        if (request.target.split('?').constFirst().endsWith("/services"))
            return LoopbackResponse::json(
                R"({"services":[{"serviceId":"s","name":"Shop","status":"learnable",)"
                R"("permission":"Allow"},{"serviceId":"old","name":"옛 가게","status":"deleted",)"
                R"("permission":"Allow"}]})");
        if (request.target.contains("/trains"))
            return LoopbackResponse::json("{\"trains\":[\n" + rows().join(",\n") + "\n]}");
        if (refusesDetails)
            return LoopbackResponse::json("{}", 403);
        return LoopbackResponse::json(
            R"({"serviceId":"s","name":"Shop","status":"learnable","datasets":[],"infers":[)"
            R"({"dataType":"pop","trainVersion":"v1","status":"enable"}]})");
    }

public:
    QByteArrayList rows() const
    {
        return {
            row("v4", "pop", "completed", -1,
                R"(,"description":"야간 학습","hpConfig":{"is_enabled":true,"item_top_n":9007199254740993,"names":["a","b"]})"),
            row("v3", "relatedItem", "learningFailed", -6,
                R"(,"inference":false,"hpConfig":{"is_enabled":true,"item_top_n":20000.0})"),
            row("v2", "pop", "learning", -3, R"(,"hpConfig":{"is_enabled":false})"),
            row("v1", "pop", "completed", -9,
                R"(,"inference":true,"description":"nightly","hpConfig":{"is_enabled":true,"item_top_n":10000,"names":null)" +
                    moreOptions + "}")};
    }

private:
    QTemporaryDir m_home;
    QString m_data = QStringLiteral("data");
    qint64 m_now = QDateTime::currentMSecsSinceEpoch();
    LoopbackServer m_server{[this](const LoopbackRequest &request) { return respond(request); }};
};
