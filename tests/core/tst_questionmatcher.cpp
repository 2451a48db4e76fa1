// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionmatcher.h"
#include "core/questionparser.h"

#include "core/randomquestions.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Comparison = QuestionTerm::Comparison;
using Field = QuestionField;
using Kind = Question::Kind;

namespace {

Question term(
    Field field, const QList<QuestionValue::Content> &values,
    Comparison comparison = Comparison::Is)
{
    QuestionTerm term{.field = field, .comparison = comparison};
    for (const QuestionValue::Content &value : values)
        term.values.append({.content = value});
    return {.kind = Kind::Term, .term = term};
}

Question optionTerm(const QuestionValue &value, Comparison comparison = Comparison::Is)
{
    return {
        .kind = Kind::Term,
        .term = {
            .field = Field::Hyperparameter,
            .option = u"x"_s,
            .comparison = comparison,
            .values = {value}}};
}

Question negated(const Question &question)
{
    return {.kind = Kind::Not, .parts = {question}};
}

QuestionValue number(const QString &text)
{
    return {.content = QuestionValue::Number{.text = text, .value = text.toDouble()}};
}

std::vector<quint8>
answers(const Question &question, const TrainingList &list, const QuestionContext &context = {})
{
    std::vector<quint8> answers;
    QuestionMatcher(question, list, context).append(answers);
    return answers;
}

bool holds(const Question &question, const Training &training, const QuestionContext &context = {})
{
    return answers(question, listOf({training}), context).front() != 0;
}

Training withOption(const HpValue &value)
{
    Training training = sampleTraining(u"a"_s);
    training.hpConfig = HpConfig(true, {{u"x"_s, value}});
    return training;
}

HpValue integer(qint64 value)
{
    return {.kind = HpValue::Kind::Integer, .integer = value, .text = QString::number(value)};
}

} // namespace

class QuestionMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLikeANaiveEvaluator_data();
    void answersLikeANaiveEvaluator();
    void answersEveryTermLikeANaiveEvaluator();
    void answersTypedQuestionsLikeANaiveEvaluator();
    void answersRowsThatComeLater();
    void looksOnlyAtTheRowsAskedFor();
    void anEmptyQuestionHoldsForAll();
    void aComparisonThatMakesNoSenseHoldsNowhere();
    void whatIsAbsentFailsAndItsNegationHolds();
    void largeIntegersAreComparedExactly();
    void typesOfOptionsCount_data();
    void typesOfOptionsCount();
    void daysBeginInTheZone_data();
    void daysBeginInTheZone();
    void minutesOfAClockThatIsSetBackAreTheFirst();
    void aServiceIsFoundByItsWholeIdOrAPartOfItsName();
    void openTextStandsForAllItMayBecome();
    void onlyTheLastTextIsOpen();
    void withoutObservationsNothingTookTime();
};

void QuestionMatcherTest::answersLikeANaiveEvaluator_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void QuestionMatcherTest::answersLikeANaiveEvaluator()
{
    QFETCH(const unsigned, seed);
    constexpr int count = 120;
    RandomQuestions random(seed);
    const QList<Training> trainings = random.trainings(count);
    const TrainingList list = listOf(trainings);
    const RowMarks marks = random.marks(count);
    const NaiveAnswers world = random.world(trainings);
    const QuestionContext context = RandomQuestions::context(world, marks);
    int someHold = 0;
    for (int i = 0; i < 300; ++i) {
        const Question question = random.question();
        const std::vector<quint8> all = answers(question, list, context);
        std::vector<quint8> expected;
        for (int row = 0; row < count; ++row)
            expected.push_back(world.holds(question, trainings.at(row), marks[std::size_t(row)]));
        QVERIFY2(all == expected, qPrintable(u"question %1"_s.arg(i)));
        const auto held = std::ranges::count(all, 1);
        someHold += held > 0 && held < count;
    }
    QVERIFY(someHold > 150);
}

