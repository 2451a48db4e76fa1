// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

// Links that the system hands to the program while it runs, as macOS does: there they never come as
// an argument. One for each program, made before its event loop begins.
class LinkEvents : public QObject
{
    Q_OBJECT

public:
    explicit LinkEvents(QObject *parent = nullptr);
    ~LinkEvents() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const QString &link);

private Q_SLOTS:
    void open(const QUrl &url); // for QDesktopServices
};
