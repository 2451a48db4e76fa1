// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shellword.h"
#include "support/testprogram.h"

#include <QTest>
#ifdef Q_OS_UNIX
#include <QProcess>
#endif

using namespace Qt::StringLiterals;

class ShellWordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneWord_data();
    void isOneWord();
};

void ShellWordTest::isOneWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    const auto quoted = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << QString(u'\'' + text + u'\'');
    };
    same("path", u"/home/a/.config/Trainboard/Trainboard.ini"_s);
    same("all that is harmless", u"aZ09/._+-"_s);
    quoted("nothing", {});
    quoted("space", u"/a b"_s);
    quoted("command", u"$(x)`y`"_s);
    quoted("several commands", u"a;b&c|d"_s);
    quoted("home", u"~"_s);
    quoted("pattern", u"*?[a]{b,c}"_s);
    quoted("line break in it", u"a\nb"_s);
    quoted("line break at its end", u"a\n"_s);
    quoted("line break alone", u"\n"_s);
    quoted("return at its end", u"a\r"_s);
    quoted("Korean", u"설정"_s);
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("quote alone") << u"'"_s << u"''\\'''"_s;
}

void ShellWordTest::isOneWord()
{
    QFETCH(const QString, text);
    QTEST(shellWord(text), "word");
#ifdef Q_OS_UNIX
    for (const QString &word : {shellWord(text), quotedShellWord(text)}) {
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, QString(u"printf '[%s]' "_s + word)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), QString(u'[' + text + u']'));
    }
#endif
}

static const RegisteredTest registered(__FILE__, runTest<ShellWordTest, QCoreApplication>);
#include "tst_shellword.moc"
