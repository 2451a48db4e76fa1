// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boardlink.h"
#include "support/testprogram.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using Kind = BoardLinkError::Kind;

class BoardLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAndReadTheSame_data();
    void isWrittenAndReadTheSame();
    void isReadInOtherSpellings_data();
    void isReadInOtherSpellings();
    void isRefused_data();
    void isRefused();
    void whatNoLinkCanSayIsNotWritten_data();
    void whatNoLinkCanSayIsNotWritten();
    void ofAnyLengthItIsSaidSoInNoTime();
    void wantsToBeALink();
};

static const BoardLink::Training popular{.type = KnownTrainingType::Pop, .version = u"v1"_s};

void BoardLinkTest::isWrittenAndReadTheSame_data()
{
    QTest::addColumn<BoardLink>("link");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const BoardLink &link, const QString &text) {
        QTest::newRow(name) << link << text;
    };
    row("all services", {}, u"trainboard://services"_s);
    row("a service", {.serviceId = u"6wxgu000000"_s}, u"trainboard://service/6wxgu000000"_s);
    row("a question", {.serviceId = u"s"_s, .question = u"status:failed created:<7d"_s},
        u"trainboard://service/s?where=status:failed%20created:%3C7d"_s);
    row("all there is", {.question = u"a"_s, .view = u"In progress"_s, .recentOnly = true},
        u"trainboard://services?view=In%20progress&where=a&recent=true"_s);
    row("a training", {.serviceId = u"s"_s, .training = popular},
        u"trainboard://service/s?type=pop&version=v1"_s);
    row("capitals", {.serviceId = u"Shop-A_1.b~"_s}, u"trainboard://service/Shop-A_1.b~"_s);
    row("Korean", {.serviceId = u"가게"_s, .question = u"야간 학습"_s},
        u"trainboard://service/%EA%B0%80%EA%B2%8C?where=%EC%95%BC%EA%B0%84%20%ED%95%99%EC%8A%B5"_s);
    row("an emoji", {.view = u"\U0001F600"_s}, u"trainboard://services?view=%F0%9F%98%80"_s);
    row("signs of addresses", {.serviceId = u"a/b?c#d%25"_s, .question = u"+ & % = # ? / @ a:b"_s},
        u"trainboard://service/a%2Fb%3Fc%23d%2525?where=%2B%20%26%20%25%20%3D%20%23%20%3F%20/%20%40%20a:b"_s);
    row("quotation marks", {.question = u"\"it's\" hp.\"a b\">=2 (a OR b)"_s},
        u"trainboard://services?where=%22it%27s%22%20hp.%22a%20b%22%3E%3D2%20%28a%20OR%20b%29"_s);
    row("an undocumented type",
        {.serviceId = u"s"_s,
         .training = BoardLink::Training{TrainingType::fromText(u"new/type"_s), u"v 1"_s}},
        u"trainboard://service/s?type=new/type&version=v%201"_s);
    row("as long as a question can be", {.question = QString(10'000, u'한')},
        u"trainboard://services?where="_s + u"%ED%95%9C"_s.repeated(10'000));
}

void BoardLinkTest::isWrittenAndReadTheSame()
{
    QFETCH(const BoardLink, link);
    QFETCH(const QString, text);
    const auto written = linkText(link);
    QVERIFY(written);
    QCOMPARE(*written, text);
    QVERIFY(QUrl(text, QUrl::StrictMode).isValid()); // for others, such as browsers
    const auto read = readLink(text);
    QVERIFY(read);
    QCOMPARE(*read, link);
    // As QUrl hands it on.
    const QUrl url(text);
    for (const auto format : {QUrl::FullyEncoded, QUrl::PrettyDecoded}) {
        const auto again = readLink(url.toString(format));
        QVERIFY(again);
        QCOMPARE(*again, link);
    }
}

void BoardLinkTest::isReadInOtherSpellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BoardLink>("expected");
    const BoardLink shop{.serviceId = u"Shop"_s};
    const BoardLink ofShop{.serviceId = u"Shop"_s, .question = u"a b"_s};
    QTest::newRow("capitals") << u"TrainBoard://SERVICE/Shop"_s << shop;
    QTest::newRow("slash at the end") << u"trainboard://service/Shop/"_s << shop;
    QTest::newRow("slash before the parameters")
        << u"trainboard://service/Shop/?where=a%20b"_s << ofShop;
    QTest::newRow("slash behind services") << u"trainboard://services/"_s << BoardLink();
    QTest::newRow("blanks around") << u" trainboard://service/Shop\n"_s << shop;
    QTest::newRow("plus") << u"trainboard://service/Shop?where=a+b"_s << ofShop;
    QTest::newRow("plus in an id")
        << u"trainboard://service/a+b"_s << BoardLink{.serviceId = u"a+b"_s};
    QTest::newRow("not encoded") << u"trainboard://service/Shop?where=한 <7d"_s
                                 << BoardLink{.serviceId = u"Shop"_s, .question = u"한 <7d"_s};
    QTest::newRow("small digits") << u"trainboard://services?where=%ed%95%9c"_s
                                  << BoardLink{.question = u"한"_s};
    QTest::newRow("question mark in it")
        << u"trainboard://services?where=a?b"_s << BoardLink{.question = u"a?b"_s};
    QTest::newRow("equals sign in it")
        << u"trainboard://services?where=hp.a=1"_s << BoardLink{.question = u"hp.a=1"_s};
    QTest::newRow("another order") << u"trainboard://service/s?version=v1&recent=false&type=pop"_s
                                   << BoardLink{.serviceId = u"s"_s, .training = popular};
    QTest::newRow("nothing in it")
        << u"trainboard://services?where=&view=&recent="_s << BoardLink();
    QTest::newRow("no value") << u"trainboard://services?where&&"_s << BoardLink();
    QTest::newRow("empty query") << u"trainboard://services?"_s << BoardLink();
    QTest::newRow("a newer version's parameters")
        << u"trainboard://service/Shop?sort=took&where=a%20b&sort=%&x"_s << ofShop;
    QTest::newRow("blanks around values") << u"trainboard://services?where=%20a%20&view=%20V%20"_s
                                          << BoardLink{.question = u"a"_s, .view = u"V"_s};
}

void BoardLinkTest::isReadInOtherSpellings()
{
    QFETCH(const QString, text);
    QFETCH(const BoardLink, expected);
    const auto link = readLink(text);
    QVERIFY(link);
    QCOMPARE(*link, expected);
}

void BoardLinkTest::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &text, Kind kind,
                        const QString &word = {}) { QTest::newRow(name) << text << kind << word; };
    row("nothing", {}, Kind::NoLink);
    row("another scheme", u"https://service/a"_s, Kind::NoLink, u"https://service/a"_s);
    row("no slashes", u"trainboard:service/a"_s, Kind::NoLink, u"trainboard:service/a"_s);
    row("a part of the scheme", u"trainboards://service/a"_s, Kind::NoLink,
        u"trainboards://service/a"_s);
    row("another host", u"trainboard://account/a"_s, Kind::UnknownPlace, u"account/a"_s);
    row("no host", u"trainboard:///service/a"_s, Kind::UnknownPlace, u"/service/a"_s);
    row("nothing behind", u"trainboard://"_s, Kind::UnknownPlace);
    row("an address", u"trainboard://127.0.0.1/service/a"_s, Kind::UnknownPlace,
        u"127.0.0.1/service/a"_s);
    row("more than an id", u"trainboard://service/a/b"_s, Kind::UnknownPlace, u"service/a/b"_s);
    row("an id of all", u"trainboard://services/a"_s, Kind::UnknownPlace, u"services/a"_s);
    row("here", u"trainboard://service/."_s, Kind::UnknownPlace, u"."_s);
    row("above", u"trainboard://service/%2e%2E"_s, Kind::UnknownPlace, u".."_s);
    row("user", u"trainboard://user@service/a"_s, Kind::TooMuch);
    row("user and password", u"trainboard://key:secret@service/a"_s, Kind::TooMuch);
    row("port", u"trainboard://service:80/a"_s, Kind::TooMuch);
    row("fragment", u"trainboard://service/a#b"_s, Kind::TooMuch);
    row("fragment of parameters", u"trainboard://services?where=a#b"_s, Kind::TooMuch);
    row("no id", u"trainboard://service"_s, Kind::MissingService);
    row("empty id", u"trainboard://service/?where=a"_s, Kind::MissingService);
    row("blank id", u"trainboard://service/%20"_s, Kind::MissingService);
    row("per cent sign", u"trainboard://services?where=100%"_s, Kind::BadEncoding);
    row("half a byte", u"trainboard://services?where=%4"_s, Kind::BadEncoding);
    row("no digits", u"trainboard://service/%zz"_s, Kind::BadEncoding);
    row("signs for digits", u"trainboard://service/%+1"_s, Kind::BadEncoding);
    row("half a character", u"trainboard://services?where=%ED%95"_s, Kind::BadEncoding);
    row("overlong", u"trainboard://services?where=%C0%80"_s, Kind::BadEncoding);
    row("half of a pair", u"trainboard://services?where=%ED%A0%80"_s, Kind::BadEncoding);
    row("null", u"trainboard://services?where=a%00b"_s, Kind::ControlCharacter);
    row("line in a question", u"trainboard://services?where=a%0Ab"_s, Kind::ControlCharacter);
    row("line in an id", u"trainboard://service/a%0Db"_s, Kind::ControlCharacter);
    row("line in a view", u"trainboard://services?view=a%0Ab"_s, Kind::ControlCharacter);
    row("line in a version", u"trainboard://service/s?type=pop&version=a%0Ab"_s,
        Kind::ControlCharacter);
    row("line in it", u"trainboard://services\n?where=a"_s, Kind::ControlCharacter);
    row("escape", u"trainboard://services?where=%1B[2J"_s, Kind::ControlCharacter);
    row("high control", u"trainboard://services?where=%C2%9B"_s, Kind::ControlCharacter);
    row("two questions", u"trainboard://services?where=a&where=b"_s, Kind::Repeated, u"where"_s);
    row("twice the same", u"trainboard://services?view=a&view=a"_s, Kind::Repeated, u"view"_s);
    row("type alone", u"trainboard://service/s?type=pop"_s, Kind::IncompleteTraining);
    row("version alone", u"trainboard://service/s?version=v1"_s, Kind::IncompleteTraining);
    row("empty version", u"trainboard://service/s?type=pop&version="_s, Kind::IncompleteTraining);
    row("training of no service", u"trainboard://services?type=pop&version=v1"_s,
        Kind::IncompleteTraining);
    row("recent", u"trainboard://services?recent=yes"_s, Kind::BadRecent);
    row("long id", u"trainboard://service/"_s + QString(201, u'a'), Kind::ValueTooLong,
        u"service"_s);
    row("long view", u"trainboard://services?view="_s + QString(201, u'a'), Kind::ValueTooLong,
        u"view"_s);
    row("long version", u"trainboard://service/s?type=a&version="_s + QString(201, u'a'),
        Kind::ValueTooLong, u"version"_s);
    row("long type", u"trainboard://service/s?version=a&type="_s + QString(201, u'a'),
        Kind::ValueTooLong, u"type"_s);
    row("long", u"trainboard://services?x="_s + QString(100'000, u'a'), Kind::TooLong);
    row("a question that is none", u"trainboard://services?where=stauts:failed"_s,
        Kind::BadQuestion);
    row("a long question", u"trainboard://services?where="_s + QString(10'001, u'a'),
        Kind::BadQuestion);
}

void BoardLinkTest::isRefused()
{
    QFETCH(const QString, text);
    QFETCH(const Kind, kind);
    QFETCH(const QString, word);
    const auto link = readLink(text);
    QVERIFY(!link);
    QCOMPARE(link.error().kind, kind);
    QCOMPARE(link.error().word, word);
    QCOMPARE(link.error().question.has_value(), kind == Kind::BadQuestion);
}

void BoardLinkTest::whatNoLinkCanSayIsNotWritten_data()
{
    QTest::addColumn<BoardLink>("link");
    QTest::newRow("line in an id") << BoardLink{.serviceId = u"a\nb"_s};
    QTest::newRow("half of a pair") << BoardLink{.serviceId = QString(QChar(0xd800))};
    QTest::newRow("an id that is a path") << BoardLink{.serviceId = u".."_s};
    QTest::newRow("a long id") << BoardLink{.serviceId = QString(201, u'a')};
    QTest::newRow("no question") << BoardLink{.question = u"stauts:failed"_s};
    QTest::newRow("training of no service") << BoardLink{.training = popular};
    QTest::newRow("training without a version")
        << BoardLink{.serviceId = u"s"_s, .training = BoardLink::Training{popular.type, {}}};
}

void BoardLinkTest::whatNoLinkCanSayIsNotWritten()
{
    QFETCH(const BoardLink, link);
    QVERIFY(!linkText(link));
}

void BoardLinkTest::ofAnyLengthItIsSaidSoInNoTime()
{
    const auto link = readLink(u"trainboard://services?where="_s + QString(50'000'000, u'%'));
    QVERIFY(!link);
    QCOMPARE(link.error().kind, Kind::TooLong);
}

void BoardLinkTest::wantsToBeALink()
{
    QVERIFY(isBoardLink(u"trainboard://service/a"));
    QVERIFY(isBoardLink(u" TRAINBOARD:x"));
    QVERIFY(!isBoardLink(u"trainboard"));
    QVERIFY(!isBoardLink(u"--trainboard:x"));
    QVERIFY(!isBoardLink(u""));
}

static const RegisteredTest registered(__FILE__, runTest<BoardLinkTest>);
#include "tst_boardlink.moc"
