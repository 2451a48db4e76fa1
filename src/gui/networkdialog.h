// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/proxylogineditor.h"
#include "core/networksettings.h"
#include "storage/credentialcache.h"
#include "wording/latetext.h"

#include <QDialog>

#include <memory>

class NetworkSettingsStore;
class QLabel;

namespace Ui {
class NetworkDialog;
}

// The proxy, the extra authorities and the time-outs. It does not block: show() or open() it. The
// proxy's user name and password go into the keychain and never come back out of it; what was typed
// of them is forgotten when the dialog closes.
class NetworkDialog : public QDialog
{
    Q_OBJECT

public:
    // Both outlive the dialog.
    NetworkDialog(
        NetworkSettingsStore *store, CredentialCache *credentials, QWidget *parent = nullptr);
    ~NetworkDialog() override;

    void reject() override;

Q_SIGNALS:
    // The settings, or the proxy's user name and password, are others now.
    void applied(const NetworkSettings &settings);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpFields();
    void showSettings(const NetworkSettings &settings);
    void showLoginHint();
    void showAuthorities();
    void browse();
    void updateState();
    void growToFields();
    void updateColors();

    NetworkSettings typed() const;
    Credentials typedLogin() const;
    bool hasTypedLogin() const;
    bool hasChanges() const;
    void clearLogin();
    bool check();
    void showProblem(QLabel *label, QWidget *field, const LateText &problem);
    void retranslate();

    void apply(bool thenClose);
    void sayWaiting();
    void endWaiting();
    void keepForSession();
    void sayLoginFailed(KeychainTask task, const CredentialError &error);
    void finish();

    std::unique_ptr<Ui::NetworkDialog> m_ui;
    NetworkSettingsStore *m_store;
    CredentialCache *m_credentials;
    ProxyLoginEditor m_login;
    NetworkSettings m_settings;                 // as they are
    QHash<const QLabel *, LateText> m_problems; // what each label says
    bool m_closes = false;                      // once all is applied
};
