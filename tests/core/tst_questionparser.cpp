// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionfields.h"
#include "core/questionparser.h"
#include "core/questiontext.h"
#include "core/questionvalues.h"
#include "core/randomquestions.h"
#include "support/testprogram.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

using Kind = Question::Kind;
using Field = QuestionField;
using Comparison = QuestionTerm::Comparison;
using Error = QuestionError::Kind;

// The tree as a text that shows what the parser has made of it.
QString tree(const Question &question)
{
    QStringList parts;
    for (const Question &part : question.parts)
        parts.append(tree(part));
    switch (question.kind) {
    case Kind::All:
        return u"all("_s + parts.join(u' ') + u')';
    case Kind::Any:
        return u"any("_s + parts.join(u' ') + u')';
    case Kind::Not:
        return u"not("_s + parts.join(u' ') + u')';
    case Kind::Term:
        return questionText(question);
    }
    return {};
}

const QuestionTerm &onlyTerm(const Question &question)
{
    Q_ASSERT(question.kind == Kind::Term);
    return question.term;
}

} // namespace

// What somebody types, read as a question, and written again.
class QuestionParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadAsTheyAreMeant_data();
    void textsAreReadAsTheyAreMeant();
    void everyFieldAndValueIsReadAgain();
    void valuesHaveTheirType();
    void termsKnowWhereTheyStand();
    void signsOfInputMethodsCount_data();
    void signsOfInputMethodsCount();
    void badWordsAreNamed_data();
    void badWordsAreNamed();
    void errorsSayWhatIsPossible();
    void randomQuestionsAreReadAgain();
    void anyTextIsAnswered();
    void depthAndLengthHaveLimits();
};

