// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagecollector.h"
#include "support/readproblems.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Training training(int number)
{
    Training result;
    result.key = {u"s"_s, KnownTrainingType::Pop, QString::number(number)};
    return result;
}

// Trainings number `from` and so many behind it.
Page<Training> page(int from, int count)
{
    Page<Training> result;
    for (int i = 0; i < count; ++i)
        result.rows.append(training(from + i));
    result.rowCount = count;
    return result;
}

Page<Training> pageWithLimit(int from, int count, qint64 limit)
{
    Page<Training> result = page(from, count);
    result.limit = limit;
    return result;
}

// A page none of whose rows can be read, for each lacks this field.
Page<Training> unreadablePage(int count, QLatin1StringView field)
{
    Page<Training> result;
    result.rowCount = count;
    for (int i = 0; i < count; ++i) {
        result.problems += missing("trains"_L1, i, field);
        result.unreadable.append({.row = 0, .json = QByteArray::number(i)});
    }
    return result;
}

} // namespace

using Next = std::optional<PageRange>;
using Collector = PageCollector<Training>;

class PageCollectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasFailedUntilTheEnd();
    void shortPageEndsTheList_data();
    void shortPageEndsTheList();
    void fewRowsEndTheListOfAnUnknownLimit();
    void manyRowsOfAnUnknownLimitAreAskedWhetherTheyWereAll_data();
    void manyRowsOfAnUnknownLimitAreAskedWhetherTheyWereAll();
    void pagesOfAnUnknownLimitEndWithAShorterOne();
    void serviceWithoutRangesGivesAllAtOnce();
    void changeBetweenTwoAnswersOfAServiceWithoutRangesIsSeen();
    void fullPageAsksForTheNext();
    void exactMultipleEndsWithAnEmptyPage();
    void limitOfTheServiceDecidesWhatIsFull();
    void limitOfNoUseIsIgnored_data();
    void limitOfNoUseIsIgnored();
    void moreRowsThanTheLimitMoveTheOffset();
    void serviceThatIgnoresTheOffsetEndsTheList();
    void serviceThatIgnoresTheOffsetEndsTheListWithUnreadableRows();
    void serviceThatIgnoresTheOffsetEndsTheListWithoutReadableRows();
    void unreadableRowsOfARepeatedPageAreTakenOnce();
    void overlappingPagesAreJoined();
    void rowsThatComeTwiceAreDropped();
    void rowsOfDifferentTypesAreDifferent();
    void unreadableRowsCountForTheOffset();
    void fullPageOfUnreadableRowsIsNoEnd();
    void anotherPageWithTheSameFaultIsNoEnd();
    void endsAtTheCap_data();
    void endsAtTheCap();
    void listThatFillsTheLastPageIsWhole_data();
    void listThatFillsTheLastPageIsWhole();
    void whatIsMoreThanAnybodyHasIsCutOff();
    void elementsThatAreNoRowsKeepTheirPlace();
    void moreServicesThanAnybodyHasAreNotRead();
    void collectsServicesByTheirId();
};

void PageCollectorTest::hasFailedUntilTheEnd()
{
    Collector collector;
    QCOMPARE(collector.list().end, ListEnd::Failed);
    QCOMPARE(collector.list().pages, 0);
    collector.add(page(0, 1000));
    QCOMPARE(collector.list().end, ListEnd::Failed);
    QCOMPARE(collector.list().rows.size(), 1000);
    collector.add(page(1000, 1));
    QCOMPARE(collector.list().end, ListEnd::Complete);
}

void PageCollectorTest::shortPageEndsTheList_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("a good deal") << 99;
    QTest::newRow("many") << 100;
    QTest::newRow("all but one") << 999;
}

void PageCollectorTest::shortPageEndsTheList()
{
    QFETCH(const int, count);
    Collector collector;
    QCOMPARE(collector.add(pageWithLimit(0, count, 1000)), Next());
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), count);
    QCOMPARE(collector.list().pages, 1);
}

