// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagebar.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isHiddenUntilThereIsAMessage();
    void offersOnlyWhatHelps();
    void countsDownAndThenLeavesTheSentenceOut();
    void saysWhatIsUnderWayAndDisturbsNobodyWithIt();
    void reopensWhenSomebodyAsks();
    void detailsTakeNoMoreRoomThanTheyNeed();
    void textFromOutsideIsNeverInterpreted();
    void detailsUnfoldAndCanBeReported();
    void closedByHandItStaysClosedForTheSameMessage();
    void otherDetailsOfTheSameMessageDisturbNobody();

private:
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        auto *widget = m_bar->findChild<Widget *>(name);
        Q_ASSERT(widget);
        return widget;
    }
    QString text() const { return child<QTextEdit>(u"messageText"_s)->toPlainText(); }

    std::unique_ptr<MessageBar> m_bar;
};

void MessageBarTest::init()
{
    m_bar = std::make_unique<MessageBar>();
}

void MessageBarTest::isHiddenUntilThereIsAMessage()
{
    QVERIFY(m_bar->isHidden());
    m_bar->showMessage({.text = u"Something happened."_s});
    QVERIFY(!m_bar->isHidden());
    QCOMPARE(text(), u"Something happened."_s);
    m_bar->clearMessage();
    QVERIFY(m_bar->isHidden());
}

void MessageBarTest::offersOnlyWhatHelps()
{
    m_bar->showMessage({.text = u"A"_s});
    for (const auto &name : {u"retryButton"_s, u"actionButton"_s, u"detailsButton"_s})
        QVERIFY2(child<QPushButton>(name)->isHidden(), qPrintable(name));

    m_bar->showMessage(
        {.text = u"B"_s, .details = u"D"_s, .canRetry = true, .action = Message::Action::Cancel});
    for (const auto &name : {u"retryButton"_s, u"actionButton"_s, u"detailsButton"_s})
        QVERIFY2(!child<QPushButton>(name)->isHidden(), qPrintable(name));
    QCOMPARE(child<QPushButton>(u"retryButton"_s)->text(), u"Retry"_s);
    QCOMPARE(child<QPushButton>(u"actionButton"_s)->text(), u"Cancel"_s);

    QSignalSpy retry(m_bar.get(), &MessageBar::retryRequested);
    QSignalSpy action(m_bar.get(), &MessageBar::actionRequested);
    child<QPushButton>(u"retryButton"_s)->click();
    QCOMPARE(retry.count(), 1);
    child<QPushButton>(u"actionButton"_s)->click();
    QCOMPARE(action.count(), 1);
    QCOMPARE(action.first().first().value<Message::Action>(), Message::Action::Cancel);
    QVERIFY(child<QPushButton>(u"secondActionButton"_s)->isHidden());

    m_bar->showMessage(
        {.text = u"C"_s,
         .action = Message::Action::InspectSignature,
         .secondAction = Message::Action::EditAccount});
    auto *second = child<QPushButton>(u"secondActionButton"_s);
    QVERIFY(!second->isHidden());
    QCOMPARE(second->text(), u"Edit Account…"_s);
    QCOMPARE(child<QPushButton>(u"actionButton"_s)->text(), u"Signature Inspector"_s);
    second->click();
    QCOMPARE(action.count(), 2);
    QCOMPARE(action.last().first().value<Message::Action>(), Message::Action::EditAccount);
}

void MessageBarTest::countsDownAndThenLeavesTheSentenceOut()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_bar->showMessage(
        {.text = u"It failed."_s,
         .canRetry = true,
         .until = now + 3600 * 1000,
         .countdown = u"Again in %1 s."_s});
    QVERIFY2(text().startsWith(u"It failed. Again in 3,"_s), qPrintable(text()));
    QVERIFY(text().endsWith(u" s."_s));
    QCOMPARE(child<QPushButton>(u"retryButton"_s)->text(), u"Retry Now"_s);

    m_bar->showMessage(
        {.text = u"It failed."_s, .until = now + 1200, .countdown = u"Again in %1 s."_s});
    QTRY_COMPARE(text(), u"It failed."_s);
}

void MessageBarTest::saysWhatIsUnderWayAndDisturbsNobodyWithIt()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_bar->showMessage(
        {.text = u"It failed."_s,
         .details = u"500"_s,
         .until = now + 3600 * 1000,
         .countdown = u"Again in %1 s."_s});
    QVERIFY(m_bar->tellsProgress());
    child<QPushButton>(u"detailsButton"_s)->click();
    m_bar->showMessage({.text = u"It failed."_s, .details = u"500"_s, .progress = u"Trying."_s});
    QCOMPARE(text(), u"It failed. Trying."_s);
    QVERIFY(m_bar->tellsProgress());
    QVERIFY(!child<QWidget>(u"detailsPanel"_s)->isHidden());
    m_bar->showMessage({.text = u"It failed."_s});
    QCOMPARE(text(), u"It failed."_s);
    QVERIFY(!m_bar->tellsProgress());
}

