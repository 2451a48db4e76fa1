// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// In place of libFuzzer, for any compiler: a target sees every file of its corpus once.
int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("Usage: <target> <folder of inputs>\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        // Told before, so that the last line names the one that ended the process.
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        testInput(file.readAll());
    }
    if (names.isEmpty())
        qFatal("There are no inputs in %s.", argv[1]);
    return 0;
}
