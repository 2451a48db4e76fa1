// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/savefile.h"

#include <QSaveFile>

std::optional<QString> saveFile(const QString &fileName, const QByteArray &content)
{
    QSaveFile file(fileName);
    file.setDirectWriteFallback(true); // a folder may allow the file and no other
    if (file.open(QIODevice::WriteOnly) && file.write(content) >= 0 && file.commit())
        return {};
    return file.errorString();
}
