// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;
class QTemporaryDir;

// Where the demo of the user who runs the program keeps its files while it runs.
QString usersDemoFolder();

// The folder of a demo, which goes with it. One that was killed leaves its folder behind: unless it
// began long ago, the next demo goes on with it, so that one can see what Trainboard makes of that.
// While another demo has the folder, or when it cannot be made or is not ours alone, it is a
// temporary one.
class DemoFolder
{
public:
    // `now` in milliseconds since the epoch.
    DemoFolder(const QString &usual, qint64 now);
    ~DemoFolder();
    DemoFolder(const DemoFolder &) = delete;
    DemoFolder &operator=(const DemoFolder &) = delete;

    const QString &path() const { return m_path; }
    bool isContinued() const { return m_isContinued; }
    // When the demo began, in milliseconds since the epoch; now, unless it is continued.
    qint64 began() const { return m_began; }
    // All is there that another demo needs to go on with this one.
    void setHasPast();

private:
    bool claim(const QString &usual);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
    qint64 m_began;
    bool m_isContinued = false;
};
