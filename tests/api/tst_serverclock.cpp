// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/serverclock.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 noon = 1722306000000; // 2024-07-30, ours

// Of a server that is believed whatever it tells.
constexpr qint64 anything = 24 * 36520 * hour;

// As it would be measured of a service whose clock is ahead of ours by so much.
ServerClock clockAhead(qint64 offset, qint64 allowance = anything)
{
    ServerClock clock(allowance);
    clock.measure(noon + offset - 500, noon - 20, noon + 20);
    return clock;
}

} // namespace

class ServerClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void offsetIsMeasuredFromTheMiddle();
    void sleepOnTheWayIsNotTakenForAWrongClock_data();
    void sleepOnTheWayIsNotTakenForAWrongClock();
    void lastMeasurementCounts();
    void measuringAloneCorrectsNothing();
    void onlyLargeDifferencesAreCorrected_data();
    void onlyLargeDifferencesAreCorrected();
    void whatWasSignedWithTheCorrectionIsNotCorrectedAgain();
    void severalOldSignaturesAreCorrectedAlike();
    void clockPutRightIsCorrectedBack();
    void correctionIsProvenByWhatIsAccepted();
    void correctionThatDidNotHelpIsDropped();
    void provenCorrectionOutlivesWrongKeys();
    void provenCorrectionDoesNotOutliveItsReason_data();
    void provenCorrectionDoesNotOutliveItsReason();
    void answerWithoutADateTellsNothing();
    void correctionBelowAMinuteIsNone();
    void clockPutRightIsSeenInGoodAnswers();
    void signaturesOfBeforeADroppedCorrectionAreMadeAnew();

    void moreThanTheAllowanceNeedsConsent_data();
    void moreThanTheAllowanceNeedsConsent();
    void smallStepsLeadNoFartherThanOne();
    void consentIsForOneDifference_data();
    void consentIsForOneDifference();
    void consentToTheNextIsForOneDifference();
    void consentEndsWhenOurClockIsRight();
    void consentEndsWhenOurClockHasBeenSet();
};

void ServerClockTest::nothingIsKnownAtFirst()
{
    ServerClock clock;
    QVERIFY(!clock.offset());
    QVERIFY(!clock.correct(0));
    QCOMPARE(clock.correction(), 0);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = clock.now();
    QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
}

void ServerClockTest::offsetIsMeasuredFromTheMiddle()
{
    ServerClock clock;
    // Half a second, for the header has no fractions.
    clock.measure(noon, noon - 100, noon + 300);
    QCOMPARE(clock.offset(), std::optional<qint64>(400));
    clock.measure(noon + hour, noon, noon);
    QCOMPARE(clock.offset(), std::optional<qint64>(hour + 500));
    clock.measure(noon - hour, noon, noon);
    QCOMPARE(clock.offset(), std::optional<qint64>(-hour + 500));
}

void ServerClockTest::sleepOnTheWayIsNotTakenForAWrongClock_data()
{
    QTest::addColumn<qint64>("sentAt");
    QTest::newRow("the lid was closed for eight hours") << noon - 8 * hour;
    QTest::newRow("our clock was put back by an hour") << noon + hour;
}

void ServerClockTest::sleepOnTheWayIsNotTakenForAWrongClock()
{
    QFETCH(const qint64, sentAt);
    ServerClock clock;
    clock.measure(noon, sentAt, noon);
    QCOMPARE(clock.offset(), std::optional<qint64>(500));
    QVERIFY(!clock.correct(0));
}

void ServerClockTest::lastMeasurementCounts()
{
    ServerClock clock = clockAhead(hour);
    clock.measure(noon - 500, noon, noon);
    QCOMPARE(clock.offset(), std::optional<qint64>(0));
    QVERIFY(!clock.correct(0));
}

// A service that takes what we sign has nothing against our clock.
void ServerClockTest::measuringAloneCorrectsNothing()
{
    const ServerClock clock = clockAhead(hour);
    QCOMPARE(clock.offset(), std::optional(hour));
    QCOMPARE(clock.correction(), 0);
}

void ServerClockTest::onlyLargeDifferencesAreCorrected_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("isCorrected");
    QTest::newRow("none") << qint64(0) << false;
    QTest::newRow("a minute behind") << minute << false;
    QTest::newRow("a minute ahead") << -minute << false;
    QTest::newRow("over a minute behind") << minute + 1 << true;
    QTest::newRow("over a minute ahead") << -minute - 1 << true;
    QTest::newRow("an hour behind") << hour << true;
    QTest::newRow("an hour ahead") << -hour << true;
    QTest::newRow("ten years behind") << 24 * 3652 * hour << true;
}

void ServerClockTest::onlyLargeDifferencesAreCorrected()
{
    QFETCH(const qint64, offset);
    QFETCH(const bool, isCorrected);
    ServerClock clock = clockAhead(offset);
    QCOMPARE(clock.correct(0), isCorrected);
    QCOMPARE(clock.correction(), isCorrected ? offset : 0);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = clock.now() - clock.correction();
    QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
}

