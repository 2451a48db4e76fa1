// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/instanceplace.h"
#include "gui/startrequest.h"

#include <QLockFile>

#include <functional>
#include <memory>

struct EnvironmentAccount;
class QObject;

// Makes one Trainboard of several starts: a later start hands its options over to the first one,
// which shows them in its window and brings that to the front. The demo of the command line is a
// world of its own, in which nothing is kept: it neither joins a running Trainboard nor is joined,
// so that it can be seen beside the user's own data.
class SingleInstance
{
public:
    SingleInstance();
    ~SingleInstance();
    Q_DISABLE_COPY_MOVE(SingleInstance)

    // For main(), before there is an application object. Returns the options, when this process is
    // the one that shows them; else the exit status: 0 when a running Trainboard shows them, 1 when
    // it does not respond, which has been said then. May wait some seconds for it. An error in
    // place of the options is passed on.
    Result<StartOptions, int> claim(
        const Result<StartOptions, int> &options, const EnvironmentAccount &environment, int argc,
        char *argv[]);

    // Calls `handler` for each later start, as long as `context` lives, if this process is the one
    // that claim() has chosen. Not earlier than there is a window, and an event loop soon.
    void listen(QObject *context, const std::function<void(const StartRequest &)> &handler);

private:
    enum class Outcome { First, HandedOver, NoResponse, OtherVersion };
    enum class Contact { Shown, Refused, Silent, Absent };

    Outcome settle(const StartRequest &request);
    Contact handOver(const StartRequest &request) const;
    bool takeOverFromNobody();
    qint64 otherProcess() const; // its id; 0: not known

    std::optional<InstancePlace> m_place;
    std::unique_ptr<QLockFile> m_lock; // null: no place, or not asked for
};
