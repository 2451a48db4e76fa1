// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingsfile.h"

#include "storage/fileaccess.h"
#include "storage/initext.h"
#include "storage/privateumask.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QTemporaryFile>
#include <QThread>

#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// For another Trainboard that is writing.
constexpr int patience = 3'000; // milliseconds

// On Windows no file can be replaced while another program reads it, which is soon over.
#ifdef Q_OS_WIN
constexpr int attempts = 25;
#else
constexpr int attempts = 1;
#endif
constexpr int waitBetween = 20; // milliseconds

// More than QSettings puts between the values, and locks the file with.
constexpr qsizetype smallChange = 8 * 1024; // bytes

// Of the folder that is ours alone. Another one, in which somebody has put a file or what a link
// leads to, may be there for more.
const QString folderName = u"Trainboard"_s;

bool isThere(const QString &name)
{
    const QFileInfo info(name);
    if (info.exists())
        return true;
    // Links that go round in a circle, or a folder that may not be looked into, may hide one.
    std::error_code error;
    return std::filesystem::status(info.filesystemFilePath(), error).type() !=
        std::filesystem::file_type::not_found;
}

// A file that is not there is not bad.
bool isBad(const QString &name)
{
    const QFileInfo info(name);
    if (!info.exists())
        return isThere(name);
    // Whatever else there may be, a pipe for instance, need not come to an end.
    if (!info.isFile() || info.size() > SettingsFile::maximumSize)
        return true;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray text = file.readAll();
    return file.error() != QFileDevice::NoError || !isIniText(text);
}

// Its folder, or as much of the way there as there is.
QFileInfo folderOf(const QString &name)
{
    QFileInfo folder(QFileInfo(name).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder;
}

bool isOurFolder(const QString &folder)
{
    return QFileInfo(folder).fileName() == folderName;
}

// What a link leads to.
QString realName(const QString &name)
{
    const QFileInfo file(name);
    return file.isSymLink() ? file.canonicalFilePath() : name;
}

// Earlier versions followed the umask.
void tidyUp(const QString &name)
{
    const QFileInfo file(name);
    if (isOurFolder(file.path()))
        makePrivate(file.path());
    makePrivate(realName(name));
    // What was set aside, and locks.
    const QDir::Filters all = QDir::Files | QDir::Hidden | QDir::System;
    for (const QStringList names = file.dir().entryList(all); const QString &other : names) {
        if (other.startsWith(file.fileName() + u'.'))
            makePrivate(file.dir().filePath(other));
    }
}

// Others may have been able to write into our folder, but have put no settings there.
void takeEmptyFolder(const QString &name)
{
    const QFileInfo file(name);
    if (isOurFolder(file.path()) && !file.exists() && !file.isSymLink())
        makePrivate(file.path());
}

enum class Move { Done, Needless, Failed };

// To a name that nobody has, which is told in `target`.
Move moveAside(const QString &name, QString &target)
{
    // QSettings writes under this lock: what another Trainboard has just put right stays.
    QLockFile lock(name + u".lock"_s);
    if (!lock.tryLock(patience))
        return Move::Failed;
    if (!isBad(name))
        return Move::Needless;
    const QFileInfo info(name);
    if (!info.isFile() && !info.isDir())
        return Move::Failed; // a device or a pipe has its place for a reason

    const QString base =
        name + QDateTime::currentDateTime().toString(u"'.corrupt-'yyyyMMdd-HHmmss"_s);
    for (int attempt = 1; attempt < 100; ++attempt) {
        target = attempt == 1 ? base : base + u'-' + QString::number(attempt);
        // Never replaces what is there.
        if (QFile::rename(name, target)) {
            if (QFileInfo(target).isFile())
                makePrivate(target);
            return Move::Done;
        }
        const QFileInfo other(target);
        if (!other.exists() && !other.isSymLink())
            return Move::Failed;
    }
    return Move::Failed;
}

// An invalid value removes the key.
void apply(const QString &key, const QVariant &value, QVariantMap &values)
{
    if (value.isValid())
        values.insert(key, value);
    else
        values.remove(key);
}

} // namespace

