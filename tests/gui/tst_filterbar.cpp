// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questiontext.h"
#include "gui/chip.h"
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

#include <algorithm>

using namespace Qt::StringLiterals;

class FilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsComposedFiltersAtOnce();
    void choicesStandInTheField();
    void whatIsTypedShowsInTheMenus();
    void otherMomentsAreShownAsTyped();
    void daysAreWrittenAndRead();
    void typedDatesShowNoRow();
    void whatOlderVersionsRememberedIsAsked();
    void newsAreForgotten();
    void datesAreInDigitsOfIso_data();
    void datesAreInDigitsOfIso();
    void unknownTypesAreInTheOrderOfPeople();
    void aValueForEachTrainingFillsNoMenu();
    void theCrossOfAFilterClearsIt_data();
    void theCrossOfAFilterClearsIt();

private:
    template <typename Widget>
    static Widget *child(const FilterBar &bar, const QString &name)
    {
        auto *widget = bar.findChild<Widget *>(name);
        Q_ASSERT(widget);
        return widget;
    }
    static void choose(const FilterBar &bar, const QString &button, const QString &text)
    {
        const auto actions = child<ChoiceButton>(bar, button)->menu()->actions();
        const auto chosen = std::ranges::find_if(
            actions, [&text](QAction *action) { return action->data().toString() == text; });
        QVERIFY2(chosen != actions.end(), qPrintable(text));
        (*chosen)->trigger();
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

void FilterBarTest::theCrossOfAFilterClearsIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("question"); // without it
    QTest::newRow("type") << u"typeButton"_s << u"status:failed hpo:yes created:<24h shop"_s;
    QTest::newRow("status") << u"statusButton"_s << u"type:pop hpo:yes created:<24h shop"_s;
    QTest::newRow("HPO") << u"hpoCombo"_s << u"type:pop status:failed created:<24h shop"_s;
    QTest::newRow("date") << u"createdCombo"_s << u"type:pop status:failed hpo:yes shop"_s;
}

void FilterBarTest::theCrossOfAFilterClearsIt()
{
    QFETCH(const QString, name);
    QFETCH(const QString, question);
    const QString whole = u"type:pop status:failed hpo:yes created:<24h shop"_s;
    FilterBar bar;
    bar.resize(900, 200);
    bar.show();
    auto *chip = child<QWidget>(bar, name);
    auto *cross = chip->findChild<QToolButton *>(u"crossButton"_s);
    QVERIFY(cross);
    QVERIFY(!cross->isVisible());
    QCOMPARE(cross->focusPolicy(), Qt::NoFocus);
    QVERIFY(!cross->text().isEmpty()); // which is its accessible name
    const int empty = chip->sizeHint().width();

    auto *field = child<FilterEdit>(bar, u"filterEdit"_s);
    field->setText(whole);
    QTRY_VERIFY(cross->isVisible());
    QTRY_VERIFY(chip->width() > empty); // laid out
    QVERIFY(chip->rect().contains(cross->geometry()));
    QVERIFY(!chip->accessibleDescription().isEmpty());
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(field->text(), question);
    QTRY_VERIFY(!cross->isVisible());

    field->setText(whole);
    QTRY_VERIFY(cross->isVisible());
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(field->text(), question);
    QTest::keyClick(chip, Qt::Key_Delete); // there is nothing more to clear
    QCOMPARE(field->text(), question);
}

void FilterBarTest::choicesStandInTheField()
{
    FilterBar bar;
    bar.setFacets({});
    const QSignalSpy changes(&bar, &FilterBar::filterChanged);
    auto *edit = child<FilterEdit>(bar, u"filterEdit"_s);
    edit->setText(u"nightly"_s);
    choose(bar, u"typeButton"_s, u"Top items"_s);
    QCOMPARE(edit->text(), u"nightly type:pop"_s);
    QCOMPARE(changes.size(), 2);
    choose(bar, u"statusButton"_s, u"Completed"_s);
    choose(bar, u"marksButton"_s, u"Overdue"_s);
    child<QComboBox>(bar, u"hpoCombo"_s)->setCurrentIndex(1);
    child<QComboBox>(bar, u"resultCombo"_s)->setCurrentIndex(2);
    child<QComboBox>(bar, u"createdCombo"_s)->setCurrentIndex(2);
    const QString all =
        u"nightly type:pop status:completed is:overdue hpo:on result:no created:<7d"_s;
    QCOMPARE(edit->text(), all);
    QCOMPARE(questionText(bar.filter().question), all);
    QCOMPARE(changes.size(), 7);
    // Once more, and it is gone.
    choose(bar, u"statusButton"_s, u"Completed"_s);
    child<QComboBox>(bar, u"hpoCombo"_s)->setCurrentIndex(0);
    QCOMPARE(edit->text(), u"nightly type:pop is:overdue result:no created:<7d"_s);
    // What a menu has done can be undone in the field, and then in the menu.
    edit->undo();
    edit->undo();
    QTRY_COMPARE(child<ChoiceButton>(bar, u"statusButton"_s)->chosen().size(), 1);
    bar.clear();
    QCOMPARE(edit->text(), QString());
    QVERIFY(child<ChoiceButton>(bar, u"typeButton"_s)->chosen().isEmpty());
    QCOMPARE(child<QComboBox>(bar, u"createdCombo"_s)->currentIndex(), 0);
}

