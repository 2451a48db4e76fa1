// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/failuresof.h"
#include "models/trainingmatcher.h"
#include "models/trainingtablemodel.h"
#include "support/asked.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1722306336558; // 2024-07-30 11:25:36.558 in Korea and Japan

Training example()
{
    Training training = sampleTraining(u"maqll000001"_s, KnownTrainingStatus::RefinedFailed);
    training.key.type = KnownTrainingType::RelatedItem;
    training.description = u"야간 정기 학습 (B안) [a-z]+ 50%"_s;
    training.created = Timestamp::fromMSecsSinceEpoch(noon);
    training.nextUpdate = Timestamp::fromText("2024-08-01T02:00:00");
    training.hpConfig = HpConfig(true, {});
    training.inference = false;
    return training;
}

Question term(QuestionField field, const QList<QuestionValue::Content> &values)
{
    QuestionTerm term{.field = field};
    for (const QuestionValue::Content &value : values)
        term.values.append({.content = value});
    return {.kind = Question::Kind::Term, .term = term};
}

unsigned failures(const Training &training, const TrainingFilter &filter)
{
    return failuresOf(training, filter, {.serviceNames = {{u"6wxgu000000"_s, u"Fashion Home"_s}}});
}

unsigned failures(const Training &training, const QString &question)
{
    return failures(training, {.question = asked(question)});
}

} // namespace

class TrainingFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOneHidesNothing();
    void everyPartCounts();
    void findsWords_data();
    void findsWords();
    void findsBothSpellings();
    void findsWhatIsBeingComposed();
    void findsUnreadableDates();
    void findsUnknownWordsAsTheyCame();
    void findsTheServiceByIdWhereNoNameIsKnown();
    void findsDatesAsTheyAreShown();
    void typesAreAlternatives();
    void statusesAreAlternatives();
    void choices_data();
    void choices();
    void dates_data();
    void dates();
    void failuresNameTheParts();
    void rowsDoNotInfluenceEachOther();
    void facetsCountWhatAChoiceWouldShow_data();
    void facetsCountWhatAChoiceWouldShow();
    void facetsCountUnknownWordsToo();
    void marksAreAlternatives();
    void onlyWhatMenusChooseIsAPartOfItsOwn();
    void theLastTextOfAQuestionMayBeOpen();
    void agesAreCountedFromTheFiltersNow();
};

void TrainingFilterTest::emptyOneHidesNothing()
{
    QVERIFY(TrainingFilter().isEmpty());
    QCOMPARE(failures(example(), TrainingFilter()), 0U);
    QCOMPARE(failures(Training(), TrainingFilter()), 0U);
}

void TrainingFilterTest::everyPartCounts()
{
    const QList<TrainingFilter> filters{
        {.question = asked(u"a"_s)}, {.now = noon}, {.textIsOpen = true}};
    for (const TrainingFilter &filter : filters) {
        QVERIFY(!filter.isEmpty());
        QVERIFY(filter != TrainingFilter());
    }
}

void TrainingFilterTest::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const QString &text, bool found) {
        QTest::newRow(qPrintable(text)) << text << found;
    };
    row(u"야간"_s, true);
    row(u"간 정"_s, true); // two words, each of them there
    row(u"주간"_s, false);
    row(u"학습 야간"_s, true);  // in any order
    row(u"야간 없음"_s, false); // all of them
    row(u"maqll000001"_s, true);
    row(u"MAQLL"_s, true);
    row(u"qll0000"_s, true);
    row(u"maqll000001x"_s, false);
    row(u"data refinement"_s, true);
    row(u"refinedFailed"_s, true); // as the API spells it
    row(u"REFINEDFAILED"_s, true);
    row(u"related"_s, true);
    row(u"relatedItem"_s, true);
    row(u"personal"_s, false);
    row(u"fashion"_s, true);
    row(u"home"_s, true);
    row(u"6wxgu"_s, true);
    row(u"2024-07-30"_s, true);
    row(u"11:25"_s, true);
    row(u"2024-08-01 02:00"_s, true);
    row(u"2024-07-31"_s, false);
    row(u"2024-07-30 related b안"_s, true);
    row(u"11:25:36"_s, false);  // not as it is shown
    row(u"٢٠٢٤-٠٧-٣٠"_s, true); // in digits of another script
    row(u"２０２４"_s, true);
    // White space of all kinds parts words, and is no word itself.
    row(u"   "_s, true);
    row(u" \t야간\n"_s, true);
    row(u"야간\u3000학습"_s, true); // as a Japanese input method types it
    row(u"relatedItem\n2024"_s, true);
    // Nothing is special.
    row(u"[a-z]+"_s, true);
    row(u"[a-z]*"_s, false);
    row(u"50%"_s, true);
    row(u".*"_s, false);
    row(u"\"(b안)\""_s, true);
    row(u"\"(\""_s, true);
    row(u"\\"_s, false);
    row(u"?"_s, false);
    row(u"^maqll"_s, false);
    row(u"<b>"_s, false);
    // Words do not reach across two parts of the row.
    row(u"maqll000001야간"_s, false);
    row(u"items2024"_s, false);
}

