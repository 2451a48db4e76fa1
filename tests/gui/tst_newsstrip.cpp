// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/newsstrip.h"
#include "gui/plaintooltip.h"

#include "board/boardrecorder.h"
#include "board/newscollector.h"
#include "core/questiontext.h"
#include "gui/filterbar.h"
#include "gui/mainwindowfixture.h"
#include "storage/history.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTimeZone>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const qint64 now = QDateTime({2026, 11, 27}, {9, 0}, QTimeZone::utc()).toMSecsSinceEpoch();
const qint64 yesterday = QDateTime({2026, 11, 26}, {18, 2}, QTimeZone::utc()).toMSecsSinceEpoch();

TrainingKey key(const QString &version)
{
    return {u"shop"_s, TrainingType(KnownTrainingType::Pop), version};
}

} // namespace

// What somebody sees who comes back. Plural forms stand as in the source.
class NewsStripTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endWindow(); }

    void tellsAndLinks();
    void tabReachesTheNewsFirst();
    void isHiddenWithoutNews();
    void saysThatNothingHappened();
    void saysWhichServicesWereNotAsked();
    void saysWhatNobodyCouldSee();
    void linksFilterTheTable();

private:
    QToolButton *link(const QString &name) { return m_strip->findChild<QToolButton *>(name); }
    QString text(const QString &name) { return m_strip->findChild<QLabel *>(name)->text(); }
    void show(const NewsStrip::Content &content)
    {
        m_strip->setContent(content, TimeFormat(Zone::utc()), now);
    }

    std::unique_ptr<NewsStrip> m_strip;
};

void NewsStripTest::init()
{
    startOver();
    m_strip = std::make_unique<NewsStrip>();
}

void NewsStripTest::tellsAndLinks()
{
    BoardNews news{.since = yesterday};
    news.completed = {key(u"a"_s), key(u"b"_s)};
    news.failed = {key(u"c"_s)};
    show({.news = news, .longerThanUsual = 1});
    QVERIFY(!m_strip->isHidden());
    QCOMPARE(m_strip->accessibleName(), u"Since you last looked"_s);
    QCOMPARE(text(u"sinceLabel"_s), u"Since yesterday 18:02:"_s);
    QCOMPARE(link(u"completedLink"_s)->text(), u"2 completed"_s);
    QCOMPARE(link(u"failedLink"_s)->text(), u"1 failed"_s);
    QCOMPARE(link(u"longerLink"_s)->text(), u"1 take(s) longer than usual"_s);
    QVERIFY(link(u"overdueLink"_s)->isHidden());
    QCOMPARE(
        m_strip->accessibleDescription(),
        u"Since yesterday 18:02: 2 completed, 1 failed, 1 take(s) longer than usual."_s);

    QSignalSpy asked(m_strip.get(), &NewsStrip::markRequested);
    link(u"failedLink"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<TrainingMark>(), TrainingMark::FailedSince);
    for (const char16_t *name : {u"completedLink", u"failedLink", u"longerLink", u"closeButton"})
        QVERIFY(link(QString::fromUtf16(name))->focusPolicy() & Qt::TabFocus);
}

void NewsStripTest::tabReachesTheNewsFirst()
{
    BoardNews news{.since = yesterday};
    news.failed = {key(u"c"_s)};
    show({.news = news});
    const QWidget *next = link(u"failedLink"_s);
    while (next != link(u"closeButton"_s) && next != link(u"completedLink"_s))
        next = next->nextInFocusChain();
    QCOMPARE(next, link(u"closeButton"_s));
}

void NewsStripTest::isHiddenWithoutNews()
{
    show({});
    QVERIFY(m_strip->isHidden());
    show({.news = {.since = yesterday}});
    QVERIFY(!m_strip->isHidden());
    show({.longerThanUsual = 1});
    QVERIFY(m_strip->isHidden());
}

void NewsStripTest::saysThatNothingHappened()
{
    show({.news = {.since = yesterday}, .mayGrow = true});
    QCOMPARE(text(u"sinceLabel"_s), u"What has happened since yesterday 18:02 is not known yet."_s);
    show({.news = {.since = yesterday}, .mayGrow = true, .isLoading = true});
    QCOMPARE(text(u"sinceLabel"_s), u"Since yesterday 18:02, still loading:"_s);
    show({.news = {.since = yesterday}});
    QCOMPARE(text(u"sinceLabel"_s), u"Since yesterday 18:02 no training completed or failed."_s);
    QVERIFY(m_strip->findChild<QLabel *>(u"unaskedLabel"_s)->isHidden());
}

