// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/traynotifier.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace Qt::StringLiterals;

class TrayNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreCutBetweenCharacters_data();
    void textsAreCutBetweenCharacters();
    void withoutAVisibleIconThereIsNothing();
};

void TrayNotifierTest::textsAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("units");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"abc"_s << qsizetype(3) << u"abc"_s;
    QTest::newRow("letters") << u"abcd"_s << qsizetype(3) << u"ab…"_s;
    QTest::newRow("pair") << u"a\U0001F600b"_s << qsizetype(3) << u"a…"_s;
    QTest::newRow("pair that fits") << u"a\U0001F600bc"_s << qsizetype(4) << u"a\U0001F600…"_s;
    QTest::newRow("accent") << u"abe\u0301x"_s << qsizetype(4) << u"ab…"_s;
    QTest::newRow("family") << u"a\U0001F468\u200D\U0001F469\u200D\U0001F467b"_s << qsizetype(7)
                            << u"a…"_s;
    QTest::newRow("one large character")
        << QString(u"e"_s + QString(100, u'\u0301')) << qsizetype(63) << u"…"_s;
    QTest::newRow("Korean") << u"학습 완료"_s << qsizetype(4) << u"학습 …"_s;
}

void TrayNotifierTest::textsAreCutBetweenCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, units);
    QTEST(cutToUnits(text, units), "cut");
    QVERIFY(cutToUnits(text, units).size() <= units);
}

void TrayNotifierTest::withoutAVisibleIconThereIsNothing()
{
    QSystemTrayIcon icon;
    TrayNotifier hidden(&icon);
    TrayNotifier none(nullptr);
    for (TrayNotifier *notifier : {&hidden, &none}) {
        const QSignalSpy activated(notifier, &Notifier::activated);
        QVERIFY(!notifier->isAvailable());
        notifier->show({.title = u"one"_s});
        Q_EMIT icon.messageClicked(); // of something else
        notifier->close();
        QVERIFY(activated.isEmpty());
    }
}

static const RegisteredTest registered(__FILE__, runTest<TrayNotifierTest, QApplication>);
#include "tst_traynotifier.moc"
