// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const QString helpText = uR"(Usage: trainboard-cli COMMAND [OPTION]...

Lists the services and trainings of AiTEMS, the recommendation service of NAVER
Cloud Platform, for scripts. It only reads: it changes nothing in AiTEMS.

Commands:
  services             list the services of the account
  trainings SERVICE    list the trainings of the service with this id
  watch SERVICE        print what happens to the trainings of a service; with
                       --until, until one has completed or failed
  history SERVICE      print the states in which trainings were seen
  status               print a line for each service, the worst first; fails if
                       a training has failed
  accounts list        list the accounts
  accounts add NAME    add an account; reads its secret key from standard input
  accounts check NAME  check whether the keys of an account work
  accounts remove NAME remove an account, and its keys from the keychain

Options:
  --format FORMAT      table (for people, the default), json, csv, tsv or
                       markdown; after watch text (the default) or json
  --account NAME       the account to use; the default is the account of the
                       environment if its keys are set, else the only account
  --bom                begin csv or tsv with a byte order mark, which Excel
                       needs for Korean and Japanese text
  --csv-safe           write csv or tsv without formulas, for spreadsheets
  --recent             list only the latest training of each type
  --where QUESTION     after trainings: only those for which it holds, such as
                       "status:failed created:<7d hp.item_top_n>20000"
  --view NAME          after trainings: list them as a view shows them
  --columns IDS        after trainings: the columns, except of json
  --until END          watch until a training has completed, failed, or either
                       of the two (final)
  --version VERSION    after watch and history: only the training with this
                       version
  --timeout DURATION   end the watch after this time, such as 90s, 2h or 1h30m
  --since DURATION     the time that status looks back; the default is 24h
  --show-response      print the response of the server with an error
  --use-server-time    sign with the server's time if its clock differs; only
                       for a server that you trust
  -h, --help           print this help; after a command, help for the command
  -v, --version        print the version

Environment variables, which make an account named Environment:
  NCLOUD_ACCESS_KEY    the access key
  NCLOUD_SECRET_KEY    the secret key; it is never read from the command line
  TRAINBOARD_ENDPOINT  the endpoint; the default is
                       https://aitems.apigw.ntruss.com/api/v1

Data go to standard output, messages to standard error. Exit status:
  0  success
  1  the service refused the request, failed or sent unexpected content, or a
     list could not be read or written completely; watch: what was waited for
     can no longer come; status: a training has failed
  2  wrong usage, or several accounts and none was chosen
  3  keys are missing, the keychain did not provide them, or the service did
     not accept them
  4  the network failed
  5  watch: the time-out is over

Examples:
  trainboard-cli accounts add work --access-key EXAMPLEACCESSKEY0001
  trainboard-cli services --account work
  export NCLOUD_ACCESS_KEY=EXAMPLEACCESSKEY0001
  read -rs NCLOUD_SECRET_KEY && export NCLOUD_SECRET_KEY
  trainboard-cli services
  trainboard-cli trainings 6wxgu000000 --format csv --bom --csv-safe > \
      trainings.csv
)"_s;

} // namespace

Program::Program(Console &console, const EnvironmentAccount &environment, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_environment(environment)
{
}

void Program::start(const QStringList &arguments)
{
    const auto call = parseCommandLine(arguments);
    if (call) {
        run(*call);
        return;
    }
    m_console.say(call.error());
    end(ExitStatus::WrongCall);
}

void Program::run(const CommandLine &call)
{
    if (call.version) {
        const QString line = u"trainboard-cli %1\n"_s.arg(QCoreApplication::applicationVersion());
        m_console.write(line.toUtf8());
        end(ExitStatus::Success);
    } else if (call.help) {
        m_console.write((call.command ? call.command->help : helpText).toUtf8());
        end(ExitStatus::Success);
    } else {
        Command *command = call.command->make(call, m_environment, m_console, this);
        connect(command, &Command::finished, this, &Program::end);
        command->start();
    }
}

void Program::end(ExitStatus status)
{
    // The disk may be full. A reader that closes the pipe early is no failure.
    if (m_console.flush() == Console::Written::Failed) {
        m_console.say(u"The output could not be written: "_s + m_console.failure());
        if (status == ExitStatus::Success)
            status = ExitStatus::Failed;
    }
    Q_EMIT finished(int(status));
}