void ServerClockTest::whatWasSignedWithTheCorrectionIsNotCorrectedAgain()
{
    ServerClock clock = clockAhead(hour);
    QVERIFY(clock.correct(0));
    QVERIFY(!clock.correct(clock.correction()));
    QCOMPARE(clock.correction(), hour);
}

// Requests that were under way together were all signed with the time before the correction.
void ServerClockTest::severalOldSignaturesAreCorrectedAlike()
{
    ServerClock clock = clockAhead(hour);
    for (int i = 0; i < 3; ++i)
        QVERIFY(clock.correct(0));
    QCOMPARE(clock.correction(), hour);
}

void ServerClockTest::clockPutRightIsCorrectedBack()
{
    ServerClock clock = clockAhead(hour);
    QVERIFY(clock.correct(0));
    clock.measure(noon - 500, noon, noon);
    QVERIFY(clock.correct(clock.correction()));
    QCOMPARE(clock.correction(), 0);
}

void ServerClockTest::correctionIsProvenByWhatIsAccepted()
{
    ServerClock clock = clockAhead(hour);
    QVERIFY(clock.correct(0));
    clock.accept(0); // sent before
    QCOMPARE(clock.provenCorrection(), 0);
    clock.accept(hour);
    QCOMPARE(clock.provenCorrection(), hour);
}

void ServerClockTest::correctionThatDidNotHelpIsDropped()
{
    ServerClock clock = clockAhead(hour);
    QVERIFY(clock.correct(0));
    clock.drop(0); // sent before
    QCOMPARE(clock.correction(), hour);
    clock.drop(hour);
    QCOMPARE(clock.correction(), 0);
    // Other keys may be right, and the clock wrong all the same.
    clock.measure(noon + hour - 500, noon, noon);
    QVERIFY(clock.correct(0));
    clock.accept(clock.correction());
    QCOMPARE(clock.provenCorrection(), hour);
}

void ServerClockTest::provenCorrectionOutlivesWrongKeys()
{
    ServerClock clock = clockAhead(hour);
    QVERIFY(clock.correct(0));
    clock.accept(hour);
    clock.measure(noon + hour - 500 + second, noon, noon);
    QVERIFY(!clock.correct(hour));
    clock.drop(hour);
    QCOMPARE(clock.provenCorrection(), hour);
}

void ServerClockTest::provenCorrectionDoesNotOutliveItsReason_data()
{
    QTest::addColumn<std::optional<qint64>>("date");
    QTest::newRow("told") << std::optional<qint64>(noon - 500);
    QTest::newRow("not told") << std::optional<qint64>();
}

void ServerClockTest::provenCorrectionDoesNotOutliveItsReason()
{
    QFETCH(const std::optional<qint64>, date);
    ServerClock clock = clockAhead(hour);
    QVERIFY(clock.correct(0));
    clock.accept(hour);
    clock.measure(date, noon, noon);
    QVERIFY(clock.correct(hour));
    QCOMPARE(clock.correction(), 0);
    QCOMPARE(clock.provenCorrection(), 0);
    // A second one that was under way is signed anew too, and one that was signed so is not.
    QVERIFY(clock.correct(hour));
    QVERIFY(!clock.correct(0));
    QCOMPARE(clock.correction(), 0);
}

void ServerClockTest::answerWithoutADateTellsNothing()
{
    ServerClock clock = clockAhead(hour);
    clock.measure({}, noon, noon);
    QVERIFY(!clock.offset());
    QVERIFY(!clock.correct(0));
}

void ServerClockTest::correctionBelowAMinuteIsNone()
{
    ServerClock clock = clockAhead(hour);
    QVERIFY(clock.correct(0));
    clock.accept(hour);
    clock.measure(noon + 40 * second, noon, noon);
    QVERIFY(clock.correct(hour));
    QCOMPARE(clock.correction(), 0);
}

// The gateway allows five minutes: what is signed with three too many is not refused.
void ServerClockTest::clockPutRightIsSeenInGoodAnswers()
{
    ServerClock clock = clockAhead(3 * minute);
    QVERIFY(clock.correct(0));
    clock.accept(3 * minute);
    QCOMPARE(clock.provenCorrection(), 3 * minute);
    clock.measure(noon + 40 * second, noon, noon);
    clock.accept(3 * minute);
    QCOMPARE(clock.correction(), 0);
}

void ServerClockTest::signaturesOfBeforeADroppedCorrectionAreMadeAnew()
{
    ServerClock clock = clockAhead(hour);
    QVERIFY(clock.correct(0));
    clock.drop(hour);
    clock.measure({}, noon, noon);
    QVERIFY(clock.correct(hour));
    QCOMPARE(clock.correction(), 0);
}

