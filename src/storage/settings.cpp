// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;
const QString tableKey = u"window/table"_s;
const QString appearanceKey = u"view/appearance"_s;
const QString zoneKey = u"view/zone"_s;
const QString refreshKey = u"view/refreshesByItself"_s;
const QString lastAccountKey = u"lastAccount"_s;

QString lastServiceKey(const QString &accountId)
{
    return u"lastService/"_s + accountId;
}

} // namespace

Settings::Settings()
    : Settings(SettingsFile::usersOwn())
{
}

Settings::Settings(const QString &file)
    : m_file(file)
{
    if (!m_file.looksWritable())
        m_file.reportNotWritable();
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_file.value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    set(stateKey, state);
}

QByteArray Settings::tableState() const
{
    return m_file.value(tableKey).toByteArray();
}

void Settings::setTableState(const QByteArray &state)
{
    set(tableKey, state);
}

Settings::Appearance Settings::appearance() const
{
    const QString text = m_file.value(appearanceKey).toString();
    if (text == "light"_L1)
        return Appearance::Light;
    return text == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        set(appearanceKey, {});
        break;
    case Appearance::Light:
        set(appearanceKey, u"light"_s);
        break;
    case Appearance::Dark:
        set(appearanceKey, u"dark"_s);
        break;
    }
}

Settings::Zone Settings::zone() const
{
    const QString text = m_file.value(zoneKey).toString();
    if (text == "korea"_L1)
        return Zone::Korea;
    return text == "utc"_L1 ? Zone::Utc : Zone::Local;
}

void Settings::setZone(Zone zone)
{
    switch (zone) {
    case Zone::Local:
        set(zoneKey, {});
        break;
    case Zone::Korea:
        set(zoneKey, u"korea"_s);
        break;
    case Zone::Utc:
        set(zoneKey, u"utc"_s);
        break;
    }
}

bool Settings::refreshesByItself() const
{
    const QString text = m_file.value(refreshKey).toString();
    return text != "false"_L1 && text != "0"_L1;
}

void Settings::setRefreshesByItself(bool on)
{
    set(refreshKey, on);
}

QString Settings::lastAccount() const
{
    return m_file.value(lastAccountKey).toString();
}

void Settings::setLastAccount(const QString &accountId)
{
    set(lastAccountKey, accountId);
}

QString Settings::lastService(const QString &accountId) const
{
    return m_file.value(lastServiceKey(accountId)).toString();
}

void Settings::setLastService(const QString &accountId, const QString &serviceId)
{
    set(lastServiceKey(accountId), serviceId);
}

void Settings::set(const QString &key, const QVariant &value)
{
    m_file.refresh();
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    if (!m_file.save())
        m_file.reportNotWritable();
}
