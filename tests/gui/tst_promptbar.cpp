// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagebar.h"
#include "gui/promptbar.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using Kind = PromptBar::Kind;

Q_DECLARE_METATYPE(PromptBar::Kind)

class PromptBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedMakesNothingLookBetter_data();
    void whatIsAppendedMakesNothingLookBetter();
    void whatIsAppendedTakesNothingAway();
    void appendsToNothing();
    void looksLikeTheMessageBar_data();
    void looksLikeTheMessageBar();
    void detailsAreFoldedAgainByWhatIsSaidNext();
};

namespace {

QImage iconOf(const NoticeBar &bar)
{
    return bar.findChild<QLabel *>(u"iconLabel"_s)->pixmap().toImage();
}

QString textOf(const PromptBar &bar)
{
    return bar.findChild<QTextEdit *>(u"messageText"_s)->toPlainText();
}

} // namespace

void PromptBarTest::whatIsAppendedMakesNothingLookBetter_data()
{
    QTest::addColumn<Kind>("before");
    QTest::addColumn<Kind>("atLeast");
    QTest::addColumn<Kind>("after");
    QTest::newRow("success") << Kind::Success << Kind::Warning << Kind::Warning;
    QTest::newRow("note") << Kind::Note << Kind::Warning << Kind::Warning;
    QTest::newRow("warning") << Kind::Warning << Kind::Success << Kind::Warning;
    QTest::newRow("error") << Kind::Error << Kind::Warning << Kind::Error;
    QTest::newRow("the same") << Kind::Success << Kind::Success << Kind::Success;
}

void PromptBarTest::whatIsAppendedMakesNothingLookBetter()
{
    QFETCH(const Kind, before);
    QFETCH(const Kind, atLeast);
    QFETCH(const Kind, after);
    PromptBar bar;
    bar.say(before, u"First."_s);
    bar.append(u"Second."_s, atLeast);
    QCOMPARE(textOf(bar), u"First. Second."_s);
    PromptBar expected;
    expected.say(after, u"First. Second."_s);
    QCOMPARE(iconOf(bar), iconOf(expected));
    PromptBar other;
    other.say(after == Kind::Error ? Kind::Success : Kind::Error, {});
    QVERIFY(iconOf(bar) != iconOf(other));
}

void PromptBarTest::whatIsAppendedTakesNothingAway()
{
    PromptBar bar;
    int chosen = 0;
    bar.say(
        Kind::Error, u"First."_s, {{u"choice"_s, u"Choose"_s, [&chosen] { ++chosen; }}},
        u"details"_s, u"response"_s);
    bar.append(u"Second."_s, Kind::Warning);
    QVERIFY(bar.isAsking());
    QVERIFY(!bar.findChild<QWidget *>(u"detailsButton"_s)->isHidden());
    QVERIFY(!bar.findChild<QWidget *>(u"responseButton"_s)->isHidden());
    bar.findChild<QPushButton *>(u"choice"_s)->click();
    QCOMPARE(chosen, 1);
}

void PromptBarTest::appendsToNothing()
{
    PromptBar bar;
    bar.say(Kind::Error, u"First."_s);
    bar.clear();
    bar.append(u"Second."_s, Kind::Warning);
    QVERIFY(!bar.isHidden());
    QCOMPARE(textOf(bar), u"Second."_s);
    PromptBar expected;
    expected.say(Kind::Warning, u"Second."_s);
    QCOMPARE(iconOf(bar), iconOf(expected));
}

void PromptBarTest::looksLikeTheMessageBar_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("error") << Kind::Error;
    QTest::newRow("warning") << Kind::Warning;
    QTest::newRow("note") << Kind::Note;
}

void PromptBarTest::looksLikeTheMessageBar()
{
    QFETCH(const Kind, kind);
    PromptBar promptBar;
    promptBar.say(kind, u"Text."_s);
    MessageBar messageBar;
    messageBar.showMessage({.kind = kind, .text = u"Text."_s});
    QCOMPARE(iconOf(messageBar), iconOf(promptBar));
    QCOMPARE(messageBar.palette(), promptBar.palette());
    promptBar.say(Kind::Success, u"Text."_s);
    QVERIFY(iconOf(messageBar) != iconOf(promptBar));
    QVERIFY(messageBar.palette() != promptBar.palette());
}

void PromptBarTest::detailsAreFoldedAgainByWhatIsSaidNext()
{
    PromptBar bar;
    bar.say(Kind::Error, u"First."_s, {}, u"details"_s);
    auto *details = bar.findChild<QPlainTextEdit *>(u"detailsText"_s);
    auto *button = bar.findChild<QPushButton *>(u"detailsButton"_s);
    QVERIFY(details->isHidden());
    button->click();
    QVERIFY(!details->isHidden());
    bar.say(Kind::Error, u"Second."_s, {}, u"details"_s);
    QVERIFY(details->isHidden());
    QCOMPARE(details->toPlainText(), u"details"_s);
    bar.clear();
    QVERIFY(details->toPlainText().isEmpty());
    bar.say(Kind::Error, u"Third."_s);
    QVERIFY(button->isHidden());
}

static const RegisteredTest registered(__FILE__, runTest<PromptBarTest, QApplication>);
#include "tst_promptbar.moc"
