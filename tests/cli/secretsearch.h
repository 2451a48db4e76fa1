// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QTest>

// Searches for a secret where it must not be, and fails the test that runs when it is there.
struct SecretSearch
{
    QByteArray secret;

    void in(const QByteArray &bytes, const QString &where) const
    {
        QVERIFY2(!bytes.contains(secret), qPrintable(u"the secret key is in " + where));
    }

    void inFilesOf(const QString &folder) const
    {
        QDirIterator everything(
            folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile file(everything.next());
            if (file.open(QIODevice::ReadOnly))
                in(file.readAll(), file.fileName());
        }
    }

    // Of all programs that run.
    void inCommandLines() const
    {
        QByteArray all;
        const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
        for (const QString &process : processes) {
            QFile file(QStringLiteral("/proc/") + process + QStringLiteral("/cmdline"));
            if (process.at(0).isDigit() && file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        in(all, QStringLiteral("a command line"));
    }
};