void PageCollectorTest::fewRowsEndTheListOfAnUnknownLimit()
{
    for (const int count : {0, 1, 99}) {
        Collector collector;
        QCOMPARE(collector.add(page(0, count)), Next());
        QCOMPARE(collector.list().end, ListEnd::Complete);
        QCOMPARE(collector.list().rows.size(), count);
    }
}

void PageCollectorTest::manyRowsOfAnUnknownLimitAreAskedWhetherTheyWereAll_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("many") << 100;
    QTest::newRow("more") << 500;
    QTest::newRow("all but one") << 999;
}

void PageCollectorTest::manyRowsOfAnUnknownLimitAreAskedWhetherTheyWereAll()
{
    QFETCH(const int, count);
    Collector collector;
    QCOMPARE(collector.add(page(0, count)), Next(PageRange{count, 1000}));
    QVERIFY(collector.isInDoubt());
    QCOMPARE(collector.add(page(count, 0)), Next());
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), count);
}

void PageCollectorTest::pagesOfAnUnknownLimitEndWithAShorterOne()
{
    Collector collector;
    QCOMPARE(collector.add(page(0, 999)), Next(PageRange{999, 1000}));
    QCOMPARE(collector.add(page(999, 999)), Next(PageRange{1998, 1000}));
    QCOMPARE(collector.add(page(1998, 998)), Next());
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), 2996);

    Collector documented;
    QVERIFY(documented.add(page(0, 1000)));
    QVERIFY(!documented.isInDoubt());
    QVERIFY(!documented.add(page(1000, 999)));
    QCOMPARE(documented.list().end, ListEnd::Complete);
}

void PageCollectorTest::serviceWithoutRangesGivesAllAtOnce()
{
    Page<Training> same = page(0, 300);
    same.rowCount = 301;
    same.problems = {missing("trains"_L1, 3, "version"_L1)};
    Collector collector;
    QVERIFY(collector.add(same));
    QVERIFY(!collector.add(same));
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), 300);
    QCOMPARE(collector.list().problems, same.problems);
    QCOMPARE(collector.list().duplicates, 0);
    QVERIFY(!collector.list().changedMeanwhile());
}

void PageCollectorTest::changeBetweenTwoAnswersOfAServiceWithoutRangesIsSeen()
{
    Collector collector;
    QVERIFY(collector.add(page(1, 300)));
    QVERIFY(collector.add(page(0, 301)));
    QVERIFY(!collector.add(page(0, 301)));
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), 301);
    QVERIFY(collector.list().changedMeanwhile()); // and is read again, in order
}

void PageCollectorTest::fullPageAsksForTheNext()
{
    Collector collector;
    QCOMPARE(collector.add(page(0, 1000)), Next(PageRange{1000, 1000}));
    QCOMPARE(collector.add(page(1000, 1000)), Next(PageRange{2000, 1000}));
    QCOMPARE(collector.add(page(2000, 1)), Next());
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().pages, 3);
    QCOMPARE(collector.list().rows.size(), 2001);
    for (int i = 0; i < 2001; ++i)
        QVERIFY(collector.list().rows.at(i) == training(i));
}

void PageCollectorTest::exactMultipleEndsWithAnEmptyPage()
{
    Collector collector;
    QVERIFY(collector.add(page(0, 1000)));
    QVERIFY(collector.add(page(1000, 1000)));
    QVERIFY(!collector.add(page(2000, 0)));
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), 2000);
}

void PageCollectorTest::limitOfTheServiceDecidesWhatIsFull()
{
    Collector collector;
    QCOMPARE(collector.add(pageWithLimit(0, 50, 50)), Next(PageRange{50, 50}));
    QCOMPARE(collector.add(pageWithLimit(50, 49, 50)), Next());
    QCOMPARE(collector.list().end, ListEnd::Complete);

    // 1,000 rows are a short page when the service gives more at once.
    Collector generous;
    QCOMPARE(generous.add(pageWithLimit(0, 1000, 5000)), Next());
    QCOMPARE(generous.list().end, ListEnd::Complete);
}

void PageCollectorTest::limitOfNoUseIsIgnored_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("negative") << qint64(-1);
    QTest::newRow("least") << std::numeric_limits<qint64>::min();
}

