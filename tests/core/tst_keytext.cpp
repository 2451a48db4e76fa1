// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keytext.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class KeyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatIsNoPartOfAKey_data();
    void leavesOutWhatIsNoPartOfAKey();
    void knowsWhatCanBeAKey_data();
    void knowsWhatCanBeAKey();
};

void KeyTextTest::leavesOutWhatIsNoPartOfAKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &text, const QString &key = u"A+/b9=="_s) {
        QTest::newRow(name) << text << key;
    };
    row("a key", u"A+/b9=="_s);
    row("white space around", u" \t\u00a0\u3000A+/b9==\u2003\v\r\n"_s);
    row("quotation marks", u"\"A+/b9==\""_s);
    row("single ones", u"'A+/b9=='"_s);
    row("typographic ones", u"\u201cA+/b9==\u201d"_s);
    row("one only", u"A+/b9==\""_s);
    row("two kinds, spaces between", u"\"' A+/b9== '\" "_s);
    row("zero-width space", u"A+\u200b/b9\u200b=="_s);
    row("byte order mark", u"\ufeffA+/b9==\ufeff"_s);
    row("mark within quotes", u"\"\ufeff A+/b9==\u2060\""_s);
    row("joiners, marks of direction, soft hyphen", u"A\u200c\u200d+\u200e\u202a/b\u00ad9=="_s);
    row("line ends", u"A+/\r\nb9\u2028=\u2029=\n"_s);
    row("variation selector", u"A\ufe0f+/b9=="_s);
    row("fillers of Hangul, a joiner of graphemes", u"\u3164A\u115f+/\u034fb9==\uffa0"_s);
    row("beyond 16 bits", u"A\U000e0001+/b9=="_s);
    row("space inside", u"A b"_s, u"A b"_s);
    row("other letters", u"열쇠\U0001f511"_s, u"열쇠\U0001f511"_s);
    row("quotation mark inside", u"A\"b"_s, u"A\"b"_s);
    row("nothing", u""_s, u""_s);
    row("nothing in quotes", u" \"\u200b\" "_s, u""_s);
}

void KeyTextTest::leavesOutWhatIsNoPartOfAKey()
{
    QFETCH(const QString, text);
    QFETCH(const QString, key);
    QCOMPARE(keyFromText(text), key);
    QCOMPARE(keyFromText(keyFromText(text)), key);
}

void KeyTextTest::knowsWhatCanBeAKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("a key") << u"EXAMPLEACCESSKEY0001+/=_-"_s << true;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("space") << u"A b"_s << false;
    QTest::newRow("tabulator") << u"A\tb"_s << false;
    QTest::newRow("control character") << u"A\u0001"_s << false;
    QTest::newRow("delete") << u"A\u007f"_s << false;
    QTest::newRow("other letters") << u"A\u00e9"_s << false;
    QTest::newRow("wide letters") << u"\uff21"_s << false;
}

void KeyTextTest::knowsWhatCanBeAKey()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isKey);
    QCOMPARE(::isKey(text), isKey);
}

static const RegisteredTest registered(__FILE__, runTest<KeyTextTest>);
#include "tst_keytext.moc"
