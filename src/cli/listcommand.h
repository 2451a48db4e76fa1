// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "cli/access.h"
#include "cli/client.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/csvoutput.h"
#include "cli/displaytext.h"
#include "cli/listreport.h"
#include "cli/listtext.h"

// A command that asks for one list and prints it.
template <typename T>
class ListCommand : public Command
{
public:
    ListCommand(
        const CommandLine &call, const EnvironmentAccount &environment, Console &console,
        QObject *parent)
        : Command(parent)
        , m_call(call)
        , m_environment(environment)
        , m_console(console)
    {
    }

    void start() override
    {
        findAccess(
            m_call.account, m_environment, m_console, this,
            [this](const Result<Access, Failure> &access) {
                if (access)
                    ask(*access);
                else
                    fail(access.error());
            });
    }

protected:
    const CommandLine &call() const { return m_call; }

    virtual PagedReplyOf<T> *send(ApiClient &client) const = 0;
    virtual ListNames names() const = 0;

private:
    void ask(const Access &access)
    {
        ApiClient *client = makeClient(access, m_call, m_console, this);
        const PagedReplyOf<T> *reply = send(*client);
        tellTroubles(reply, client, hostOf(access), m_console);
        connect(
            reply, &ApiReply::finished, this,
            [this, reply, host = hostOf(access), origin = access.origin] {
                const FullList<T> &list = reply->list();
                ListSummary summary = summaryOf(list, reply->error(), host, origin);
                summary.showResponse = m_call.showResponse;
                // What came is good, whatever happened then; but a refusal is no empty list.
                if (list.end != ListEnd::Failed || !list.rows.isEmpty() ||
                    !list.oddElements.isEmpty())
                    summary.optionsLeftOut = print(list);
                Q_EMIT finished(
                    report(summary, names(), m_call.format == Format::Table, m_console));
            });
    }

    void fail(const Failure &failure)
    {
        m_console.say(failure.text);
        Q_EMIT finished(failure.status);
    }

    // Returns how many hyperparameters are missing in it for their number.
    qsizetype print(const FullList<T> &list)
    {
        switch (m_call.format) {
        case Format::Table:
            textTable(list.rows).write(
                m_console.width(), [this](const QByteArray &line) { m_console.write(line); });
            break;
        case Format::Json:
            jsonParts<T>(
                names().member, list.rows, list.oddElements, [this](const QByteArray &part) {
                    m_console.write(printableJson(part));
                    return m_console.canWrite();
                });
            break;
        case Format::Csv: {
            CsvOutput output(m_call, m_console);
            return csvRecords(
                list.rows, [&output](const QStringList &fields) { return output.add(fields); });
        }
        }
        return 0;
    }

    CommandLine m_call;
    const EnvironmentAccount &m_environment;
    Console &m_console;
};
