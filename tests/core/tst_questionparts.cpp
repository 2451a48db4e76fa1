// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionparts.h"

#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Field = QuestionField;
using Kind = Question::Kind;

namespace {

Question term(Field field, const QuestionValue::Content &value, qsizetype position = 0)
{
    return {
        .kind = Kind::Term,
        .term = {.field = field, .values = {{.content = value}}},
        .position = position};
}

const Question type = term(Field::Type, TrainingType(KnownTrainingType::Pop), 1);
const Question status = term(Field::Status, StatusGroup::Failed, 30);
const Question mark = term(Field::Is, TrainingMark::Overdue, 20);
const Question word = term(Field::Words, u"a"_s, 10);

} // namespace

class QuestionPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermAloneIsAPart();
    void termsThatMustHoldAreSorted();
    void whatIsNoPlainTermIsTheRest();
    void timeChangesSomeQuestions_data();
    void timeChangesSomeQuestions();
    void theLastTermIsTheLastInTheText();
};

void QuestionPartsTest::aTermAloneIsAPart()
{
    QCOMPARE(QuestionParts::of(type).types.parts, QList{type});
    QVERIFY(QuestionParts::of(type).rest.isEmpty());
    QCOMPARE(QuestionParts::of(word).rest.parts, QList{word});
    const QuestionParts none = QuestionParts::of({});
    QVERIFY(none.types.isEmpty() && none.statuses.isEmpty());
    QVERIFY(none.marks.isEmpty() && none.rest.isEmpty());
}

void QuestionPartsTest::termsThatMustHoldAreSorted()
{
    const QuestionParts parts = QuestionParts::of({.parts = {word, mark, type, status, type}});
    QCOMPARE(parts.types.parts, (QList{type, type}));
    QCOMPARE(parts.statuses.parts, QList{status});
    QCOMPARE(parts.marks.parts, QList{mark});
    QCOMPARE(parts.rest.parts, QList{word});
}

void QuestionPartsTest::whatIsNoPlainTermIsTheRest()
{
    const Question either{.kind = Kind::Any, .parts = {type, status}};
    const Question negated{.kind = Kind::Not, .parts = {type}};
    const Question group{.parts = {type, status}};
    Question present = type;
    present.term.comparison = QuestionTerm::Comparison::Present;
    for (const Question &part : {either, negated, group, present}) {
        const QuestionParts parts = QuestionParts::of({.parts = {part, word}});
        QCOMPARE(parts.rest.parts, (QList{part, word}));
        QVERIFY(parts.types.isEmpty() && parts.statuses.isEmpty());
    }
}

void QuestionPartsTest::timeChangesSomeQuestions_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<bool>("expected");
    const QuestionMoment day{.day = QDate(2026, 11, 1)};
    QTest::newRow("nothing") << Question() << false;
    QTest::newRow("a word") << word << false;
    QTest::newRow("a day") << term(Field::Created, day) << false;
    QTest::newRow("an age") << term(Field::Created, QuestionMoment{.ago = 7}) << true;
    QTest::newRow("yesterday")
        << term(Field::NextUpdate, QuestionMoment{.ago = 1, .isDayByName = true}) << true;
    QTest::newRow("took") << term(Field::Took, QuestionValue::Duration{1}) << true;
    const Question deep{.kind = Kind::Not, .parts = {{.parts = {word, term(Field::InState, {})}}}};
    QTest::newRow("somewhere in it") << deep << true;
}

void QuestionPartsTest::timeChangesSomeQuestions()
{
    QFETCH(const Question, question);
    QFETCH(const bool, expected);
    QCOMPARE(dependsOnTime(question), expected);
}

void QuestionPartsTest::theLastTermIsTheLastInTheText()
{
    QVERIFY(!lastTerm({}));
    const Question question{
        .kind = Kind::Any, .parts = {word, {.kind = Kind::Not, .parts = {status}}, mark}};
    QCOMPARE(*lastTerm(question), status);
    QCOMPARE(*lastTerm(word), word);
}

static const RegisteredTest registered(__FILE__, runTest<QuestionPartsTest>);
#include "tst_questionparts.moc"
