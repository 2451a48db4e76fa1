// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/requestlog.h"
#include "gui/requestlogdialog.h"
#include "gui/windowtexts.h"

#include <QPointer>
#include <QTableView>

// The window of the request log, and a log of its own. Each test begins with startOver() and ends
// with finish().
class RequestLogFixture
{
protected:
    // To "/api/v1/services/" and this number.
    static RequestRecord record(int number)
    {
        RequestRecord result;
        result.startedAt = 1722306336558 + number;
        result.host = QStringLiteral("aitems.apigw.ntruss.com");
        result.target = "/api/v1/services/" + QByteArray::number(number);
        result.accessKey = "EXAM************0001";
        result.signature = "c2lnbmF0dXJl";
        result.duration = std::chrono::milliseconds(120);
        result.httpStatus = 200;
        return result;
    }

    void startOver()
    {
        m_log = std::make_unique<RequestLog>();
        QGuiApplication::clipboard()->clear();
    }

    void finish()
    {
        delete m_dialog;
        m_log.reset();
    }

    RequestLogDialog *open()
    {
        m_dialog = new RequestLogDialog(m_log.get());
        showInFront(m_dialog);
        return m_dialog;
    }

    void add(int from, int count)
    {
        for (int i = from; i < from + count; ++i)
            m_log->add(record(i));
    }

    template <typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QTableView *table() const { return part<QTableView>(QStringLiteral("requestsView")); }

    std::unique_ptr<RequestLog> m_log;
    QPointer<RequestLogDialog> m_dialog;
};
