// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

class QSystemTrayIcon;

// What is told outside of the window. Plain text, which may come from a service.
struct Notification
{
    QString title = {}; // one line
    QString body = {};  // may have several
    bool isFailure = false;
    QVariant target = {}; // what activated() says of it
    // A button beside the notification, where the desktop has some; empty: none.
    QString button = {};
};

// Shows notifications of the desktop, one at a time: a new one takes the place of the one that is
// still open. Nothing here waits for the desktop. Where it shows none, or fails, there is no
// notification and no error: everything that is told is also to be seen in the window.
class Notifier : public QObject
{
    Q_OBJECT

public:
    // What is best on this system. `icon`, which outlives the notifier, shows them on Windows and
    // macOS, as long as it is visible; it may be null where nothing needs it.
    static std::unique_ptr<Notifier> create(QSystemTrayIcon *icon);

    // Whether a notification would be seen. Not known at once: see availabilityChanged().
    virtual bool isAvailable() const = 0;
    virtual void show(const Notification &notification) = 0;
    // Whether one is still open, as far as the desktop tells, so that another one would take its
    // place.
    virtual bool isOpen() const = 0;
    // Takes the open one away.
    virtual void close() = 0;

Q_SIGNALS:
    // Somebody has clicked the notification. A window that a slot, connected directly, brings to
    // the front (see bringToFront()) may come there.
    void activated(const QVariant &target);
    // Likewise, with its button.
    void buttonActivated(const QVariant &target);
    void availabilityChanged();

protected:
    using QObject::QObject;
};
