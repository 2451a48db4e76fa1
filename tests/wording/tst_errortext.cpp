// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readproblems.h"
#include "support/testprogram.h"
#include "wording/errortext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

// One or more whole sentences, in plain text.
bool isProse(const QString &text)
{
    static const QRegularExpression markup(u"<[a-zA-Z/]|&[a-z]+;|%[0-9n]"_s);
    return !text.isEmpty() && text == text.simplified() && text.front().isUpper() &&
        text.endsWith(u'.') && !text.contains(markup);
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindTellsWhatAndWhatToDo_data();
    void everyKindTellsWhatAndWhatToDo();
    void everyKindIsWordedDifferently();
    void networkErrorsNameTheHost_data();
    void networkErrorsNameTheHost();
    void lostConnectionWithoutAnAnswerMayBeAnotherProtocol();
    void interimAnswerIsNamed();
    void everyCertificateProblemIsWordedDifferently();
    void wrongClockIsNamedWhenKeysAreRefused();
    void clockTellsHowWrongItIs_data();
    void clockTellsHowWrongItIs();
    void waitThatTheServiceAsksForIsNamed();
    void reportNamesTheProgramToo();
    void detailsNameEveryFact();
    void detailsLeaveOutWhatIsNotKnown();
    void textsFromOutsideAreTakenAsTheyAre();
    void everyEndpointProblemIsWorded_data();
    void everyEndpointProblemIsWorded();
    void endpointIsNamedAsItWouldBeAsked();
};

void ErrorTextTest::everyKindTellsWhatAndWhatToDo_data()
{
    QTest::addColumn<Kind>("kind");
    // A new kind has to be worded, and added here: the last one of them is this one.
    for (int kind = 0; kind <= int(Kind::TookTooMuchMemory); ++kind)
        QTest::addRow("kind %d", kind) << Kind(kind);
}

void ErrorTextTest::everyKindTellsWhatAndWhatToDo()
{
    QFETCH(const Kind, kind);
    const ErrorText text = errorText({.kind = kind}, u"Aitems.example"_s);
    QVERIFY2(isProse(text.what), qPrintable(text.what));
    QVERIFY2(isProse(text.advice), qPrintable(text.advice));
    QCOMPARE(text.details, QString());
}

void ErrorTextTest::everyKindIsWordedDifferently()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(Kind::TookTooMuchMemory); ++kind)
        sentences.insert(errorText({.kind = Kind(kind)}, u"host"_s).what);
    QCOMPARE(sentences.size(), int(Kind::TookTooMuchMemory) + 1);
}

void ErrorTextTest::networkErrorsNameTheHost_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("not found") << Kind::HostNotFound;
    QTest::newRow("refused") << Kind::ConnectionRefused;
    QTest::newRow("lost") << Kind::ConnectionLost;
    QTest::newRow("timed out") << Kind::TimedOut;
    QTest::newRow("TLS") << Kind::TlsFailed;
    QTest::newRow("certificate") << Kind::CertificateRefused;
    QTest::newRow("proxy login") << Kind::ProxyWantsLogin;
    QTest::newRow("proxy") << Kind::ProxyFailed;
    QTest::newRow("network") << Kind::NetworkFailed;
    QTest::newRow("redirected") << Kind::Redirected;
    QTest::newRow("unreadable") << Kind::UnreadableResponse;
    QTest::newRow("too large") << Kind::ResponseTooLarge;
}

void ErrorTextTest::networkErrorsNameTheHost()
{
    QFETCH(const Kind, kind);
    // A name with what looks like a place for another one.
    const QString what = errorText({.kind = kind}, u"aitems%1.example"_s).what;
    QVERIFY2(what.contains(u"aitems%1.example"), qPrintable(what));
}

// Qt tells neither from the other.
void ErrorTextTest::lostConnectionWithoutAnAnswerMayBeAnotherProtocol()
{
    const ErrorText none = errorText({.kind = Kind::ConnectionLost}, u"aitems.example"_s);
    const ErrorText half =
        errorText({.kind = Kind::ConnectionLost, .httpStatus = 200}, u"aitems.example"_s);
    QVERIFY(none.what != half.what);
    QVERIFY2(none.advice.contains(u"does not use HTTP"_s), qPrintable(none.advice));
    QVERIFY(half.what.contains(u"aitems.example"_s));
    QVERIFY2(half.what.contains(u"closed the connection"_s), qPrintable(half.what));
}

