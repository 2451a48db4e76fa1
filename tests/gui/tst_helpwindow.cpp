// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/helpwindow.h"

#include "gui/keysheet.h"
#include "gui/mainwindowfixture.h"
#include "gui/questionhelp.h"
#include "gui/showwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTextBrowser>

class HelpWindowTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void everyChapterIsReachedByKeys();
    void textIsOurOwn();
    void findsWordsInAllChapters();
    void goesThroughTheMatches();
    void escapeEmptiesThenCloses();
    void linksLeadToWindows_data();
    void linksLeadToWindows();
    void anotherLanguageKeepsThePlace();
    void fitsIntoANarrowWindow();

private:
    HelpWindow *open()
    {
        child<QAction>(u"helpAction"_s)->trigger();
        auto *help = ::openWindow<HelpWindow>(m_window.get());
        Q_ASSERT(help);
        [help] { QTRY_COMPARE(QApplication::activeWindow(), help); }();
        return help;
    }
    static QListWidget *list(const HelpWindow *help)
    {
        return help->findChild<QListWidget *>(u"chaptersList"_s);
    }
    static QTextBrowser *text(const HelpWindow *help)
    {
        return help->findChild<QTextBrowser *>(u"helpText"_s);
    }
    static QLineEdit *edit(const HelpWindow *help)
    {
        return help->findChild<QLineEdit *>(u"helpSearchEdit"_s);
    }
};

void HelpWindowTest::everyChapterIsReachedByKeys()
{
    const HelpWindow *help = open();
    QVERIFY(!help->isModal());
    QCOMPARE(help->focusWidget(), list(help));
    QCOMPARE(list(help)->count(), 9);
    QStringList titles;
    for (int i = 0; i < list(help)->count(); ++i) {
        const QString title = list(help)->currentItem()->text();
        QVERIFY(text(help)->toPlainText().startsWith(title));
        QVERIFY(text(help)->toPlainText().size() > 100);
        titles += title;
        QTest::keyClick(list(help), Qt::Key_Down);
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QTest::keyClick(list(help), Qt::Key_Return);
    QCOMPARE(help->focusWidget(), text(help));
}

// No text of the guide is read as markup, in whatever language it is.
void HelpWindowTest::textIsOurOwn()
{
    const HelpChapter chapter{
        u"id"_s,
        u"<b>&"_s,
        {{HelpPart::Kind::Point, u"created:<7d"_s},
         {HelpPart::Kind::Link, u"a > b"_s, keysTarget}}};
    const QString html = helpHtml(chapter);
    QVERIFY(html.contains(u"&lt;b&gt;&amp;"_s));
    QVERIFY(html.contains(u"created:&lt;7d</li></ul><p><a href='keys'>a &gt; b</a>"_s));
}

void HelpWindowTest::findsWordsInAllChapters()
{
    const HelpWindow *help = open();
    QTest::keyClick(list(help), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(help->focusWidget(), edit(help));
    QTest::keyClicks(edit(help), u"longer than USUAL"_s);
    QStringList shown;
    for (int i = 0; i < list(help)->count(); ++i) {
        if (!list(help)->item(i)->isHidden())
            shown += list(help)->item(i)->text();
    }
    QCOMPARE(shown, QStringList{u"Watching"_s});
    QCOMPARE(list(help)->currentItem()->text(), u"Watching"_s);
    QCOMPARE(text(help)->extraSelections().size(), 1);
    edit(help)->setText(u"xyzzy"_s);
    QVERIFY(help->findChild<QLabel *>(u"helpFoundLabel"_s)->text().contains(u"does not have"_s));
    QVERIFY(text(help)->extraSelections().isEmpty());
    edit(help)->clear();
    QVERIFY(!list(help)->item(0)->isHidden());
}

void HelpWindowTest::goesThroughTheMatches()
{
    const HelpWindow *help = open();
    edit(help)->setFocus();
    edit(help)->setText(u"keychain"_s);
    QStringList chapters;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(edit(help), Qt::Key_Return);
        QCOMPARE(text(help)->textCursor().selectedText().toLower(), u"keychain"_s);
        chapters += list(help)->currentItem()->text();
    }
    QVERIFY(chapters.contains(u"Privacy and Keys"_s));
    QVERIFY(chapters.contains(u"When Something Goes Wrong"_s));
    QTest::keyClick(edit(help), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text(help)->textCursor().selectedText().toLower(), u"keychain"_s);
    QCOMPARE(help->focusWidget(), edit(help));
}

void HelpWindowTest::escapeEmptiesThenCloses()
{
    const HelpWindow *help = open();
    edit(help)->setFocus();
    edit(help)->setText(u"keys"_s);
    QTest::keyClick(edit(help), Qt::Key_Escape);
    QVERIFY(edit(help)->text().isEmpty());
    QVERIFY(help->isVisible());
    QTest::keyClick(edit(help), Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void HelpWindowTest::linksLeadToWindows_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("questions") << questionsTarget;
    QTest::newRow("keys") << keysTarget;
    QTest::newRow("report") << reportTarget;
}

void HelpWindowTest::linksLeadToWindows()
{
    QFETCH(const QString, target);
    const QSignalSpy reports(m_window.get(), &MainWindow::supportReportRequested);
    const HelpWindow *help = open();
    int links = 0;
    for (const HelpChapter &chapter : helpChapters()) {
        for (const HelpPart &part : chapter.parts)
            links += part.target == target ? 1 : 0;
    }
    QCOMPARE(links, 1);
    Q_EMIT text(help)->anchorClicked(QUrl(target));
    const bool isOpen = ::openWindow<QuestionHelp>(m_window.get()) != nullptr;
    QCOMPARE(isOpen, target == questionsTarget);
    QCOMPARE(::openWindow<KeySheet>(m_window.get()) != nullptr, target == keysTarget);
    QCOMPARE(reports.size(), target == reportTarget ? 1 : 0);
}

void HelpWindowTest::anotherLanguageKeepsThePlace()
{
    HelpWindow *help = open();
    edit(help)->setText(u"keychain"_s);
    const QString title = list(help)->currentItem()->text();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(help, &change);
    QCOMPARE(list(help)->count(), 9);
    QCOMPARE(list(help)->currentItem()->text(), title);
    QCOMPARE(edit(help)->text(), u"keychain"_s);
    QVERIFY(!text(help)->extraSelections().isEmpty());
}

void HelpWindowTest::fitsIntoANarrowWindow()
{
    HelpWindow *help = open();
    help->resize(480, 300);
    QTRY_COMPARE(help->size(), QSize(480, 300));
}

static const RegisteredTest registered(__FILE__, runTest<HelpWindowTest, QApplication>);
#include "tst_helpwindow.moc"
