// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trayicon.h"

#include "board/board.h"
#include "board/fakeaitems.h"
#include "board/testclock.h"
#include "contrast.h"
#include "gui/closetotray.h"
#include "gui/drawing.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The icon in a tray that comes and goes as a test says, and the window that is closed to it.
class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheWorstOfAllServices();
    void toolTipSaysTheNumbers();
    void staysAwayUntilItIsWanted();
    void appearsOnceThereIsATray();
    void badgesAreSeenOnEveryPanel_data();
    void badgesAreSeenOnEveryPanel();

    void closingHidesAndSaves();
    void closingQuitsWithoutATray();
    void closingQuitsUnlessItIsWanted();
    void windowComesBackWhenTheTrayGoes();
    void windowComesBackWhenItIsNoLongerWanted();
    void quittingClosesInEarnest();

private:
    void load()
    {
        m_board->setClient(m_aitems->client());
        QTRY_VERIFY(!m_board->isLoading());
    }
    void showIcon()
    {
        m_tray->setWanted(true);
        m_tray->check();
    }

    bool m_hasTray = true;
    int m_saved = 0;
    std::unique_ptr<FakeAitems> m_aitems;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<QAction> m_pauseAction;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<CloseToTray> m_closeToTray;
};

void TrayIconTest::init()
{
    m_hasTray = true;
    m_saved = 0;
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->addService("one", {{"a1"}});
    m_aitems->addService("two", {{"b1"}});
    m_board = std::make_unique<Board>();
    m_pauseAction = std::make_unique<QAction>(u"Pause"_s);
    m_tray = std::make_unique<TrayIcon>(
        m_board.get(), m_pauseAction.get(), [this] { return m_hasTray; });
    m_window = std::make_unique<QWidget>();
    m_closeToTray =
        std::make_unique<CloseToTray>(m_window.get(), m_tray.get(), [this] { ++m_saved; });
    m_window->show();
}

void TrayIconTest::cleanup()
{
    m_closeToTray.reset();
    m_window.reset();
    m_tray.reset();
    m_board.reset();
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TrayIconTest::showsTheWorstOfAllServices()
{
    showIcon();
    QCOMPARE(m_tray->state(), TrayIcon::State::Quiet);
    load();
    QCOMPARE(m_tray->state(), TrayIcon::State::Quiet);
    m_aitems->trains["one"][0].status = "learning";
    load();
    QCOMPARE(m_tray->state(), TrayIcon::State::InProgress);
    m_aitems->trains["two"][0].status = "learningFailed"; // long ago
    load();
    QCOMPARE(m_tray->state(), TrayIcon::State::InProgress);
    m_aitems->trains["two"][0].created = QDateTime::currentDateTimeUtc()
                                             .addSecs(9 * 3600 - 60)
                                             .toString(u"yyyy-MM-ddTHH:mm:ss")
                                             .toLatin1();
    load();
    QCOMPARE(m_tray->state(), TrayIcon::State::Failed);
    m_board->setClient(nullptr);
    QCOMPARE(m_tray->state(), TrayIcon::State::Quiet);
}

void TrayIconTest::toolTipSaysTheNumbers()
{
    showIcon();
    QCOMPARE(m_tray->toolTip(), u"Trainboard"_s);
    m_aitems->trains["one"] = {{"a1", "learning"}, {"a2", "learning"}};
    load();
    QCOMPARE(m_tray->toolTip(), u"Trainboard\n2 in progress, 0 failed in the last 24 hours"_s);
    m_aitems->troubles = {{"/two/trains", 500}};
    m_board->refresh();
    QTRY_VERIFY(!m_board->isLoading());
    QVERIFY2(
        m_tray->toolTip().endsWith(u"Not all services are up to date."_s),
        qPrintable(m_tray->toolTip()));
    m_board->setAutoRefresh(false);
    QVERIFY(m_tray->toolTip().endsWith(u"paused."_s));
}

void TrayIconTest::staysAwayUntilItIsWanted()
{
    m_tray->check();
    QVERIFY(!m_tray->isShown());
    showIcon();
    QVERIFY(m_tray->isShown());
    m_tray->setWanted(false);
    QVERIFY(!m_tray->isShown());
}

void TrayIconTest::appearsOnceThereIsATray()
{
    m_hasTray = false;
    const QSignalSpy shownChanged(m_tray.get(), &TrayIcon::shownChanged);
    showIcon();
    QVERIFY(!m_tray->isShown());
    m_hasTray = true;
    m_tray->check();
    QVERIFY(m_tray->isShown());
    QCOMPARE(shownChanged.size(), 1);
}

void TrayIconTest::badgesAreSeenOnEveryPanel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QColor>("panel");
    for (const QString &name : {u"tray-failed"_s, u"tray-progress"_s}) {
        QTest::newRow(qPrintable(name + u" on white")) << name << QColor(Qt::white);
        QTest::newRow(qPrintable(name + u" on black")) << name << QColor(Qt::black);
        QTest::newRow(qPrintable(name + u" on grey")) << name << QColor(0x80, 0x80, 0x80);
    }
}

