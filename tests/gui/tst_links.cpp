// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boardlink.h"
#include "gui/filterbar.h"
#include "gui/linkevents.h"
#include "gui/linkfollower.h"
#include "gui/mainwindowfixture.h"
#include "gui/rememberedchoices.h"
#include "gui/servicesview.h"
#include "gui/trainingdialog.h"
#include "gui/viewswitcher.h"
#include "support/testprogram.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>

// Links that the window copies, and that the system hands over.
class LinksTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void withoutAnAccountNothingIsCopied();
    void copiesALinkToATraining();
    void copiesALineForEachTraining();
    void copiesALinkToTheChosenService();
    void copiesALinkToWhatIsShown();
    void whatIsNoQuestionIsNotCopied();
    void shownQuestionIsNotRememberedUntilItIsChanged();
    void shownQuestionGivesWayToTheAccountsOwn();
    void showsBuiltInViews();
    void copiesALinkToAView();
    void shownQuestionStandsInNoOtherView();
    void systemHandsLinksOver();

private:
    QString trigger(const QString &action) const
    {
        QGuiApplication::clipboard()->setText(u"nothing"_s);
        child<QAction>(action)->trigger();
        return QGuiApplication::clipboard()->text();
    }
    void type(const QString &text) const { child<QLineEdit>(u"filterEdit"_s)->setText(text); }
    QString typed() const { return child<QLineEdit>(u"filterEdit"_s)->text(); }
    QString said() const { return child<QStatusBar>(u"statusBar"_s)->currentMessage(); }
};

void LinksTest::withoutAnAccountNothingIsCopied()
{
    for (const QString &name :
         {u"copyLinkAction"_s, u"copyServiceLinkAction"_s, u"copyViewLinkAction"_s})
        QVERIFY2(!child<QAction>(name)->isEnabled(), qPrintable(name));
}

void LinksTest::copiesALinkToATraining()
{
    connectAccount();
    m_window->goTo({u"shop0000001"_s, KnownTrainingType::RelatedItem, u"v4"_s});
    QCOMPARE(
        trigger(u"copyLinkAction"_s),
        u"trainboard://service/shop0000001?type=relatedItem&version=v4"_s);
    QVERIFY2(said().startsWith(u"Copied 1 link"), qPrintable(said()));
}

void LinksTest::copiesALineForEachTraining()
{
    connectAccount();
    m_window->chooseService(u"book0000001"_s);
    QTRY_COMPARE(rows(), 2);
    view()->selectAll();
    const QStringList links = trigger(u"copyLinkAction"_s).split(u'\n');
    QCOMPARE(links.size(), 2);
    for (const QString &link : links) {
        const auto read = readLink(link);
        QVERIFY(read && read->training);
        QCOMPARE(read->serviceId, u"book0000001"_s);
    }
    QCOMPARE(said(), u"Copied 2 links."_s);
}

