// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "cli/access.h"
#include "cli/accountshelp.h"
#include "cli/client.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/displaytext.h"
#include "cli/listreport.h"

using namespace Qt::StringLiterals;

namespace {

class AccountsCheckCommand final : public Command
{
public:
    AccountsCheckCommand(
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
            name(), m_environment, m_console, this, [this](const Result<Access, Failure> &access) {
                if (access) {
                    ask(*access);
                } else {
                    m_console.say(access.error().text);
                    Q_EMIT finished(access.error().status);
                }
            });
    }

private:
    const QString &name() const { return m_call.arguments.constFirst(); }

    void ask(const Access &access)
    {
        ApiClient *client = makeClient(access, m_call, m_console, this);
        const PagedReplyOf<Service> *reply = client->services();
        tellTroubles(reply, client, hostOf(access), m_console);
        connect(
            reply, &ApiReply::finished, this,
            [this, reply, host = hostOf(access), origin = access.origin] {
                ListSummary summary = summaryOf(reply->list(), reply->error(), host, origin);
                summary.showResponse = m_call.showResponse;
                const ListNames names = serviceNames();
                const ExitStatus status = report(summary, names, false, m_console);
                if (status == ExitStatus::Success)
                    tellSuccess(summary.rows, host);
                Q_EMIT finished(status);
            });
    }

    void tellSuccess(qsizetype services, const QString &host)
    {
        const QString text = u"\"%1\" works: %2 has %3 %4 for it.\n"_s.arg(name(), host)
                                 .arg(services)
                                 .arg(services == 1 ? u"service"_s : u"services"_s);
        m_console.writeText(text.toUtf8(), printableLines);
    }

    CommandLine m_call;
    const EnvironmentAccount &m_environment;
    Console &m_console;
};

} // namespace

CommandInfo accountsCheckCommand()
{
    return {
        .name = u"accounts check"_s,
        .arguments = {u"NAME"_s},
        .options = {u"show-response"_s, u"use-server-time"_s},
        .help = accountsHelp,
        .make = [](const CommandLine &call, const EnvironmentAccount &environment, Console &console,
                   QObject *parent) -> Command * {
            return new AccountsCheckCommand(call, environment, console, parent);
        }};
}