void QuestionParserTest::textsAreReadAsTheyAreMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::addRow("%s", qPrintable(text)) << text << expected;
    };
    row(u""_s, u"all()"_s);
    row(u"  \t "_s, u"all()"_s);
    row(u"shop"_s, u"shop"_s);
    row(u"shop mall"_s, u"all(shop mall)"_s);
    row(u"인기 상품"_s, u"all(인기 상품)"_s);
    row(u"\"exact words\""_s, u"\"exact words\""_s);
    row(u"\"a \\\" b \\\\ c\""_s, u"\"a \\\" b \\\\ c\""_s);
    row(u"\"\""_s, u"\"\""_s);
    row(u"a\"b"_s, u"a\"b"_s);
    // Words that look like something else.
    row(u"10:30"_s, u"10:30"_s);
    row(u"C:\\data"_s, u"C:\\data"_s);
    row(u"https://example.com/a?b=c"_s, u"https://example.com/a?b=c"_s);
    row(u"a,b"_s, u"a,b"_s);
    row(u"a:b"_s, u"a:b"_s);
    row(u"1<2"_s, u"1<2"_s);
    row(u"상태:실패"_s, u"상태:실패"_s);
    row(u"run(2)"_s, u"run(2)"_s);
    row(u":)"_s, u"\":)\""_s);
    row(u"or and not"_s, u"all(or and not)"_s);
    row(u"ORder ANDROID NOTE"_s, u"all(ORder ANDROID NOTE)"_s);
    row(u"-"_s, u"-"_s);
    row(u"a-b"_s, u"a-b"_s);
    row(u"status"_s, u"status"_s);
    row(u"hp"_s, u"hp"_s);
    row(u"\"AND\""_s, u"\"AND\""_s);
    row(u"\"-x\""_s, u"\"-x\""_s);
    row(u"\"status:failed\""_s, u"\"status:failed\""_s);
    // Together.
    row(u"a AND b"_s, u"all(a b)"_s);
    row(u"a OR b"_s, u"any(a b)"_s);
    row(u"a b OR c d"_s, u"any(all(a b) all(c d))"_s);
    row(u"a (b OR c)"_s, u"all(a any(b c))"_s);
    row(u"a(b OR c"_s, u"any(\"a(b\" c)"_s); // in a word it groups nothing
    row(u"(a)"_s, u"a"_s);
    row(u"((a b)) c"_s, u"all(a b c)"_s);
    row(u"(a OR b) OR c"_s, u"any(a b c)"_s);
    row(u"-a"_s, u"not(a)"_s);
    row(u"NOT a"_s, u"not(a)"_s);
    row(u"--a"_s, u"not(not(a))"_s);
    row(u"NOT NOT a"_s, u"not(not(a))"_s);
    row(u"NOT -a b"_s, u"all(not(not(a)) b)"_s);
    row(u"-(a b)"_s, u"not(all(a b))"_s);
    row(u"-(a OR b) c"_s, u"all(not(any(a b)) c)"_s);
    row(u"NOT(a)"_s, u"not(a)"_s);
    row(u"(a OR(b))"_s, u"any(a b)"_s);
    row(u"-\"a b\""_s, u"not(\"a b\")"_s);
    row(u"(run(2) OR x)"_s, u"any(run(2) x)"_s);
    // Fields.
    row(u"status:failed"_s, u"status:failed"_s);
    row(u"STATUS:Failed"_s, u"status:failed"_s);
    row(u"status=learningFAILED"_s, u"status:learningFailed"_s);
    row(u"status:failed,completed"_s, u"status:failed,completed"_s);
    row(u"status:\"paused\""_s, u"status:\"paused\""_s);
    row(u"type:personalized,related,pop"_s, u"type:personalRecommend,relatedItem,pop"_s);
    row(u"-desc:test"_s, u"not(desc:test)"_s);
    row(u"description:\"a b\""_s, u"desc:\"a b\""_s);
    row(u"desc:\"a,b\",c"_s, u"desc:\"a,b\",c"_s);
    row(u"desc:run(2)"_s, u"desc:run(2)"_s);
    row(u"desc:a:b"_s, u"desc:a:b"_s);
    row(u"version:9mvz"_s, u"version:9mvz"_s);
    row(u"(service:shop OR service:mall)"_s, u"any(service:shop service:mall)"_s);
    row(u"hpo:ON result:No"_s, u"all(hpo:on result:no)"_s);
    row(u"hpo:false"_s, u"hpo:off"_s);
    row(u"is:serving,STUCK"_s, u"is:serving,stuck"_s);
    row(u"created:<7d"_s, u"created:<7d"_s);
    row(u"created<7d"_s, u"created:<7d"_s);
    row(u"created>=2026-11-01"_s, u"created:>=2026-11-01"_s);
    row(u"created:2026-11-01T10:30"_s, u"created:2026-11-01T10:30"_s);
    row(u"created:2026-11-01..2026-11-07"_s, u"created:2026-11-01..2026-11-07"_s);
    row(u"created:7d..1d"_s, u"created:7d..1d"_s);
    row(u"created:Yesterday,today"_s, u"created:yesterday,today"_s);
    row(u"nextupdate:<=12h"_s, u"next:<=12h"_s);
    row(u"created:90min"_s, u"created:90m"_s);
    row(u"took:>2h"_s, u"took:>2h"_s);
    row(u"took:>=1h30m"_s, u"took:>=90m"_s);
    row(u"took:120s"_s, u"took:2m"_s);
    row(u"took:24h..3d"_s, u"took:1d..3d"_s);
    row(u"instate:>1w"_s, u"instate:>7d"_s);
    row(u"hp.item_top_n"_s, u"hp.item_top_n"_s);
    row(u"HP.item_top_n>20000"_s, u"hp.item_top_n>20000"_s);
    row(u"hp.x:>=-1.5e3"_s, u"hp.x>=-1.5e3"_s);
    row(u"hp.x=8 hp.x:\"8\""_s, u"all(hp.x:8 hp.x:\"8\")"_s);
    row(u"hp.x:true,null,abc"_s, u"hp.x:true,null,abc"_s);
    row(u"hp.x:1..5"_s, u"hp.x:1..5"_s);
    row(u"hp.\"two words\"<3"_s, u"hp.\"two words\"<3"_s);
    row(u"hp.\"two words\":foo"_s, u"hp.\"two words\":foo"_s);
    row(u"hp.\"\":1"_s, u"hp.\"\":1"_s);
    row(u"hp.a.b:1"_s, u"hp.a.b:1"_s);
    // A null is a character like any other.
    row(u"NOT\0 b"_s, u"all(NOT\0 b)"_s);
    row(u"a -\0b"_s, u"all(a not(\0b))"_s);
    row(u"-hp.x (hp.y)"_s, u"all(not(hp.x) hp.y)"_s);
    row(u"status:failed type:pop hp.session_max_timestamp>=1800 -desc:test created:<7d took:>2h "
        u"is:serving is:stuck (service:shop OR service:mall) \"exact words\""_s,
        u"all(status:failed type:pop hp.session_max_timestamp>=1800 not(desc:test) created:<7d "
        u"took:>2h is:serving is:stuck any(service:shop service:mall) \"exact words\")"_s);
}