void PageCollectorTest::limitOfNoUseIsIgnored()
{
    QFETCH(const qint64, limit);
    Collector collector;
    QCOMPARE(collector.add(pageWithLimit(0, 1000, limit)), Next(PageRange{1000, 1000}));
    QCOMPARE(collector.add(pageWithLimit(1000, 5, limit)), Next());
    QCOMPARE(collector.list().end, ListEnd::Complete);
}

void PageCollectorTest::moreRowsThanTheLimitMoveTheOffset()
{
    Collector collector;
    QCOMPARE(collector.add(page(0, 2500)), Next(PageRange{2500, 1000}));
    QCOMPARE(collector.add(page(2500, 0)), Next());
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), 2500);
}

void PageCollectorTest::serviceThatIgnoresTheOffsetEndsTheList()
{
    Collector collector;
    QVERIFY(collector.add(page(0, 1500)));
    QVERIFY(!collector.add(page(0, 1500)));
    QCOMPARE(collector.list().end, ListEnd::Repeated);
    QCOMPARE(collector.list().rows.size(), 1500);
    QCOMPARE(collector.list().duplicates, 1500);
    QCOMPARE(collector.list().pages, 2);
}

void PageCollectorTest::serviceThatIgnoresTheOffsetEndsTheListWithUnreadableRows()
{
    Page<Training> same = page(0, 1499);
    same.rowCount = 1500;
    same.problems = {missing("trains"_L1, 3, "version"_L1)};
    Collector collector;
    QVERIFY(collector.add(same));
    QVERIFY(!collector.add(same));
    QCOMPARE(collector.list().end, ListEnd::Repeated);
    QCOMPARE(collector.list().rows.size(), 1499);
}

void PageCollectorTest::serviceThatIgnoresTheOffsetEndsTheListWithoutReadableRows()
{
    Collector collector;
    QVERIFY(collector.add(unreadablePage(1000, "version"_L1)));
    QVERIFY(!collector.add(unreadablePage(1000, "version"_L1)));
    QCOMPARE(collector.list().end, ListEnd::Repeated);
}

void PageCollectorTest::unreadableRowsOfARepeatedPageAreTakenOnce()
{
    Page<Training> same = page(0, 1000);
    same.rowCount = 1001;
    same.problems = {missing("trains"_L1, 3, "version"_L1)};
    Collector collector;
    collector.add(same);
    collector.add(same);
    QCOMPARE(collector.list().problems, same.problems);
}

void PageCollectorTest::overlappingPagesAreJoined()
{
    // Ten trainings were requested while the pages came: everything moved down.
    Collector collector;
    QVERIFY(collector.add(page(0, 1000)));
    QVERIFY(collector.add(page(990, 1000)));
    QVERIFY(!collector.add(page(1990, 10)));
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), 2000);
    QCOMPARE(collector.list().duplicates, 10);
}

void PageCollectorTest::rowsThatComeTwiceAreDropped()
{
    Page<Training> twice = page(0, 3);
    Training second = training(1);
    second.description = u"second"_s;
    twice.rows.append(second);
    twice.rowCount = 4;
    Collector collector;
    QVERIFY(!collector.add(twice));
    QCOMPARE(collector.list().rows.size(), 3);
    QCOMPARE(collector.list().twice, 1);
    QVERIFY(!collector.list().changedMeanwhile());
    QVERIFY(collector.list().rows.at(1).description.isNull()); // the first one counts
}

void PageCollectorTest::rowsOfDifferentTypesAreDifferent()
{
    Page<Training> page;
    for (const char *type : {"pop", "relatedItem", "new"}) {
        Training row = training(1);
        row.key.type = TrainingType::fromText(QLatin1StringView(type));
        page.rows.append(row);
    }
    page.rowCount = 3;
    Collector collector;
    collector.add(page);
    QCOMPARE(collector.list().rows.size(), 3);
}

