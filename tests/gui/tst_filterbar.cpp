// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questiontext.h"
#include "gui/choicebutton.h"
#include "gui/filterbar.h"
#include "gui/filteredit.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QInputMethodEvent>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class FilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsComposedFiltersAtOnce();
    void daysAreThoseOfTheZone_data();
    void daysAreThoseOfTheZone();
    void datesAreInDigitsOfIso_data();
    void datesAreInDigitsOfIso();
    void unknownTypesAreInTheOrderOfPeople();
    void aValueForEachTrainingFillsNoMenu();

private:
    template <typename Widget>
    static Widget *child(const FilterBar &bar, const QString &name)
    {
        auto *widget = bar.findChild<Widget *>(name);
        Q_ASSERT(widget);
        return widget;
    }
    static void chooseBetween(const FilterBar &bar, QDate from, QDate to)
    {
        auto *created = child<QComboBox>(bar, u"createdCombo"_s);
        created->setCurrentIndex(created->count() - 1);
        child<QDateEdit>(bar, u"fromEdit"_s)->setDate(from);
        child<QDateEdit>(bar, u"toEdit"_s)->setDate(to);
    }
};

void FilterBarTest::whatIsComposedFiltersAtOnce()
{
    FilterBar bar;
    const QSignalSpy changes(&bar, &FilterBar::filterChanged);
    QInputMethodEvent composing(u"야"_s, {});
    QCoreApplication::sendEvent(child<FilterEdit>(bar, u"filterEdit"_s), &composing);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(questionText(bar.filter().question), u"야"_s);
    QVERIFY(bar.filter().textIsOpen);
    QInputMethodEvent cancelled;
    QCoreApplication::sendEvent(child<FilterEdit>(bar, u"filterEdit"_s), &cancelled);
    QCOMPARE(changes.size(), 2);
    QVERIFY(bar.filter().isEmpty());
}

void FilterBarTest::unknownTypesAreInTheOrderOfPeople()
{
    FilterBar bar;
    Facets facets;
    const QStringList types{u"beta"_s, u"Beta"_s, u"type 10"_s, u"Zeta"_s, u"type 2"_s};
    for (const QString &type : types)
        facets.types.insert(TrainingType::fromText(type), 1);
    bar.setFacets(facets);
    QStringList shown;
    const auto actions = child<ChoiceButton>(bar, u"typeButton"_s)->menu()->actions();
    for (const QAction *action : actions) {
        if (types.contains(action->data().toString()))
            shown.append(action->data().toString());
    }
    QCOMPARE(shown, (QStringList{u"Beta"_s, u"beta"_s, u"type 2"_s, u"type 10"_s, u"Zeta"_s}));
}

void FilterBarTest::aValueForEachTrainingFillsNoMenu()
{
    FilterBar bar;
    auto *button = child<ChoiceButton>(bar, u"statusButton"_s);
    const qsizetype known = button->menu()->actions().size();
    const auto facets = [](int from) {
        Facets result;
        for (int i = from; i < from + 20'000; ++i)
            result.statuses.insert(TrainingStatus::fromText(u"status %1"_s.arg(i)), 1);
        return result;
    };
    Facets first = facets(0);
    first.statuses[TrainingStatus::fromText(u"status 19999"_s)] = 2; // of most trainings
    bar.setFacets(first);
    QCOMPARE(button->menu()->actions().size(), known + 51);
    const QAction *last = button->menu()->actions().constLast();
    QCOMPARE(last->text(), u"19,950 more, not listed here"_s);
    QVERIFY(!last->isEnabled());
    QAction *most = button->menu()->actions().at(known + 49);
    QCOMPARE(most->data().toString(), u"status 19999"_s);
    most->trigger();

    // Others the next time: only what is chosen stays.
    bar.setFacets(facets(200'000));
    QCOMPARE(button->menu()->actions().size(), known + 52);
    QVERIFY(button->menu()->actions().contains(most));
    QCOMPARE(button->chosen(), QStringList{u"status 19999"_s});
    bar.setFacets({});
    QVERIFY(button->menu()->actions().constLast()->isEnabled());
    // Nothing is told of what is there no more.
    QCOMPARE(button->menu()->actions().size(), known + 1);
    QCOMPARE(most->text(), u"status 19999 (0)"_s);
}

void FilterBarTest::daysAreThoseOfTheZone_data()
{
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<QString>("from"); // UTC
    QTest::newRow("Korea") << Zone::korea() << u"2024-07-29T15:00:00Z"_s;
    QTest::newRow("UTC") << Zone::utc() << u"2024-07-30T00:00:00Z"_s;
    QTest::newRow("the tests' own") << Zone() << u"2024-07-29T15:00:00Z"_s; // Tokyo
    QTest::newRow("one that is none")
        << Zone(QTimeZone("Asia/Beijing")) << u"2024-07-29T15:00:00Z"_s;
}

void FilterBarTest::daysAreThoseOfTheZone()
{
    QFETCH(const Zone, zone);
    QFETCH(const QString, from);
    FilterBar bar;
    bar.setZone(zone);
    chooseBetween(bar, QDate(2024, 8, 1), QDate(2024, 7, 30)); // in the wrong order, too
    const QDateTime begin = QDateTime::fromString(from, Qt::ISODate);
    QCOMPARE(bar.filter().createdFrom, std::optional(begin.toMSecsSinceEpoch()));
    QCOMPARE(bar.filter().createdBefore, std::optional(begin.addDays(3).toMSecsSinceEpoch()));
}

void FilterBarTest::datesAreInDigitsOfIso_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QString &name : {u"en_US"_s, u"ko_KR"_s, u"ar_EG"_s, u"fa_IR"_s, u"mr_IN"_s})
        QTest::newRow(qPrintable(name)) << QLocale(name);
}

void FilterBarTest::datesAreInDigitsOfIso()
{
    QFETCH(const QLocale, locale);
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    FilterBar bar;
    chooseBetween(bar, QDate(2024, 7, 18), QDate(2024, 7, 19));
    auto *edit = child<QDateEdit>(bar, u"fromEdit"_s);
    QCOMPARE(edit->text(), u"2024-07-18"_s);
    QCOMPARE(edit->calendarWidget()->firstDayOfWeek(), locale.firstDayOfWeek());
    edit->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(edit, u"2023"_s);
    QCOMPARE(edit->date(), QDate(2023, 7, 18));
}

static const RegisteredTest registered(__FILE__, runTest<FilterBarTest, QApplication>);
#include "tst_filterbar.moc"