void QuestionParserTest::textsAreReadAsTheyAreMeant()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto question = parseQuestion(text);
    QVERIFY2(question, qPrintable(question ? QString() : question.error().word));
    QCOMPARE(tree(*question), expected);
    const QString written = questionText(*question);
    const auto again = parseQuestion(written);
    QVERIFY2(again, qPrintable(written));
    QVERIFY2(*again == *question, qPrintable(written));
    QCOMPARE(questionText(*again), written);
}

// Some 500 terms, alone and beside others.
void QuestionParserTest::everyFieldAndValueIsReadAgain()
{
    const QStringList moments{u"2026-11-01"_s, u"2024-02-29T23:59"_s,
                              u"today"_s,      u"yesterday"_s,
                              u"1m"_s,         u"12h"_s,
                              u"7d"_s,         u"52w"_s};
    const QStringList durations{u"1s"_s, u"90m"_s, u"2h"_s, u"30d"_s, u"3601s"_s, u"0d"_s};
    const QStringList numbers{u"0"_s,      u"-1"_s,  u"8"_s,
                              u"3600.0"_s, u"1e9"_s, u"9007199254740993"_s,
                              u"0.5"_s,    u".5"_s,  u"-.5"_s};
    const QStringList signs{QString(), u"<"_s, u"<="_s, u">"_s, u">="_s};
    QStringList terms;
    const auto compare = [&](const QString &field, const QStringList &values) {
        for (const QString &value : values) {
            for (const QString &sign : signs)
                terms.append(
                    field + (field.startsWith(u"hp.") && !sign.isEmpty() ? QString() : u":"_s) +
                    sign + value);
            for (const QString &last : values)
                terms.append(field + u':' + value + u".."_s + last);
        }
    };
    compare(u"created"_s, moments);
    compare(u"next"_s, moments);
    compare(u"took"_s, durations);
    compare(u"instate"_s, durations);
    compare(u"hp.x"_s, numbers);
    for (const Field field : {Field::Status, Field::Type, Field::Is, Field::Hpo, Field::Result}) {
        for (const QString &name : questionValueNames(field))
            terms.append(questionFieldName(field) + u':' + name);
    }
    QVERIFY(terms.size() > 300);
    for (const QString &term : std::as_const(terms)) {
        const auto question = parseQuestion(term);
        QVERIFY2(question, qPrintable(term));
        QCOMPARE(questionText(*question), term);
        const QString text = u"(word OR -"_s + term + u") "_s + term;
        const auto both = parseQuestion(text);
        QVERIFY2(both, qPrintable(text));
        QCOMPARE(questionText(*both), text);
    }
}

