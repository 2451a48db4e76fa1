// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/networksettings.h"
#include "storage/settingsfile.h"

// The network settings of this user, in the file of the other settings; never a secret. A value
// that is unknown or cannot be counts as not set.
class NetworkSettingsStore
{
public:
    // The user's own, in the place of the platform.
    NetworkSettingsStore();
    // In a file, for tests and for the demo, which leaves no trace.
    explicit NetworkSettingsStore(const QString &file);

    NetworkSettings settings() const;
    // False when nothing could be written: they hold until the program ends.
    [[nodiscard]] bool save(const NetworkSettings &settings);

    QString file() const { return m_file.name(); }

    // A file that could not be read. What could not be saved is told by save().
    void setProblemHandler(const SettingsProblemHandler &handler)
    {
        m_file.setProblemHandler(handler);
    }

private:
    void set(const QString &key, const QVariant &value); // invalid: not set

    SettingsFile m_file;
};