void TrainingFilterTest::findsWords()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    QCOMPARE(failures(example(), text) == 0, found);
}

void TrainingFilterTest::findsBothSpellings()
{
    const QString composed = u"야간 재학습"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    Training training = example();
    for (const QString &description : {composed, decomposed}) {
        training.description = description;
        QCOMPARE(failures(training, composed), 0U);
        QCOMPARE(failures(training, decomposed), 0U);
        QVERIFY(failures(training, u"주간"_s) != 0);
    }
}

void TrainingFilterTest::findsWhatIsBeingComposed()
{
    for (const QString &text : {u"ㅇ"_s, u"약"_s, u"야가"_s, u"학습 야가"_s}) {
        QCOMPARE(failures(example(), {.question = asked(text), .textIsOpen = true}), 0U);
        QVERIFY(failures(example(), text) != 0);
    }
}

void TrainingFilterTest::findsUnreadableDates()
{
    Training training = example();
    training.created = Timestamp::fromText("yesterday, 11:25");
    QCOMPARE(failures(training, u"Yesterday"_s), 0U);
    QCOMPARE(failures(training, u"11:25"_s), 0U);
    training.nextUpdate = Timestamp::fromText("어제");
    QCOMPARE(failures(training, u"어제"_s), 0U);
}

void TrainingFilterTest::findsUnknownWordsAsTheyCame()
{
    Training training = example();
    training.status = TrainingStatus::fromText(u"pausedByOwner");
    training.key.type = TrainingType::fromText(u"sequence");
    QCOMPARE(failures(training, u"pausedbyowner SEQ"_s), 0U);
    QVERIFY(failures(training, u"refinedFailed"_s) != 0);
}

void TrainingFilterTest::findsTheServiceByIdWhereNoNameIsKnown()
{
    Training training = example();
    training.key.serviceId = u"kz00000040p"_s;
    QCOMPARE(failures(training, u"KZ00000040P"_s), 0U);
    QVERIFY(failures(training, u"fashion"_s) != 0);
}

void TrainingFilterTest::findsDatesAsTheyAreShown()
{
    const Training training = example();
    TrainingContext context{.timeFormat = TimeFormat(QTimeZone::utc())};
    QCOMPARE(failuresOf(training, {.question = asked(u"02:25"_s)}, context), 0U);
    QVERIFY(failuresOf(training, {.question = asked(u"11:25"_s)}, context) != 0);

    // In a language with digits of its own, too, and typed in those.
    context.timeFormat = TimeFormat(QTimeZone::utc(), QLocale(u"ar_EG"_s));
    for (const QString &date : {u"2024-07-30"_s, u"٢٠٢٤-٠٧-٣٠"_s})
        QCOMPARE(failuresOf(training, {.question = asked(date)}, context), 0U);
}

void TrainingFilterTest::typesAreAlternatives()
{
    const QString either = u"type:pop,relatedItem"_s;
    QCOMPARE(failures(example(), either), 0U);
    QCOMPARE(failures(example(), u"type:pop"_s), unsigned(TrainingMatcher::Type));
    Training unknown = example();
    unknown.key.type = TrainingType::fromText(u"sequence");
    QVERIFY(failures(unknown, either) != 0);
    QCOMPARE(failures(unknown, u"type:\"sequence\""_s), 0U);
    QVERIFY(failures(unknown, u"type:\"other\""_s) != 0);
}