void QuestionParserTest::valuesHaveTheirType()
{
    const auto value = [](const QString &text) {
        return onlyTerm(*parseQuestion(text)).values.first().content;
    };
    QCOMPARE(std::get<StatusGroup>(value(u"status:failed"_s)), StatusGroup::Failed);
    QCOMPARE(
        std::get<TrainingStatus>(value(u"status:completed"_s)),
        TrainingStatus(KnownTrainingStatus::Completed));
    QCOMPARE(std::get<TrainingMark>(value(u"is:stuck"_s)), TrainingMark::LongerThanUsual);
    QCOMPARE(std::get<bool>(value(u"hpo:off"_s)), false);
    QCOMPARE(std::get<QuestionValue::Duration>(value(u"took:1h30m"_s)).msecs, 90 * 60'000);
    QCOMPARE(std::get<QuestionValue::Number>(value(u"hp.x:8"_s)).text, u"8"_s);
    QCOMPARE(std::get<QString>(value(u"hp.x:\"8\""_s)), u"8"_s);
    QCOMPARE(std::get<bool>(value(u"hp.x:true"_s)), true);
    QVERIFY(std::holds_alternative<QuestionValue::Nothing>(value(u"hp.x:null"_s)));
    QCOMPARE(std::get<QString>(value(u"hp.x:1.2.3"_s)), u"1.2.3"_s);
    // Nobody but JSON wants a zero before the point. It stays as it was typed.
    QCOMPARE(std::get<QuestionValue::Number>(value(u"hp.x>.3"_s)).value, 0.3);
    QCOMPARE(std::get<QuestionValue::Number>(value(u"hp.x:.3"_s)).text, u".3"_s);
    QCOMPARE(std::get<QuestionValue::Number>(value(u"hp.x:-.3"_s)).value, -0.3);
    QCOMPARE(std::get<QString>(value(u"hp.x:."_s)), u"."_s);
    const auto moment = std::get<QuestionMoment>(value(u"created:<2w"_s));
    QCOMPARE(moment.ago, 2);
    QCOMPARE(moment.unit, QuestionMoment::Unit::Week);
    QCOMPARE(onlyTerm(*parseQuestion(u"created:<2w")).comparison, Comparison::Less);
    QCOMPARE(onlyTerm(*parseQuestion(u"hp.x")).comparison, Comparison::Present);
    QCOMPARE(onlyTerm(*parseQuestion(u"took:1h..2h")).comparison, Comparison::Between);
}

void QuestionParserTest::termsKnowWhereTheyStand()
{
    const QString text = u" a  (status:failed OR \"b c\") -hp.x>1 "_s;
    const auto question = parseQuestion(text);
    QVERIFY(question);
    const auto standsAt = [&text](const Question &term) {
        return text.sliced(term.position, term.length);
    };
    QCOMPARE(standsAt(question->parts.at(0)), u"a"_s);
    QCOMPARE(standsAt(question->parts.at(1).parts.at(0)), u"status:failed"_s);
    QCOMPARE(standsAt(question->parts.at(1).parts.at(1)), u"\"b c\""_s);
    QCOMPARE(standsAt(question->parts.at(2).parts.at(0)), u"hp.x>1"_s);
}

void QuestionParserTest::signsOfInputMethodsCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("colon") << u"status：failed"_s << u"status:failed"_s;
    QTest::newRow("comparison") << u"hp.x＞＝3"_s << u"hp.x>=3"_s;
    QTest::newRow("equals") << u"hp.x＝3"_s << u"hp.x:3"_s;
    QTest::newRow("parentheses") << u"（a OR b）c"_s << u"(a OR b) c"_s;
    QTest::newRow("minus") << u"－a"_s << u"-a"_s;
    QTest::newRow("commas") << u"type:pop，related、personalized"_s
                            << u"type:pop,relatedItem,personalRecommend"_s;
    QTest::newRow("blank") << u"a　b"_s << u"a b"_s;
    QTest::newRow("quotation marks") << u"“a b”"_s << u"\"a b\""_s;
    QTest::newRow("wide quotation marks") << u"＂a b＂"_s << u"\"a b\""_s;
}

