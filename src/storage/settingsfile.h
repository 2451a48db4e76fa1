// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/settingsproblem.h"

#include <QString>
#include <QVariantMap>

#include <memory>
#include <optional>

class QLockFile;
struct Distrust;

// The file that keeps the settings and the list of accounts.
//
// QSettings replaces a file that it cannot read by defaults, and overwrites it with the next
// change. So the file is looked at first: a bad one is moved out of the way, to
// <name>.corrupt-<date>-<time>, and nothing is ever removed. Where that cannot be done, the file is
// left alone, and values live in memory until the program ends. The same holds for a file that
// somebody else may have written: see distrustOf(). If there is no file where somebody else could
// write one, that is told when something is to be saved there.
//
// The file, whatever stands beside it with a longer name, and the folder are this user's alone,
// whatever the umask.
//
// Several objects in one process, and in several processes, may share a file.
//
// Why not JSON through QSaveFile: nearly all of this class is about the file and not about its
// format (whom to trust, what to set aside, whose turn it is, a full disk), and would stay. The
// format costs isIniText() and a dozen lines. Reading and writing JSON under a lock would cost as
// much; to move the accounts of today over would need isIniText() still, and a second file for
// ever, which an earlier Trainboard would go on with alone. And people edit this file: one comma
// too many would set all accounts aside, and there could be no comments.
class SettingsFile
{
public:
    // Larger ones are not ours.
    static constexpr qint64 maximumSize = 4 * 1024 * 1024; // bytes

    explicit SettingsFile(const QString &name);

    // The one of this user, in the place of the platform.
    static QString usersOwn();

    const QString &name() const { return m_name; }
    // False while what the file holds is not known, because it could not be read.
    bool isReadable() const { return m_isKnown; }

    // Whether there was a file of which nothing could be used: what was set in it is lost.
    bool wasSetAside() const { return m_wasSetAside; }

    // Invalid: not set.
    QVariant value(const QString &key) const { return m_values.value(key); }
    // In memory, until save().
    void setValue(const QString &key, const QVariant &value); // an invalid one: not set
    void remove(const QString &key);                          // and all below it
    // What is below "group/", by the rest of its key.
    QVariantMap valuesIn(const QString &group) const;

    // Takes over what another program has changed since. To be called before changes too, so that
    // what became bad meanwhile is not overwritten.
    void refresh();
    // The same. As long as the result lives, other programs that ask for it wait: for changes that
    // belong together, since QSettings joins what two programs save key by key.
    [[nodiscard]] std::unique_ptr<QLockFile> refreshForChange();
    // False when the file is not what has been set: nothing could be written, and the old one is
    // still whole. The next save() tries again.
    bool save();

    // Whether something has been set that is not in the file.
    bool hasUnsaved() const;

    // Without trying, which would leave traces: of a full disk it knows nothing.
    bool looksWritable() const;
    // Once, and not when it is known already that nothing is written.
    void reportNotWritable();

    // Called at once with what is known, and then whenever there is something new. Whatever it
    // refers to must outlive this.
    void setProblemHandler(const SettingsProblemHandler &handler);
    // For whoever reads values, and cannot use them.
    void report(const SettingsProblem &problem);

private:
    void checkFile();
    void readValues();
    void clearLocks() const;
    void makeFolder() const;
    void leaveAlone(const Distrust &distrust);
    bool writeChanges() const;
    bool hasRoom() const;

    QString m_name;
    bool m_inMemory = false; // then the file is neither read nor written
    bool m_isKnown = true;
    bool m_wasRead = false;
    bool m_wasSetAside = false;
    std::optional<SettingsProblem> m_whyNotSaved; // to be told when something is
    QVariantMap m_values;                         // of the file, with the changes
    QVariantMap m_changes;                        // not saved yet; an invalid one: removed
    SettingsProblemHandler m_handler;
    QList<SettingsProblem> m_untold;
    bool m_toldNotWritable = false;
};