void ServerClockTest::moreThanTheAllowanceNeedsConsent_data()
{
    QTest::addColumn<qint64>("allowance");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("isAsked");
    for (const qint64 sign : {1, -1}) {
        const char *way = sign > 0 ? "ahead" : "behind";
        QTest::addRow("a day allowed, a day %s", way) << 24 * hour << sign * 24 * hour << false;
        QTest::addRow("a day allowed, and more %s", way)
            << 24 * hour << sign * (24 * hour + 1) << true;
        QTest::addRow("a day allowed, years %s", way) << 24 * hour << sign * anything << true;
        QTest::addRow("nothing allowed, a minute %s", way) << qint64(0) << sign * minute << false;
        QTest::addRow("nothing allowed, and more %s", way)
            << qint64(0) << sign * (minute + 1) << true;
    }
}

void ServerClockTest::moreThanTheAllowanceNeedsConsent()
{
    QFETCH(const qint64, allowance);
    QFETCH(const qint64, offset);
    QFETCH(const bool, isAsked);
    ServerClock clock = clockAhead(offset, allowance);
    QCOMPARE(clock.needsConsent(0), isAsked);
    if (!isAsked)
        return;
    QVERIFY(!clock.correct(0));
    QCOMPARE(clock.correction(), 0);
    QVERIFY(qAbs(clock.now() - QDateTime::currentMSecsSinceEpoch()) < minute);
    clock.consentTo(offset, QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(clock.correction(), 0); // not before it has to be
    QVERIFY(!clock.needsConsent(0));
    QVERIFY(clock.correct(0));
    QCOMPARE(clock.correction(), offset);
}

void ServerClockTest::smallStepsLeadNoFartherThanOne()
{
    ServerClock clock = clockAhead(23 * hour, 24 * hour);
    QVERIFY(clock.correct(0));
    clock.accept(23 * hour);
    clock.measure(noon + 46 * hour - 500, noon, noon);
    QVERIFY(!clock.correct(23 * hour));
    QVERIFY(clock.needsConsent(23 * hour));
    clock.drop(23 * hour);
    QCOMPARE(clock.correction(), 0);

    // Likewise from what the user has consented to.
    clock.consentTo(46 * hour, QDateTime::currentMSecsSinceEpoch());
    for (int step = 0; step < 5; ++step) {
        const qint64 signedWith = clock.correction();
        clock.measure(noon + 46 * hour + step * 50 * second - 500, noon, noon);
        clock.correct(signedWith);
        clock.accept(clock.correction());
        QVERIFY(clock.correction() <= 46 * hour + minute);
    }
}

void ServerClockTest::consentIsForOneDifference_data()
{
    QTest::addColumn<qint64>("later");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("the same") << 2 * hour << true;
    QTest::newRow("nearly the same") << 2 * hour - minute << true;
    QTest::newRow("more") << 2 * hour + minute + 1 << false;
    QTest::newRow("less") << hour << false;
    QTest::newRow("the other way") << -2 * hour << false;
}

void ServerClockTest::consentIsForOneDifference()
{
    QFETCH(const qint64, later);
    QFETCH(const bool, isGood);
    ServerClock clock = clockAhead(later, 0);
    clock.consentTo(2 * hour, QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(clock.correct(0), isGood);
    QCOMPARE(clock.needsConsent(0), !isGood);
}

void ServerClockTest::consentToTheNextIsForOneDifference()
{
    ServerClock clock = clockAhead(second, 0);
    clock.consentToNext();
    QVERIFY(!clock.correct(0)); // which needs none
    clock.measure(noon + hour - 500, noon, noon);
    QVERIFY(clock.correct(0));
    clock.accept(hour);
    clock.measure(noon + 100 * hour - 500, noon, noon);
    QVERIFY(!clock.correct(hour));
    QVERIFY(clock.needsConsent(hour));
}

void ServerClockTest::consentEndsWhenOurClockIsRight()
{
    ServerClock clock = clockAhead(2 * hour, 0);
    clock.consentTo(2 * hour, QDateTime::currentMSecsSinceEpoch());
    QVERIFY(clock.correct(0));
    clock.accept(2 * hour);
    clock.measure(noon, noon, noon);
    QVERIFY(clock.correct(2 * hour));
    QCOMPARE(clock.correction(), 0);
    clock.measure(noon + 2 * hour, noon, noon);
    QVERIFY(!clock.correct(0));
}

// The same difference would lead to another time then.
void ServerClockTest::consentEndsWhenOurClockHasBeenSet()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const qint64 setBy : {48 * hour, -48 * hour}) {
        ServerClock clock = clockAhead(1000 * hour, 0);
        clock.consentTo(1000 * hour, QDateTime::currentMSecsSinceEpoch());
        QVERIFY(clock.correct(0));
        clock.accept(1000 * hour);
        QCOMPARE(clock.provenCorrection(), 1000 * hour);
        clock.consentTo(1000 * hour, now - setBy);
        QCOMPARE(clock.correction(), 0);
        QCOMPARE(clock.provenCorrection(), 0);
        QVERIFY(clock.now() < now + minute);
        QVERIFY(clock.needsConsent(0));
    }
}

static const RegisteredTest registered(__FILE__, runTest<ServerClockTest>);
#include "tst_serverclock.moc"
