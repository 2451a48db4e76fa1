// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zone.h"
#include "support/testprogram.h"
#include "support/testzone.h"

#include <QProcess>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600 * 1000;
const QDateTime winter(QDate(2024, 1, 30), QTime(2, 25), QTimeZone::utc());
const QDateTime summer(QDate(2024, 7, 30), QTime(2, 25), QTimeZone::utc());

// What another process says of its own zone, for the C library reads TZ once.
void printLocalZone()
{
    const Zone zone;
    const QStringList lines{
        QString::number(zone.offsetAt(winter.toMSecsSinceEpoch()) / 60'000),
        QString::number(zone.offsetAt(summer.toMSecsSinceEpoch()) / 60'000),
        zone.name(),
        zone.abbreviationAt(summer.toMSecsSinceEpoch()),
        zone.wallTime(summer.toMSecsSinceEpoch()).toString(u"yyyy-MM-dd HH:mm"),
        QString::number(
            (zone.startOfDay(QDate(2024, 7, 30)) - summer.toMSecsSinceEpoch()) / 60'000),
        Zone::korea().name()};
    printf("%s", qPrintable(lines.join(u'\n')));
}

} // namespace

class ZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void koreaAndUtcNeedNoDatabase();
    void theLocalZoneIsThatOfTheCLibrary_data();
    void theLocalZoneIsThatOfTheCLibrary();
    void theLocalZoneIsRightAtAnyTime();
    void chosenZones_data();
    void chosenZones();
    void anInvalidZoneIsTheLocalOne();
    void daysBeginWhenTheZoneSays_data();
    void daysBeginWhenTheZoneSays();
    void areCompared();
};

void ZoneTest::koreaAndUtcNeedNoDatabase()
{
    QCOMPARE(Zone::korea().name(), u"KST"_s);
    QCOMPARE(Zone::korea().abbreviationAt(0), u"KST"_s);
    QCOMPARE(Zone::korea().offsetAt(0), 9 * hour);
    QCOMPARE(Zone::korea().startOfDay(QDate(1970, 1, 2)), 15 * hour);
    QCOMPARE(
        Zone::korea().wallTime(0), QDateTime(QDate(1970, 1, 1), QTime(9, 0), QTimeZone::utc()));
    QCOMPARE(Zone::utc().name(), u"UTC"_s);
    QCOMPARE(Zone::utc().offsetAt(0), 0);
    QCOMPARE(Zone::utc().startOfDay(QDate(1970, 1, 2)), 24 * hour);
}

void ZoneTest::theLocalZoneIsThatOfTheCLibrary_data()
{
    QTest::addColumn<QByteArray>("tz");
    QTest::addColumn<int>("winterOffset"); // in minutes
    QTest::addColumn<int>("summerOffset");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("summerName");
    const auto row = [](const QByteArray &tz, int winterOffset, int summerOffset,
                        const QString &name, const QString &summerName = {}) {
        QTest::newRow(tz.isEmpty() ? "empty" : tz.constData())
            << tz << winterOffset << summerOffset << name
            << (summerName.isEmpty() ? name : summerName);
    };
    row("Asia/Seoul", 540, 540, u"KST"_s);
    row("Europe/Berlin", 60, 120, u"Europe/Berlin"_s, u"CEST"_s);
    row("America/Argentina/Buenos_Aires", -180, -180, u"UTC-03:00"_s);
    row("Asia/Kathmandu", 345, 345, u"UTC+05:45"_s);
    row("Africa/Abidjan", 0, 0, u"GMT"_s);
    row("Europe/Lisbon", 0, 60, u"Europe/Lisbon"_s, u"WEST"_s);
    row("Etc/GMT-9", 540, 540, u"UTC+09:00"_s);
    row("UTC", 0, 0, u"UTC"_s);
    // What QTimeZone gets wrong.
    row("", 0, 0, u"UTC"_s);
    row("Asia/Beijing", 0, 0, u"UTC"_s); // there is no such zone
    row("Beijing", 0, 0, u"UTC"_s);
    row(":Asia/Beijing", 0, 0, u"UTC"_s);
    row("KST-9", 540, 540, u"KST"_s);
    row("UTC-09:00", 540, 540, u"UTC+09:00"_s);
    row("GMT+3", -180, -180, u"UTC-03:00"_s);
    row("<+09>-9", 540, 540, u"UTC+09:00"_s);
    row("CET-1CEST,M3.5.0,M10.5.0/3", 60, 120, u"CET/CEST"_s, u"CEST"_s);
    if (QFile::exists(u"/usr/share/zoneinfo/Europe/Berlin"_s)) {
        row(":/usr/share/zoneinfo/Asia/Seoul", 540, 540, u"KST"_s);
        row("/usr/share/zoneinfo/Europe/Berlin", 60, 120, u"CET/CEST"_s, u"CEST"_s);
        row(":Asia/Seoul", 540, 540, u"KST"_s);
    }
}

void ZoneTest::theLocalZoneIsThatOfTheCLibrary()
{
#ifdef Q_OS_WIN
    QSKIP("The C library of Windows reads TZ in a way of its own.");
#endif
    QFETCH(const QByteArray, tz);
    QFETCH(const int, winterOffset);
    QFETCH(const int, summerOffset);
    QFETCH(const QString, name);
    QFETCH(const QString, summerName);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, QString::fromLatin1(tz));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"zone"_s, u"print-local-zone"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    QCOMPARE(
        lines,
        (QStringList{
            QString::number(winterOffset), QString::number(summerOffset), name, summerName,
            summer.addSecs(summerOffset * 60).toString(u"yyyy-MM-dd HH:mm"),
            QString::number(-145 - summerOffset), u"KST"_s}));
}

