// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "cli/access.h"
#include "cli/client.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/displaytext.h"
#include "cli/listreport.h"
#include "cli/listtext.h"
#include "cli/recordoutput.h"

// A command that requests one list and prints it.
template <typename T>
class ListCommand : public Command
{
public:
    using Command::Command;

    void start() override
    {
        findAccess(
            accountName(), environment(), console(), this,
            [this](const Result<Access, Failure> &access) {
                if (access)
                    request(*access);
                else
                    fail(access.error());
            });
    }

protected:
    virtual std::optional<QString> accountName() const { return call().account; }
    virtual PagedReplyOf<T> *send(ApiClient &client) const = 0;
    virtual ListNames names() const = 0;
    // Finds out what else the command needs to know before the list is requested. Calls `next`,
    // from inside the call or later, or finishes.
    virtual void prepare(const Access &, ApiClient &, const std::function<void()> &next) { next(); }

    virtual TextTable tableOf(const RowsOf<T> &rows) const { return textTable(rows); }
    // See csvRecords().
    virtual qsizetype recordsOf(const RowsOf<T> &rows, const AddRecord &add) const
    {
        return csvRecords(rows, add);
    }

    // Prints the list and what there is to say about it.
    virtual ExitStatus show(const FullList<T> &list, ListSummary summary)
    {
        // The rows that came are good, whatever happened then. But an error without rows must not
        // look like an empty list.
        if (list.end != ListEnd::Failed || !list.rows.isEmpty() || !list.oddElements.isEmpty())
            summary.optionsLeftOut = print(list);
        return report(summary, names(), call().format == Format::Table, console());
    }

private:
    void request(const Access &access)
    {
        ApiClient *client = makeClient(access, call(), console(), this);
        prepare(access, *client, [this, access, client] { requestList(access, client); });
    }

    void requestList(const Access &access, ApiClient *client)
    {
        const PagedReplyOf<T> *reply = send(*client);
        reportTroubles(reply, client, hostOf(access), console());
        connect(
            reply, &ApiReply::finished, this,
            [this, reply, host = hostOf(access), origin = access.origin] {
                ListSummary summary = summaryOf(reply->list(), reply->error(), host, origin);
                summary.showResponse = call().showResponse;
                Q_EMIT finished(show(reply->list(), summary));
            });
    }

    // Returns how many hyperparameters the output leaves out because there are too many.
    qsizetype print(const FullList<T> &list)
    {
        switch (call().format) {
        case Format::Table:
            tableOf(list.rows).write(
                console().width(), [this](const QByteArray &line) { console().write(line); });
            break;
        case Format::Json:
            jsonParts<T>(
                names().member, list.rows, list.oddElements, [this](const QByteArray &part) {
                    console().write(printableJson(part));
                    return console().canWrite();
                });
            break;
        case Format::Csv:
        case Format::Tsv:
        case Format::Markdown: {
            RecordOutput output(call(), console());
            return recordsOf(
                list.rows, [&output](const QStringList &fields) { return output.add(fields); });
        }
        }
        return 0;
    }
};
