// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trainingviews.h"

#include "core/questionmatcher.h"
#include "core/questionparser.h"
#include "core/questiontext.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using NameProblem = TrainingViews::NameProblem;

class TrainingViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInQuestionsMeanWhatTheirNamesSay_data();
    void builtInQuestionsMeanWhatTheirNamesSay();
    void builtInViewsComeFirst();
    void builtInViewsCannotBeChanged();
    void namesAreCleaned_data();
    void namesAreCleaned();
    void namesAreShortenedAtWholeCharacters_data();
    void namesAreShortenedAtWholeCharacters();
    void someNamesCannotBe_data();
    void someNamesCannotBe();
    void viewsAreFoundInAnyCase();
    void savingReplacesTheOneOfThatName();
    void savingKeepsTheOrder();
    void renamingKeepsThePlace();
    void renamingToTakenNamesIsRefused();
    void removedViewsAreGone();
    void viewsMoveToAPlace();
    void addedViewsGetNumbers();
    void whatIsThereIsNotAddedAgain();
    void addedNamesAreMadeUsable_data();
    void addedNamesAreMadeUsable();
    void longNamesGetNumbersToo();
    void noMoreThanSoManyFit();
    void savedViewsAreReadAsTheyAre();
};

namespace {

QStringList namesOf(const QList<TrainingView> &views)
{
    QStringList names;
    for (const TrainingView &view : views)
        names.append(view.name);
    return names;
}

TrainingViews viewsNamed(const QStringList &names)
{
    TrainingViews views;
    for (const QString &name : names)
        views.save({.name = name, .question = u"desc:"_s + name.toLower()});
    return views;
}

} // namespace

void TrainingViewsTest::builtInQuestionsMeanWhatTheirNamesSay_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("versions");
    QTest::newRow("all") << u"All"_s
                         << QStringList{u"done"_s,          u"failed"_s,   u"ready"_s,
                                        u"failed-before"_s, u"training"_s, u"waiting"_s};
    QTest::newRow("failed") << u"Failed in 24 hours"_s << QStringList{u"failed"_s};
    QTest::newRow("in progress") << u"In progress"_s << QStringList{u"training"_s, u"waiting"_s};
    QTest::newRow("served") << u"Being served"_s << QStringList{u"done"_s};
    QTest::newRow("too long") << u"Takes too long"_s << QStringList{u"training"_s};
}