void QuestionMatcherTest::answersEveryTermLikeANaiveEvaluator()
{
    constexpr int count = 200;
    RandomQuestions random(42);
    const QList<Training> trainings = random.trainings(count);
    const TrainingList list = listOf(trainings);
    const RowMarks marks = random.marks(count);
    const NaiveAnswers world = random.world(trainings);
    const QuestionContext context = RandomQuestions::context(world, marks);
    QHash<std::pair<int, int>, int> someHold; // by field and comparison
    for (int i = 0; i < 3000; ++i) {
        const Question question = random.term();
        const QuestionTerm &term = question.term;
        const std::vector<quint8> all = answers(question, list, context);
        for (int row = 0; row < count; ++row) {
            const bool expected = world.holds(question, trainings.at(row), marks[std::size_t(row)]);
            QVERIFY2(
                (all[std::size_t(row)] != 0) == expected,
                qPrintable(u"field %1, comparison %2, option %3, row %4"_s.arg(int(term.field))
                               .arg(int(term.comparison))
                               .arg(term.option)
                               .arg(row)));
        }
        const auto held = std::ranges::count(all, 1);
        someHold[{int(term.field), int(term.comparison)}] += held > 0 && held < count;
    }
    // 14 fields with "is", of which five have five more comparisons.
    QVERIFY(someHold.size() >= 14 + 5 * 5);
    for (auto it = someHold.cbegin(); it != someHold.cend(); ++it) {
        if (it.key().second != int(Comparison::Present))
            QVERIFY2(
                *it > 0,
                qPrintable(u"field %1, comparison %2"_s.arg(it.key().first).arg(it.key().second)));
    }
}

// More than 400 texts: each term alone, turned round, beside another one and instead of it.
void QuestionMatcherTest::answersTypedQuestionsLikeANaiveEvaluator()
{
    constexpr int count = 150;
    RandomQuestions random(77);
    const QList<Training> trainings = random.trainings(count);
    const TrainingList list = listOf(trainings);
    const RowMarks marks = random.marks(count);
    const NaiveAnswers world = random.world(trainings);
    const QuestionContext context = RandomQuestions::context(world, marks);
    QStringList terms{
        u"a"_s,
        u"\"a b\""_s,
        u"completed"_s,
        u"status:failed"_s,
        u"status:running,completed"_s,
        u"status:idle"_s,
        u"status:learningFailed"_s,
        u"type:pop"_s,
        u"type:pop,related"_s,
        u"version:1"_s,
        u"desc:a"_s,
        u"desc:\"a\""_s,
        u"service:s"_s,
        u"created:today"_s,
        u"created:yesterday"_s,
        u"hpo:on"_s,
        u"hpo:off"_s,
        u"result:yes"_s,
        u"result:no"_s,
        u"is:serving"_s,
        u"is:stuck,overdue"_s,
        u"is:new-failed"_s};
    for (const HpOption &option : std::as_const(trainings.first()).hpConfig.options())
        terms.append(u"hp."_s + option.name);
    for (const QString &sign : {u""_s, u"<"_s, u"<="_s, u">"_s, u">="_s}) {
        for (const QString &age : {u"30m"_s, u"12h"_s, u"7d"_s, u"3w"_s, u"2024-07-30"_s})
            terms.append({u"created:"_s + sign + age, u"next:"_s + sign + age});
        for (const QString &duration : {u"30m"_s, u"2h"_s, u"1d"_s})
            terms.append({u"took:"_s + sign + duration, u"instate:"_s + sign + duration});
        for (const QString &number : {u"0"_s, u"3"_s, u"2.5"_s, u"9007199254740993"_s})
            terms.append(u"hp.x:"_s + sign + number);
    }
    QStringList texts;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QString &other = terms.at((i * 7 + 3) % terms.size());
        texts.append(
            {terms.at(i), u"-"_s + terms.at(i), terms.at(i) + u' ' + other,
             u"("_s + terms.at(i) + u" OR "_s + other + u") -\"zz\""_s});
    }
    QVERIFY(texts.size() > 400);
    int someHold = 0;
    for (const QString &text : std::as_const(texts)) {
        const auto question = parseQuestion(text);
        QVERIFY2(question, qPrintable(text));
        const std::vector<quint8> all = answers(*question, list, context);
        std::vector<quint8> expected;
        for (int row = 0; row < count; ++row)
            expected.push_back(world.holds(*question, trainings.at(row), marks[std::size_t(row)]));
        QVERIFY2(all == expected, qPrintable(text));
        const auto held = std::ranges::count(all, 1);
        someHold += held > 0 && held < count;
    }
    QVERIFY(someHold > 200);
}

void QuestionMatcherTest::answersRowsThatComeLater()
{
    RandomQuestions random(7);
    const QList<Training> trainings = random.trainings(150);
    const RowMarks marks = random.marks(150);
    const NaiveAnswers world = random.world(trainings);
    const QuestionContext context = RandomQuestions::context(world, marks);
    for (int i = 0; i < 100; ++i) {
        const Question question = random.question();
        TrainingList list;
        const QuestionMatcher matcher(question, list, context);
        std::vector<quint8> grown;
        for (const Training &training : trainings) {
            list.append(training);
            if (list.size() % 37 == 0)
                matcher.append(grown);
        }
        matcher.append(grown);
        QVERIFY(grown == answers(question, list, context));
    }
}

