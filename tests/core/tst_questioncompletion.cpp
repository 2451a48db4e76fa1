// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questioncompletion.h"
#include "core/questionparser.h"
#include "core/questiontext.h"
#include "core/randomquestions.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = QuestionPlace::Kind;
using Field = QuestionField;

// A text with | where the cursor stands.
struct Typed
{
    explicit Typed(QString marked)
        : cursor(marked.indexOf(u'|'))
        , text(marked.remove(u'|'))
    {
    }

    qsizetype cursor;
    QString text;
};

QString replaced(const QString &text, const QuestionPlace &place, const QString &by)
{
    QString result = text;
    return result.replace(place.position, place.length, by);
}

} // namespace

// What can be written where the cursor stands in a question.
class QuestionCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFound_data();
    void placesAreFound();
    void candidatesAreListed_data();
    void candidatesAreListed();
    void valuesComeWithTheirCounts();
    void lastUsedComesFirst();
    void namesOfOptionsAreFoundByAFewLetters();
    void documentedOptionsComeBehindThoseOfTrainings();
    void documentedOptionsNeedNoTrainings();
    void chosenValuesMakeQuestions();
    void anyPlaceIsAnswered();

private:
    static QStringList candidates(const QString &marked, const QList<QuestionTerm> &recent = {});
    static const TrainingList &list();
    static QList<KnownValue> values(Field field, const QString &option, const QString &typed)
    {
        const RowMarks marks{TrainingMark::BeingServed, {}, {}, {}};
        return knownValues(list(), marks, {{u"6wxgu000000"_s, u"Shop"_s}}, field, option, typed);
    }
};

// Four trainings.
const TrainingList &QuestionCompletionTest::list()
{
    static const TrainingList list = [] {
        const auto option = [](const QString &name, HpValue::Kind kind, const QString &text) {
            return HpOption{name, {.kind = kind, .text = text}};
        };
        QList<Training> trainings = sampleTrainings({u"v1"_s, u"v2"_s, u"w 3"_s, u"v10"_s});
        trainings[0].status = KnownTrainingStatus::LearningFailed;
        trainings[1].status = TrainingStatus::fromText(u"paused now"_s);
        trainings[1].key.type = KnownTrainingType::Pop;
        trainings[1].key.serviceId = u"7mall"_s;
        trainings[2].description = u"nightly \"run\""_s;
        trainings[0].hpConfig = HpConfig(
            true,
            {option(u"item_top_n"_s, HpValue::Kind::Integer, u"3600"_s),
             option(u"group column"_s, HpValue::Kind::String, u"a b"_s)});
        trainings[1].hpConfig =
            HpConfig(true, {option(u"item_top_n"_s, HpValue::Kind::Number, u"3600.0"_s)});
        trainings[2].hpConfig =
            HpConfig(false, {option(u"item_top_n"_s, HpValue::Kind::String, u"3600"_s)});
        trainings[3].inference = true;
        return listOf(trainings);
    }();
    return list;
}

QStringList
QuestionCompletionTest::candidates(const QString &marked, const QList<QuestionTerm> &recent)
{
    const Typed typed(marked);
    QStringList texts;
    const QuestionCompletion completion =
        completeQuestion(typed.text, typed.cursor, &QuestionCompletionTest::values, recent);
    for (const QuestionCandidate &candidate : completion.candidates)
        texts.append(candidate.text);
    return texts;
}