void QuestionParserTest::signsOfInputMethodsCount()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    const auto question = parseQuestion(text);
    QVERIFY(question);
    QCOMPARE(questionText(*question), plain);
}

void QuestionParserTest::badWordsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("position");
    const auto row = [](const QString &text, Error kind, const QString &word, int position) {
        QTest::addRow("%s", qPrintable(text)) << text << kind << word << position;
    };
    row(u"foo:bar"_s, Error::UnknownField, u"foo"_s, 0);
    row(u"a stauts:failed"_s, Error::UnknownField, u"stauts"_s, 2);
    row(u"item_top_n>20000"_s, Error::UnknownField, u"item_top_n"_s, 0);
    row(u"status:"_s, Error::MissingValue, u"status:"_s, 0);
    row(u"a status: b"_s, Error::MissingValue, u"status:"_s, 2);
    row(u"type:pop,"_s, Error::MissingValue, u"pop,"_s, 5);
    row(u"hp."_s, Error::MissingName, u"hp."_s, 0);
    row(u"hp.x>"_s, Error::MissingValue, u"hp.x>"_s, 0);
    row(u"a created:banana"_s, Error::BadValue, u"banana"_s, 10);
    row(u"created:2026-02-30"_s, Error::BadValue, u"2026-02-30"_s, 8);
    row(u"created:2026-11-01T25:00"_s, Error::BadValue, u"2026-11-01T25:00"_s, 8);
    row(u"created:1d..x"_s, Error::BadValue, u"1d..x"_s, 8);
    row(u"created:\"7d\""_s, Error::BadValue, u"\"7d\""_s, 8);
    row(u"created:7x"_s, Error::BadValue, u"7x"_s, 8);
    row(u"created:99999999d"_s, Error::BadValue, u"99999999d"_s, 8);
    row(u"took:>soon"_s, Error::BadValue, u"soon"_s, 6);
    row(u"took:99999w"_s, Error::BadValue, u"99999w"_s, 5);
    row(u"status:faild"_s, Error::BadValue, u"faild"_s, 7);
    row(u"status:failed,xyz"_s, Error::BadValue, u"xyz"_s, 14);
    row(u"type:popular"_s, Error::BadValue, u"popular"_s, 5);
    row(u"is:late"_s, Error::BadValue, u"late"_s, 3);
    row(u"hpo:maybe"_s, Error::BadValue, u"maybe"_s, 4);
    row(u"hp.x>abc"_s, Error::BadValue, u"abc"_s, 5);
    row(u"hp.x>=\"8\""_s, Error::BadValue, u"\"8\""_s, 6);
    row(u"status>failed"_s, Error::NoComparison, u"status>"_s, 0);
    row(u"created:<1d,2d"_s, Error::SeveralValues, u"1d,2d"_s, 9);
    row(u"(a OR b"_s, Error::MissingParenthesis, u"("_s, 0);
    row(u"a (b (c)"_s, Error::MissingParenthesis, u"("_s, 2);
    row(u"()"_s, Error::UnexpectedParenthesis, u")"_s, 1);
    row(u"a )"_s, Error::UnexpectedParenthesis, u")"_s, 2);
    row(u"(a) )"_s, Error::UnexpectedParenthesis, u")"_s, 4);
    row(u"a \"b c"_s, Error::MissingQuote, u"\"b c"_s, 2);
    row(u"\"a\\\""_s, Error::MissingQuote, u"\"a\\\""_s, 0);
    row(u"hp.\"x"_s, Error::MissingQuote, u"\"x"_s, 3);
    row(u"a OR"_s, Error::MissingTerm, u"OR"_s, 2);
    row(u"OR a"_s, Error::MissingTerm, u"OR"_s, 0);
    row(u"a AND AND b"_s, Error::MissingTerm, u"AND"_s, 6);
    row(u"a AND OR b"_s, Error::MissingTerm, u"OR"_s, 6);
    row(u"NOT "_s, Error::MissingTerm, u"NOT"_s, 0);
    row(u"a NOT"_s, Error::MissingTerm, u"NOT"_s, 2);
    row(u"("_s, Error::MissingTerm, u"("_s, 0);
}