void FilterBarTest::whatIsTypedShowsInTheMenus()
{
    FilterBar bar;
    bar.resize(1400, bar.sizeHint().height());
    bar.setFacets({});
    auto *edit = child<FilterEdit>(bar, u"filterEdit"_s);
    auto *status = child<ChoiceButton>(bar, u"statusButton"_s);
    const auto *created = child<QComboBox>(bar, u"createdCombo"_s);
    QTest::keyClicks(edit, u"status:failed hpo:off created:<24h x"_s);
    QCOMPARE(status->chosen().size(), 3);
    QCOMPARE(status->text(), u"Status: Request failed, Data refinement failed, Training failed"_s);
    QVERIFY(isChosen(status));
    int ticks = 0;
    for (const QAction *action : status->menu()->actions())
        ticks += action->isChecked();
    QCOMPARE(ticks, 3);
    QCOMPARE(child<QComboBox>(bar, u"hpoCombo"_s)->currentIndex(), 2);
    QCOMPARE(created->currentIndex(), 1);
    // Of the three one is left out.
    choose(bar, u"statusButton"_s, u"Training failed"_s);
    QCOMPARE(edit->text(), u"status:requestFailed,refinedFailed hpo:off created:<24h x"_s);
    // What need not hold shows nowhere.
    edit->setText(u"status:failed OR hpo:off"_s);
    QVERIFY(status->chosen().isEmpty());
    QCOMPARE(child<QComboBox>(bar, u"hpoCombo"_s)->currentIndex(), 0);
    choose(bar, u"statusButton"_s, u"Completed"_s);
    QCOMPARE(edit->text(), u"(status:failed OR hpo:off) status:completed"_s);
    // While something is no question the menus show the last one, and go on from there.
    edit->setText(u"status:completed"_s);
    QTest::keyClicks(edit, u" type:banana"_s);
    QCOMPARE(status->chosen(), QStringList{u"completed"_s});
    child<QComboBox>(bar, u"resultCombo"_s)->setCurrentIndex(1);
    QCOMPARE(edit->text(), u"status:completed result:yes"_s);
}

void FilterBarTest::otherMomentsAreShownAsTyped()
{
    FilterBar bar;
    auto *edit = child<FilterEdit>(bar, u"filterEdit"_s);
    auto *created = child<QComboBox>(bar, u"createdCombo"_s);
    const int known = created->count();
    edit->setText(u"created:>7d x"_s);
    QCOMPARE(created->count(), known + 1);
    QCOMPARE(created->currentText(), u"Created: as typed"_s);
    child<QComboBox>(bar, u"hpoCombo"_s)->setCurrentIndex(1);
    QCOMPARE(edit->text(), u"created:>7d x hpo:on"_s);
    created->setCurrentIndex(0);
    QCOMPARE(edit->text(), u"x hpo:on"_s);
    QCOMPARE(created->count(), known);
}

void FilterBarTest::daysAreWrittenAndRead()
{
    FilterBar bar;
    auto *edit = child<FilterEdit>(bar, u"filterEdit"_s);
    chooseBetween(bar, QDate(2024, 8, 1), QDate(2024, 7, 30)); // in the wrong order, too
    QCOMPARE(edit->text(), u"created:2024-08-01..2024-07-30"_s);
    QVERIFY(!child<QDateEdit>(bar, u"fromEdit"_s)->isHidden());
    edit->setText(u"created:2024-07-01..2024-07-02"_s);
    QCOMPARE(child<QDateEdit>(bar, u"fromEdit"_s)->date(), QDate(2024, 7, 1));
    QCOMPARE(child<QDateEdit>(bar, u"toEdit"_s)->date(), QDate(2024, 7, 2));
    bar.clear();
    QVERIFY(child<QWidget>(bar, u"betweenWidget"_s)->isHidden());
}