void ZoneTest::theLocalZoneIsRightAtAnyTime()
{
    const QTimeZone tokyo("Asia/Tokyo"); // where the tests live
    QVERIFY(tokyo.isValid());
    std::mt19937_64 random(4);
    const qint64 first =
        QDateTime(QDate(1902, 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    for (int i = 0; i < 2000; ++i) {
        const qint64 moment = first + qint64(random() % quint64(200LL * 365 * 24 * hour));
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::utc());
        QCOMPARE(Zone().offsetAt(moment), tokyo.offsetFromUtc(time) * 1000LL);
        QCOMPARE(Zone().startOfDay(time.date()), Zone(tokyo).startOfDay(time.date()));
    }
    QCOMPARE(Zone().name(), testZoneName());
}

void ZoneTest::chosenZones_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("summerName");
    QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << u"KST"_s << u"KST"_s;
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"Europe/Berlin"_s << u"CEST"_s;
    QTest::newRow("Kathmandu") << kathmandu() << u"UTC+05:45"_s << u"UTC+05:45"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"UTC"_s << u"UTC"_s;
}

void ZoneTest::chosenZones()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, name);
    QFETCH(const QString, summerName);
    const QTimeZone chosen(id);
    QVERIFY(chosen.isValid());
    const Zone zone(chosen);
    const bool changes = chosen.offsetFromUtc(winter) != chosen.offsetFromUtc(summer);
    QCOMPARE(zone.name(), changes ? name : nameHere(name, chosen, summer));
    QCOMPARE(zone.abbreviationAt(summer.toMSecsSinceEpoch()), nameHere(summerName, chosen, summer));
    for (const QDateTime &moment : {winter, summer}) {
        QCOMPARE(
            zone.wallTime(moment.toMSecsSinceEpoch()).time(), moment.toTimeZone(chosen).time());
    }
}

void ZoneTest::anInvalidZoneIsTheLocalOne()
{
    QCOMPARE(Zone(QTimeZone("Asia/Beijing")), Zone());
    QCOMPARE(Zone(QTimeZone()).name(), testZoneName());
}

void ZoneTest::daysBeginWhenTheZoneSays_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("begin");
    QTest::addColumn<int>("hours");
    QTest::newRow("any") << QByteArray("Europe/Berlin") << QDate(2024, 7, 30) << QTime(0, 0) << 24;
    QTest::newRow("spring") << QByteArray("Europe/Berlin") << QDate(2024, 3, 31) << QTime(0, 0)
                            << 23;
    QTest::newRow("autumn") << QByteArray("Europe/Berlin") << QDate(2024, 10, 27) << QTime(0, 0)
                            << 25;
    QTest::newRow("without midnight")
        << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4) << QTime(1, 0) << 23;
}

void ZoneTest::daysBeginWhenTheZoneSays()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QDate, day);
    QFETCH(const QTime, begin);
    QFETCH(const int, hours);
    const QTimeZone chosen(id);
    QVERIFY(chosen.isValid());
    const Zone zone(chosen);
    QCOMPARE(zone.wallTime(zone.startOfDay(day)), QDateTime(day, begin, QTimeZone::utc()));
    QCOMPARE(zone.startOfDay(day.addDays(1)) - zone.startOfDay(day), hours * hour);
}

void ZoneTest::areCompared()
{
    QVERIFY(Zone() != Zone::korea());
    QVERIFY(Zone::korea() != Zone::utc());
    QCOMPARE(Zone(QTimeZone("Asia/Seoul")), Zone(QTimeZone("Asia/Seoul")));
}

static int runOrPrintLocalZone(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"print-local-zone"_s)) {
        printLocalZone();
        return 0;
    }
    ZoneTest test;
    return QTest::qExec(&test, argc, argv);
}

static const RegisteredTest registered(__FILE__, runOrPrintLocalZone);
#include "tst_zone.moc"