void ErrorTextTest::interimAnswerIsNamed()
{
    const ErrorText text =
        errorText({.kind = Kind::UnreadableResponse, .httpStatus = 103}, u"aitems.example"_s);
    QVERIFY2(isProse(text.what), qPrintable(text.what));
    QVERIFY(text.what.contains(u"aitems.example"_s));
    QVERIFY2(isProse(text.advice), qPrintable(text.advice));
    QVERIFY2(text.advice.contains(u"103"_s), qPrintable(text.advice));
}

void ErrorTextTest::everyCertificateProblemIsWordedDifferently()
{
    using Certificate = ApiError::Certificate;
    QSet<QString> sentences;
    for (const Certificate problem :
         {Certificate::WrongHost, Certificate::Expired, Certificate::NotYetValid,
          Certificate::SelfSigned, Certificate::UnknownIssuer, Certificate::Bad}) {
        const ErrorText text = errorText(
            {.kind = Kind::CertificateRefused, .certificate = problem}, u"aitems.example"_s);
        QVERIFY2(isProse(text.what), qPrintable(text.what));
        QVERIFY2(isProse(text.advice), qPrintable(text.advice));
        QVERIFY(text.what.contains(u"aitems.example"_s));
        QVERIFY(text.advice.startsWith(u"Nothing was sent."_s));
        sentences.insert(text.what);
    }
    QCOMPARE(sentences.size(), 6);
}

