// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dbusnotifier.h"

#include "gui/fakenotifications.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList everything{u"actions"_s, u"body"_s, u"body-markup"_s};
const char *const tokenVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

class DBusNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsWithEverythingThatIsWanted();
    void offersAButton();
    void failuresAreNormalOnes();
    void offersOnlyWhatTheServiceCan_data();
    void offersOnlyWhatTheServiceCan();
    void textsFromOutsideAreHarmless();
    void capabilitiesAreAskedForOnce();
    void theOpenOneIsReplaced();
    void aClosedOneIsNotReplaced();
    void aClickComesBackWithItsTarget();
    void aClickMayComeAfterTheEnd();
    void theTokenIsInUseDuringTheClickOnly();
    void othersNotificationsAreIgnored();
    void closesTheOpenOne();
    void closedBeforeItIsShownItGoesAtOnce();
    void closesAtTheEnd();
    void anotherServiceTakesOver();
    void withoutAServiceNothingHappens();
    void aServiceThatTheBusCanStartIsAvailable();
    void withoutABusNothingHappens();
    void aServiceThatHangsBlocksNothing();
    void aServiceThatHangsCanBeReplaced();
    void aServiceThatFailsIsTriedAgain();

private:
    void serve(const QStringList &capabilities = everything)
    {
        m_service = std::make_unique<FakeNotifications>(m_bus->connection(), capabilities);
    }
    void notify(const QDBusConnection &bus)
    {
        m_notifier = std::make_unique<DBusNotifier>(bus);
        connect(m_notifier.get(), &Notifier::activated, this, [this](const QVariant &target) {
            m_targets += target;
            m_token = qgetenv(tokenVariable);
        });
    }
    // Served and shown.
    void showOne(const QVariant &target = {})
    {
        serve();
        notify(m_bus->connection());
        m_notifier->show({.title = u"one"_s, .body = u"text"_s, .target = target});
        QTRY_COMPARE(m_service->shown.size(), 1);
        QTest::qWait(50); // its number comes back
    }
    // After all that was sent before has been heard.
    void settle() const { QTest::qWait(100); }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotifications> m_service;
    std::unique_ptr<DBusNotifier> m_notifier;
    QVariantList m_targets;
    QByteArray m_token;
};

void DBusNotifierTest::initTestCase()
{
    QGuiApplication::setApplicationName(u"trainboard"_s);
    QGuiApplication::setApplicationDisplayName(u"Trainboard"_s);
    QGuiApplication::setDesktopFileName(u"io.github.trainboard.Trainboard"_s);
}

void DBusNotifierTest::init()
{
    qunsetenv(tokenVariable);
    m_targets.clear();
    m_token.clear();
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(!m_bus->address().isEmpty());
}

void DBusNotifierTest::cleanup()
{
    m_notifier.reset();
    m_service.reset();
    m_bus.reset();
}

void DBusNotifierTest::showsWithEverythingThatIsWanted()
{
    serve();
    notify(m_bus->connection());
    QVERIFY(!m_notifier->isAvailable());
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notifier->show({.title = u"3 done & 1 <failed>"_s, .body = u"a & b\n<b>c</b> \"d\""_s});
    QTRY_COMPARE(m_service->shown.size(), 1);
    const FakeNotifications::Shown &shown = m_service->shown.first();
    QCOMPARE(shown.program, u"Trainboard"_s);
    QCOMPARE(shown.icon, u"trainboard"_s);
    QCOMPARE(shown.replaces, 0U);
    QCOMPARE(shown.summary, u"3 done & 1 <failed>"_s);
    QCOMPARE(shown.body, u"a &amp; b\n&lt;b&gt;c&lt;/b&gt; \"d\""_s);
    QCOMPARE(shown.actions, QStringList({u"default"_s, u"Show"_s}));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s), u"io.github.trainboard.Trainboard"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).typeId(), int(QMetaType::UChar));
    QCOMPARE(shown.hints.value(u"urgency"_s).toUInt(), 1U);
    QCOMPARE(shown.hints.value(u"category"_s), u"transfer.complete"_s);
    QCOMPARE(shown.timeout, -1);
}

void DBusNotifierTest::offersAButton()
{
    serve();
    notify(m_bus->connection());
    m_notifier->show({.title = u"one"_s, .target = 1, .button = u"Compare"_s});
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(
        m_service->shown.first().actions,
        QStringList({u"default"_s, u"Show"_s, u"button"_s, u"Compare"_s}));
    const QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    const QSignalSpy pressed(m_notifier.get(), &Notifier::buttonActivated);
    settle();
    m_service->tell("ActionInvoked", {m_service->lastId, u"something"_s});
    m_service->tell("ActionInvoked", {m_service->lastId, u"button"_s});
    QTRY_COMPARE(pressed.count(), 1);
    QCOMPARE(pressed.at(0).at(0).toInt(), 1);
    QVERIFY(activated.isEmpty());
}

