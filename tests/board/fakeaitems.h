// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "support/loopbackserver.h"
#include "support/outcome.h"
#include "support/testnetwork.h"
#include "support/trainingrows.h"

#include <QHash>
#include <QTest>

#include <memory>

// A small AiTEMS on a loopback server, to be changed between two answers.
class FakeAitems
{
public:
    struct Train
    {
        QByteArray version;
        QByteArray status = "completed";
        bool hasResult = false;
        QByteArray created = "2024-07-30T11:25:36.558";
    };

    void addService(
        const QByteArray &id, const QList<Train> &list = {}, const QByteArray &status = "learnable",
        const QByteArray &permission = "Allow")
    {
        serviceRows.append(
            R"({"serviceId":")" + id + R"(","name":"name of )" + id + R"(","status":")" + status +
            R"(","actionName":"View/getServiceDetail","permission":")" + permission + "\"}");
        trains.insert(id, list);
    }

    QByteArrayList serviceRows;
    QHash<QByteArray, QList<Train>> trains; // by service
    QHash<QByteArray, QByteArray> infers;   // by service, as JSON; none: nothing is served
    // Whole responses to "View service", by service, in place of one with `infers`.
    QHash<QByteArray, QByteArray> details;
    qsizetype pageSize = 1000;
    QHash<QByteArray, int> troubles; // status by the end of the path and, if need be, its query
    // Whether isRecent=true gives the newest, the first one, only, and a training can be viewed.
    bool knowsRecent = false;
    qint64 bytesSent = 0;    // in bodies of responses
    QByteArrayList heldEnds; // as below, of requests that end in this
    QByteArrayList held;     // requests with this in it are answered upon release()

    QUrl endpoint() const { return m_server.endpoint(); }
    std::unique_ptr<ApiClient> client()
    {
        return std::make_unique<ApiClient>(
            &m_network.transport, endpoint(),
            Credentials{QStringLiteral("EXAMPLEACCESSKEY"), QStringLiteral("ExampleSecret")});
    }

    Transport &transport() { return m_network.transport; }

    // What has been asked for since it was forgotten, from "/services" on.
    QByteArrayList asked() const
    {
        QByteArrayList targets;
        for (const QByteArray &target : m_server.targets())
            targets.append(target.mid(target.indexOf("/services")));
        return targets;
    }
    QByteArrayList askedFor(const QByteArray &part) const
    {
        QByteArrayList targets = asked();
        targets.removeIf([&part](const QByteArray &target) { return !target.contains(part); });
        return targets;
    }
    void forgetAsked() { m_server.forgetRequests(); }

    void release()
    {
        held.clear();
        m_server.release();
    }

    // Until an answer to another client has come: by then whatever was under way when this began
    // has reached the server, or never will.
    void roundTrip()
    {
        TestNetwork network;
        // With keys, for without them nothing is sent.
        ApiClient other(
            &network.transport, endpoint(),
            Credentials{QStringLiteral("ANOTHERACCESSKEY"), QStringLiteral("ExampleSecret")});
        const qsizetype before = m_server.requests().size();
        QVERIFY(outcomeOf(other.service(QStringLiteral("roundtrip"))));
        QVERIFY(m_server.requests().size() > before);
    }

private:
    LoopbackResponse answer(const LoopbackRequest &request)
    {
        const QByteArray target = request.target;
        for (auto trouble = troubles.begin(); trouble != troubles.end(); ++trouble) {
            if (target.endsWith(trouble.key()))
                return wait(target, LoopbackResponse::json("{}", trouble.value()));
        }
        const QUrl url = QUrl::fromEncoded(QByteArray("http://host" + target));
        const QByteArray path = url.path().toLatin1();
        QByteArray name = "services";
        QByteArrayList rows = serviceRows;
        if (knowsRecent && path.contains("/trains/"))
            return one(path);
        if (path.endsWith("/trains")) {
            const QByteArray id = path.split('/').value(path.count('/') - 1);
            const bool isRecent = knowsRecent && target.contains("isRecent=true");
            name = "trains";
            rows.clear();
            for (const Train &train : trains.value(id).first(
                     isRecent ? qMin(1, trains.value(id).size()) : trains.value(id).size()))
                rows.append(rowOf(id, train));
        } else if (!path.endsWith("/services")) {
            return wait(target, oneService(path.mid(path.lastIndexOf('/') + 1)));
        }
        const qsizetype offset = offsetOf(request);
        return wait(
            target,
            json(
                "{\"" + name + "\":[" + rows.mid(offset, pageSize).join(',') + "],\"offset\":" +
                QByteArray::number(offset) + ",\"limit\":" + QByteArray::number(pageSize) + '}'));
    }

    // "View service"
    LoopbackResponse oneService(const QByteArray &id)
    {
        if (details.contains(id))
            return json(details.value(id));
        return json(
            R"({"serviceId":")" + id + R"(","name":"name of )" + id +
            R"(","status":"learnable","datasets":[],"hpConfig":{"is_enabled":false},"infers":)" +
            infers.value(id, "[]") + R"(,"type":"batch"})");
    }

    static QByteArray rowOf(const QByteArray &id, const Train &train)
    {
        return R"({"serviceId":")" + id + R"(","type":"pop","version":")" + train.version +
            R"(","status":")" + train.status + R"(","createdDate":")" + train.created +
            R"(","inference":)" + (train.hasResult ? "true}" : "false}");
    }

    LoopbackResponse json(const QByteArray &body)
    {
        bytesSent += body.size();
        return LoopbackResponse::json(body);
    }

    // "View training": written in another way than in the list.
    LoopbackResponse one(const QByteArray &path)
    {
        const QByteArrayList parts = path.split('/');
        const QByteArray id = parts.value(parts.size() - 5);
        for (const Train &train : trains.value(id)) {
            if (train.version == parts.constLast())
                return json("{ " + rowOf(id, train).mid(1));
        }
        return LoopbackResponse::json("{}", 404);
    }

    LoopbackResponse wait(const QByteArray &target, const LoopbackResponse &response) const
    {
        for (const QByteArray &part : held) {
            if (target.contains(part))
                return response.held();
        }
        for (const QByteArray &end : heldEnds) {
            if (target.endsWith(end))
                return response.held();
        }
        return response;
    }

    LoopbackServer m_server{[this](const LoopbackRequest &request) { return answer(request); }};
    TestNetwork m_network;
};