void QuestionMatcherTest::looksOnlyAtTheRowsAskedFor()
{
    RandomQuestions random(8);
    const TrainingList list = listOf(random.trainings(50));
    const RowMarks marks = random.marks(50);
    const NaiveAnswers world = random.world({});
    const QuestionContext context = RandomQuestions::context(world, marks);
    for (int i = 0; i < 200; ++i) {
        const Question question = random.question();
        const std::vector<quint8> all = answers(question, list, context);
        std::vector<quint8> some(20);
        for (std::size_t row = 0; row < some.size(); row += 3)
            some[row] = 1;
        QuestionMatcher(question, list, context).narrow(10, some);
        for (std::size_t row = 0; row < some.size(); ++row)
            QCOMPARE(some[row], row % 3 == 0 ? all[row + 10] : quint8(0));
    }
}

void QuestionMatcherTest::anEmptyQuestionHoldsForAll()
{
    const TrainingList list = listOf(sampleTrainings({u"a"_s, u"b"_s}));
    QCOMPARE(answers({}, list), (std::vector<quint8>{1, 1}));
    QCOMPARE(answers({.kind = Kind::Any}, list), (std::vector<quint8>{0, 0}));
    QCOMPARE(answers({}, TrainingList()), std::vector<quint8>());
}

void QuestionMatcherTest::aComparisonThatMakesNoSenseHoldsNowhere()
{
    const Training training = withOption(integer(8));
    for (int field = 0; field <= int(Field::Hyperparameter); ++field) {
        for (const Comparison comparison :
             {Comparison::Is, Comparison::Less, Comparison::AtLeast, Comparison::Between}) {
            const Question odd = term(
                Field(field), {QuestionValue::Nothing(), QuestionValue::Nothing()}, comparison);
            QVERIFY(!holds(odd, training));
            QVERIFY(!holds(term(Field(field), {}, comparison), training));
        }
    }
    QVERIFY(!holds(optionTerm({.content = u"8"_s}, Comparison::Less), training));
}

void QuestionMatcherTest::whatIsAbsentFailsAndItsNegationHolds()
{
    Training training = withOption(integer(5));
    training.created = Timestamp::fromText("어제");
    training.inference = std::nullopt;
    const QuestionMoment longAgo{.day = QDate(1999, 1, 1)};
    Question absent = optionTerm(number(u"3"_s), Comparison::Greater);
    QVERIFY(holds(absent, training));
    absent.term.option = u"y"_s;
    const QList<Question> questions{
        absent,
        term(Field::Created, {longAgo}, Comparison::Less),
        term(Field::Created, {longAgo}, Comparison::AtLeast),
        term(Field::NextUpdate, {longAgo}, Comparison::AtLeast),
        term(Field::Result, {true}),
        term(Field::Result, {false}),
        term(Field::Description, {u""_s}),
        term(Field::Took, {QuestionValue::Duration{1}}, Comparison::AtLeast)};
    for (const Question &question : questions) {
        QVERIFY(!holds(question, training));
        QVERIFY(holds(negated(question), training));
    }
}