void TrainingViewsTest::builtInQuestionsMeanWhatTheirNamesSay()
{
    QFETCH(const QString, view);
    QFETCH(const QStringList, versions);
    // Noon in Korea, whose time dates without a zone are in.
    const qint64 now =
        QDateTime(QDate(2024, 7, 30), QTime(3, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    const auto training = [](const QString &version, KnownTrainingStatus status,
                             std::string_view created) {
        Training made = sampleTraining(version, status);
        made.created = Timestamp::fromText(created);
        return made;
    };
    const TrainingList list = listOf(
        {training(u"done"_s, KnownTrainingStatus::Completed, "2024-07-30T08:00:00"),
         training(u"failed"_s, KnownTrainingStatus::LearningFailed, "2024-07-29T13:00:00"),
         training(u"ready"_s, KnownTrainingStatus::Ready, "2024-07-30T08:00:00"),
         training(u"failed-before"_s, KnownTrainingStatus::LearningFailed, "2024-07-29T11:00:00"),
         training(u"training"_s, KnownTrainingStatus::Learning, "2024-07-01T08:00:00"),
         training(u"waiting"_s, KnownTrainingStatus::Waiting, "2024-07-30T08:00:00")});
    const RowMarks marks{TrainingMark::BeingServed, {}, {}, {}, TrainingMark::LongerThanUsual, {}};
    const QuestionContext context{.now = now, .marks = &marks};

    const std::optional<TrainingView> found = TrainingViews().find(view);
    QVERIFY(found);
    const auto question = parseQuestion(found->question);
    QVERIFY(question);
    QCOMPARE(questionText(*question), found->question);
    std::vector<quint8> answers;
    QuestionMatcher(*question, list, context).append(answers);
    QStringList matching;
    for (int row = 0; row < list.size(); ++row) {
        if (answers[std::size_t(row)] != 0)
            matching.append(list.at(row).key.version);
    }
    QCOMPARE(matching, versions);
}

void TrainingViewsTest::builtInViewsComeFirst()
{
    const TrainingViews views = viewsNamed({u"One"_s, u"야간 실패"_s});
    QCOMPARE(
        namesOf(views.all()), namesOf(builtInViews()) + (QStringList{u"One"_s, u"야간 실패"_s}));
    for (const TrainingView &view : builtInViews()) {
        QVERIFY(TrainingViews::isBuiltIn(view.name));
        QCOMPARE(TrainingViews::cleanName(view.name), view.name);
        QVERIFY(!view.columns && !view.zone);
    }
    QVERIFY(TrainingViews::isBuiltIn(u" being SERVED"_s));
    QVERIFY(!TrainingViews::isBuiltIn(u"One"_s));
}

void TrainingViewsTest::builtInViewsCannotBeChanged()
{
    TrainingViews views = viewsNamed({u"One"_s});
    const TrainingViews before = views;
    QVERIFY(!views.save({.name = u"All"_s, .question = u"x"_s}));
    QVERIFY(!views.rename(u"All"_s, u"Two"_s));
    QVERIFY(!views.rename(u"One"_s, u"all"_s));
    QVERIFY(!views.remove(u"All"_s));
    QVERIFY(!views.move(u"All"_s, 0));
    QCOMPARE(views, before);
}

void TrainingViewsTest::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Tuned"_s << u"Tuned"_s;
    QTest::newRow("Korean") << u"야간 실패"_s << u"야간 실패"_s;
    QTest::newRow("Korean in letters")
        << u"야간"_s.normalized(QString::NormalizationForm_D) << u"야간"_s;
    QTest::newRow("emoji") << u"🛒 shop"_s << u"🛒 shop"_s;
    QTest::newRow("joined emoji") << u"👩\u200d💻"_s << u"👩\u200d💻"_s;
    QTest::newRow("blanks") << u"  a \t b\u3000c\n"_s << u"a b c"_s;
    QTest::newRow("controls") << u"\x1b[31mred\x7f"_s << u"[31mred"_s;
    QTest::newRow("direction") << u"\u202eabc"_s << u"abc"_s;
    QTest::newRow("zero width between blanks") << u"a \u200b b"_s << u"a b"_s;
    QTest::newRow("zero width at the ends") << u"\u200b a \ufeff"_s << u"a"_s;
    QTest::newRow("half a character") << (u"a"_s + QChar(0xd83d)) << u"a"_s;
    QTest::newRow("null") << (u"a"_s + QChar(u'\0') + u'b') << u"ab"_s;
    QTest::newRow("nothing to see") << u" \u200b\u3164\t"_s << QString();
}

void TrainingViewsTest::namesAreCleaned()
{
    QFETCH(const QString, name);
    QFETCH(const QString, clean);
    QCOMPARE(TrainingViews::cleanName(name), clean);
    QCOMPARE(TrainingViews::cleanName(clean), clean);
    TrainingViews views;
    QCOMPARE(views.save({.name = name}), !clean.isEmpty());
    QCOMPARE(namesOf(views.own()), clean.isEmpty() ? QStringList() : QStringList{clean});
    QCOMPARE(views.find(name).has_value(), !clean.isEmpty());
    QCOMPARE(views.remove(name), !clean.isEmpty());
}

void TrainingViewsTest::namesAreShortenedAtWholeCharacters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const QString most(TrainingViews::longestName, u'x');
    const QString almost = most.chopped(1);
    QTest::newRow("short") << u" a"_s << u"a"_s;
    QTest::newRow("just so long") << most << most;
    QTest::newRow("one more") << (most + u'y') << most;
    QTest::newRow("pair at the end") << (almost + u"🛒") << almost;
    QTest::newRow("blank at the end") << (almost + u" y") << almost;
    QTest::newRow("joiner at the end")
        << (most.chopped(3) + u"👩\u200d💻") << (most.chopped(3) + u"👩");
    QTest::newRow("composed") << QString(100, u'한').normalized(QString::NormalizationForm_D)
                              << QString(100, u'한');
}

void TrainingViewsTest::namesAreShortenedAtWholeCharacters()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(TrainingViews::shortenedName(name), expected);
}

void TrainingViewsTest::someNamesCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("self");
    QTest::addColumn<std::optional<NameProblem>>("problem");
    using Problem = std::optional<NameProblem>;
    const QString most(TrainingViews::longestName, u'x');
    QTest::newRow("new") << u"New"_s << QString() << Problem();
    QTest::newRow("empty") << QString() << QString() << Problem(NameProblem::Empty);
    QTest::newRow("blanks") << u" \t\u200b"_s << QString() << Problem(NameProblem::Empty);
    QTest::newRow("just so long") << most << QString() << Problem();
    QTest::newRow("blanks beyond") << (most + u"  ") << QString() << Problem();
    QTest::newRow("too long") << (most + u'x') << QString() << Problem(NameProblem::TooLong);
    QTest::newRow("taken") << u"One"_s << QString() << Problem(NameProblem::Taken);
    QTest::newRow("taken in other cases") << u" oNE "_s << QString() << Problem(NameProblem::Taken);
    QTest::newRow("taken in letters") << u"야간"_s.normalized(QString::NormalizationForm_D)
                                      << QString() << Problem(NameProblem::Taken);
    QTest::newRow("its own") << u"ONE"_s << u"One"_s << Problem();
    QTest::newRow("its own, not cleaned") << u"ONE"_s << u" One "_s << Problem();
    QTest::newRow("of another") << u"야간"_s << u"One"_s << Problem(NameProblem::Taken);
    QTest::newRow("of one when there is no other")
        << u"One"_s << u"None"_s << Problem(NameProblem::Taken);
    QTest::newRow("built-in") << u"All"_s << QString() << Problem(NameProblem::BuiltIn);
    QTest::newRow("built-in in other cases")
        << u"in PROGRESS"_s << u"One"_s << Problem(NameProblem::BuiltIn);
    QTest::newRow("nearly built-in") << u"All!"_s << QString() << Problem();
}