void QuestionParserTest::badWordsAreNamed()
{
    QFETCH(const QString, text);
    QFETCH(const Error, kind);
    QFETCH(const QString, word);
    QFETCH(const int, position);
    const auto question = parseQuestion(text);
    QVERIFY(!question);
    const QuestionError &error = question.error();
    QCOMPARE(error.word, word);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.position, position);
    QCOMPARE(error.length, word.size());
}

void QuestionParserTest::errorsSayWhatIsPossible()
{
    QVERIFY(parseQuestion(u"foo:1").error().possible.contains(u"status"));
    QVERIFY(!parseQuestion(u"foo:1").error().possible.contains(u"description")); // a second name
    QVERIFY(parseQuestion(u"status:faild").error().possible.contains(u"learningFailed"));
    QCOMPARE(parseQuestion(u"hpo:x").error().possible, (QStringList{u"on"_s, u"off"_s}));
    QCOMPARE(parseQuestion(u"created:x").error().field, Field::Created);
    QVERIFY(parseQuestion(u"created:x").error().possible.isEmpty());
}

void QuestionParserTest::randomQuestionsAreReadAgain()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        RandomQuestions random(seed);
        const QString text = questionText(random.question());
        const auto question = parseQuestion(text);
        if (!question) // of those that no text is read as
            continue;
        const QString written = questionText(*question);
        const auto again = parseQuestion(written);
        QVERIFY2(again, qPrintable(written));
        QVERIFY2(*again == *question, qPrintable(text + u" -> "_s + written));
    }
}

// Nothing that anybody types stops the program, and what is read is read again from its text.
void QuestionParserTest::anyTextIsAnswered()
{
    const QStringList pieces{u"a"_s,     u" "_s,      u"("_s,      u")"_s,       u"-"_s,  u"\""_s,
                             u"\\"_s,    u":"_s,      u","_s,      u".."_s,      u"<"_s,  u"="_s,
                             u"hp."_s,   u"status"_s, u"failed"_s, u"created"_s, u"7d"_s, u"OR"_s,
                             u"AND"_s,   u"NOT"_s,    u"8"_s,      u"상"_s,      u"“"_s,  u"（"_s,
                             u"took:"_s, u"\n"_s};
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (unsigned i = random() % 12; i > 0; --i)
            text += pieces.at(qsizetype(random() % unsigned(pieces.size())));
        const auto question = parseQuestion(text);
        if (!question) {
            const QuestionError &error = question.error();
            QVERIFY(error.position >= 0 && error.length >= 0);
            QCOMPARE(text.mid(error.position, error.length), error.word);
            continue;
        }
        const QString written = questionText(*question);
        const auto again = parseQuestion(written);
        QVERIFY2(again, qPrintable(text + u" -> "_s + written));
        QVERIFY2(*again == *question, qPrintable(text + u" -> "_s + written));
    }
}

void QuestionParserTest::depthAndLengthHaveLimits()
{
    QCOMPARE(parseQuestion(QString(9'000, u'(')).error().kind, Error::TooDeep);
    QCOMPARE(parseQuestion(QString(u"NOT "_s.repeated(2'000) + u'a')).error().kind, Error::TooDeep);
    QCOMPARE(parseQuestion(QString(QString(9'000, u'-') + u'a')).error().kind, Error::TooDeep);
    QCOMPARE(parseQuestion(QString(1'000'000, u'a')).error().kind, Error::TooLong);
    QVERIFY(parseQuestion(QString(QString(40, u'(') + u'a' + QString(40, u')'))).hasValue());
    QVERIFY(parseQuestion(QString(10'000, u'a')).hasValue());
}

static const RegisteredTest registered(__FILE__, runTest<QuestionParserTest, QCoreApplication>);
#include "tst_questionparser.moc"
