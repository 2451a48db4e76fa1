// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/client.h"

#include "api/apiclient.h"
#include "api/http/networksetup.h"
#include "api/http/transport.h"
#include "cli/clitext.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "core/zone.h"
#include "core/zonechoice.h"
#include "storage/keychaincredentialstore.h"
#include "storage/networksettingsstore.h"
#include "storage/proxylogin.h"
#include "storage/settings.h"
#include "wording/errortext.h"
#include "wording/filetext.h"
#include "wording/networktext.h"
#include "wording/sentences.h"

#include <QDateTime>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

ApiClient *
makeClient(const Access &access, const CommandLine &call, Console &console, QObject *parent)
{
    auto *transport = new Transport(new QNetworkAccessManager(parent), parent);
    NetworkSettingsStore store;
    store.setProblemHandler([&console](const SettingsProblem &problem) {
        console.sayOnce(settingsProblemText(problem));
    });
    const NetworkSettings settings = store.settings();
    const auto problem = applyNetworkSettings(
        transport, settings, proxyLoginReader(new KeychainCredentialStore(parent)));
    if (problem)
        console.say(authoritiesText(*problem, settings.caFile));
    auto *client = new ApiClient(transport, access.endpoint, access.credentials, parent);
    client->setServiceZone(zoneOf(Settings().serviceZone()));
    if (call.useServerTime)
        client->consentToNextServerTime();
    return client;
}

QString hostOf(const Access &access)
{
    return access.endpoint.authority(QUrl::FullyEncoded);
}

void sayRetry(const RetryWait &waiting, const QString &host, Console &console)
{
    const qint64 left = waiting.until - QDateTime::currentMSecsSinceEpoch();
    console.say(sentences(
        errorText(waiting.error, host).what,
        Cli::tr("Retrying in %1 s (attempt %2 of %3).")
            .arg(qMax<qint64>(0, (left + 999) / 1000))
            .arg(waiting.attempt)
            .arg(waiting.attempts)));
}

void sayClockCorrection(const ApiClient *client, Console &console)
{
    if (client->clockCorrection() == 0)
        return;
    console.sayOnce(sentences(
        clockText(client->clockCorrection()),
        Cli::tr("Requests were signed with the server's time. If the clock of this computer is "
                "wrong, correct it.")));
}

void reportTroubles(
    const ApiReply *reply, const ApiClient *client, const QString &host, Console &console)
{
    QObject::connect(reply, &ApiReply::waitingChanged, client, [reply, host, &console] {
        if (reply->waiting())
            sayRetry(*reply->waiting(), host, console);
    });
    QObject::connect(reply, &ApiReply::finished, client, [client, &console] {
        sayClockCorrection(client, console);
    });
}