void PageCollectorTest::unreadableRowsCountForTheOffset()
{
    Page<Training> first = page(0, 998);
    first.rowCount = 1000;
    first.problems = {missing("trains"_L1, 3, "version"_L1), missing("trains"_L1, 7, "type"_L1)};
    Page<Training> second = page(1000, 1);
    second.rowCount = 2;
    second.problems = {missing("trains"_L1, 0, "version"_L1)};

    Collector collector;
    QCOMPARE(collector.add(first), Next(PageRange{1000, 1000}));
    QCOMPARE(collector.add(second), Next());
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), 999);
    QCOMPARE(collector.list().problems, first.problems + second.problems);
}

void PageCollectorTest::fullPageOfUnreadableRowsIsNoEnd()
{
    Collector collector;
    QVERIFY(collector.add(page(0, 1000)));
    QCOMPARE(collector.add(unreadablePage(1000, "version"_L1)), Next(PageRange{2000, 1000}));
    QVERIFY(!collector.add(page(2000, 1)));
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), 1001);
    QCOMPARE(collector.list().problems.size(), 1000);
}

void PageCollectorTest::anotherPageWithTheSameFaultIsNoEnd()
{
    const Page<Training> first = unreadablePage(1000, "type"_L1);
    Page<Training> second = first;
    for (OddElement &element : second.unreadable)
        element.json += "000";
    Collector collector;
    QCOMPARE(collector.add(first), Next(PageRange{1000, 1000}));
    QCOMPARE(collector.add(second), Next(PageRange{2000, 1000}));
    QVERIFY(!collector.add(second));
    QCOMPARE(collector.list().end, ListEnd::Repeated);
    QCOMPARE(collector.list().unreadable, 2000);
    QCOMPARE(collector.list().oddElements, first.unreadable + second.unreadable);
}

void PageCollectorTest::endsAtTheCap_data()
{
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("isUnreadable");
    QTest::newRow("full page") << 5 << false;
    QTest::newRow("one row") << 1 << false;
    QTest::newRow("full page that cannot be read") << 5 << true;
    QTest::newRow("one row that cannot be read") << 1 << true;
}

void PageCollectorTest::endsAtTheCap()
{
    QFETCH(const int, last);
    QFETCH(const bool, isUnreadable);
    constexpr int most = Collector::maximumPages;
    Collector collector;
    for (int i = 0; i < most; ++i)
        QCOMPARE(collector.add(pageWithLimit(5 * i, 5, 5)), Next(PageRange{5 * (i + 1), 5}));
    QCOMPARE(collector.list().end, ListEnd::Failed);
    Page<Training> more = isUnreadable ? unreadablePage(last, "version"_L1) : page(5 * most, last);
    more.limit = 5;
    QVERIFY(!collector.add(more));
    QCOMPARE(collector.list().end, ListEnd::Capped);
    QCOMPARE(collector.list().pages, most);
    QCOMPARE(collector.list().rows.size(), 5 * most);
    QVERIFY(collector.list().problems.isEmpty());
}

void PageCollectorTest::listThatFillsTheLastPageIsWhole_data()
{
    QTest::addColumn<qint64>("pageSize");
    QTest::newRow("a million") << qint64(1000);
    QTest::newRow("small pages") << qint64(3);
}

void PageCollectorTest::listThatFillsTheLastPageIsWhole()
{
    QFETCH(const qint64, pageSize);
    constexpr int most = Collector::maximumPages;
    Collector collector;
    for (int i = 0; i < most; ++i) {
        const int from = int(pageSize) * i;
        const Next next = collector.add(pageWithLimit(from, int(pageSize), pageSize));
        QCOMPARE(next, Next(PageRange{from + pageSize, pageSize}));
    }
    QVERIFY(!collector.add(pageWithLimit(0, 0, pageSize)));
    QCOMPARE(collector.list().end, ListEnd::Complete);
    QCOMPARE(collector.list().rows.size(), pageSize * most);
}

