// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace {

const QString helpText = uR"(Usage: trainboard-cli COMMAND [OPTION]...

Lists the services and trainings of AiTEMS, NAVER Cloud Platform's service for
recommendations, for scripts. It only reads: it changes nothing there.

Commands:
  services             list the services of the account
  trainings SERVICE    list the trainings of the service with this id
  accounts list        list the accounts
  accounts add NAME    add one; its secret key is read from standard input
  accounts check NAME  tell whether its keys work
  accounts remove NAME remove it, and its keys from the keychain

Options:
  --format FORMAT      table (for people, the default), json or csv
  --account NAME       the account to use; with none named the one of the
                       environment if its keys are set, else the only one
  --bom                begin csv with a byte order mark, as Excel needs it for
                       Korean and Japanese text
  --csv-safe           write csv in which a spreadsheet finds no formulas
  --recent             of the trainings only those requested last, of each type
  --show-response      with an error: print the response of the server, too
  --use-server-time    sign with the server's time if its clock differs; only
                       for a server that you trust
  -h, --help           this help; behind a command, more about the command
  -v, --version        the version

Environment, which is an account of this name:
  NCLOUD_ACCESS_KEY    the access key
  NCLOUD_SECRET_KEY    the secret key; it is never taken from the command line
  TRAINBOARD_ENDPOINT  if AiTEMS is elsewhere than at
                       https://aitems.apigw.ntruss.com/api/v1

Data go to standard output, words to standard error. The exit status tells:
  0  all went well
  1  the service refused or failed, or sent something unexpected, or a list
     could not be read or written completely
  2  the call was wrong, or does not say which of several accounts to use
  3  keys are missing, the keychain did not give them, or the service did not
     accept them
  4  the network failed

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
        m_console.write("trainboard-cli " TRAINBOARD_VERSION "\n");
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
    // The reader of a pipe may have had enough, and a disk be full.
    if (m_console.flush() == Console::Written::Failed) {
        m_console.say(u"The output could not be written: "_s + m_console.failure());
        if (status == ExitStatus::Success)
            status = ExitStatus::Failed;
    }
    Q_EMIT finished(int(status));
}
