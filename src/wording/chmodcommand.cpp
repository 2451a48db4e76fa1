// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/chmodcommand.h"

#include "core/shellword.h"

using namespace Qt::StringLiterals;

QString chmodCommand(const QString &file, const QStringList &places)
{
    QString folders;
    for (const QString &place : places) {
        if (place != file)
            folders += u' ' + shellWord(place);
    }
    QStringList commands;
    if (!folders.isEmpty())
        commands += u"chmod go-w"_s + folders;
    if (places.contains(file))
        commands += u"chmod 600 "_s + shellWord(file);
    return commands.join(u" && "_s);
}
