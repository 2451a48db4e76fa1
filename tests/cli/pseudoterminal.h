// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

// A terminal of the test's own: what is written to the master is typed at it, and what the program
// shows on it is read from the master. There is none on a system where nobody has mounted /dev/pts,
// a root of debootstrap for example; check isOpen() and skip the test with problem().
class PseudoTerminal
{
public:
    PseudoTerminal()
        : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0) {
            if (const char *path = ptsname(m_master)) {
                m_path = QString::fromLocal8Bit(path);
                // As long as nobody has it open, it has no size and no mode that would be kept.
                m_slave = open(path, O_RDWR | O_NOCTTY);
            }
        }
        if (m_slave < 0) {
            m_problem =
                QStringLiteral("There is no pseudo-terminal here (%1). Is /dev/pts mounted?")
                    .arg(QString::fromLocal8Bit(std::strerror(errno)))
                    .toLocal8Bit();
        }
    }
    ~PseudoTerminal()
    {
        for (const int descriptor : {m_slave, m_master}) {
            if (descriptor >= 0)
                close(descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    bool isOpen() const { return m_slave >= 0; }
    const char *problem() const { return m_problem.constData(); }

    int master() const { return m_master; }
    int slave() const { return m_slave; }
    const QString &path() const { return m_path; }

private:
    int m_master = -1;
    int m_slave = -1;
    QString m_path;
    QByteArray m_problem;
};