void DBusNotifierTest::failuresAreNormalOnes()
{
    serve();
    notify(m_bus->connection());
    m_notifier->show({.title = u"one"_s, .isFailure = true});
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.first().hints.value(u"urgency"_s).toUInt(), 1U);
    QCOMPARE(m_service->shown.first().hints.value(u"category"_s), u"transfer.error"_s);
}

void DBusNotifierTest::offersOnlyWhatTheServiceCan_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("hasAction");
    QTest::newRow("nothing") << QStringList{u"persistence"_s} << QString() << false;
    QTest::newRow("plain text") << QStringList{u"body"_s} << u"a & <b>"_s << false;
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s} << u"a &amp; &lt;b&gt;"_s
                            << false;
    QTest::newRow("actions") << QStringList{u"body"_s, u"actions"_s} << u"a & <b>"_s << true;
}

void DBusNotifierTest::offersOnlyWhatTheServiceCan()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const bool, hasAction);
    serve(capabilities);
    notify(m_bus->connection());
    m_notifier->show({.title = u"one & <two>"_s, .body = u"a & <b>"_s});
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.first().summary, u"one & <two>"_s);
    QTEST(m_service->shown.first().body, "body");
    QCOMPARE(m_service->shown.first().actions.contains(u"default"_s), hasAction);
}

void DBusNotifierTest::textsFromOutsideAreHarmless()
{
    serve();
    notify(m_bus->connection());
    QString title = u"a\u202eb\nc"_s;
    title += QChar(0);
    title += QChar(0xd800); // half a character
    m_notifier->show({.title = title + u"end"_s, .body = QString(100'000, u'x') + u'\u202e'});
    QTRY_COMPARE(m_service->shown.size(), 1);
    const FakeNotifications::Shown &shown = m_service->shown.first();
    QVERIFY2(shown.summary.startsWith(u"a\\u202eb c"_s), qPrintable(shown.summary));
    QVERIFY2(shown.summary.endsWith(u"end"_s), qPrintable(shown.summary));
    QVERIFY(shown.body.size() < 10'000);
    QVERIFY(!shown.body.contains(u'\u202e'));
}

void DBusNotifierTest::capabilitiesAreAskedForOnce()
{
    showOne();
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->asked, 1);
}

void DBusNotifierTest::theOpenOneIsReplaced()
{
    showOne(1);
    const uint id = m_service->lastId;
    m_notifier->show({.title = u"two"_s, .target = 2});
    m_notifier->show({.title = u"three"_s, .target = 3}); // before the other one's number is known
    QTRY_COMPARE(m_service->shown.last().summary, u"three"_s);
    settle();
    for (const FakeNotifications::Shown &shown : m_service->shown.sliced(1))
        QCOMPARE(shown.replaces, id);
    m_service->tell("ActionInvoked", {id, u"default"_s});
    QTRY_COMPARE(m_targets, QVariantList{3});
}

void DBusNotifierTest::aClosedOneIsNotReplaced()
{
    showOne();
    m_service->tell("NotificationClosed", {m_service->lastId, 1U});
    settle();
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown.last().replaces, 0U);
}

void DBusNotifierTest::aClickComesBackWithItsTarget()
{
    showOne(u"the training"_s);
    m_service->tell("ActionInvoked", {m_service->lastId, u"another"_s});
    m_service->tell("ActionInvoked", {m_service->lastId, u"default"_s});
    QTRY_COMPARE(m_targets, QVariantList{u"the training"_s});
    QCOMPARE(m_token, QByteArray());
}

void DBusNotifierTest::aClickMayComeAfterTheEnd()
{
    showOne(u"the training"_s);
    m_service->tell("NotificationClosed", {m_service->lastId, 2U});
    m_service->tell("ActionInvoked", {m_service->lastId, u"default"_s});
    QTRY_COMPARE(m_targets, QVariantList{u"the training"_s});
}

void DBusNotifierTest::theTokenIsInUseDuringTheClickOnly()
{
    showOne();
    m_service->tell("ActivationToken", {m_service->lastId + 1, u"another"_s});
    m_service->tell("ActivationToken", {m_service->lastId, u"token"_s});
    settle();
    QVERIFY(!qEnvironmentVariableIsSet(tokenVariable));
    m_service->tell("ActionInvoked", {m_service->lastId, u"default"_s});
    QTRY_COMPARE(m_targets.size(), 1);
    QCOMPARE(m_token, "token");
    QVERIFY(!qEnvironmentVariableIsSet(tokenVariable));

    // It holds once.
    m_service->tell("ActionInvoked", {m_service->lastId, u"default"_s});
    QTRY_COMPARE(m_targets.size(), 2);
    QCOMPARE(m_token, QByteArray());
}

void DBusNotifierTest::othersNotificationsAreIgnored()
{
    showOne();
    const uint id = m_service->lastId;
    m_service->tell("ActionInvoked", {id + 1, u"default"_s});
    m_service->tell("NotificationClosed", {id + 1, 1U});
    // The number is right, but the sender is not the service.
    QDBusMessage forged = QDBusMessage::createSignal(
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s,
        u"ActionInvoked"_s);
    forged << id << u"default"_s;
    m_bus->connection().send(forged);
    settle();
    QCOMPARE(m_targets, QVariantList());
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown.last().replaces, id);
}

void DBusNotifierTest::closesTheOpenOne()
{
    showOne();
    m_notifier->close();
    m_notifier->close(); // there is nothing any more
    QTRY_COMPARE(m_service->closed, QList<uint>{m_service->lastId});
    settle();
    QCOMPARE(m_service->closed.size(), 1);
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown.last().replaces, 0U);
}