// At the size of a small tray: the badge stands out from the icon and shows its sign.
void TrayIconTest::badgesAreSeenOnEveryPanel()
{
    QFETCH(QString, name);
    QFETCH(QColor, panel);
    const auto painted = [&panel](const QString &icon) {
        QImage image(22, 22, QImage::Format_RGB32);
        image.fill(panel);
        QPainter painter(&image);
        pictureIcon(icon).paint(&painter, image.rect());
        return image;
    };
    const QImage badge = painted(name);
    const QImage quiet = painted(u"tray-quiet"_s);
    int differing = 0;
    for (int y = 0; y < 22; ++y) {
        for (int x = 0; x < 22; ++x) {
            if (contrast(badge.pixelColor(x, y), quiet.pixelColor(x, y)) >= 2)
                ++differing;
        }
    }
    QVERIFY2(differing > 40, qPrintable(QString::number(differing)));
    QVERIFY(contrastWithin(badge, QRect(12, 12, 8, 8)) >= visibleContrast);
}

void TrayIconTest::closingHidesAndSaves()
{
    showIcon();
    m_closeToTray->setOn(true);
    m_window->close();
    QVERIFY(m_window->isHidden());
    QCOMPARE(m_saved, 1);
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    m_window->show();
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TrayIconTest::closingQuitsWithoutATray()
{
    showIcon();
    m_closeToTray->setOn(true);
    m_hasTray = false; // it has gone, and nobody has noticed yet
    m_window->close();
    QCOMPARE(m_saved, 0); // the window saves what it must
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TrayIconTest::closingQuitsUnlessItIsWanted()
{
    showIcon();
    m_window->close();
    QCOMPARE(m_saved, 0);
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TrayIconTest::windowComesBackWhenTheTrayGoes()
{
    showIcon();
    m_closeToTray->setOn(true);
    m_window->close();
    m_hasTray = false;
    m_tray->check();
    QVERIFY(m_window->isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TrayIconTest::windowComesBackWhenItIsNoLongerWanted()
{
    showIcon();
    m_closeToTray->setOn(true);
    m_window->close();
    m_closeToTray->setOn(false);
    QVERIFY(m_window->isVisible());
}

// The application asks its windows to close, also the hidden ones' neighbours.
void TrayIconTest::quittingClosesInEarnest()
{
    showIcon();
    m_closeToTray->setOn(true);
    QEvent quit(QEvent::Quit);
    static_cast<QObject *>(m_closeToTray.get())->eventFilter(qApp, &quit);
    m_window->close();
    QCOMPARE(m_saved, 0);
    QVERIFY(m_window->isHidden());
    // Unless one of them refuses.
    m_window->show();
    QCoreApplication::processEvents();
    m_window->close();
    QCOMPARE(m_saved, 1);
}

static const RegisteredTest registered(__FILE__, runTest<TrayIconTest, QApplication>);
#include "tst_trayicon.moc"