SettingsFile::SettingsFile(const QString &name)
    : m_name(QFileInfo(name).absoluteFilePath())
{
    const PrivateUmask umask;
    takeEmptyFolder(m_name);
    checkFile();
    if (!m_inMemory)
        tidyUp(m_name);
    readValues();
    if (folderOf(m_name).isFile()) // /dev/null is none, and is meant so
        reportNotWritable();
}

QString SettingsFile::usersOwn()
{
    // Asked for without the program, since to ask for the file itself is to open it.
    const QSettings other(QSettings::IniFormat, QSettings::UserScope, u"Trainboard"_s);
    return QFileInfo(other.fileName()).path() + u"/Trainboard/Trainboard.ini"_s;
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    m_changes.insert(key, value);
    apply(key, value, m_values);
}

void SettingsFile::remove(const QString &key)
{
    for (const QStringList all = m_values.keys(); const QString &each : all) {
        if (each == key || each.startsWith(QString(key + u'/')))
            setValue(each, {});
    }
}

QVariantMap SettingsFile::valuesIn(const QString &group) const
{
    const QString start = group + u'/';
    QVariantMap values;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        if (value.key().startsWith(start))
            values.insert(value.key().sliced(start.size()), *value);
    }
    return values;
}

void SettingsFile::refresh()
{
    const PrivateUmask umask;
    checkFile();
    readValues();
}

std::unique_ptr<QLockFile> SettingsFile::refreshForChange()
{
    const PrivateUmask umask;
    // Another one than that of QSettings, which it takes while it reads and writes.
    auto lock = std::make_unique<QLockFile>(m_name + u".change.lock"_s);
    checkFile();
    if (!m_inMemory) {
        makeFolder();
        // Where it cannot be had, nothing can be saved either.
        static_cast<void>(lock->tryLock(patience));
    }
    readValues();
    return lock;
}

void SettingsFile::readValues()
{
    if (m_inMemory)
        return;
    // What could not be saved before is still with QSettings, which tries again.
    if (!m_changes.isEmpty() && !hasRoom())
        return;
    const QSettings file(m_name, QSettings::IniFormat);
    m_values.clear();
    for (const QStringList keys = file.allKeys(); const QString &key : keys) {
        // QSettings takes a key without the slashes that it has too many, and so another one's
        // place.
        if (!key.startsWith(u'/') && !key.endsWith(u'/') && !key.contains("//"_L1))
            m_values.insert(key, file.value(key));
    }
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        apply(change.key(), *change, m_values);
    m_wasRead = true;
}

bool SettingsFile::save()
{
    const PrivateUmask umask;
    if (m_inMemory) {
        if (const auto why = std::exchange(m_whyNotSaved, {}))
            report(*why);
        return false;
    }
    makeFolder();
    if (!hasRoom())
        return false;
    bool isWritten = writeChanges();
    for (int attempt = 1; attempt < attempts && !isWritten && looksWritable(); ++attempt) {
        QThread::msleep(waitBetween);
        isWritten = writeChanges();
    }
    if (!isWritten)
        return false;
    makePrivate(realName(m_name));
    m_changes.clear();
    m_toldNotWritable = false;
    return true;
}

bool SettingsFile::hasUnsaved() const
{
    return m_inMemory || !m_changes.isEmpty();
}

bool SettingsFile::writeChanges() const
{
    // A new one, because a QSettings never forgets that it failed once.
    QSettings file(m_name, QSettings::IniFormat);
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        if (change->isValid())
            file.setValue(change.key(), *change);
        else
            file.remove(change.key());
    }
    file.sync();
    return file.status() != QSettings::AccessError;
}