void TrainingFilterTest::statusesAreAlternatives()
{
    const QString either = u"status:ready,refinedFailed"_s;
    QCOMPARE(failures(example(), either), 0U);
    Training ready = example();
    ready.status = KnownTrainingStatus::Ready;
    QCOMPARE(failures(ready, either), 0U);
    ready.status = KnownTrainingStatus::Learning;
    QCOMPARE(failures(ready, either), unsigned(TrainingMatcher::Status));
}

void TrainingFilterTest::choices_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<std::optional<bool>>("value");
    QTest::addColumn<bool>("shown");
    const std::optional<bool> nothing;
    QTest::newRow("yes, yes") << u"yes"_s << std::optional(true) << true;
    QTest::newRow("yes, no") << u"yes"_s << std::optional(false) << false;
    QTest::newRow("yes, not told") << u"yes"_s << nothing << false;
    QTest::newRow("no, yes") << u"no"_s << std::optional(true) << false;
    QTest::newRow("no, no") << u"no"_s << std::optional(false) << true;
    QTest::newRow("no, not told") << u"no"_s << nothing << false;
}

void TrainingFilterTest::choices()
{
    QFETCH(const QString, choice);
    QFETCH(const std::optional<bool>, value);
    QFETCH(const bool, shown);
    Training training = example();
    training.hpConfig = HpConfig(value, {});
    training.inference = value;
    for (const QString &field : {u"hpo:"_s, u"result:"_s}) {
        const QString question = field + choice;
        QCOMPARE(failures(training, question), shown ? 0U : unsigned(TrainingMatcher::Rest));
    }
}

void TrainingFilterTest::dates_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<bool>("shown");
    const auto row = [](const char *name, const QString &question, bool shown) {
        QTest::newRow(name) << question << shown;
    };
    row("from that minute", u"created>=2024-07-30T11:25"_s, true);
    row("from a little later", u"created>=2024-07-30T11:26"_s, false);
    row("before that minute", u"created<2024-07-30T11:25"_s, false);
    row("before a little later", u"created<2024-07-30T11:26"_s, true);
    row("just that minute", u"created>=2024-07-30T11:25 created<2024-07-30T11:26"_s, true);
    row("nothing in between", u"created>=2024-07-30T11:26 created<2024-07-30T11:26"_s, false);
}

void TrainingFilterTest::dates()
{
    QFETCH(const QString, question);
    QFETCH(const bool, shown);
    QCOMPARE(failures(example(), question), shown ? 0U : unsigned(TrainingMatcher::Rest));

    // Nobody knows when they were created.
    Training unreadable = example();
    unreadable.created = Timestamp::fromText("어제");
    QCOMPARE(failures(unreadable, question), unsigned(TrainingMatcher::Rest));
    unreadable.created = {};
    QCOMPARE(failures(unreadable, question), unsigned(TrainingMatcher::Rest));
}

void TrainingFilterTest::failuresNameTheParts()
{
    using Matcher = TrainingMatcher;
    QCOMPARE(failures(example(), u"type:pop hpo:off"_s), unsigned(Matcher::Type | Matcher::Rest));
    QCOMPARE(
        failures(example(), u"type:pop status:ready"_s), unsigned(Matcher::Type | Matcher::Status));
    QCOMPARE(failures(example(), u"nowhere hpo:off"_s), unsigned(Matcher::Rest));
    QCOMPARE(failures(example(), u"nowhere"_s), unsigned(Matcher::Rest));
}

