// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

// One program holds the tests of a layer and runs one of them at a time: its first argument is the
// name of their file without "tst_" and ".cpp", the others are those of Qt Test. In place of
// QTEST_MAIN() and its kin, each of these files ends with
//
//     static const RegisteredTest registered(__FILE__, runTest<SomeTest, QCoreApplication>);
//
// or with QApplication, or with neither where a test needs no application object.
class RegisteredTest
{
public:
    using Run = int (*)(int argc, char *argv[]);

    RegisteredTest(const char *file, Run function);

    QByteArray name() const { return m_name; }
    int run(int argc, char *argv[]) const { return m_run(argc, argv); }

private:
    QByteArray m_name;
    Run m_run;
};

struct NoApplication
{
    NoApplication(int &, char **) {}
};

template <typename Test, typename Application = NoApplication>
int runTest(int argc, char *argv[])
{
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
