// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filename.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySystemTakesIt_data();
    void everySystemTakesIt();
    void longNamesAreCut();
};

void FileNameTest::everySystemTakesIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &name, const QString &expected) {
        QTest::newRow(name.isEmpty() ? "empty" : qPrintable(name)) << name << expected;
    };
    row(u"trainings-work-2026-11-29"_s, u"trainings-work-2026-11-29.csv"_s);
    row(u"인기 상품"_s, u"인기-상품.csv"_s);
    row(u"a:b"_s, u"a-b.csv"_s);
    row(u"../../etc/passwd"_s, u"etc-passwd.csv"_s);
    row(u"C:\\a\\b"_s, u"C-a-b.csv"_s);
    row(u"a<b>c\"d|e?f*g"_s, u"a-b-c-d-e-f-g.csv"_s);
    row(u"a\tb\nc\x01 d"_s, u"abc-d.csv"_s);
    row(u"\u202egnp.exe"_s, u"gnp.exe.csv"_s);
    row(u".hidden"_s, u"hidden.csv"_s);
    row(u"end. . ."_s, u"end.csv"_s);
    row(u"CON"_s, u"trainings-CON.csv"_s);
    row(u"nul.txt"_s, u"trainings-nul.txt.csv"_s);
    row(u"com1"_s, u"trainings-com1.csv"_s);
    row(u"LPT\u00b2"_s, u"trainings-LPT\u00b2.csv"_s);
    row(u"console"_s, u"console.csv"_s);
    row(u""_s, u"trainings.csv"_s);
    row(u"///"_s, u"trainings.csv"_s);
}

void FileNameTest::everySystemTakesIt()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name, u"csv"_s), "expected");
}

void FileNameTest::longNamesAreCut()
{
    const QString name = safeFileName(u"가"_s.repeated(1'000), u"csv"_s);
    QVERIFY(name.toUtf8().size() <= 204);
    QVERIFY(name.toUtf8().size() > 190);
    QVERIFY(name.endsWith(u"가.csv"_s));
    QVERIFY(safeFileName(u"\U0001f600"_s.repeated(1'000), u"csv"_s).isValidUtf16());
}

static const RegisteredTest registered(__FILE__, runTest<FileNameTest, QCoreApplication>);
#include "tst_filename.moc"