void TrainingFilterTest::rowsDoNotInfluenceEachOther()
{
    RandomTrainings random(7);
    const QList<Training> trainings = random.some(500);
    TrainingTable model;
    model.replace(trainings);
    for (const QString &text :
         {u"nightly"_s, u"learning"_s, u"sequence"_s, u"2024-07-30"_s, u"kz0"_s, u"paus"_s}) {
        const TrainingFilter filter{.question = asked(text)};
        const TrainingMatcher matcher(filter, model.list(), model.context());
        TrainingMatcher::Failures all;
        TrainingMatcher::Counts counts;
        matcher.append(all, counts);
        QCOMPARE(all.size(), std::size_t(trainings.size()));
        // As if half of them had come later.
        TrainingMatcher::Failures inTwo(all.begin(), all.begin() + 250);
        TrainingMatcher::Counts ofTheSecond;
        matcher.append(inTwo, ofTheSecond);
        QVERIFY(inTwo == all);
        int shown = 0;
        for (qsizetype i = 0; i < trainings.size(); ++i) {
            const Training &training = trainings.at(i);
            QString row;
            for (int column = 0; column < model.columnCount(); ++column)
                row += model.text(training, column) + u'\n';
            row += training.status.text() + u'\n' + training.key.type.text();
            const bool expected = row.contains(text, Qt::CaseInsensitive);
            QCOMPARE(all[std::size_t(i)] == 0, expected);
            shown += expected;
        }
        QVERIFY(shown > 0 && shown < 500);
    }
}

void TrainingFilterTest::facetsCountWhatAChoiceWouldShow_data()
{
    QTest::addColumn<QStringList>("terms");
    const QStringList terms{u"nightly"_s, u"type:pop"_s,  u"status:completed,\"paused\""_s,
                            u"hpo:on"_s,  u"result:no"_s, u"created>=2024-07-30T12:26"_s};
    for (int i = 0; i < 64; ++i) {
        QStringList some;
        for (int bit = 0; bit < terms.size(); ++bit) {
            if (i & (1 << bit))
                some.append(terms.at(bit));
        }
        QTest::addRow("combination %d", i) << some;
    }
}

void TrainingFilterTest::facetsCountWhatAChoiceWouldShow()
{
    QFETCH(const QStringList, terms);
    const QList<Training> trainings = RandomTrainings(99).some(400);
    const TrainingList list = listOf(trainings);
    const TrainingContext context;
    const TrainingFilter filter{.question = asked(terms.join(u' '))};
    const TrainingMatcher matcher(filter, list, context);
    TrainingMatcher::Failures all;
    TrainingMatcher::Counts counts;
    matcher.append(all, counts);
    const Facets facets = matcher.facets(counts);

    // By asking once more for each choice.
    const auto answers = [&](const QString &field, const QString &value) {
        QStringList other;
        std::ranges::copy_if(terms, std::back_inserter(other), [&field](const QString &term) {
            return !term.startsWith(field);
        });
        other.append(field + u'"' + value + u'"');
        const TrainingFilter chosen{.question = asked(other.join(u' '))};
        TrainingMatcher::Failures failures;
        TrainingMatcher::Counts unused;
        TrainingMatcher(chosen, list, context).append(failures, unused);
        return failures;
    };
    QHash<QString, TrainingMatcher::Failures> ofTypes;
    QHash<QString, TrainingMatcher::Failures> ofStatuses;
    Facets expected;
    for (std::size_t row = 0; row < all.size(); ++row) {
        const TrainingType type = trainings.at(qsizetype(row)).key.type;
        const TrainingStatus status = trainings.at(qsizetype(row)).status;
        if (!ofTypes.contains(type.text()))
            ofTypes[type.text()] = answers(u"type:"_s, type.text());
        if (!ofStatuses.contains(status.text()))
            ofStatuses[status.text()] = answers(u"status:"_s, status.text());
        if (ofTypes[type.text()][row] == 0)
            ++expected.types[type];
        if (ofStatuses[status.text()][row] == 0)
            ++expected.statuses[status];
    }
    QCOMPARE(facets.types, expected.types);
    QCOMPARE(facets.statuses, expected.statuses);
}

void TrainingFilterTest::facetsCountUnknownWordsToo()
{
    Training training = example();
    training.status = TrainingStatus::fromText(u"paused");
    Training hidden = training;
    hidden.description = u"elsewhere"_s;
    const TrainingList list = listOf({training, example(), hidden});
    const TrainingContext context;
    const TrainingFilter filter{.question = asked(u"야간"_s)};
    const TrainingMatcher matcher(filter, list, context);
    TrainingMatcher::Failures all;
    TrainingMatcher::Counts counts;
    matcher.append(all, counts);
    const Facets facets = matcher.facets(counts);
    QCOMPARE(facets.statuses.size(), 2);
    QCOMPARE(facets.statuses.value(TrainingStatus::fromText(u"paused")), 1);
    QCOMPARE(facets.types.value(KnownTrainingType::RelatedItem), 2);
    QCOMPARE(matcher.facets({}), Facets());
}