void PageCollectorTest::whatIsMoreThanAnybodyHasIsCutOff()
{
    Page<Service> page;
    for (int i = 0; i < 10'000; ++i)
        page.rows.emplaceBack().serviceId = QString::number(i);
    page.rowCount = 10'000;
    page.limit = 20'000;
    PageCollector<Service> whole;
    QVERIFY(!whole.add(page));
    QCOMPARE(whole.list().end, ListEnd::Complete);

    page.rows[7].unexpected = UnexpectedFields({UnexpectedField()});
    page.rows.emplaceBack().unexpected = UnexpectedFields({UnexpectedField()});
    page.rows.append(page.rows.at(3)); // twice in the page, but behind the last row that counts
    page.unreadable = {{.row = 10'000, .json = "1"}, {.row = 10'001, .json = "2"}};
    page.problems = {
        missing("services"_L1, 10'000, "serviceId"_L1),
        missing("services"_L1, 10'001, "serviceId"_L1)};
    page.rowCount = 10'004;
    PageCollector<Service> cut;
    QVERIFY(!cut.add(page));
    QCOMPARE(cut.list().end, ListEnd::Capped);
    QCOMPARE(cut.list().rows.size(), 10'000);
    QCOMPARE(cut.list().unexpected, 1);
    QCOMPARE(cut.list().oddElements, (QList<OddElement>{{.row = 10'000, .json = "1"}}));
    QCOMPARE(cut.list().unreadable, 1);
    QCOMPARE(cut.list().problems, QList<ReadProblem>{page.problems.first()});
    QCOMPARE(cut.list().twice, 0);
}

void PageCollectorTest::elementsThatAreNoRowsKeepTheirPlace()
{
    Page<Training> first = page(0, 1000);
    first.rowCount = 1002;
    first.unreadable = {{.row = 0, .json = "null"}, {.row = 1000, .json = "1"}};
    first.problems = {missing("trains"_L1, 0, "type"_L1), missing("trains"_L1, 1001, "type"_L1)};
    Page<Training> second = page(998, 3); // two of them again, for the list has grown
    Training odd = training(1001);
    odd.unexpected = UnexpectedFields({UnexpectedField()});
    second.rows.append(odd);
    Training again = training(1001); // one that the page holds twice
    again.json = "{}";
    second.rows.append(again);
    second.rowCount = 7;
    second.unreadable = {{.row = 2, .json = "2"}, {.row = 5, .json = "3"}};
    second.problems = {
        missing("trains"_L1, 1000, "type"_L1), missing("trains"_L1, 1003, "type"_L1)};
    Collector collector;
    QVERIFY(collector.add(first));
    QVERIFY(!collector.add(second));
    QCOMPARE(collector.list().rows.size(), 1002);
    QCOMPARE(collector.list().unreadable, 4);
    QCOMPARE(collector.list().duplicates, 2);
    QCOMPARE(collector.list().twice, 1);
    QCOMPARE(collector.list().unexpected, 1);
    const QList<OddElement> expected{
        {.row = 0, .json = "null"},
        {.row = 1000, .json = "1"},
        {.row = 1000, .json = "2"},
        {.row = 1002, .json = "{}"},
        {.row = 1002, .json = "3"}};
    QCOMPARE(collector.list().oddElements, expected);
}

void PageCollectorTest::moreServicesThanAnybodyHasAreNotRead()
{
    Page<Service> page;
    for (int i = 0; i < 10'001; ++i)
        page.rows.emplaceBack().serviceId = QString::number(i);
    page.rowCount = page.rows.size();
    PageCollector<Service> collector;
    QVERIFY(!collector.add(page));
    QCOMPARE(collector.list().end, ListEnd::Capped);
    QCOMPARE(collector.list().rows.size(), 10'000);
}

void PageCollectorTest::collectsServicesByTheirId()
{
    Page<Service> page;
    for (const char *id : {"a", "b", "a"}) {
        Service service;
        service.serviceId = QString::fromLatin1(id);
        page.rows.append(service);
    }
    page.rowCount = 3;
    PageCollector<Service> collector;
    QVERIFY(!collector.add(page));
    QCOMPARE(collector.list().rows.size(), 2);
    QCOMPARE(collector.list().twice, 1);
}

static const RegisteredTest registered(__FILE__, runTest<PageCollectorTest>);
#include "tst_pagecollector.moc"
