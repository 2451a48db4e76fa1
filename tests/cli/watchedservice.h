// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopbackserver.h"

#include <QUrlQuery>

// A service whose trainings a test changes while somebody watches them, the newest one first.
class WatchedService
{
public:
    struct Train
    {
        QByteArray version;
        QByteArray status;
        QByteArray type = "pop";
        QByteArray created = "2024-07-30T11:25:36.558";
    };

    QList<Train> trains;
    int status = 200;        // of all responses
    QByteArray description;  // of all trainings, as JSON has it
    QByteArray space = "\n"; // between the members of a training
    bool never = false;      // no response comes
    // Called before each response to a look, with how many looks there were before.
    std::function<void(int looks)> beforeLook = [](int) {};

    QUrl endpoint() const { return m_server.endpoint(); }
    QByteArrayList targets() const { return m_server.targets(); }

private:
    QByteArray row(const Train &train) const
    {
        return R"({"serviceId":"s",)" + space + R"("type":")" + train.type + R"(","version":")" +
            train.version + R"(","description":")" + description + R"(","status":")" +
            train.status + R"(","createdDate":")" + train.created + R"(","inference":false})";
    }

    LoopbackResponse respond(const LoopbackRequest &request)
    {
        const QByteArray path = request.target.split('?').constFirst();
        if (path.endsWith("/trains"))
            beforeLook(m_looks++);
        if (never)
            return LoopbackResponse::never();
        if (status != 200)
            return LoopbackResponse::json("{}", status);
        if (!path.contains("/services/s/"))
            return LoopbackResponse::json("{}", 404);
        QByteArrayList rows;
        QByteArrayList types;
        const QByteArrayList parts = path.split('/');
        for (const Train &train : std::as_const(trains)) {
            if (path.contains("/versions/")) {
                if (parts.constLast() == train.version && parts.at(parts.size() - 3) == train.type)
                    return LoopbackResponse::json(row(train));
            } else if (!request.target.contains("isRecent=true") || !types.contains(train.type)) {
                rows += row(train);
                types += train.type;
            }
        }
        if (path.contains("/versions/"))
            return LoopbackResponse::json("{}", 404);
        return LoopbackResponse::json("{\"trains\":[" + rows.join(',') + "]}");
    }

    int m_looks = 0;
    LoopbackServer m_server{[this](const LoopbackRequest &request) { return respond(request); }};
};
