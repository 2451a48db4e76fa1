// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// Where targets that read files write theirs. It goes when the process ends well.
class ScratchFolder
{
public:
    // The file with that content.
    QString write(const QByteArray &content)
    {
        const QString name = m_folder.filePath(QString::number(m_number));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s: %s", qPrintable(name), qPrintable(file.errorString()));
        return name;
    }

    // An empty folder, and another name for the file: for readers that remember files by name.
    void renew()
    {
        QDir folder(m_folder.path());
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names)
            folder.remove(name);
        ++m_number;
    }

private:
    QTemporaryDir m_folder;
    qint64 m_number = 0;
};