// QSettings writes a new file and lets it take the place of the old one. When the disk is full, the
// last bytes are refused as late as QSaveFile::commit(), which does not notice (seen with
// Qt 6.4.2): the old file would be lost for a part of the new one, or for nothing at all.
bool SettingsFile::hasRoom() const
{
    const QFileInfo file(m_name);
    const QString target = file.canonicalFilePath(); // of a link
    qsizetype size = smallChange + qsizetype(file.size());
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        size += 6 * (change.key().size() + change->toByteArray().size()); // each as %U1234
    QTemporaryFile trial(QString((target.isEmpty() ? m_name : target) + u".XXXXXX"_s));
    if (!trial.open())
        return true; // so it is not for want of room
    return trial.write(QByteArray(size, ' ')) == size && trial.flush();
}

bool SettingsFile::looksWritable() const
{
    const QFileInfo file(m_name);
    if (file.exists() && !file.isWritable())
        return false;
    // A new file takes the place of the old one. The folder will be made when there is none.
    const QFileInfo folder = folderOf(m_name);
    return folder.isDir() && folder.isWritable();
}

void SettingsFile::reportNotWritable()
{
    if (!m_inMemory && !std::exchange(m_toldNotWritable, true))
        report({.kind = SettingsProblem::Kind::NotWritable, .file = m_name});
}

void SettingsFile::setProblemHandler(const SettingsProblemHandler &handler)
{
    m_handler = handler;
    for (const SettingsProblem &problem : std::exchange(m_untold, {}))
        report(problem);
}

// An access list that a folder above hands on counts instead of the umask.
void SettingsFile::makeFolder() const
{
    const QString folder = QFileInfo(m_name).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder) && isOurFolder(folder))
        makePrivate(folder);
}

// Of what others may have put there while the folder was open to them.
void SettingsFile::clearLocks() const
{
    const QStringList locks{
        m_name + u".lock", realName(m_name) + u".lock", m_name + u".change.lock"};
    for (const QString &name : locks) {
        if (!isPlaceForLock(name))
            QFile::remove(name); // which leaves folders alone
    }
}

void SettingsFile::checkFile()
{
    if (m_inMemory)
        return;
    if (const std::optional<Distrust> distrust = distrustOf(m_name)) {
        leaveAlone(*distrust);
        return;
    }
    clearLocks();
    if (!isBad(m_name))
        return;

    QString target;
    switch (moveAside(m_name, target)) {
    case Move::Needless:
        break;
    case Move::Failed:
        m_isKnown = false;
        m_inMemory = true;
        report({.kind = SettingsProblem::Kind::Unreadable, .file = m_name});
        break;
    case Move::Done:
        m_wasSetAside = m_wasSetAside || !m_wasRead;
        m_changes = m_values;
        if (!m_changes.isEmpty())
            static_cast<void>(save()); // or with the next change
        report(
            {.kind = m_wasRead ? SettingsProblem::Kind::Replaced : SettingsProblem::Kind::SetAside,
             .file = m_name,
             .keptAs = target});
        break;
    }
}

void SettingsFile::leaveAlone(const Distrust &distrust)
{
    using Kind = SettingsProblem::Kind;
    SettingsProblem problem{.file = m_name, .places = distrust.places};
    m_inMemory = true;
    if (!isThere(m_name)) {
        // Most runs save nothing, and have nothing to tell.
        problem.kind = distrust.isForeign ? Kind::NoFolderOfOurs : Kind::OthersMayCreate;
        m_whyNotSaved = problem;
        return;
    }
    m_isKnown = false;
    if (!distrust.isForeign)
        problem.kind = Kind::OthersMayWrite;
    else if (QFileInfo(distrust.places.constFirst()).isDir())
        problem.kind = Kind::FolderOfAnother;
    else
        problem.kind = Kind::OfAnother;
    report(problem);
}

void SettingsFile::report(const SettingsProblem &problem)
{
    if (m_handler)
        m_handler(problem);
    else
        m_untold += problem;
}