void QuestionMatcherTest::largeIntegersAreComparedExactly()
{
    const Training training = withOption(integer(9'007'199'254'740'993));
    QVERIFY(holds(optionTerm(number(u"9007199254740993"_s)), training));
    QVERIFY(!holds(optionTerm(number(u"9007199254740992"_s)), training));
    QVERIFY(holds(optionTerm(number(u"9007199254740992"_s), Comparison::Greater), training));
    QVERIFY(!holds(optionTerm(number(u"9007199254740993.5"_s), Comparison::AtLeast), training));
    // Beyond 64 bits they keep their text.
    const Training larger =
        withOption({.kind = HpValue::Kind::Number, .text = u"92233720368547758070"_s});
    QVERIFY(holds(optionTerm(number(u"92233720368547758069"_s), Comparison::Greater), larger));
    QVERIFY(holds(optionTerm(number(u"9.223372036854775807e19"_s)), larger));
}

void QuestionMatcherTest::typesOfOptionsCount_data()
{
    QTest::addColumn<HpValue>("value");
    QTest::addColumn<QuestionValue>("asked");
    QTest::addColumn<bool>("expected");
    using Value = HpValue::Kind;
    const HpValue text{.kind = Value::String, .text = u"8"_s};
    const HpValue fraction{.kind = Value::Number, .text = u"3600.0"_s};
    const HpValue array{
        .kind = Value::Array, .text = uR"(["Shop \"A\"", 9007199254740993, null])"_s};
    const HpValue object{.kind = Value::Object, .text = uR"({"a":8})"_s};
    const QuestionValue quoted8{.content = u"8"_s, .isQuoted = true};
    const auto row = [](const char *name, const HpValue &value, const QuestionValue &asked,
                        bool expected) { QTest::newRow(name) << value << asked << expected; };
    row("a number is that number", integer(8), number(u"8.0"_s), true);
    row("a number is no text", integer(8), quoted8, false);
    row("a text is no number", text, number(u"8"_s), false);
    row("a text is that text", text, quoted8, true);
    row("a fraction may be whole", fraction, number(u"3600"_s), true);
    row("no zero before the point", {.kind = Value::Number, .text = u"0.3"_s}, number(u".3"_s),
        true);
    row("a part of a text", {.kind = Value::String, .text = u"Shop A"_s}, {.content = u"shop"_s},
        true);
    row("a quoted text is all of it", {.kind = Value::String, .text = u"Shop A"_s},
        {.content = u"shop"_s, .isQuoted = true}, false);
    row("case does not matter", {.kind = Value::String, .text = u"Shop A"_s},
        {.content = u"SHOP A"_s, .isQuoted = true}, true);
    row("true", {.kind = Value::Boolean, .boolean = true, .text = u"true"_s}, {.content = true},
        true);
    row("true is no text", {.kind = Value::String, .text = u"true"_s}, {.content = true}, false);
    row("null", {}, {.content = QuestionValue::Nothing()}, true);
    row("null is not 0", {}, number(u"0"_s), false);
    row("an element of an array", array, {.content = u"shop \"a\""_s}, true);
    row("no part of an element", array, {.content = u"shop"_s}, false);
    row("a number in an array", array, number(u"9007199254740993"_s), true);
    row("another number", array, number(u"9007199254740992"_s), false);
    row("null in an array", array, {.content = QuestionValue::Nothing()}, true);
    row("nothing in an object", object, number(u"8"_s), false);
}

void QuestionMatcherTest::typesOfOptionsCount()
{
    QFETCH(const HpValue, value);
    QFETCH(const QuestionValue, asked);
    QFETCH(const bool, expected);
    QCOMPARE(holds(optionTerm(asked), withOption(value)), expected);
    QVERIFY(holds(optionTerm({}, Comparison::Present), withOption(value)));
}

void QuestionMatcherTest::daysBeginInTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("created");
    QTest::addColumn<QDate>("day");
    QTest::newRow("Korea") << QByteArray("Asia/Seoul") << u"2024-07-29T15:00:00Z"_s
                           << QDate(2024, 7, 30);
    QTest::newRow("Korea, the moment before")
        << QByteArray("Asia/Seoul") << u"2024-07-29T14:59:59.999Z"_s << QDate(2024, 7, 29);
    // Of 23 and of 25 hours.
    QTest::newRow("clocks set forward")
        << QByteArray("Europe/Berlin") << u"2024-03-31T21:59:59Z"_s << QDate(2024, 3, 31);
    QTest::newRow("clocks set back")
        << QByteArray("Europe/Berlin") << u"2024-10-27T22:59:59Z"_s << QDate(2024, 10, 27);
    QTest::newRow("a day that begins at 1")
        << QByteArray("America/Sao_Paulo") << u"2018-11-04T03:00:00Z"_s << QDate(2018, 11, 4);
}

void QuestionMatcherTest::daysBeginInTheZone()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, created);
    QFETCH(const QDate, day);
    Training training = sampleTraining(u"a"_s);
    training.created = Timestamp::fromText(created.toStdString());
    const QuestionContext context{.zone = Zone(QTimeZone(zone))};
    for (int days = -2; days <= 2; ++days) {
        const QList<QuestionValue::Content> asked{QuestionMoment{.day = day.addDays(days)}};
        QCOMPARE(holds(term(Field::Created, asked), training, context), days == 0);
        QCOMPARE(holds(term(Field::Created, asked, Comparison::Less), training, context), days > 0);
        QCOMPARE(
            holds(term(Field::Created, asked, Comparison::AtMost), training, context), days >= 0);
    }
}

