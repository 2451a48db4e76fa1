// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include "core/threadlocals.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

static QList<const RegisteredTest *> &registeredTests()
{
    static QList<const RegisteredTest *> tests;
    return tests;
}

RegisteredTest::RegisteredTest(const char *file, Run function)
    : m_name(QFileInfo(QString::fromUtf8(file)).baseName().mid(qstrlen("tst_")).toUtf8())
    , m_run(function)
{
    registeredTests().append(this);
}

int main(int argc, char *argv[])
{
    putThreadLocalsInOrder();
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN() does
    QByteArrayList names;
    for (const RegisteredTest *test : std::as_const(registeredTests())) {
        if (argc > 1 && test->name() == argv[1]) {
            argv[1] = argv[0];
            return test->run(argc - 1, argv + 1);
        }
        names.append(test->name());
    }
    std::sort(names.begin(), names.end());
    std::fprintf(
        stderr, "Usage: %s test [argument of Qt Test…]\nTests: %s\n", argv[0],
        names.join(' ').constData());
    return 2;
}