void TrainingViewsTest::someNamesCannotBe()
{
    QFETCH(const QString, name);
    QFETCH(const QString, self);
    QFETCH(const std::optional<NameProblem>, problem);
    const TrainingViews views = viewsNamed({u"One"_s, u"야간"_s});
    QVERIFY(views.problemOf(name, self) == problem);
}

void TrainingViewsTest::viewsAreFoundInAnyCase()
{
    const TrainingViews views = viewsNamed({u"Nightly"_s});
    QCOMPARE(views.find(u"Nightly"_s)->question, u"desc:nightly"_s);
    QCOMPARE(views.find(u" NIGHTLY"_s)->name, u"Nightly"_s);
    QCOMPARE(views.find(u"being served"_s)->name, u"Being served"_s);
    QVERIFY(!views.find(u"Night"_s));
    QVERIFY(!views.find({}));
}

void TrainingViewsTest::savingReplacesTheOneOfThatName()
{
    TrainingViews views = viewsNamed({u"One"_s, u"Two"_s});
    const TrainingView changed{
        .name = u"ONE "_s,
        .question = u"status:failed"_s,
        .columns = TrainingView::Columns{.shown = {u"status"_s}},
        .zone = ZoneChoice::Utc};
    QVERIFY(views.save(changed));
    QCOMPARE(namesOf(views.own()), (QStringList{u"ONE"_s, u"Two"_s}));
    QCOMPARE(views.own().first().question, changed.question);
    QCOMPARE(views.own().first().zone, changed.zone);
}

