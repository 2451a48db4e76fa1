// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionchoices.h"
#include "core/questionparser.h"
#include "core/questiontext.h"
#include "core/randomquestions.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Choice = FilterChoices::Choice;
using Created = FilterChoices::Created;

// Menus that show what a question asks, and change it.
class QuestionChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menusShowTheQuestion_data();
    void menusShowTheQuestion();
    void otherMomentsAreToldApart();
    void choicesStandInTheText_data();
    void choicesStandInTheText();
    void badTextStays();
    void randomChoicesAreReadAgain();
    void newsAreNotRemembered();
    void oldTextsBecomeWords();
    void textsMayAskTheSame();
};

void QuestionChoicesTest::menusShowTheQuestion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterChoices>("expected");
    const auto row = [](const QString &text, const FilterChoices &expected) {
        QTest::addRow("%s", qPrintable(text)) << text << expected;
    };
    row(u""_s, {});
    row(u"nightly run"_s, {});
    row(u"type:pop"_s, {.types = {u"pop"_s}});
    row(u"nightly type:pop,related x"_s, {.types = {u"pop"_s, u"relatedItem"_s}});
    row(u"(type:pop x)"_s, {.types = {u"pop"_s}});
    row(u"type:pop,related type:pop"_s, {.types = {u"pop"_s}});
    row(u"type:\"new one\""_s, {.types = {u"new one"_s}});
    // What need not hold is nothing that a menu could show.
    row(u"type:pop OR x"_s, {});
    row(u"-type:pop"_s, {});
    row(u"(type:pop OR x) y"_s, {});
    row(u"status:failed"_s,
        {.statuses = {u"requestFailed"_s, u"refinedFailed"_s, u"learningFailed"_s}});
    row(u"status:completed,\"paused\""_s, {.statuses = {u"completed"_s, u"paused"_s}});
    row(u"is:serving,stuck"_s, {.marks = {u"beingServed"_s, u"longerThanUsual"_s}});
    row(u"hpo:on"_s, {.hpo = Choice::Yes});
    row(u"hpo:on,off result:no"_s, {.result = Choice::No});
    row(u"created:<24h"_s, {.created = Created::LastDay});
    row(u"created:<1d"_s, {.created = Created::LastDay});
    row(u"created:<=1w"_s, {.created = Created::LastWeek});
    row(u"created:<30d"_s, {.created = Created::LastMonth});
    row(u"created:<365d"_s, {.created = Created::LastYear});
    row(u"created:2026-11-01..2026-11-07"_s,
        {.created = Created::Between, .from = {2026, 11, 1}, .to = {2026, 11, 7}});
    row(u"created:2026-11-01"_s,
        {.created = Created::Between, .from = {2026, 11, 1}, .to = {2026, 11, 1}});
    row(u"created:>7d"_s, {});
    row(u"created:yesterday"_s, {});
    row(u"created:<7d created:>1d"_s, {});
}

void QuestionChoicesTest::menusShowTheQuestion()
{
    QFETCH(const QString, text);
    QFETCH(const FilterChoices, expected);
    QVERIFY(choicesOf(*parseQuestion(text)) == expected);
}

void QuestionChoicesTest::otherMomentsAreToldApart()
{
    const auto isOther = [](const QString &text) {
        return asksCreatedOtherwise(*parseQuestion(text));
    };
    QVERIFY(!isOther(u"x"_s));
    QVERIFY(!isOther(u"created:<7d"_s));
    QVERIFY(!isOther(u"created:>7d OR x"_s));
    QVERIFY(isOther(u"created:>7d"_s));
    QVERIFY(isOther(u"created:<3d x"_s));
    QVERIFY(isOther(u"created:<today"_s));
    QVERIFY(isOther(u"created:2026-11-01T10:00..2026-11-02"_s));
    QVERIFY(isOther(u"created:2026-11-01,2026-11-03"_s));
    QVERIFY(isOther(u"created:>=2026-11-01 created:<2026-12-01"_s));
}

