// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preferencespage.h"

class NetworkSettingsStore;
class QLineEdit;
class QPushButton;

// Says how the network is reached, and leads to the window that changes it. That one takes all or
// nothing, because a proxy half typed would cut Trainboard off, and because keys of the proxy go to
// the keychain, which may refuse them.
class NetworkPage : public PreferencesPage
{
    Q_OBJECT

public:
    // `store` outlives it.
    explicit NetworkPage(const NetworkSettingsStore *store, QWidget *parent = nullptr);

    QString title() const override;
    // Shows what the settings have now.
    void update();

Q_SIGNALS:
    void networkSettingsRequested();

protected:
    void retranslate() override;

private:
    const NetworkSettingsStore *m_store;
    QLineEdit *m_proxy;
    QLineEdit *m_authorities;
    QLineEdit *m_timeouts;
    QPushButton *m_button;
    PreferenceRow *m_proxyRow;
    PreferenceRow *m_authoritiesRow;
    PreferenceRow *m_timeoutsRow;
    PreferenceRow *m_buttonRow;
};