// What is typed moves nothing: the row of dates is for those who choose dates.
void FilterBarTest::typedDatesShowNoRow()
{
    FilterBar bar;
    auto *edit = child<FilterEdit>(bar, u"filterEdit"_s);
    auto *created = child<QComboBox>(bar, u"createdCombo"_s);
    auto *between = child<QWidget>(bar, u"betweenWidget"_s);
    const int height = bar.sizeHint().height();
    QTest::keyClicks(edit, u"created:2024-07-01..2024-07-02"_s);
    QCOMPARE(bar.sizeHint().height(), height);
    QVERIFY(between->isHidden());
    QCOMPARE(created->currentText(), u"Created: as typed"_s);

    // Chosen in the menu it has the dates that were typed.
    created->setCurrentIndex(int(FilterChoices::Created::Between));
    QVERIFY(!between->isHidden() && between->isEnabled());
    QCOMPARE(edit->text(), u"created:2024-07-01..2024-07-02"_s);
    QCOMPARE(child<QDateEdit>(bar, u"fromEdit"_s)->date(), QDate(2024, 7, 1));
    QCOMPARE(created->currentText(), u"Created: between…"_s);
    // It does not go under those who type, either.
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), QString());
    QVERIFY(!between->isHidden() && !between->isEnabled());
    QCOMPARE(created->currentIndex(), 0);
    Q_EMIT created->activated(0); // "any time" is chosen once more
    QVERIFY(between->isHidden());
    created->setCurrentIndex(int(FilterChoices::Created::Between));
    QTest::keyClick(edit, Qt::Key_Escape);
    QTest::keyClicks(edit, u"created:2024-07-03"_s);
    QVERIFY(between->isEnabled());
    QCOMPARE(child<QDateEdit>(bar, u"toEdit"_s)->date(), QDate(2024, 7, 3));
    created->setCurrentIndex(1);
    QVERIFY(between->isHidden());
}

void FilterBarTest::whatOlderVersionsRememberedIsAsked()
{
    FilterBar bar;
    bar.setChoices(
        {.text = u"nightly"_s,
         .types = {u"pop"_s},
         .statuses = {u"completed"_s, u"paused"_s},
         .marks = {u"beingServed"_s, u"of a newer version"_s},
         .hpo = FilterChoices::Choice::Yes,
         .created = FilterChoices::Created::LastMonth});
    const QString text =
        u"nightly type:pop status:completed,\"paused\" is:serving hpo:on created:<30d"_s;
    QCOMPARE(child<FilterEdit>(bar, u"filterEdit"_s)->text(), text);
    QCOMPARE(child<ChoiceButton>(bar, u"statusButton"_s)->chosen().size(), 2);
    const FilterChoices now = bar.choices();
    QVERIFY(now == FilterChoices{.text = text});
    bar.setChoices(now);
    QVERIFY(bar.choices() == now);
    // What is no question was a text to look for.
    bar.setChoices({.text = u"foo:bar (x"_s, .types = {u"pop"_s}});
    QCOMPARE(child<FilterEdit>(bar, u"filterEdit"_s)->text(), u"\"foo:bar\" \"(x\" type:pop"_s);
    bar.setChoices({.text = u"status:"_s});
    QCOMPARE(child<FilterEdit>(bar, u"filterEdit"_s)->text(), u"status:"_s);
}

void FilterBarTest::newsAreForgotten()
{
    FilterBar bar;
    auto *edit = child<FilterEdit>(bar, u"filterEdit"_s);
    bar.showOnly(TrainingMark::FailedSince);
    QCOMPARE(edit->text(), u"is:new-failed"_s);
    QCOMPARE(bar.choices().text, QString());
    edit->setText(u"x is:new-failed,overdue"_s);
    QCOMPARE(bar.choices().text, u"x is:overdue"_s);
    bar.forgetNews();
    QCOMPARE(edit->text(), u"x is:overdue"_s);
    QTest::keyClicks(edit, u" status:f"_s); // nobody is disturbed while he types
    bar.forgetNews();
    QCOMPARE(edit->text(), u"x is:overdue status:f"_s);
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