void QuestionChoicesTest::choicesStandInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QuestionField>("field");
    QTest::addColumn<FilterChoices>("choices");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, QuestionField field, const FilterChoices &choices,
                        const QString &expected) {
        QTest::addRow("%s -> %s", qPrintable(text), qPrintable(expected))
            << text << field << choices << expected;
    };
    using Field = QuestionField;
    const FilterChoices pop{.types = {u"pop"_s}};
    row(u""_s, Field::Type, pop, u"type:pop"_s);
    row(u"nightly"_s, Field::Type, pop, u"nightly type:pop"_s);
    row(u"nightly "_s, Field::Type, pop, u"nightly type:pop"_s);
    row(u"a OR b"_s, Field::Type, pop, u"(a OR b) type:pop"_s);
    row(u"-type:pop"_s, Field::Type, pop, u"-type:pop type:pop"_s);
    row(u"Type=Related  x"_s, Field::Type, pop, u"type:pop  x"_s);
    row(u"Type=Pop  x"_s, Field::Type, pop, u"Type=Pop  x"_s); // nothing changes
    row(u"type:pop,related type:related x"_s, Field::Type, pop, u"type:pop x"_s);
    row(u"(type:related x) y"_s, Field::Type, pop, u"(type:pop x) y"_s);
    row(u"type:related  AND  x"_s, Field::Type, pop, u"type:pop  AND  x"_s);
    row(u"x"_s, Field::Type, {.types = {u"new one"_s, u"pop"_s}}, u"x type:\"new one\",pop"_s);
    // Nothing is chosen any more.
    row(u"type:pop"_s, Field::Type, {}, u""_s);
    row(u"a type:pop b"_s, Field::Type, {}, u"a b"_s);
    row(u"type:pop b"_s, Field::Type, {}, u"b"_s);
    row(u"a type:pop"_s, Field::Type, {}, u"a"_s);
    row(u"type:pop AND b"_s, Field::Type, {}, u"b"_s);
    row(u"(type:pop) b"_s, Field::Type, {}, u"b"_s);
    row(u"a (type:pop (b OR c))"_s, Field::Type, {}, u"a ((b OR c))"_s);
    row(u"type:pop (b OR c)"_s, Field::Type, {}, u"(b OR c)"_s);
    // Other fields.
    row(u"status:failed"_s, Field::Status,
        {.statuses = {u"requestFailed"_s, u"refinedFailed"_s, u"learningFailed"_s}},
        u"status:failed"_s);
    row(u"status:failed"_s, Field::Status, {.statuses = {u"requestFailed"_s, u"ready"_s}},
        u"status:requestFailed,ready"_s);
    row(u"x"_s, Field::Is, {.marks = {u"overdue"_s, u"unheard of"_s}}, u"x is:overdue"_s);
    row(u"hpo:on"_s, Field::Hpo, {.hpo = Choice::No}, u"hpo:off"_s);
    row(u"x"_s, Field::Result, {.result = Choice::Yes}, u"x result:yes"_s);
    row(u"x"_s, Field::Created, {.created = Created::LastDay}, u"x created:<24h"_s);
    row(u"created:<1d"_s, Field::Created, {.created = Created::LastDay}, u"created:<1d"_s);
    row(u"created:>3d x"_s, Field::Created, {.created = Created::LastYear}, u"created:<365d x"_s);
    row(u"created:>3d created:<5d x"_s, Field::Created, {}, u"x"_s);
    row(u"x"_s, Field::Created,
        {.created = Created::Between, .from = {2026, 11, 7}, .to = {2026, 11, 1}},
        u"x created:2026-11-07..2026-11-01"_s);
    row(u"created:<7d x"_s, Field::Created, {}, u"x"_s);
}

void QuestionChoicesTest::choicesStandInTheText()
{
    QFETCH(const QString, text);
    QFETCH(const QuestionField, field);
    QFETCH(const FilterChoices, choices);
    QFETCH(const QString, expected);
    QCOMPARE(withChoice(text, field, choices), expected);
}

void QuestionChoicesTest::badTextStays()
{
    const FilterChoices pop{.types = {u"pop"_s}};
    QCOMPARE(withChoice(u"status:"_s, QuestionField::Type, pop), u"status:"_s);
    QCOMPARE(
        withChoices(
            u"nightly"_s,
            {.types = {u"pop"_s},
             .statuses = {u"completed"_s},
             .marks = {u"beingServed"_s},
             .hpo = Choice::Yes,
             .result = Choice::No,
             .created = Created::LastWeek}),
        u"nightly type:pop status:completed is:serving hpo:on result:no created:<7d"_s);
    QCOMPARE(withChoices(u"hpo:on type:related"_s, pop), u"hpo:on type:pop"_s);
}

// Whatever is chosen in whatever question shows in the menu afterwards, and nothing else changes.
void QuestionChoicesTest::randomChoicesAreReadAgain()
{
    RandomQuestions random(21);
    RandomTrainings dice(22);
    const QStringList types{u"pop"_s, u"relatedItem"_s, u"new \"one\""_s};
    for (int i = 0; i < 2000; ++i) {
        const QString text = questionText(random.question());
        const auto question = parseQuestion(text);
        if (!question)
            continue; // with a value that nobody can write
        const FilterChoices before = choicesOf(*question);
        FilterChoices choices = before;
        choices.types.clear();
        for (const QString &type : types) {
            if (dice.below(2) == 1)
                choices.types.append(type);
        }
        const QString result = withChoice(text, QuestionField::Type, choices);
        const auto again = parseQuestion(result);
        QVERIFY2(again, qPrintable(result));
        QVERIFY2(choicesOf(*again) == choices, qPrintable(text + u" -> "_s + result));
        QCOMPARE(withChoice(result, QuestionField::Type, choices), result);
        const QString back = withChoice(result, QuestionField::Type, before);
        QVERIFY2(choicesOf(*parseQuestion(back)) == before, qPrintable(back));
    }
}

void QuestionChoicesTest::newsAreNotRemembered()
{
    QCOMPARE(withoutNews(u"is:new-failed type:pop"_s), u"type:pop"_s);
    QCOMPARE(withoutNews(u"is:stuck,new-completed,new-failed"_s), u"is:stuck"_s);
    QCOMPARE(withoutNews(u"is:stuck  a"_s), u"is:stuck  a"_s);
    QCOMPARE(withoutNews(u"is:new-failed is:"_s), u"is:new-failed is:"_s); // no question
}

void QuestionChoicesTest::oldTextsBecomeWords()
{
    QCOMPARE(quotedWords(u" run  status: OR "_s), u"\"run\" \"status:\" \"OR\""_s);
    QCOMPARE(quotedWords(QString()), QString());
}

void QuestionChoicesTest::textsMayAskTheSame()
{
    QVERIFY(asksTheSame(u"type:pop  hpo:on"_s, u" type:pop AND hpo:on"_s));
    QVERIFY(!asksTheSame(u"type:pop"_s, u"type:pop hpo:on"_s));
    QVERIFY(asksTheSame(u"type:"_s, u"type:"_s)); // no question
    QVERIFY(!asksTheSame(u"type:"_s, u"type: "_s));
}

static const RegisteredTest registered(__FILE__, runTest<QuestionChoicesTest, QCoreApplication>);
#include "tst_questionchoices.moc"
