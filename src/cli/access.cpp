// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"

#include "cli/addresstext.h"
#include "cli/console.h"
#include "cli/keyring.h"
#include "core/endpoint.h"
#include "core/textfold.h"
#include "storage/accountstore.h"
#include "storage/environment.h"
#include "wording/filetext.h"

using namespace Qt::StringLiterals;

namespace {

using Answer = std::function<void(const Result<Access, Failure> &)>;

Failure withoutKeys(const QString &what, const QString &advice)
{
    return {.status = ExitStatus::Credentials, .text = {.what = what, .advice = advice}};
}

Failure missingKeys(const EnvironmentAccount &environment)
{
    const QStringList missing = environment.missing();
    return withoutKeys(
        u"There are no keys to ask with: %1 %2 not set."_s.arg(
            missing.join(" and "_L1), missing.size() == 1 ? u"is"_s : u"are"_s),
        u"Set NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in the environment, or add an account: "
        u"trainboard-cli accounts add NAME --access-key KEY\nThe console of NAVER Cloud Platform "
        u"shows the keys in My Account, Access management."_s);
}

Result<Access, Failure> accessOfEnvironment(const EnvironmentAccount &environment)
{
    if (!environment.isComplete())
        return missingKeys(environment);
    if (const QStringList unusable = environment.unusable(); !unusable.isEmpty()) {
        const bool isOne = unusable.size() == 1;
        return withoutKeys(
            isOne ? u"%1 holds characters that no key has."_s.arg(unusable.constFirst())
                  : u"%1 hold characters that no key has."_s.arg(unusable.join(" and "_L1)),
            isOne ? u"Copy the key once more, without spaces and line breaks."_s
                  : u"Copy the keys once more, without spaces and line breaks."_s);
    }
    const QString origin =
        u"The keys come from NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in the environment."_s;
    if (environment.endpoint.isEmpty()) {
        return Access{
            .endpoint = publicEndpoint(), .credentials = environment.credentials, .origin = origin};
    }

    const auto endpoint = endpointFromText(environment.endpoint);
    if (!endpoint) {
        const QString address =
            addressText(environment.endpoint, environment.credentials.secretKey);
        return Failure{
            .status = ExitStatus::WrongCall,
            .text = {
                .what = errorText(endpoint.error(), address),
                .advice = u"It comes from TRAINBOARD_ENDPOINT in the environment."_s}};
    }
    return Access{.endpoint = *endpoint, .credentials = environment.credentials, .origin = origin};
}

QString namesOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names += account.name;
    return names.join(", "_L1);
}

void openAccount(const Account &account, Console &console, QObject *context, const Answer &answer)
{
    auto endpoint = account.endpoint.isEmpty() ? Result<QUrl, EndpointProblem>(publicEndpoint())
                                               : endpointFromText(account.endpoint);
    if (!endpoint) {
        answer(Failure{
            .status = ExitStatus::WrongCall,
            .text = {
                .what = errorText(endpoint.error(), addressText(account.endpoint)),
                .advice = u"It is the endpoint of the account \"%1\"."_s.arg(account.name)}});
        return;
    }
    auto *keyring = new Keyring(console, context);
    keyring->read(account, [url = *endpoint, answer](const auto &keys) {
        if (keys)
            answer(Access{.endpoint = url, .credentials = *keys});
        else
            answer(keys.error());
    });
}

} // namespace

const QString environmentName = u"Environment"_s;

bool isEnvironmentName(const QString &name)
{
    return isSameText(name, environmentName);
}

Failure noSuchAccount(const QString &name)
{
    const QString names = namesOf(AccountStore().accounts());
    QString advice =
        u"The account \"%1\" has the keys that are set in the environment."_s.arg(environmentName);
    if (names.isEmpty())
        advice += u" There is no other one yet; \"trainboard-cli accounts add\" adds one."_s;
    else
        advice += u" The others are: "_s + names;
    return withoutKeys(u"There is no account \"%1\"."_s.arg(name), advice);
}

void findAccess(
    const std::optional<QString> &name, const EnvironmentAccount &environment, Console &console,
    QObject *context, const Answer &answer)
{
    // One of the two keys alone is a slip to tell of, and no reason to take another account.
    if (name ? isEnvironmentName(*name) : environment.missing().size() < 2) {
        answer(accessOfEnvironment(environment));
        return;
    }
    AccountStore store;
    store.setProblemHandler([&console](const SettingsProblem &problem) {
        console.sayOnce(settingsProblemText(problem));
    });
    if (name) {
        if (const std::optional<Account> account = store.findByName(*name))
            openAccount(*account, console, context, answer);
        else
            answer(noSuchAccount(*name));
        return;
    }
    const QList<Account> &accounts = store.accounts();
    if (accounts.isEmpty()) {
        answer(missingKeys(environment));
    } else if (accounts.size() == 1) {
        openAccount(accounts.constFirst(), console, context, answer);
    } else {
        answer(Failure{
            .status = ExitStatus::WrongCall,
            .text = {
                .what = u"There are several accounts: "_s + namesOf(accounts),
                .advice = u"Say with --account NAME which one to use."_s}});
    }
}