void NewsStripTest::saysWhichServicesWereNotAsked()
{
    BoardNews news{.since = yesterday, .unasked = {u"id"_s}};
    show({.news = news, .unasked = {u"Shop <1>"_s}});
    QCOMPARE(
        text(u"sinceLabel"_s),
        u"Since yesterday 18:02 no training completed or failed in the services that were asked."_s);
    QCOMPARE(
        text(u"unaskedLabel"_s),
        u"1 service(s) not asked. Choose All services to see what happened there."_s);
    const auto *label = m_strip->findChild<QLabel *>(u"unaskedLabel"_s);
    QVERIFY(!label->isHidden());
    QCOMPARE(label->toolTip(), plainToolTip(u"Shop <1>"_s));
    QVERIFY(m_strip->accessibleDescription().endsWith(label->text()));
    news.failed = {key(u"c"_s)};
    show({.news = news, .unasked = {u"Shop <1>"_s}});
    QCOMPARE(text(u"sinceLabel"_s), u"Since yesterday 18:02:"_s);
    QVERIFY(!label->isHidden());
}

void NewsStripTest::saysWhatNobodyCouldSee()
{
    constexpr qint64 minute = 60'000;
    BoardNews news{.since = yesterday};
    news.unwatched = {{.begin = yesterday, .end = now - 5 * minute}};
    show({.news = news});
    QCOMPARE(
        text(u"gapLabel"_s),
        u"Not watched yesterday 18:02 to 08:55; states in between are not known."_s);
    news.unwatched.prepend({.begin = yesterday - 90 * minute, .end = yesterday - 30 * minute});
    show({.news = news});
    QCOMPARE(
        text(u"gapLabel"_s),
        u"Not watched yesterday 18:02 to 08:55 and 1 more time(s); states in between are not known."_s);
    QCOMPARE(
        m_strip->findChild<QLabel *>(u"gapLabel"_s)->toolTip(),
        u"yesterday 16:32 to yesterday 17:32\nyesterday 18:02 to 08:55"_s);
}

void NewsStripTest::linksFilterTheTable()
{
    const QTemporaryDir folder;
    History history(folder.path());
    BoardRecorder recorder(m_board.get(), &history);
    const HistoryBoard account{.accountId = u"test"_s, .endpoint = u"here"_s};
    history.setLookedAt(account, QDateTime::currentMSecsSinceEpoch() - 3'600'000);
    NewsCollector news(m_board.get(), &history, &recorder);
    connectAccount();
    const TrainingList &list = m_board->trainings()->list();
    const TrainingKey finished = list.key(3);
    const qint64 before = QDateTime::currentMSecsSinceEpoch() - 1'800'000;
    const auto record = [&](KnownTrainingStatus status, qint64 moment) {
        history.record(
            {.board = account,
             .moment = moment,
             .services = {finished.serviceId},
             .changed = {{.key = finished, .status = TrainingStatus(status)}}});
    };
    record(KnownTrainingStatus::Learning, before);
    record(KnownTrainingStatus::Completed, before + 30'000);
    m_window->setNews(&news);
    recorder.setBoard(account);
    auto *strip = m_window->findChild<NewsStrip *>();
    auto *completed = strip->findChild<QToolButton *>(u"completedLink"_s);
    QTRY_VERIFY(completed->isVisible());
    QCOMPARE(completed->text(), u"1 completed"_s);
    completed->click();
    QTRY_COMPARE(rows(), 1);
    auto *bar = m_window->findChild<FilterBar *>();
    QCOMPARE(questionText(bar->filter().question), u"is:new-completed"_s);
    QCOMPARE(bar->choices().text, QString()); // "since" is another time tomorrow
    // However long its texts are, they do not hold the window open.
    QVERIFY(strip->minimumSizeHint().width() < 300);
    strip->findChild<QToolButton *>(u"closeButton"_s)->click();
    QVERIFY(!strip->isVisible());
    QCOMPARE(rows(), 42);
    m_window.reset();
}

static const RegisteredTest registered(__FILE__, runTest<NewsStripTest, QApplication>);
#include "tst_newsstrip.moc"