void TrainingViewsTest::savingKeepsTheOrder()
{
    TrainingViews views;
    for (const QString &name : {u"c"_s, u"a"_s, u"b"_s})
        QVERIFY(views.save({.name = name}));
    QVERIFY(!views.save({.name = QString(TrainingViews::longestName + 1, u'x')}));
    QCOMPARE(namesOf(views.own()), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TrainingViewsTest::renamingKeepsThePlace()
{
    TrainingViews views = viewsNamed({u"One"_s, u"Two"_s, u"Three"_s});
    QVERIFY(views.rename(u"two"_s, u" 둘 "_s));
    QCOMPARE(namesOf(views.own()), (QStringList{u"One"_s, u"둘"_s, u"Three"_s}));
    QCOMPARE(views.find(u"둘"_s)->question, u"desc:two"_s);
    QVERIFY(views.rename(u"One"_s, u"ONE"_s));
    QCOMPARE(views.own().first().name, u"ONE"_s);
}

void TrainingViewsTest::renamingToTakenNamesIsRefused()
{
    TrainingViews views = viewsNamed({u"One"_s, u"Two"_s});
    const TrainingViews before = views;
    QVERIFY(!views.rename(u"One"_s, u"TWO"_s));
    QVERIFY(!views.rename(u"One"_s, u" "_s));
    QVERIFY(!views.rename(u"Three"_s, u"Four"_s));
    QCOMPARE(views, before);
}

void TrainingViewsTest::removedViewsAreGone()
{
    TrainingViews views = viewsNamed({u"One"_s, u"Two"_s});
    QVERIFY(views.remove(u"ONE"_s));
    QVERIFY(!views.remove(u"One"_s));
    QCOMPARE(namesOf(views.own()), QStringList{u"Two"_s});
    QVERIFY(!views.problemOf(u"One"_s));
}

void TrainingViewsTest::viewsMoveToAPlace()
{
    TrainingViews views = viewsNamed({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(views.move(u"a"_s, 2));
    QCOMPARE(namesOf(views.own()), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(views.move(u"c"_s, 0));
    QVERIFY(views.move(u"c"_s, 0));
    QCOMPARE(namesOf(views.own()), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    for (const qsizetype place : {-1, 3})
        QVERIFY(!views.move(u"a"_s, place));
    QVERIFY(!views.move(u"d"_s, 0));
    QCOMPARE(namesOf(views.own()), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void TrainingViewsTest::addedViewsGetNumbers()
{
    TrainingViews views = viewsNamed({u"Tuned"_s});
    const QStringList added = views.add(
        {{.name = u"tuned"_s, .question = u"x"_s},
         {.name = u"New"_s},
         {.name = u"Tuned"_s, .question = u"y"_s},
         {.name = u"All"_s, .question = u"z"_s}});
    QCOMPARE(added, (QStringList{u"tuned (2)"_s, u"New"_s, u"Tuned (3)"_s, u"All (2)"_s}));
    QCOMPARE(namesOf(views.own()), QStringList(u"Tuned"_s) + added);
    QCOMPARE(views.find(u"Tuned"_s)->question, u"desc:tuned"_s);
    QCOMPARE(views.find(u"Tuned (3)"_s)->question, u"y"_s);
}

void TrainingViewsTest::whatIsThereIsNotAddedAgain()
{
    const QList<TrainingView> others{
        {.name = u"Tuned"_s, .question = u"x"_s}, {.name = u"New"_s}, builtInViews().at(1)};
    TrainingViews views = viewsNamed({u"Tuned"_s});
    QCOMPARE(views.add(others), (QStringList{u"Tuned (2)"_s, u"New"_s}));
    QCOMPARE(views.add(others), QStringList());
    QCOMPARE(views.add(views.own()), QStringList());
    QCOMPARE(views.add({{.name = u" NEW"_s}}), QStringList());
}

void TrainingViewsTest::addedNamesAreMadeUsable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const QString most(TrainingViews::longestName, u'x');
    QTest::newRow("nothing") << QString() << u"View"_s;
    QTest::newRow("nothing to see") << u"\u200b"_s << u"View"_s;
    QTest::newRow("blanks") << u" a\n"_s << u"a"_s;
    QTest::newRow("too long") << QString(1000, u'x') << most;
    QTest::newRow("pair at the end") << (most.chopped(1) + u"🛒") << most.chopped(1);
}

void TrainingViewsTest::addedNamesAreMadeUsable()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    TrainingViews views;
    QCOMPARE(views.add({{.name = name}}), QStringList{expected});
    QCOMPARE(views.add({{.name = name}}), QStringList()); // and is known again
    QVERIFY(!TrainingViews().problemOf(expected));
}

void TrainingViewsTest::longNamesGetNumbersToo()
{
    const QString most(TrainingViews::longestName, u'x');
    TrainingViews views = viewsNamed({most});
    const QString pairs = most.chopped(5) + u"🛒xxx"; // the number would cut the pair
    views.save({.name = pairs});
    QCOMPARE(
        views.add({{.name = most}, {.name = pairs, .question = u"y"_s}}),
        (QStringList{most.chopped(4) + u" (2)", most.chopped(5) + u" (2)"}));
    for (const TrainingView &view : views.own()) {
        QVERIFY(view.name.size() <= TrainingViews::longestName);
        QVERIFY(!view.name.toUtf8().contains('?'));
    }
}

void TrainingViewsTest::noMoreThanSoManyFit()
{
    QList<TrainingView> many;
    for (int i = 0; i < TrainingViews::mostViews + 5; ++i)
        many.append({.name = QString::number(i)});
    TrainingViews views(many);
    QVERIFY(views.isFull());
    QCOMPARE(views.own(), many.first(TrainingViews::mostViews));
    QVERIFY(!views.save({.name = u"one more"_s}));
    QVERIFY(views.save({.name = u"7"_s, .question = u"x"_s})); // is there
    QCOMPARE(views.add({{.name = u"one more"_s}}), QStringList());

    TrainingViews other;
    QCOMPARE(other.add(many).size(), TrainingViews::mostViews);
    QVERIFY(other.remove(u"0"_s));
    QVERIFY(!other.isFull());
    QVERIFY(other.save({.name = u"one more"_s}));
}

void TrainingViewsTest::savedViewsAreReadAsTheyAre()
{
    const TrainingViews views = viewsNamed({u"b"_s, u"A"_s, u"야간 (2)"_s, u"👩\u200d💻"_s});
    QCOMPARE(TrainingViews(views.own()), views);
    // And what cannot be gets names.
    const TrainingViews mended(
        {{.name = u"a"_s, .question = u"x"_s},
         {.name = u"A"_s},
         {.name = u"all"_s, .recentOnly = true}});
    QCOMPARE(namesOf(mended.own()), (QStringList{u"a"_s, u"A (2)"_s, u"all (2)"_s}));
}

static const RegisteredTest registered(__FILE__, runTest<TrainingViewsTest, QCoreApplication>);
#include "tst_trainingviews.moc"
