// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servicezone.h"

#include "support/testprogram.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

class ServiceZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void koreaIsTheUsualZone();
    void readsInTheZone_data();
    void readsInTheZone();
    void whatNamesItsZoneIsReadInThat_data();
    void whatNamesItsZoneIsReadInThat();
    void whatNobodyCanReadStaysAsItCame();
    void eachMomentHasItsOwnOffset_data();
    void eachMomentHasItsOwnOffset();
};

namespace {

qint64 moment(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

void ServiceZoneTest::koreaIsTheUsualZone()
{
    const std::string_view text = "2024-07-30T11:25:36.558";
    QCOMPARE(ServiceZone().read(text), Timestamp::fromText(text));
    QCOMPARE(ServiceZone().momentOf(0), -9 * 3'600'000);
}

void ServiceZoneTest::readsInTheZone_data()
{
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<QString>("utc");
    QTest::newRow("Korea") << Zone::korea() << u"2024-07-30T02:25:36.558Z"_s;
    QTest::newRow("UTC") << Zone::utc() << u"2024-07-30T11:25:36.558Z"_s;
    QTest::newRow("west") << Zone(QTimeZone(-3 * 3600)) << u"2024-07-30T14:25:36.558Z"_s;
    QTest::newRow("this computer, of the tests") << Zone() << u"2024-07-30T02:25:36.558Z"_s;
}

void ServiceZoneTest::readsInTheZone()
{
    QFETCH(const Zone, zone);
    QFETCH(const QString, utc);
    const Timestamp read = ServiceZone(zone).read("2024-07-30T11:25:36.558");
    QVERIFY(read.isReadable());
    QCOMPARE(read.toMSecsSinceEpoch(), moment(utc));
}

void ServiceZoneTest::whatNamesItsZoneIsReadInThat_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"2024-07-30T11:25:36Z", "2024-07-30T11:25:36.5z", "2024-07-30T11:25+05:45",
          "2024-07-30 11:25:36-03"})
        QTest::newRow(text) << QByteArray(text);
}

void ServiceZoneTest::whatNamesItsZoneIsReadInThat()
{
    QFETCH(const QByteArray, text);
    const std::string_view view(text.constData(), std::size_t(text.size()));
    for (const Zone &zone : {Zone::korea(), Zone::utc(), Zone(QTimeZone(3600))})
        QCOMPARE(ServiceZone(zone).read(view), Timestamp::fromText(view));
}

void ServiceZoneTest::whatNobodyCanReadStaysAsItCame()
{
    const Timestamp read = ServiceZone(Zone::utc()).read("soon-Z");
    QVERIFY(!read.isReadable());
    QCOMPARE(read.unreadableText(), u"soon-Z"_s);
    QVERIFY(!ServiceZone(Zone::utc()).read("").isReadable());
}

void ServiceZoneTest::eachMomentHasItsOwnOffset_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const QString &utc) {
        QTest::newRow(text) << QByteArray(text) << utc;
    };
    row("2026-01-15T12:00:00", u"2026-01-15T11:00:00Z"_s);
    row("2026-07-15T12:00:00", u"2026-07-15T10:00:00Z"_s);
    // Forward on 29 March at 2 o'clock.
    row("2026-03-29T01:59:59", u"2026-03-29T00:59:59Z"_s);
    row("2026-03-29T03:00:00", u"2026-03-29T01:00:00Z"_s);
    row("2026-03-29T02:30:00", u"2026-03-29T01:30:00Z"_s); // which no clock shows
    row("2026-03-28T12:00:00", u"2026-03-28T11:00:00Z"_s);
    row("2026-03-30T12:00:00", u"2026-03-30T10:00:00Z"_s);
    // Back on 25 October at 3 o'clock.
    row("2026-10-25T01:59:59", u"2026-10-24T23:59:59Z"_s);
    row("2026-10-25T02:30:00", u"2026-10-25T00:30:00Z"_s); // the first of two
    row("2026-10-25T03:00:00", u"2026-10-25T02:00:00Z"_s);
    row("1969-01-20T20:17:40", u"1969-01-20T19:17:40Z"_s);
#ifndef Q_OS_WIN // which knows of no year before there were summer times
    row("1969-07-20T20:17:40", u"1969-07-20T19:17:40Z"_s);
#endif
}

void ServiceZoneTest::eachMomentHasItsOwnOffset()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("This computer has no time zone database.");
    QFETCH(const QByteArray, text);
    QFETCH(const QString, utc);
    const ServiceZone zone{Zone(berlin)};
    for (int times = 0; times < 2; ++times) { // the second one knows the day
        const Timestamp read = zone.read({text.constData(), std::size_t(text.size())});
        QVERIFY(read.isReadable());
        QCOMPARE(read.toMSecsSinceEpoch(), moment(utc));
    }
}

static const RegisteredTest registered(__FILE__, runTest<ServiceZoneTest>);
#include "tst_servicezone.moc"
