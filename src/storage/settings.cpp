// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView geometryKey("window/geometry");
const QLatin1StringView stateKey("window/state");
const QLatin1StringView tableKey("window/table");
const QLatin1StringView appearanceKey("view/appearance");
const QLatin1StringView zoneKey("view/zone");
const QLatin1StringView refreshKey("view/refreshesByItself");
const QLatin1StringView lastAccountKey("lastAccount");

QString lastServiceKey(const QString &accountId)
{
    return u"lastService/"_s + accountId;
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"Trainboard"_s, u"Trainboard"_s)
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings.value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_settings.setValue(stateKey, state);
}

QByteArray Settings::tableState() const
{
    return m_settings.value(tableKey).toByteArray();
}

void Settings::setTableState(const QByteArray &state)
{
    m_settings.setValue(tableKey, state);
}

Settings::Appearance Settings::appearance() const
{
    const QString text = m_settings.value(appearanceKey).toString();
    if (text == "light"_L1)
        return Appearance::Light;
    return text == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        m_settings.remove(appearanceKey);
        break;
    case Appearance::Light:
        m_settings.setValue(appearanceKey, u"light"_s);
        break;
    case Appearance::Dark:
        m_settings.setValue(appearanceKey, u"dark"_s);
        break;
    }
}

Settings::Zone Settings::zone() const
{
    const QString text = m_settings.value(zoneKey).toString();
    if (text == "korea"_L1)
        return Zone::Korea;
    return text == "utc"_L1 ? Zone::Utc : Zone::Local;
}

void Settings::setZone(Zone zone)
{
    switch (zone) {
    case Zone::Local:
        m_settings.remove(zoneKey);
        break;
    case Zone::Korea:
        m_settings.setValue(zoneKey, u"korea"_s);
        break;
    case Zone::Utc:
        m_settings.setValue(zoneKey, u"utc"_s);
        break;
    }
}

bool Settings::refreshesByItself() const
{
    return m_settings.value(refreshKey, true).toBool();
}

void Settings::setRefreshesByItself(bool on)
{
    m_settings.setValue(refreshKey, on);
}

QString Settings::lastAccount() const
{
    return m_settings.value(lastAccountKey).toString();
}

void Settings::setLastAccount(const QString &accountId)
{
    m_settings.setValue(lastAccountKey, accountId);
}

QString Settings::lastService(const QString &accountId) const
{
    return m_settings.value(lastServiceKey(accountId)).toString();
}

void Settings::setLastService(const QString &accountId, const QString &serviceId)
{
    m_settings.setValue(lastServiceKey(accountId), serviceId);
}
