// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class WelcomePage;
}

// What somebody sees who has no account yet.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    // Whether something is shown once there is an account, which is said here.
    void setAwaited(bool awaited);

Q_SIGNALS:
    void addAccountRequested();
    void demoRequested();

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};