void LinksTest::copiesALinkToTheChosenService()
{
    connectAccount();
    type(u"run"_s);
    QCOMPARE(trigger(u"copyServiceLinkAction"_s), u"trainboard://services"_s);
    m_window->chooseService(u"book0000001"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(trigger(u"copyServiceLinkAction"_s), u"trainboard://service/book0000001"_s);
    QVERIFY(child<ServicesView>(u"servicesView"_s)
                ->actions()
                .contains(child<QAction>(u"copyServiceLinkAction"_s)));
}

void LinksTest::copiesALinkToWhatIsShown()
{
    connectAccount();
    QCOMPARE(trigger(u"copyViewLinkAction"_s), u"trainboard://services"_s);
    QCOMPARE(said(), u"Copied the link."_s);
    m_window->chooseService(u"shop0000001"_s);
    m_window->setRecentOnly(true);
    QTRY_COMPARE(rows(), 3);
    type(u" 가게 OR is:newlyFailed <b>"_s);
    type(u"status:completed <b>"_s);
    QCOMPARE(
        trigger(u"copyViewLinkAction"_s),
        u"trainboard://service/shop0000001?where=status:completed%20%3Cb%3E&recent=true"_s);
}

void LinksTest::whatIsNoQuestionIsNotCopied()
{
    connectAccount();
    type(u"type:pop"_s);
    type(u"type:pop AND"_s); // while somebody types, the last good one is shown
    QCOMPARE(trigger(u"copyViewLinkAction"_s), u"trainboard://services?where=type:pop"_s);
}

void LinksTest::shownQuestionIsNotRememberedUntilItIsChanged()
{
    connectAccount();
    type(u"run"_s);
    m_window->saveState();
    m_window->choices()->showQuestion(u"status:failed"_s);
    QCOMPARE(typed(), u"status:failed"_s);
    QTRY_COMPARE(rows(), 1);
    m_window->saveState();
    QCOMPARE(m_settings->filterChoices(u"test"_s).text, u"run"_s);

    // Something else that is chosen is remembered alone.
    m_window->setRecentOnly(true);
    m_window->saveState();
    QCOMPARE(
        m_settings->filterChoices(u"test"_s),
        (FilterChoices{.recentOnly = true, .text = u"run"_s}));
    m_window->setRecentOnly(false);

    type(u"status:failed type:pop"_s);
    m_window->saveState();
    QCOMPARE(m_settings->filterChoices(u"test"_s).text, u"status:failed type:pop"_s);

    m_window->choices()->showQuestion(u"run"_s);
    type(QString());
    m_window->saveState();
    QCOMPARE(m_settings->filterChoices(u"test"_s).text, QString());
}

void LinksTest::shownQuestionGivesWayToTheAccountsOwn()
{
    connectAccount();
    type(u"run"_s);
    m_window->choices()->showQuestion(u"status:failed"_s);
    m_window->choices()->showRemembered();
    QCOMPARE(typed(), u"run"_s);

    m_window->choices()->showQuestion(u"status:failed"_s);
    m_session->addFixed(
        {u"other"_s, u"Other"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"other"_s);
    QCOMPARE(typed(), QString());
    m_session->choose(u"test"_s);
    QCOMPARE(typed(), u"run"_s);
}

void LinksTest::showsBuiltInViews()
{
    connectAccount();
    QVERIFY(m_window->views()->show(u"in progress"_s));
    QCOMPARE(typed(), u"status:running"_s);
    QTRY_COMPARE(rows(), 2);
    QVERIFY(!m_window->views()->show(u"No such view"_s));
    QCOMPARE(typed(), u"status:running"_s);
}

void LinksTest::copiesALinkToAView()
{
    connectAccount();
    QVERIFY(m_window->views()->show(u"In progress"_s));
    QCOMPARE(trigger(u"copyViewLinkAction"_s), u"trainboard://services?view=In%20progress"_s);
    QVERIFY(
        child<QMenu>(u"viewsMenu"_s)->actions().contains(child<QAction>(u"copyViewLinkAction"_s)));

    // One that was changed is not that view any more.
    type(u"status:running type:pop"_s);
    QCOMPARE(
        trigger(u"copyViewLinkAction"_s),
        u"trainboard://services?where=status:running%20type:pop"_s);

    // Others do not have this one, but what it asks.
    QVERIFY(m_settings->setViews({{.name = u"가게"_s, .question = u"type:pop"_s}}));
    m_window.reset();
    openWindow();
    m_session->choose(u"test"_s);
    QVERIFY(m_window->views()->show(u"가게"_s));
    QCOMPARE(
        trigger(u"copyViewLinkAction"_s),
        u"trainboard://services?view=%EA%B0%80%EA%B2%8C&where=type:pop"_s);
}

void LinksTest::shownQuestionStandsInNoOtherView()
{
    connectAccount();
    QVERIFY(m_window->views()->show(u"In progress"_s));
    LinkFollower links(m_session.get(), m_board.get(), m_window.get());
    links.show({.question = u"type:pop"_s});
    QCOMPARE(typed(), u"type:pop"_s);
    QCOMPARE(m_window->views()->current(), u"All"_s);
    QCOMPARE(m_settings->currentView(u"test"_s), u"In progress"_s); // nobody has chosen another
    type(u"type:pop status:completed"_s);
    QCOMPARE(m_settings->currentView(u"test"_s), u"All"_s);
}

void LinksTest::systemHandsLinksOver()
{
    const QString link = u"trainboard://service/shop0000001?where=%EA%B0%80%20%26%20b"_s;
    {
        const LinkEvents events;
        const QSignalSpy opened(&events, &LinkEvents::opened);
        QFileOpenEvent event{QUrl(link)};
        QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), link);

        QVERIFY(QDesktopServices::openUrl(QUrl(link)));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().toString(), link);

        QFileOpenEvent file(u"/tmp/trainboard"_s);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &file);
        QCOMPARE(opened.size(), 2);
    }
    QFileOpenEvent late{QUrl(link)};
    QCoreApplication::sendEvent(QCoreApplication::instance(), &late);
}

static const RegisteredTest registered(__FILE__, runTest<LinksTest, QApplication>);
#include "tst_links.moc"