void QuestionCompletionTest::placesAreFound_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("whole"); // what is replaced
    const auto row = [](const QString &marked, Kind kind, Field field, const QString &typed,
                        const QString &whole) {
        QTest::addRow("%s", qPrintable(marked))
            << marked << int(kind) << int(field) << typed << whole;
    };
    row(u"|"_s, Kind::Field, Field::Words, {}, {});
    row(u"sta|"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
    row(u"a sta| b"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
    row(u"a  | b"_s, Kind::Field, Field::Words, {}, {});
    row(u"-sta|"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
    row(u"(sta|"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
    row(u"(|)"_s, Kind::Field, Field::Words, {}, {});
    row(u"(sta|)"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
    row(u"a OR |"_s, Kind::Field, Field::Words, {}, {});
    row(u"a OR sta|"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
    row(u"NOT ty|"_s, Kind::Field, Field::Words, u"ty"_s, u"ty"_s);
    row(u"a OR|"_s, Kind::Nothing, Field::Words, {}, {});
    row(u"a |status:failed"_s, Kind::Nothing, Field::Words, {}, {});
    row(u"st|atus:failed"_s, Kind::Field, Field::Words, u"st"_s, u"status:"_s);
    row(u"cre|ated<7d"_s, Kind::Field, Field::Words, u"cre"_s, u"created"_s);
    row(u"\"sta|"_s, Kind::Nothing, Field::Words, {}, {});
    row(u"\"sta|tus\" x"_s, Kind::Nothing, Field::Words, {}, {});
    row(u"\"a b\" sta|"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
    row(u"https://sta|"_s, Kind::Field, Field::Words, u"https://sta"_s, u"https://sta"_s);
    row(u"foo:b|"_s, Kind::Nothing, Field::Words, {}, {});
    row(u"foo:b sta|"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
    row(u"status:|"_s, Kind::Value, Field::Status, {}, {});
    row(u"status:fa|"_s, Kind::Value, Field::Status, u"fa"_s, u"fa"_s);
    row(u"status:fa|iled x"_s, Kind::Value, Field::Status, u"fa"_s, u"failed"_s);
    row(u"(a status:fa|)"_s, Kind::Value, Field::Status, u"fa"_s, u"fa"_s);
    row(u"STATUS=fa|"_s, Kind::Value, Field::Status, u"fa"_s, u"fa"_s);
    row(u"type：po|"_s, Kind::Value, Field::Type, u"po"_s, u"po"_s);
    row(u"type:pop,|"_s, Kind::Value, Field::Type, {}, {});
    row(u"type:pop,re|"_s, Kind::Value, Field::Type, u"re"_s, u"re"_s);
    row(u"type:po|,related"_s, Kind::Value, Field::Type, u"po"_s, u"po"_s);
    row(u"desc:\"a b|"_s, Kind::Value, Field::Description, u"a b"_s, u"\"a b"_s);
    row(u"desc:\"a |b\" x"_s, Kind::Value, Field::Description, u"a "_s, u"\"a b\""_s);
    row(u"desc:\"a\\\"b|\""_s, Kind::Value, Field::Description, u"a\"b"_s, u"\"a\\\"b\""_s);
    row(u"created:<|"_s, Kind::Value, Field::Created, {}, {});
    row(u"created:<=1|"_s, Kind::Value, Field::Created, u"1"_s, u"1"_s);
    row(u"created:|<7d"_s, Kind::Nothing, Field::Created, {}, {});
    row(u"created:1d..|"_s, Kind::Value, Field::Created, {}, {});
    row(u"created:1d..3|d"_s, Kind::Value, Field::Created, u"3"_s, u"3d"_s);
    row(u"created:1|d..3d"_s, Kind::Value, Field::Created, u"1"_s, u"1d"_s);
    row(u"hp|"_s, Kind::Field, Field::Words, u"hp"_s, u"hp"_s);
    row(u"hp.|"_s, Kind::Option, Field::Hyperparameter, {}, u"hp."_s);
    row(u"hp.it|em x"_s, Kind::Option, Field::Hyperparameter, u"it"_s, u"hp.item"_s);
    row(u"hp.\"a b|"_s, Kind::Option, Field::Hyperparameter, u"a b"_s, u"hp.\"a b"_s);
    row(u"hp.item>=|"_s, Kind::Value, Field::Hyperparameter, {}, {});
    row(u"hp.\"a b\":x|"_s, Kind::Value, Field::Hyperparameter, u"x"_s, u"x"_s);
    row(u"hp.(| x"_s, Kind::Field, Field::Words, {}, {});
    row(u"hp.a sta|"_s, Kind::Field, Field::Words, u"sta"_s, u"sta"_s);
}

void QuestionCompletionTest::placesAreFound()
{
    QFETCH(const QString, marked);
    QFETCH(const int, kind);
    QFETCH(const int, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, whole);
    const Typed text(marked);
    const QuestionPlace place = questionPlace(text.text, text.cursor);
    QCOMPARE(int(place.kind), kind);
    QCOMPARE(place.typed, typed);
    QCOMPARE(text.text.mid(place.position, place.length), whole);
    if (place.kind == Kind::Value || place.kind == Kind::Option)
        QCOMPARE(int(place.field), field);
}

void QuestionCompletionTest::candidatesAreListed_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &marked, const QStringList &expected) {
        QTest::addRow("%s", qPrintable(marked)) << marked << expected;
    };
    row(u"s|"_s, {u"status:"_s, u"service:"_s});
    row(u"ST|"_s, {u"status:"_s});
    row(u"status|"_s, {u"status:"_s});
    row(u"h|"_s, {u"hpo:"_s, u"hp."_s});
    row(u"nightly|"_s, {});
    row(u"learning|"_s, {}); // a word is a word
    row(u"status:fail|"_s,
        {u"failed"_s, u"learningFailed"_s, u"requestFailed"_s, u"refinedFailed"_s});
    row(u"status:failed|"_s, {u"learningFailed"_s, u"requestFailed"_s, u"refinedFailed"_s});
    row(u"status:paus|"_s, {u"\"paused now\""_s}); // nobody knows it but the service
    row(u"type:|"_s, {u"personalRecommend"_s, u"pop"_s, u"relatedItem"_s});
    row(u"type:pop|"_s, {});
    row(u"type:>p|"_s, {});
    row(u"is:s|"_s, {u"serving"_s, u"stuck"_s});
    row(u"hpo:|"_s, {u"on"_s, u"off"_s});
    row(u"result:y|"_s, {u"yes"_s});
    row(u"version:v1|"_s, {u"v10"_s});
    row(u"version:\"w|"_s, {u"\"w 3\""_s});
    row(u"desc:n|"_s, {u"\"nightly \\\"run\\\"\""_s});
    row(u"service:|"_s, {u"Shop"_s, u"7mall"_s});
    row(u"created:<|"_s, {u"24h"_s, u"7d"_s, u"4w"_s, u"today"_s, u"yesterday"_s});
    row(u"created:y|"_s, {u"yesterday"_s});
    row(u"took:>2|"_s, {u"2h"_s});
    row(u"hp.g|"_s, {u"hp.\"group column\""_s});
    row(u"hp.item_top_n|"_s, {u"hp.item_top_n:"_s, u"hp.item_top_n>="_s, u"hp.item_top_n<="_s});
    row(u"hp.item_top_n:|"_s, {u"3600"_s, u"\"3600\""_s});
    row(u"hp.item_top_n>=|"_s, {u"3600"_s});
    row(u"hp.\"group column\":a|"_s, {u"\"a b\""_s});
    row(u"hp.nobody_has_it:|"_s, {});
}

void QuestionCompletionTest::candidatesAreListed()
{
    QFETCH(const QString, marked);
    QFETCH(const QStringList, expected);
    QCOMPARE(candidates(marked), expected);
}

void QuestionCompletionTest::valuesComeWithTheirCounts()
{
    const auto countOf = [](const QString &text, const QString &candidate) {
        const auto all = completeQuestion(text, text.size(), &QuestionCompletionTest::values, {});
        for (const QuestionCandidate &one : all.candidates) {
            if (one.text == candidate)
                return one.count.value_or(-1);
        }
        return -2;
    };
    QCOMPARE(countOf(u"status:"_s, u"succeeded"_s), 2);
    QCOMPARE(countOf(u"status:"_s, u"completed"_s), 2);
    QCOMPARE(countOf(u"status:"_s, u"failed"_s), 1);
    QCOMPARE(countOf(u"status:"_s, u"running"_s), 0);
    QCOMPARE(countOf(u"type:"_s, u"personalRecommend"_s), 3);
    QCOMPARE(countOf(u"is:"_s, u"serving"_s), 1);
    QCOMPARE(countOf(u"hpo:"_s, u"on"_s), 2);
    QCOMPARE(countOf(u"hpo:"_s, u"off"_s), 1);
    QCOMPARE(countOf(u"result:"_s, u"yes"_s), 1);
    QCOMPARE(countOf(u"hp."_s, u"hp.item_top_n"_s), 3);
    QCOMPARE(countOf(u"hp.item_top_n:"_s, u"3600"_s), 2); // and 3600.0
    QCOMPARE(countOf(u"service:"_s, u"Shop"_s), 3);
    QCOMPARE(countOf(u"created:"_s, u"<7d"_s), -1); // nobody counts these
    // Without trainings nothing is counted.
    const auto bare = completeQuestion(u"hpo:", 4, {}, {});
    QCOMPARE(bare.candidates.size(), 2);
    QVERIFY(!bare.candidates.first().count);
}

void QuestionCompletionTest::lastUsedComesFirst()
{
    const auto term = [](const QString &text) { return parseQuestion(text)->term; };
    const QList<QuestionTerm> recent{
        term(u"service:shop"_s), term(u"status:learningFailed"_s), term(u"created:yesterday"_s),
        term(u"hp.item_top_n>3"_s)};
    QCOMPARE(candidates(u"s|"_s, recent), (QStringList{u"service:"_s, u"status:"_s}));
    QCOMPARE(
        candidates(u"|"_s, recent).first(4),
        (QStringList{u"service:"_s, u"status:"_s, u"created:"_s, u"hp."_s}));
    QCOMPARE(candidates(u"status:|"_s, recent).first(), u"learningFailed"_s);
    QCOMPARE(candidates(u"created:|"_s, recent).first(), u"yesterday"_s);
    QCOMPARE(candidates(u"hp.|"_s, recent).first(), u"hp.item_top_n"_s);
    // What fits better goes before what was used.
    QCOMPARE(
        candidates(u"status:fail|"_s, recent).first(2),
        (QStringList{u"failed"_s, u"learningFailed"_s}));
}

void QuestionCompletionTest::namesOfOptionsAreFoundByAFewLetters()
{
    QCOMPARE(candidates(u"hp.itn|"_s), QStringList{u"hp.item_top_n"_s});
    QCOMPARE(candidates(u"hp.top|"_s), QStringList{u"hp.item_top_n"_s});
    QCOMPARE(candidates(u"hp.zzz|"_s), QStringList());
}

void QuestionCompletionTest::documentedOptionsComeBehindThoseOfTrainings()
{
    const QStringList documented{u"session_max"_s, u"item_top_n"_s, u"group_size"_s};
    const auto listed = [&documented](const QString &text) {
        QStringList texts;
        const auto completion =
            completeQuestion(text, text.size(), &QuestionCompletionTest::values, {}, documented);
        for (const QuestionCandidate &one : completion.candidates)
            texts.append(u"%1 %2"_s.arg(one.text).arg(one.count.value_or(-1)));
        return texts;
    };
    QCOMPARE(
        listed(u"hp."_s),
        (QStringList{
            u"hp.item_top_n 3"_s, u"hp.\"group column\" 1"_s, u"hp.session_max -1"_s,
            u"hp.group_size -1"_s}));
    QCOMPARE(listed(u"hp.gro"_s), (QStringList{u"hp.\"group column\" 1"_s, u"hp.group_size -1"_s}));
    QCOMPARE(listed(u"hp.sma"_s), QStringList{u"hp.session_max -1"_s});
    QCOMPARE(
        listed(u"hp.session_max"_s),
        (QStringList{u"hp.session_max: -1"_s, u"hp.session_max>= -1"_s, u"hp.session_max<= -1"_s}));
    QCOMPARE(listed(u"status:x"_s), QStringList());
}

// As long as no list has come.
void QuestionCompletionTest::documentedOptionsNeedNoTrainings()
{
    const auto none = [](Field, const QString &, const QString &) { return QList<KnownValue>(); };
    for (const KnownValuesOf &valuesOf : {KnownValuesOf(), KnownValuesOf(none)}) {
        const auto completion =
            completeQuestion(u"hp.", 3, valuesOf, {}, {u"item_top_n"_s, u"session_max"_s});
        QCOMPARE(completion.candidates.size(), 2);
        QCOMPARE(completion.candidates.first().text, u"hp.item_top_n"_s);
        QCOMPARE(completion.candidates.first().option, u"item_top_n"_s);
        QVERIFY(!completion.candidates.first().count);
    }
}

// Whatever value is chosen in a question, what comes out is one.
void QuestionCompletionTest::chosenValuesMakeQuestions()
{
    RandomQuestions random(4);
    const TrainingList trainings = listOf(random.trainings(60));
    const KnownValuesOf valuesOf =
        [&trainings](Field field, const QString &option, const QString &typed) {
            return knownValues(trainings, {}, {}, field, option, typed);
        };
    int chosen = 0;
    for (int i = 0; i < 300; ++i) {
        const QString text = questionText(random.question());
        if (!parseQuestion(text))
            continue; // with a value that nobody can write
        for (qsizetype cursor = 0; cursor <= text.size(); ++cursor) {
            const auto completion = completeQuestion(text, cursor, valuesOf, {});
            if (completion.place.kind != Kind::Value)
                continue;
            for (const QuestionCandidate &one : completion.candidates) {
                // "<7d" is a range no more, and one of a list is none.
                if (one.text.startsWith(u'<') || one.text.startsWith(u'>'))
                    continue;
                const QString result = replaced(text, completion.place, one.text);
                QVERIFY2(parseQuestion(result), qPrintable(text + u" -> "_s + result));
                ++chosen;
            }
        }
    }
    QVERIFY(chosen > 1000);
}

void QuestionCompletionTest::anyPlaceIsAnswered()
{
    const QStringList parts{u"("_s,      u")"_s,  u"-"_s,  u"hp."_s,      u"\""_s,   u":"_s,
                            u"status"_s, u"<"_s,  u".."_s, u","_s,        u" "_s,    u"\\"_s,
                            u"NOT "_s,   u"야"_s, u"OR"_s, u"created:"_s, u"hp.x"_s, u"="_s,
                            u"a"_s,      u"："_s, u"（"_s, u"“"_s,        u"　"_s,   u"http://"_s};
    RandomTrainings random(9);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int part = random.below(9); part > 0; --part)
            text += parts.at(random.below(int(parts.size())));
        for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
            const auto completion =
                completeQuestion(text, cursor, &QuestionCompletionTest::values, {});
            const QuestionPlace &place = completion.place;
            QVERIFY(place.position >= 0 && place.length >= 0);
            QVERIFY(place.position + place.length <= text.size());
            QVERIFY(place.kind == Kind::Nothing ? completion.candidates.isEmpty() : true);
        }
    }
}

static const RegisteredTest registered(__FILE__, runTest<QuestionCompletionTest, QCoreApplication>);
#include "tst_questioncompletion.moc"