void MessageBarTest::reopensWhenSomebodyAsks()
{
    m_bar->reopen();
    QVERIFY(m_bar->isHidden()); // there is nothing to say
    m_bar->showMessage({.text = u"It failed."_s});
    child<QToolButton>(u"closeButton"_s)->click();
    QVERIFY(m_bar->isHidden());
    m_bar->reopen();
    QVERIFY(!m_bar->isHidden());
}

void MessageBarTest::detailsTakeNoMoreRoomThanTheyNeed()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    MessageBar *bar = m_bar.release();
    layout->addWidget(bar);
    layout->addWidget(new QWidget, 1);
    m_bar.reset(bar); // which leaves the window before that ends
    window.resize(900, 700);
    window.show();
    bar->showMessage({.text = u"It failed."_s, .details = u"HTTP status: 500"_s});
    child<QPushButton>(u"detailsButton"_s)->click();
    const auto *details = child<QPlainTextEdit>(u"detailsText"_s);
    QTRY_VERIFY(details->height() > 0 && details->isVisible());
    QTRY_VERIFY2(
        bar->height() <= details->maximumHeight() + 80, qPrintable(QString::number(bar->height())));
    m_bar->setParent(nullptr);
}

void MessageBarTest::textFromOutsideIsNeverInterpreted()
{
    m_bar->showMessage({.text = u"<b>bold</b> <img src=x>"_s, .details = u"<i>x</i>"_s});
    QCOMPARE(text(), u"<b>bold</b> <img src=x>"_s);
    QCOMPARE(child<QPlainTextEdit>(u"detailsText"_s)->toPlainText(), u"<i>x</i>"_s);
}

void MessageBarTest::detailsUnfoldAndCanBeReported()
{
    m_bar->showMessage({.text = u"It failed."_s, .details = u"HTTP status: 500"_s});
    auto *panel = child<QWidget>(u"detailsPanel"_s);
    QVERIFY(panel->isHidden());
    child<QPushButton>(u"detailsButton"_s)->click();
    QVERIFY(!panel->isHidden());

    child<QPushButton>(u"copyButton"_s)->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.startsWith(u"It failed.\n\nHTTP status: 500\n\n"_s), qPrintable(report));
    QVERIFY(report.contains(u"Qt "_s + QString::fromLatin1(qVersion())));

    m_bar->showMessage({.text = u"Another."_s, .details = u"HTTP status: 404"_s});
    QVERIFY(panel->isHidden()); // of another error they are not wanted yet
}

void MessageBarTest::closedByHandItStaysClosedForTheSameMessage()
{
    const Message message{.text = u"It failed."_s, .canRetry = true};
    m_bar->showMessage(message);
    QSignalSpy closed(m_bar.get(), &MessageBar::closed);
    child<QToolButton>(u"closeButton"_s)->click();
    QCOMPARE(closed.count(), 1);
    QVERIFY(m_bar->isHidden());
    m_bar->showMessage(message);
    QVERIFY(m_bar->isHidden());
    m_bar->showMessage({.text = u"Another."_s});
    QVERIFY(!m_bar->isHidden());
}

void MessageBarTest::otherDetailsOfTheSameMessageDisturbNobody()
{
    const auto at = [](const QString &time) {
        return Message{.text = u"It failed."_s, .details = u"Time: "_s + time};
    };
    m_bar->showMessage(at(u"1"_s));
    child<QPushButton>(u"detailsButton"_s)->click();
    m_bar->showMessage(at(u"2"_s));
    QVERIFY(!child<QWidget>(u"detailsPanel"_s)->isHidden());
    QCOMPARE(child<QPlainTextEdit>(u"detailsText"_s)->toPlainText(), u"Time: 2"_s);

    child<QToolButton>(u"closeButton"_s)->click();
    m_bar->showMessage({.text = u"Trying."_s});
    m_bar->showMessage(at(u"3"_s));
    QVERIFY(m_bar->isHidden());
    // All was well in between.
    m_bar->clearMessage();
    m_bar->showMessage(at(u"4"_s));
    QVERIFY(!m_bar->isHidden());
}

static const RegisteredTest registered(__FILE__, runTest<MessageBarTest, QApplication>);
#include "tst_messagebar.moc"
