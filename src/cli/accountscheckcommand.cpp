// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshelp.h"
#include "cli/clitext.h"
#include "cli/listcommand.h"

using namespace Qt::StringLiterals;

namespace {

// An account works if its services can be listed. Unlike the window's test, the check also reports
// retries, a wrong clock and services that are not as documented, as the lists do.
class AccountsCheckCommand final : public ListCommand<Service>
{
public:
    using ListCommand::ListCommand;

private:
    std::optional<QString> accountName() const override { return call().arguments.constFirst(); }
    PagedReplyOf<Service> *send(ApiClient &client) const override { return client.services(); }
    ListNames names() const override { return serviceNames(); }

    ExitStatus show(const FullList<Service> &list, ListSummary summary) override
    {
        const ExitStatus status = report(summary, names(), false, console());
        if (status == ExitStatus::Success) {
            // For people: programs read the exit status.
            const QString text =
                Cli::tr("\"%1\" works: %2 lists %n service(s).", nullptr, int(list.rows.size()))
                    .arg(*accountName(), summary.host);
            console().writeText(text.toUtf8() + '\n', printableLines);
        }
        return status;
    }
};

} // namespace

CommandInfo accountsCheckCommand()
{
    return {
        .name = u"accounts check"_s,
        .arguments = {u"NAME"_s},
        .options = {u"show-response"_s, u"use-server-time"_s},
        .help = accountsHelp,
        .make = makeCommand<AccountsCheckCommand>};
}
