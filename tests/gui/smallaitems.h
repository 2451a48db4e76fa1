// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/utctime.h"
#include "support/loopbackserver.h"

#include <QLocale>

#include <memory>
#include <optional>

// AiTEMS with two services that can be read, a shop with 40 trainings and books with 2, and one
// that cannot be read.
class SmallAitems
{
protected:
    static QByteArray training(const QByteArray &service, int number, const QByteArray &status)
    {
        const QByteArray types[] = {"personalRecommend", "relatedItem", "pop"};
        const QByteArray day = QByteArray::number(10 + number % 18);
        return R"({"serviceId":")" + service + R"(","type":")" + types[number % 3] +
            R"(","hpConfig":{"is_enabled":)" + (number % 2 ? "true" : "false") +
            R"(},"version":"v)" + QByteArray::number(number) + R"(","description":"run <b>)" +
            QByteArray::number(number) + R"(</b>","status":")" + status +
            R"(","createdDate":"2024-07-)" + day + R"(T11:25:36.558","inference":)" +
            (number % 2 ? "true" : "false") + "}";
    }

    static inline const QByteArray services = R"({"services":[
        {"serviceId":"shop0000001","name":"shop","status":"learnable","permission":"Allow"},
        {"serviceId":"book0000001","name":"books","status":"learning","permission":"Allow"},
        {"serviceId":"deny0000001","name":"partner","status":"learnable","permission":"Deny",
         "actionName":"View/getServiceDetail"}]})";

    static QByteArray
    trainings(const QByteArray &service, int count, const QByteArray &status = "completed")
    {
        QByteArrayList rows;
        for (int i = 0; i < count; ++i)
            rows.append(training(service, i, i == 0 ? "learning" : status));
        return R"({"trains":[)" + rows.join(',') + "]}";
    }

    // The shop serves its trainings v3 and v4.
    static QByteArray details(const QByteArray &target)
    {
        const QByteArray id = target.mid(target.lastIndexOf('/') + 1);
        const QByteArray infers = id == "shop0000001"
            ? R"({"dataType":"personalRecommend","trainVersion":"v3","status":"enable"},)"
              R"({"dataType":"relatedItem","trainVersion":"v4","status":"enable","rowCount":12})"
            : QByteArray();
        return R"({"serviceId":")" + id + R"(","name":"shop","status":"learnable","datasets":[],)" +
            R"("infers":[)" + infers + R"(],"hpConfig":{"is_enabled":false},"type":"batch"})";
    }

    void startServer()
    {
        m_shop = trainings("shop0000001", 40);
        m_status = 200;
        m_refused.clear();
        m_ahead.reset();
        m_server = std::make_unique<LoopbackServer>([this](const LoopbackRequest &request) {
            if (m_status != 200)
                return LoopbackResponse::json(
                    R"({"error":{"errorCode":"900","message":"Unexpected Error"}})", m_status);
            if (m_ahead && !isSignedInTime(request))
                return LoopbackResponse::json("{}", 401, {{"Date", date()}});
            if (!m_refused.isEmpty() && request.target.contains(m_refused))
                return LoopbackResponse::json("{}", 403);
            if (request.target.endsWith("/services"))
                return LoopbackResponse::json(services);
            if (!request.target.contains("/trains"))
                return LoopbackResponse::json(details(request.target));
            if (request.target.contains("isRecent=true"))
                return LoopbackResponse::json(trainings("shop0000001", 3));
            if (request.target.contains("book0000001"))
                return LoopbackResponse::json(trainings("book0000001", 2, "learningFailed"));
            return LoopbackResponse::json(m_shop);
        });
    }

    // The last request for a list of trainings; what services serve is asked for after it.
    QByteArray lastList() const
    {
        QByteArrayList targets = m_server->targets();
        targets.removeIf([](const QByteArray &target) { return !target.contains("/trains"); });
        return targets.isEmpty() ? QByteArray() : targets.last();
    }

    // As a gateway checks it, whose clock is ahead of ours by `m_ahead`.
    bool isSignedInTime(const LoopbackRequest &request) const
    {
        const qint64 time = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
        return qAbs(time - QDateTime::currentMSecsSinceEpoch() - *m_ahead) < 5 * 60 * 1000;
    }
    QByteArray date() const
    {
        const QDateTime time = utcDateTime(QDateTime::currentMSecsSinceEpoch() + *m_ahead);
        return QLocale::c()
            .toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
            .toLatin1();
    }

    // Empty before startServer().
    std::unique_ptr<LoopbackServer> m_server;
    QByteArray m_shop;    // what the shop has
    int m_status = 200;   // of all responses; with any other there is an error instead of a list
    QByteArray m_refused; // requests with this in them are refused
    std::optional<qint64> m_ahead; // milliseconds; without it signatures and times do not matter
};
