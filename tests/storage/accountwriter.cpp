// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Adds one account after the other, as another Trainboard does that runs at the same time.
// accountwriter FILE NAME...
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    AccountStore store(arguments.value(1));
    for (const QString &name : arguments.sliced(2)) {
        // An endpoint in every second one, so that it shows when two are mixed.
        const bool even = name.back().digitValue() % 2 == 0;
        if (!store.add({.name = name, .endpoint = even ? u"https://"_s + name : QString()}))
            return 1;
    }
    return 0;
}
