// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demofolder.h"

#include "storage/fileaccess.h"
#include "storage/historyplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After a night nobody remembers how the demo began.
constexpr std::chrono::milliseconds longestDemo = 12h;

const QString beganName = u"began"_s;

// 0 if there is nothing, or nothing that makes sense.
qint64 readBegan(const QString &folder, qint64 now)
{
    QFile file(QDir(folder).filePath(beganName));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 began = file.read(32).trimmed().toLongLong();
    return began > 0 && began <= now && now - began <= longestDemo.count() ? began : 0;
}

} // namespace

QString usersDemoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
        u"/Trainboard/demo"_s;
}

DemoFolder::DemoFolder(const QString &usual, qint64 now)
    : m_began(now)
{
    if (claim(usual)) {
        m_path = usual;
        return;
    }
    m_lock.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    m_path = m_temporary->path();
}

DemoFolder::~DemoFolder()
{
    if (!m_lock)
        return;
    QDir(m_path).removeRecursively();
    m_lock.reset();
    QDir().rmdir(QFileInfo(m_path).absolutePath()); // unless something else is in it
}

bool DemoFolder::claim(const QString &usual)
{
    const QFileInfo info(usual);
    const QString parent = info.absolutePath();
    // Before it is closed to others: what they have put there stays.
    if (distrustOf(usual) || !makeHistoryFolder(parent))
        return false;
    const QString lock = usual + u".lock";
    if (!isPlaceForLock(lock))
        return false;
    m_lock = std::make_unique<QLockFile>(lock);
    m_lock->setStaleLockTime(0); // a demo may run for days
    if (!m_lock->tryLock(0) || info.isSymbolicLink())
        return false;
    makePrivate(lock);
    if (const qint64 began = readBegan(usual, m_began)) {
        makePrivate(usual);
        m_began = began;
        m_isContinued = true;
        return true;
    }
    return QDir(usual).removeRecursively() && makeHistoryFolder(usual);
}

void DemoFolder::setHasPast()
{
    const QString name = QDir(m_path).filePath(beganName);
    QFile file(name);
    if (createPrivateFile(name) && file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(m_began));
}