void DBusNotifierTest::closedBeforeItIsShownItGoesAtOnce()
{
    showOne();
    m_service->hangs = true;
    const int before = m_service->calls;
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE(m_service->calls, before + 1);
    m_notifier->close();
    m_service->wakeUp();
    QTRY_VERIFY(!m_service->closed.isEmpty());
    settle();
    QCOMPARE(m_service->closed.last(), m_service->lastId);
}

void DBusNotifierTest::closesAtTheEnd()
{
    showOne();
    m_notifier.reset();
    QTRY_COMPARE(m_service->closed, QList<uint>{m_service->lastId});
}

void DBusNotifierTest::anotherServiceTakesOver()
{
    showOne();
    const uint id = m_service->lastId;
    QSignalSpy changed(m_notifier.get(), &Notifier::availabilityChanged);
    m_service.reset();
    QTRY_VERIFY(!m_notifier->isAvailable());
    m_notifier->show({.title = u"to nobody"_s});
    settle();

    serve({u"body"_s});
    QTRY_VERIFY(m_notifier->isAvailable());
    QCOMPARE(changed.size(), 2);
    m_service->tell("ActionInvoked", {id, u"default"_s}); // of another one's numbers
    settle();
    QCOMPARE(m_targets, QVariantList());
    m_notifier->show({.title = u"two"_s, .body = u"a & b"_s});
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->asked, 1);
    QCOMPARE(m_service->shown.first().replaces, 0U);
    QCOMPARE(m_service->shown.first().body, u"a & b"_s);
}

void DBusNotifierTest::withoutAServiceNothingHappens()
{
    notify(m_bus->connection());
    m_notifier->show({.title = u"one"_s});
    settle();
    QVERIFY(!m_notifier->isAvailable());
    serve(); // what was not shown is not shown late
    QTRY_VERIFY(m_notifier->isAvailable());
    settle();
    QVERIFY(m_service->shown.isEmpty());
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE(m_service->shown.size(), 1);
}

void DBusNotifierTest::aServiceThatTheBusCanStartIsAvailable()
{
    m_bus = std::make_unique<PrivateBus>(true);
    notify(m_bus->connection());
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notifier->show({.title = u"one"_s}); // although it does not start
    settle();
    serve();
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.first().summary, u"two"_s);
}

void DBusNotifierTest::withoutABusNothingHappens()
{
    notify(QDBusConnection(u"no such connection"_s));
    QVERIFY(!m_notifier->isAvailable());
    m_notifier->show({.title = u"one"_s});
    m_notifier->close();
    settle();
    QVERIFY(!m_notifier->isAvailable());
}

void DBusNotifierTest::aServiceThatHangsBlocksNothing()
{
    serve();
    m_service->hangs = true;
    notify(m_bus->connection());
    QElapsedTimer timer;
    timer.start();
    for (int i = 1; i <= 50; ++i)
        m_notifier->show({.title = QString::number(i), .target = i});
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(m_service->calls, 1);
    settle();
    QCOMPARE(m_service->calls, 1); // nothing piles up

    m_service->wakeUp();
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.first().summary, u"50"_s);
}

void DBusNotifierTest::aServiceThatHangsCanBeReplaced()
{
    serve();
    m_service->hangs = true;
    notify(m_bus->connection());
    m_notifier->show({.title = u"one"_s});
    QTRY_COMPARE(m_service->calls, 1);
    m_service.reset();
    QTRY_VERIFY(!m_notifier->isAvailable());
    serve();
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_service->shown.size(), 1, 5000);
    QCOMPARE(m_service->shown.first().summary, u"two"_s);
}

void DBusNotifierTest::aServiceThatFailsIsTriedAgain()
{
    serve();
    m_service->fails = true;
    notify(m_bus->connection());
    m_notifier->show({.title = u"one"_s});
    QTRY_COMPARE(m_service->calls, 2);
    settle();
    m_service->fails = false;
    m_notifier->show({.title = u"two"_s});
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.first().summary, u"two"_s);
    QCOMPARE(m_service->shown.first().replaces, 0U);
}

static const RegisteredTest registered(__FILE__, runTest<DBusNotifierTest, QGuiApplication>);
#include "tst_dbusnotifier.moc"