void ErrorTextTest::wrongClockIsNamedWhenKeysAreRefused()
{
    const auto text = [](qint64 offset) {
        return errorText({.kind = Kind::AuthenticationFailed, .clockOffset = offset}, {}).what;
    };
    QVERIFY(text(-600'000).contains(u"10 minute"_s));
    QVERIFY(text(-600'000).contains(u"this computer's clock is ahead"_s));
    QVERIFY(text(600'000).contains(u"this computer's clock is behind"_s));
    QVERIFY(text(600'000).contains(u"perhaps because of the time"_s));
    // Within a minute it is not the reason.
    QVERIFY(!text(59'000).contains(u"clock"_s));

    // Nothing is signed with the server's time before somebody has agreed.
    const ErrorText offered = errorText(
        {.kind = Kind::AuthenticationFailed,
         .failedAt = 1'722'306'336'558,
         .clockOffset = -7'200'000,
         .needsClockConsent = true},
        u"aitems.example"_s);
    QVERIFY2(
        offered.what.contains(u"differs by 2 hour"_s) &&
            offered.what.contains(u"aitems.example: it is 2024-07-30 02:25 UTC here and "
                                  u"2024-07-30 00:25 UTC there."_s),
        qPrintable(offered.what));
    QVERIFY(offered.advice.contains(u"only if you trust aitems.example"_s));

    const ErrorText tried = errorText(
        {.kind = Kind::AuthenticationFailed,
         .clockOffset = 3'600'000,
         .wasSignedWithServerTime = true},
        {});
    QVERIFY2(tried.what.contains(u"differ by 60 minute"_s), qPrintable(tried.what));
    QVERIFY(!tried.what.contains(u"perhaps because of the time"_s));
    QVERIFY(tried.advice.startsWith(u"Check access key and secret key"_s));
}

void ErrorTextTest::clockTellsHowWrongItIs_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("words");
    const qint64 minute = 60'000;
    QTest::newRow("seconds") << 61'400LL << u"61 second"_s;
    QTest::newRow("minutes") << 7 * minute << u"7 minute"_s;
    QTest::newRow("almost two hours") << 119 * minute << u"119 minute"_s;
    QTest::newRow("hours") << 9 * 60 * minute << u"9 hour"_s;
    QTest::newRow("days") << 3 * 24 * 60 * minute << u"3 day"_s;
    QTest::newRow("an age") << 20'000LL * 24 * 60 * minute << u"20,000 day"_s;
}

void ErrorTextTest::clockTellsHowWrongItIs()
{
    QFETCH(const qint64, offset);
    QFETCH(const QString, words);
    QVERIFY2(clockText(offset).contains(words), qPrintable(clockText(offset)));
    QVERIFY(clockText(offset).endsWith(u"clock is behind."_s));
    QVERIFY(clockText(-offset).contains(words));
    QVERIFY(clockText(-offset).endsWith(u"clock is ahead."_s));
}

void ErrorTextTest::waitThatTheServiceAsksForIsNamed()
{
    const ErrorText text =
        errorText({.kind = Kind::TooManyRequests, .retryAfter = std::chrono::minutes(5)}, {});
    QVERIFY2(text.advice.contains(u"5 minute"_s), qPrintable(text.advice));
}

void ErrorTextTest::reportNamesTheProgramToo()
{
    const QString report = reportText(u"It failed."_s, u"HTTP status: 500"_s);
    QVERIFY(report.startsWith(u"It failed.\n\nHTTP status: 500\n\n"_s));
    QVERIFY(report.contains(QString::fromLatin1(qVersion())));
    QVERIFY(reportText(u"It failed."_s, {}).startsWith(u"It failed.\n\n"_s));
}

void ErrorTextTest::detailsNameEveryFact()
{
    const ApiError error{
        .kind = Kind::BadRequest,
        .httpStatus = 400,
        .code = u"BAD_REQUEST"_s,
        .message = u"limit must be less than or equal to 1000"_s,
        .traceId = u"3fd67b58"_s,
        .detail = u"said by a library"_s,
        .problems = {missing("trains"_L1, 3, "version"_L1), missing("trains"_L1, 4, "type"_L1)}};
    QCOMPARE(
        errorText(error, u"host"_s).details,
        u"HTTP status: 400\n"
        "Code: BAD_REQUEST\n"
        "Message: limit must be less than or equal to 1000\n"
        "Detail: said by a library\n"
        "Detail: trains[3].version is missing.\n"
        "trains[4].type is missing.\n"
        "Trace ID: 3fd67b58"_s);
}

void ErrorTextTest::detailsLeaveOutWhatIsNotKnown()
{
    QCOMPARE(
        errorText({.kind = Kind::ServiceFailed, .httpStatus = 502}, u"host"_s).details,
        u"HTTP status: 502"_s);
    QCOMPARE(
        errorText({.kind = Kind::TlsFailed, .detail = u"expired"_s}, u"host"_s).details,
        u"Detail: expired"_s);
}

void ErrorTextTest::textsFromOutsideAreTakenAsTheyAre()
{
    const ApiError error{
        .kind = Kind::BadRequest, .code = u"%2"_s, .message = u"<b>%1</b> & more"_s};
    QCOMPARE(errorText(error, u"host"_s).details, u"Code: %2\nMessage: <b>%1</b> & more"_s);
}

void ErrorTextTest::everyEndpointProblemIsWorded_data()
{
    QTest::addColumn<EndpointProblem>("problem");
    QTest::addColumn<bool>("namesTheAddress");
    QTest::newRow("unreadable") << EndpointProblem::Unreadable << true;
    QTest::newRow("not encrypted") << EndpointProblem::NotEncrypted << true;
    QTest::newRow("unknown scheme") << EndpointProblem::UnknownScheme << true;
    // There may be a password in it.
    QTest::newRow("too much") << EndpointProblem::TooMuch << false;
}

void ErrorTextTest::everyEndpointProblemIsWorded()
{
    QFETCH(const EndpointProblem, problem);
    QFETCH(const bool, namesTheAddress);
    const QString text = errorText(problem, u"ftp://user:password@host/%2"_s);
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QCOMPARE(text.contains(u"ftp://user:password@host/%2"), namesTheAddress);
}

void ErrorTextTest::endpointIsNamedAsItWouldBeAsked()
{
    for (const auto problem : {EndpointProblem::NotEncrypted, EndpointProblem::UnknownScheme}) {
        const QString text = errorText(problem, u"http://\u0430items.com/\u202e"_s);
        QVERIFY2(text.contains(u"http://xn--items-3ve.com/%E2%80%AE"), qPrintable(text));
        QVERIFY2(!text.contains(u'\u0430'), qPrintable(text));
    }
    QVERIFY(errorText(EndpointProblem::Unreadable, u"a\u202eb"_s).contains(u"a\\u202eb"));
}

static const RegisteredTest registered(__FILE__, runTest<ErrorTextTest, QCoreApplication>);
#include "tst_errortext.moc"
