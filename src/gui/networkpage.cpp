// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/networkpage.h"

#include "storage/networksettingsstore.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

NetworkPage::NetworkPage(const NetworkSettingsStore *store, QWidget *parent)
    : PreferencesPage(parent)
    , m_store(store)
    , m_proxy(makeFact("proxyEdit"))
    , m_authorities(makeFact("authoritiesEdit"))
    , m_timeouts(makeFact("timeoutsEdit"))
    , m_button(new QPushButton(this))
{
    m_button->setObjectName(u"networkSettingsButton"_s);
    m_button->setAutoDefault(false);
    using Place = PreferenceRow::Place;
    m_proxyRow = addRow(m_proxy, Place::Below);
    m_authoritiesRow = addRow(m_authorities, Place::Below);
    m_timeoutsRow = addRow(m_timeouts, Place::Below);
    m_buttonRow = addRow(m_button);
    connect(m_button, &QPushButton::clicked, this, &NetworkPage::networkSettingsRequested);
    endRows();
}

QString NetworkPage::title() const
{
    return tr("Network");
}

void NetworkPage::retranslate()
{
    m_proxyRow->setTexts(
        tr("Proxy"), tr("The server through which all requests go, where your network has one."));
    m_authoritiesRow->setTexts(
        tr("Extra certificate authorities"),
        tr("Certificates of your organization that are trusted in addition to those of the "
           "system."));
    m_timeoutsRow->setTexts(
        tr("Time-outs"), tr("How long Trainboard waits for a connection and for a response."));
    m_buttonRow->setTexts(
        tr("&Network Settings…"),
        tr("These settings apply together, when you confirm them in a window of their own."));
    update();
}

void NetworkPage::update()
{
    const NetworkSettings settings = m_store->settings();
    QString proxy = tr("The system's proxy");
    if (settings.proxyMode == NetworkSettings::ProxyMode::None)
        proxy = tr("No proxy");
    if (settings.proxyMode == NetworkSettings::ProxyMode::Manual) {
        proxy = u"%1:%2"_s.arg(settings.proxyHost, QString::number(settings.proxyPort));
        if (settings.proxyHasLogin)
            proxy = tr("%1, with a login", "the address of a proxy").arg(proxy);
    }
    showFact(m_proxy, proxy);
    showFact(
        m_authorities,
        settings.caFile.isEmpty() ? tr("None") : QDir::toNativeSeparators(settings.caFile));
    const auto seconds = [](std::chrono::seconds time) { return QLocale().toString(time.count()); };
    showFact(
        m_timeouts,
        tr("Connection: %1 s, response: %2 s")
            .arg(seconds(settings.connectTimeout), seconds(settings.attemptTimeout)));
}
