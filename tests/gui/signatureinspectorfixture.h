// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/requestlog.h"
#include "gui/signatureinspector.h"
#include "gui/windowtexts.h"

#include <QCheckBox>
#include <QPointer>

// The window that explains a signature, and the log whose requests it shows. Each test begins with
// startOver() and ends with finish().
class SignatureInspectorFixture
{
protected:
    static constexpr qint64 sentAt = 1722306336558; // 2024-07-30T02:25:36.558Z

    static RequestRecord record()
    {
        return {
            .startedAt = sentAt,
            .host = QStringLiteral("aitems.apigw.ntruss.com"),
            .target = "/api/v1/services?offset=0&limit=1000",
            .timestamp = "1722306336558",
            .accessKey = "EXAM************0001",
            .signature = "j+9+dv42pOq72Gv4+yyZUE692yjl7SyAGyYpvYDSWMQ=",
            .attempt = 1,
            .duration = std::chrono::milliseconds(200),
            .httpStatus = 401,
            .bytes = 60,
            .traceId = QStringLiteral("trace-1"),
            .error = ApiError::Kind::AuthenticationFailed,
            .wasAborted = false,
            .serverTime = 1722306336000};
    }

    const QStringList fields{QStringLiteral("method"),    QStringLiteral("target"),
                             QStringLiteral("timestamp"), QStringLiteral("accessKey"),
                             QStringLiteral("string"),    QStringLiteral("signature"),
                             QStringLiteral("serverTime")};

    void startOver()
    {
        m_log = std::make_unique<RequestLog>();
        QGuiApplication::clipboard()->clear();
    }

    void finish()
    {
        delete m_window;
        m_log.reset();
    }

    SignatureInspector *open()
    {
        m_window = new SignatureInspector(m_log.get());
        showInFront(m_window);
        return m_window;
    }

    template <typename T>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QWidget *field(const QString &name) const
    {
        return part<QWidget>(name + QStringLiteral("Edit"));
    }
    // As a screen reader gets it.
    QString text(const QString &name) const
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(field(name));
        QAccessibleTextInterface *content = accessible->textInterface();
        return content ? content->text(0, content->characterCount()) : QString();
    }
    QCheckBox *followCheck() const { return part<QCheckBox>(QStringLiteral("followCheck")); }

    std::unique_ptr<RequestLog> m_log;
    QPointer<SignatureInspector> m_window;
};
