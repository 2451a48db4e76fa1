// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

// A service with one list of trainings, held ready in the memory of another process: what it costs
// is not counted, and its sockets are real.
class ServiceProcess
{
public:
    // How it responds: as it should, with a 503, not at all, or with a web page of 4 MiB.
    enum class Mood : char { Well = 'w', Failing = 'f', Silent = 's', Html = 'h' };

    explicit ServiceProcess(int trainings);
    ~ServiceProcess();

    QUrl endpoint() const;
    void setMood(Mood mood);

    // What main() has to do in the other process, which this names by its first argument.
    static bool isMeant(int argc, char *argv[]);
    static int serve(int argc, char *argv[]);

private:
    QByteArray nextLine();

    QProcess m_process;
    int m_port = 0;
};
