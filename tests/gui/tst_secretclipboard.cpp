// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretclipboard.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { clipboard()->clear(); }
    void isMarkedForClipboardManagers();
    void isTakenAwayWhenItsTimeIsOver();
    void theTimeBeginsAnewWithTheNext();
    void isTakenAwayAtTheEnd();
    void whatWasCopiedSinceStays_data();
    void whatWasCopiedSinceStays();

private:
    static QClipboard *clipboard() { return QGuiApplication::clipboard(); }
};

void SecretClipboardTest::isMarkedForClipboardManagers()
{
    SecretClipboard secrets;
    secrets.setText(u"curl"_s);
    QCOMPARE(clipboard()->text(), u"curl"_s);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QCOMPARE(clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
#endif
    QVERIFY(clipboard()->mimeData()->formats().size() > 1);
}

void SecretClipboardTest::isTakenAwayWhenItsTimeIsOver()
{
    SecretClipboard secrets;
    secrets.setText(u"curl"_s, 1ms);
    QTRY_COMPARE(clipboard()->text(), QString());
}

void SecretClipboardTest::theTimeBeginsAnewWithTheNext()
{
    SecretClipboard secrets;
    secrets.setText(u"first"_s, 1ms);
    secrets.setText(u"second"_s);
    QTest::qWait(20);
    QCOMPARE(clipboard()->text(), u"second"_s);
}

void SecretClipboardTest::isTakenAwayAtTheEnd()
{
    {
        SecretClipboard secrets;
        secrets.setText(u"curl"_s);
    }
    QCOMPARE(clipboard()->text(), QString());
}

void SecretClipboardTest::whatWasCopiedSinceStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another text") << u"mine"_s;
    QTest::newRow("the same text") << u"curl"_s; // that somebody wanted to have
}

void SecretClipboardTest::whatWasCopiedSinceStays()
{
    QFETCH(const QString, text);
    auto secrets = std::make_unique<SecretClipboard>();
    secrets->setText(u"curl"_s, 1ms);
    clipboard()->setText(text);
    QTest::qWait(20);
    QCOMPARE(clipboard()->text(), text);
    secrets.reset();
    QCOMPARE(clipboard()->text(), text);
}

static const RegisteredTest registered(__FILE__, runTest<SecretClipboardTest, QApplication>);
#include "tst_secretclipboard.moc"
