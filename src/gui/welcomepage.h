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

    // Something to say to somebody who has asked for more than that; empty: nothing.
    void setNote(const QString &note);

Q_SIGNALS:
    void addAccountRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};