void TrainingFilterTest::marksAreAlternatives()
{
    TrainingList list;
    for (int row = 0; row < 4; ++row)
        list.append(example());
    const TrainingContext context{
        .marks = {
            {},
            TrainingMark::Overdue,
            TrainingMark::LongerThanUsual,
            TrainingMark::Overdue | TrainingMark::FailedSince}};
    TrainingFilter filter{.question = asked(u"is:overdue"_s)};
    QVERIFY(!filter.isEmpty());
    const TrainingMatcher matcher(filter, list, context);
    const auto failed = [&matcher] {
        TrainingMatcher::Failures failures;
        TrainingMatcher::Counts counts;
        matcher.append(failures, counts);
        return failures;
    };
    constexpr quint8 mark = TrainingMatcher::Mark;
    QCOMPARE(failed(), (TrainingMatcher::Failures{mark, 0, mark, 0}));
    filter.question = asked(u"is:overdue,stuck"_s);
    QCOMPARE(failed(), (TrainingMatcher::Failures{mark, 0, 0, 0}));

    TrainingMatcher::Failures failures;
    TrainingMatcher::Counts counts;
    matcher.append(failures, counts);
    const QHash<TrainingMark, int> expected{
        {TrainingMark::Overdue, 2},
        {TrainingMark::LongerThanUsual, 1},
        {TrainingMark::FailedSince, 1}};
    QCOMPARE(matcher.facets(counts).marks, expected);
}

void TrainingFilterTest::onlyWhatMenusChooseIsAPartOfItsOwn()
{
    const Question type = term(QuestionField::Type, {TrainingType(KnownTrainingType::Pop)});
    const Question status = term(QuestionField::Status, {StatusGroup::Succeeded});
    using Matcher = TrainingMatcher;
    QCOMPARE(failures(example(), {.question = type}), unsigned(Matcher::Type));
    QCOMPARE(failures(example(), {.question = status}), unsigned(Matcher::Status));
    const Question both{.parts = {type, status}};
    QCOMPARE(failures(example(), {.question = both}), unsigned(Matcher::Type | Matcher::Status));
    const Question either{.kind = Question::Kind::Any, .parts = {type, status}};
    QCOMPARE(failures(example(), {.question = either}), unsigned(Matcher::Rest));
    const Question unlike{
        .kind = Question::Kind::Not,
        .parts = {term(QuestionField::Type, {TrainingType(KnownTrainingType::RelatedItem)})}};
    QCOMPARE(failures(example(), {.question = unlike}), unsigned(Matcher::Rest));
}

void TrainingFilterTest::theLastTextOfAQuestionMayBeOpen()
{
    Question word = term(QuestionField::Words, {u"야가"_s});
    Question status = term(QuestionField::Status, {StatusGroup::Failed});
    status.position = 10;
    const Question whole{.parts = {word, status}};
    QCOMPARE(failures(example(), {.question = word, .textIsOpen = true}), 0U);
    QVERIFY(failures(example(), {.question = word}) != 0);
    QVERIFY(failures(example(), {.question = whole, .textIsOpen = true}) != 0); // it is finished
    word.position = 20;
    QCOMPARE(failures(example(), {.question = {.parts = {status, word}}, .textIsOpen = true}), 0U);
}

void TrainingFilterTest::agesAreCountedFromTheFiltersNow()
{
    constexpr qint64 day = 24 * 3'600'000;
    const Question lately = term(QuestionField::Created, {QuestionMoment{.ago = 1}});
    const TrainingContext context{.now = noon + day / 2};
    QCOMPARE(failuresOf(example(), {.question = lately}, context), 0U);
    QCOMPARE(failuresOf(example(), {.question = lately, .now = noon + day}, context), 0U);
    QVERIFY(failuresOf(example(), {.question = lately, .now = noon + day + 1}, context) != 0);
}

static const RegisteredTest registered(__FILE__, runTest<TrainingFilterTest, QCoreApplication>);
#include "tst_trainingfilter.moc"
