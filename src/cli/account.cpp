// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"

#include "core/endpoint.h"
#include "storage/environment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString environmentName = u"Environment"_s;

Failure withoutKeys(const QString &what, const QString &advice)
{
    return {.status = ExitStatus::Credentials, .text = {.what = what, .advice = advice}};
}

Failure missingKeys()
{
    QStringList missing;
    for (const char *name : {"NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY"}) {
        if (qEnvironmentVariable(name).trimmed().isEmpty())
            missing += QString::fromLatin1(name);
    }
    return withoutKeys(
        u"There are no keys to ask with: %1 %2 not set."_s.arg(
            missing.join(" and "_L1), missing.size() == 1 ? u"is"_s : u"are"_s),
        u"Set NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in the environment. The console of NAVER "
        u"Cloud Platform shows them in My Account, Access management."_s);
}

// Header fields are made of it.
bool isPlainText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

// As the error may show it: whoever mixed up the variables, or wrote a password into the address,
// must not find it in a log.
QString withoutSecrets(QString address, const Credentials &credentials)
{
    address.replace(credentials.secretKey, u"…"_s);
    address = address.section(u'?', 0, 0).section(u'#', 0, 0);
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return address;
    const qsizetype host = address.indexOf("://"_L1);
    const qsizetype begin = host < 0 || host > at ? 0 : host + 3;
    return address.replace(begin, at - begin, u"…"_s);
}

Result<Account, Failure> accountOfEnvironment()
{
    const std::optional<EnvironmentAccount> found = environmentAccount();
    if (!found)
        return missingKeys();
    if (!isPlainText(found->credentials.accessKey)) {
        return withoutKeys(
            u"NCLOUD_ACCESS_KEY holds characters that no access key has."_s,
            u"Copy the key once more, without spaces and line breaks."_s);
    }
    if (found->endpoint.isEmpty())
        return Account{.endpoint = publicEndpoint(), .credentials = found->credentials};

    const auto endpoint = endpointFromText(found->endpoint);
    if (!endpoint) {
        const QString address = withoutSecrets(found->endpoint, found->credentials);
        return Failure{
            .status = ExitStatus::WrongCall,
            .text = {
                .what = errorText(endpoint.error(), address),
                .advice = u"It comes from TRAINBOARD_ENDPOINT in the environment."_s}};
    }
    return Account{.endpoint = *endpoint, .credentials = found->credentials};
}

} // namespace

void findAccount(
    const std::optional<QString> &name, QObject *,
    const std::function<void(const Result<Account, Failure> &)> &answer)
{
    if (name && name->compare(environmentName, Qt::CaseInsensitive) != 0) {
        answer(withoutKeys(
            u"There is no account \"%1\"."_s.arg(*name),
            u"The account \"%1\" has the keys that are set in the environment."_s.arg(
                environmentName)));
        return;
    }
    answer(accountOfEnvironment());
}