void QuestionMatcherTest::minutesOfAClockThatIsSetBackAreTheFirst()
{
    const QuestionContext context{.zone = Zone(QTimeZone("Europe/Berlin"))};
    const auto isAt = [&context](const char *created, QDate day, QTime time) {
        Training training = sampleTraining(u"a"_s);
        training.created = Timestamp::fromText(created);
        return holds(
            term(Field::Created, {QuestionMoment{.day = day, .time = time}}), training, context);
    };
    const QDate back(2024, 10, 27);
    QVERIFY(isAt("2024-10-27T00:30:59.999Z", back, QTime(2, 30)));
    QVERIFY(!isAt("2024-10-27T00:31:00Z", back, QTime(2, 30)));
    QVERIFY(!isAt("2024-10-27T01:30:00Z", back, QTime(2, 30)));
    QVERIFY(isAt("2024-10-27T02:30:00Z", back, QTime(3, 30)));
    QVERIFY(isAt("2024-10-26T23:59:00Z", back, QTime(1, 59)));
    const QDate forward(2024, 3, 31);
    QVERIFY(isAt("2024-03-31T00:59:00Z", forward, QTime(1, 59)));
    QVERIFY(isAt("2024-03-31T01:00:00Z", forward, QTime(3, 0)));
    QVERIFY(isAt("2024-03-31T01:30:00Z", forward, QTime(2, 30))); // which no clock showed
}

void QuestionMatcherTest::aServiceIsFoundByItsWholeIdOrAPartOfItsName()
{
    const Training training = sampleTraining(u"a"_s);
    const QuestionContext context{.serviceNames = {{u"6wxgu000000"_s, u"Fashion Home"_s}}};
    for (const QString &found : {u"6WXGU000000"_s, u"home"_s, u"fashion h"_s})
        QVERIFY(holds(term(Field::Service, {found}), training, context));
    for (const QString &other : {u"6wxgu"_s, u"mall"_s})
        QVERIFY(!holds(term(Field::Service, {other}), training, context));
    QVERIFY(!holds(term(Field::Service, {u"home"_s}), training));
}

void QuestionMatcherTest::openTextStandsForAllItMayBecome()
{
    Training training = withOption({.kind = HpValue::Kind::String, .text = u"야간"_s});
    training.description = u"야간 학습"_s;
    training.key.version = u"야간"_s;
    const QuestionContext open{.serviceNames = {{u"6wxgu000000"_s, u"야간"_s}}, .isTextOpen = true};
    for (const QString &text : {u"ㅇ"_s, u"약"_s, u"야가"_s}) {
        for (const Field field :
             {Field::Words, Field::Description, Field::Version, Field::Service}) {
            QVERIFY(holds(term(field, {text}), training, open));
            QVERIFY(!holds(term(field, {text}), training));
        }
        QVERIFY(holds(optionTerm({.content = text}), training, open));
        QVERIFY(!holds(optionTerm({.content = text, .isQuoted = true}), training, open));
    }
}

void QuestionMatcherTest::onlyTheLastTextIsOpen()
{
    Training training = sampleTraining(u"a"_s);
    training.description = u"야간 학습"_s;
    const QuestionContext open{.isTextOpen = true};
    const auto at = [](Question term, qsizetype position) {
        term.position = position;
        return term;
    };
    const Question finished = at(term(Field::Words, {u"학"_s}), 0);
    const Question composed = at(term(Field::Words, {u"야가"_s}), 2);
    // The order of the parts is not that of the text.
    for (const QList<Question> &parts : {QList{finished, composed}, QList{composed, finished}})
        QVERIFY(holds({.kind = Kind::All, .parts = parts}, training, open));
    const Question behind = at(term(Field::Status, {StatusGroup::Succeeded}), 9);
    QVERIFY(!holds({.kind = Kind::All, .parts = {composed, behind}}, training, open));
    QVERIFY(holds(term(Field::Words, {u"z"_s, u"야가"_s}), training, open));
    QVERIFY(!holds(term(Field::Words, {u"야가"_s, u"z"_s}), training, open));
}

void QuestionMatcherTest::withoutObservationsNothingTookTime()
{
    const Training training = sampleTraining(u"a"_s);
    for (const Field field : {Field::Took, Field::InState}) {
        QVERIFY(!holds(term(field, {}, Comparison::Present), training));
        QVERIFY(!holds(term(field, {QuestionValue::Duration{0}}, Comparison::AtLeast), training));
    }
    QVERIFY(!holds(term(Field::Is, {TrainingMark::Overdue}), training));
}

static const RegisteredTest registered(__FILE__, runTest<QuestionMatcherTest, QCoreApplication>);
#include "tst_questionmatcher.moc"
