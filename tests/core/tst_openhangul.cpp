// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openhangul.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OpenHangulTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayBecome_data();
    void mayBecome();
    void allThatIsTypedOnTheWayIsABeginning_data();
    void allThatIsTypedOnTheWayIsABeginning();
};

void OpenHangulTest::mayBecome_data()
{
    QTest::addColumn<QString>("composed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &composed, const QString &text, bool expected) {
        QTest::newRow(qPrintable(composed + u" and " + text)) << composed << text << expected;
    };
    row(u"야"_s, u"야"_s, true);
    row(u"야"_s, u"약"_s, true);
    row(u"야"_s, u"얘"_s, false);
    row(u"야"_s, {}, false);
    row(u"고"_s, u"과"_s, true);
    row(u"고"_s, u"굉"_s, true);
    row(u"고"_s, u"구"_s, false);
    row(u"그"_s, u"긔"_s, true);
    row(u"가"_s, u"갸"_s, false);
    row(u"약"_s, u"약"_s, true);
    row(u"약"_s, u"야간"_s, true);
    row(u"약"_s, u"야나"_s, false);
    row(u"약"_s, u"야"_s, false);
    row(u"달"_s, u"닭"_s, true);
    row(u"달"_s, u"담"_s, false);
    row(u"닭"_s, u"달걀"_s, true);
    row(u"닭"_s, u"닭"_s, true);
    row(u"닭"_s, u"달나"_s, false);
    row(u"있"_s, u"이쑤"_s, true);
    row(u"없"_s, u"업소"_s, true);
    row(u"ㅎ"_s, u"학"_s, true);
    row(u"ㅎ"_s, u"ㅎㅎ"_s, true);
    row(u"ㅎ"_s, u"간"_s, false);
    row(u"ㄸ"_s, u"또"_s, true);
    row(u"ㅏ"_s, u"ㅏ"_s, true);
    row(u"ㅏ"_s, u"아"_s, false);
    row(u"a"_s, u"ab"_s, true);
    row(u"a"_s, u"b"_s, false);
}

void OpenHangulTest::mayBecome()
{
    QFETCH(const QString, composed);
    QFETCH(const QString, text);
    QFETCH(const bool, expected);
    QCOMPARE(OpenHangul(composed.front().unicode()).mayBegin(text), expected);
}

// What a keyboard with the letters of Dubeolsik shows, letter by letter.
void OpenHangulTest::allThatIsTypedOnTheWayIsABeginning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("야간") << u"야간"_s
                          << QStringList{u"ㅇ"_s, u"야"_s, u"약"_s, u"야가"_s, u"야간"_s};
    QTest::newRow("서울") << u"서울"_s
                          << QStringList{u"ㅅ"_s, u"서"_s, u"성"_s, u"서우"_s, u"서울"_s};
    QTest::newRow("과일") << u"과일"_s
                          << QStringList{u"ㄱ"_s, u"고"_s, u"과"_s, u"광"_s, u"과이"_s, u"과일"_s};
    QTest::newRow("앉아") << u"앉아"_s
                          << QStringList{u"ㅇ"_s, u"아"_s, u"안"_s, u"앉"_s, u"앉ㅇ"_s, u"앉아"_s};
    QTest::newRow("달걀") << u"달걀"_s
                          << QStringList{u"ㄷ"_s, u"다"_s, u"달"_s, u"닭"_s, u"달갸"_s, u"달걀"_s};
}

void OpenHangulTest::allThatIsTypedOnTheWayIsABeginning()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, steps);
    for (const QString &step : steps) {
        const qsizetype done = step.size() - 1;
        QVERIFY2(text.startsWith(step.left(done)), qPrintable(step));
        const OpenHangul open(step.back().unicode());
        QVERIFY2(open.mayBegin(QStringView(text).sliced(done)), qPrintable(step));
    }
}

static const RegisteredTest registered(__FILE__, runTest<OpenHangulTest, QCoreApplication>);
#include "tst_openhangul.moc"
