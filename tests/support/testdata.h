// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

// The content of a file of tests/data. A test without its data cannot go on.
inline QByteArray testData(const QString &fileName)
{
    QFile file(QStringLiteral(TRAINBOARD_TEST_DATA "/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}
