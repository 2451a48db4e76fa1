// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/networksettingsstore.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace {

using ProxyMode = NetworkSettings::ProxyMode;
using ProxyType = NetworkSettings::ProxyType;

const QLatin1StringView modeKey("network/proxy");
const QLatin1StringView typeKey("network/proxyType");
const QLatin1StringView hostKey("network/proxyHost");
const QLatin1StringView portKey("network/proxyPort");
const QLatin1StringView loginKey("network/proxyHasLogin");
const QLatin1StringView authoritiesKey("network/caFile");
const QLatin1StringView connectKey("network/connectTimeout"); // in seconds, as the next one
const QLatin1StringView attemptKey("network/attemptTimeout");

std::chrono::seconds secondsOf(const QVariant &value, std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const std::chrono::seconds seconds(value.toInt(&isNumber));
    const bool isPossible = isNumber && seconds >= NetworkSettings::shortestTimeout &&
        seconds <= NetworkSettings::longestTimeout;
    return isPossible ? seconds : otherwise;
}

quint16 portOf(const QVariant &value)
{
    bool isNumber = false;
    const int port = value.toInt(&isNumber);
    return isNumber && port > 0 && port <= 65535 ? quint16(port) : quint16(0);
}

// Nothing, which is not stored, for what is the default.
QVariant valueOf(std::chrono::seconds seconds, std::chrono::seconds standard)
{
    return seconds == standard ? QVariant() : QVariant(int(seconds.count()));
}

QVariant valueOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

NetworkSettingsStore::NetworkSettingsStore()
    : NetworkSettingsStore(SettingsFile::usersOwn())
{
}

NetworkSettingsStore::NetworkSettingsStore(const QString &file)
    : m_file(file)
{
}

NetworkSettings NetworkSettingsStore::settings() const
{
    NetworkSettings settings;
    const QString host = m_file.value(hostKey).toString();
    if (isProxyHost(host))
        settings.proxyHost = host;
    settings.proxyPort = portOf(m_file.value(portKey));
    if (m_file.value(typeKey).toString() == "socks5"_L1)
        settings.proxyType = ProxyType::Socks5;
    settings.proxyHasLogin = m_file.value(loginKey).toString() == "true"_L1;

    const QString mode = m_file.value(modeKey).toString();
    if (mode == "none"_L1)
        settings.proxyMode = ProxyMode::None;
    else if (mode == "manual"_L1 && !settings.proxyHost.isEmpty() && settings.proxyPort != 0)
        settings.proxyMode = ProxyMode::Manual;

    settings.caFile = m_file.value(authoritiesKey).toString();
    settings.connectTimeout = secondsOf(m_file.value(connectKey), settings.connectTimeout);
    settings.attemptTimeout = secondsOf(m_file.value(attemptKey), settings.attemptTimeout);
    return settings;
}

bool NetworkSettingsStore::save(const NetworkSettings &settings)
{
    const auto lock = m_file.refreshForChange();
    const NetworkSettings standard;
    switch (settings.proxyMode) {
    case ProxyMode::System:
        set(modeKey, {});
        break;
    case ProxyMode::Manual:
        set(modeKey, u"manual"_s);
        break;
    case ProxyMode::None:
        set(modeKey, u"none"_s);
        break;
    }
    set(typeKey, settings.proxyType == ProxyType::Socks5 ? QVariant(u"socks5"_s) : QVariant());
    set(hostKey, valueOf(settings.proxyHost));
    set(portKey, settings.proxyPort == 0 ? QVariant() : QVariant(int(settings.proxyPort)));
    set(loginKey, settings.proxyHasLogin ? QVariant(u"true"_s) : QVariant());
    set(authoritiesKey, valueOf(settings.caFile));
    set(connectKey, valueOf(settings.connectTimeout, standard.connectTimeout));
    set(attemptKey, valueOf(settings.attemptTimeout, standard.attemptTimeout));
    return m_file.save();
}

void NetworkSettingsStore::set(const QString &key, const QVariant &value)
{
    if (value.isValid())
        m_file.setValue(key, value);
    else
        m_file.remove(key);
}
