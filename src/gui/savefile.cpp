// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/savefile.h"

#include <QSaveFile>

std::optional<QString> saveFile(const QString &fileName, const QByteArray &content)
{
    QSaveFile file(fileName);
    file.setDirectWriteFallback(true); // a folder may allow the file and no other
    // A full disk can take a part of it without an error, and QSaveFile of Qt 6.4 forgets an error
    // of its last flush: https://bugreports.qt.io/browse/QTBUG-75077
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() &&
        file.commit())
        return {};
    return file.errorString();
}
