// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questiontext.h"
#include "gui/choicebutton.h"
#include "gui/filterbar.h"
#include "gui/questionedit.h"
#include "gui/questionsources.h"
#include "gui/rowtableview.h"
#include "gui/windowtexts.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The list below the filter field.
class QuestionCompleterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void fieldsAndValuesAreChosenByKeys();
    void tabTakesTheBest();
    void enterLeavesWhatNobodyHasGoneTo();
    void escapeClosesTheListFirst();
    void wordsOpenNoList();
    void listTellsMeaningsAndCounts();
    void rowsAreChosenByClick();
    void optionsHaveNamesAndValues();
    void documentedOptionsAreOffered();
    void listStandsInForTheSentence();
    void lastUsedIsOfferedFirst();
    void whatIsComposedIsNotCompleted();
    void ctrlSpaceOffersAll();
    void listGoesWithTheFocus();
    void choiceCanBeUndone();
    void menusOpenNoList_data();
    void menusOpenNoList();
    void examplesAndPastesOpenNoList();
    void nothingIsOfferedWithoutTheFocus();
    void choicesAreCompletedOnce();
    void trainingsAreLookedAtOnceForEachKey();

private:
    QuestionEdit *edit() const { return m_bar->findChild<QuestionEdit *>(u"filterEdit"_s); }
    RowTableView *view() const
    {
        return m_window->findChild<RowTableView *>(u"questionCandidatesView"_s);
    }
    bool isOpen() const { return view() && view()->isVisible(); }
    QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key) { QTest::keyClick(edit(), key); }

    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
    TrainingList m_list;
    QList<QuestionField> m_asked; // of whose values somebody wanted to know
};

void QuestionCompleterTest::init()
{
    QList<Training> trainings = sampleTrainings({u"v1"_s, u"v2"_s, u"v3"_s});
    trainings[0].status = KnownTrainingStatus::LearningFailed;
    trainings[0].hpConfig =
        HpConfig(true, {{u"item_top_n"_s, {.kind = HpValue::Kind::Integer, .text = u"20000"_s}}});
    m_list = listOf(trainings);
    m_asked.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 400);
    m_bar = new FilterBar(m_window.get());
    m_bar->resize(900, 80);
    m_bar->setSources(
        {.valuesOf =
             [this](QuestionField field, const QString &option, const QString &typed) {
                 m_asked.append(field);
                 return knownValues(m_list, {}, {}, field, option, typed);
             },
         .optionMeaning = [](const QString &option) { return u"About %1"_s.arg(option); },
         .documentedOptions = {u"session_max"_s}});
    showInFront(m_window.get());
    edit()->setFocus();
}

void QuestionCompleterTest::fieldsAndValuesAreChosenByKeys()
{
    type(u"st"_s);
    QVERIFY(isOpen());
    QCOMPARE(cell(0, 0), u"status:"_s);
    QVERIFY(view()->selectionModel()->selectedRows().isEmpty());
    QVERIFY(edit()->hasFocus());
    press(Qt::Key_Down);
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
    press(Qt::Key_Return);
    QCOMPARE(edit()->text(), u"status:"_s);
    // It goes on with the values.
    QVERIFY(isOpen());
    QVERIFY(view()->model()->rowCount() > 9);
    type(u"fai"_s);
    QCOMPARE(cell(0, 0), u"failed"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(cell(view()->currentIndex().row(), 0), u"learningFailed"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(edit()->text(), u"status:failed"_s);
    QVERIFY(!isOpen());
    QCOMPARE(questionText(m_bar->filter().question), u"status:failed"_s);
    // Round and round.
    type(u" t"_s);
    const int rows = view()->model()->rowCount();
    QCOMPARE(rows, 2);
    press(Qt::Key_Up);
    QCOMPARE(view()->currentIndex().row(), 1);
    press(Qt::Key_Down);
    QVERIFY(view()->selectionModel()->selectedRows().isEmpty());
    press(Qt::Key_Down);
    QCOMPARE(view()->currentIndex().row(), 0);
}

void QuestionCompleterTest::tabTakesTheBest()
{
    type(u"-ty"_s);
    press(Qt::Key_Tab);
    QCOMPARE(edit()->text(), u"-type:"_s);
    type(u"po"_s);
    press(Qt::Key_Tab);
    QCOMPARE(edit()->text(), u"-type:pop"_s);
    QVERIFY(edit()->hasFocus());
    type(u",rel"_s);
    press(Qt::Key_Tab);
    QCOMPARE(edit()->text(), u"-type:pop,relatedItem"_s);
    // Without a list it leaves the field, as everywhere.
    press(Qt::Key_Tab);
    QVERIFY(!edit()->hasFocus());
}

void QuestionCompleterTest::enterLeavesWhatNobodyHasGoneTo()
{
    QSignalSpy left(m_bar, &FilterBar::textLeft);
    type(u"res"_s);
    QVERIFY(isOpen());
    press(Qt::Key_Return);
    QCOMPARE(edit()->text(), u"res"_s);
    QVERIFY(!isOpen());
    QCOMPARE(left.size(), 1);
}

void QuestionCompleterTest::escapeClosesTheListFirst()
{
    type(u"res"_s);
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(edit()->text(), u"res"_s);
    press(Qt::Key_Escape);
    QCOMPARE(edit()->text(), QString());
}

void QuestionCompleterTest::wordsOpenNoList()
{
    QSignalSpy left(m_bar, &FilterBar::textLeft);
    type(u"nightly run"_s);
    QVERIFY(!isOpen());
    press(Qt::Key_Down);
    QCOMPARE(left.size(), 1);
    edit()->clear();
    type(u"\"sta"_s);
    QVERIFY(!isOpen());
}

void QuestionCompleterTest::listTellsMeaningsAndCounts()
{
    type(u"status:learning"_s);
    QVERIFY(isOpen());
    QVERIFY(!view()->accessibleName().isEmpty());
    QCOMPARE(cell(0, 0), u"learningFailed"_s);
    QCOMPARE(cell(0, 1), u"Training failed"_s);
    QCOMPARE(cell(0, 2), u"1"_s);
    edit()->clear();
    type(u"h"_s);
    QVERIFY(!cell(0, 1).isEmpty());
    QCOMPARE(cell(0, 2), QString());
    // All of it can be seen, and within the window.
    QVERIFY(m_window->rect().contains(view()->geometry()));
    QVERIFY(
        view()->geometry().top() >= edit()->mapTo(m_window.get(), QPoint()).y() + edit()->height());
    QCOMPARE(view()->focusPolicy(), Qt::NoFocus);
}

void QuestionCompleterTest::rowsAreChosenByClick()
{
    type(u"hpo:"_s);
    QVERIFY(isOpen());
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, {},
        view()->visualRect(view()->model()->index(1, 0)).center());
    QCOMPARE(edit()->text(), u"hpo:off"_s);
    QVERIFY(!isOpen());
    QVERIFY(edit()->hasFocus());
}

void QuestionCompleterTest::optionsHaveNamesAndValues()
{
    type(u"hp.itn"_s);
    QCOMPARE(cell(0, 0), u"hp.item_top_n"_s);
    QCOMPARE(cell(0, 1), u"About item_top_n"_s);
    QCOMPARE(cell(0, 2), u"1"_s);
    press(Qt::Key_Tab);
    QCOMPARE(edit()->text(), u"hp.item_top_n"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(edit()->text(), u"hp.item_top_n>="_s);
    QCOMPARE(cell(0, 0), u"20000"_s);
    press(Qt::Key_Tab);
    QCOMPARE(questionText(m_bar->filter().question), u"hp.item_top_n>=20000"_s);
}

// Also before a list has come.
void QuestionCompleterTest::documentedOptionsAreOffered()
{
    m_list = {};
    type(u"hp."_s);
    QVERIFY(isOpen());
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"hp.session_max"_s);
    QCOMPARE(cell(0, 1), u"About session_max"_s);
    QCOMPARE(cell(0, 2), QString());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(edit()->text(), u"hp.session_max"_s);
    QCOMPARE(cell(0, 0), u"hp.session_max:"_s);
}

void QuestionCompleterTest::listStandsInForTheSentence()
{
    type(u"status:"_s);
    QVERIFY(isOpen());
    QTRY_VERIFY(!edit()->accessibleDescription().isEmpty());
    auto *hint = m_window->findChild<QLabel *>(u"questionHintLabel"_s);
    QVERIFY(!hint || !hint->isVisible());
    press(Qt::Key_Escape);
    hint = m_window->findChild<QLabel *>(u"questionHintLabel"_s);
    QVERIFY(hint && hint->isVisible());
    type(u"f"_s);
    QVERIFY(isOpen());
    QVERIFY(!hint->isVisible());
}

void QuestionCompleterTest::lastUsedIsOfferedFirst()
{
    type(u"status:refinedFailed"_s);
    press(Qt::Key_Return); // to the table
    edit()->clear();
    type(u"status:"_s);
    QCOMPARE(cell(0, 0), u"refinedFailed"_s);
}

void QuestionCompleterTest::whatIsComposedIsNotCompleted()
{
    type(u"status:"_s);
    QVERIFY(isOpen());
    QInputMethodEvent composing(u"시"_s, {});
    QCoreApplication::sendEvent(edit(), &composing);
    QVERIFY(!isOpen());
    press(Qt::Key_Down); // is not taken for a list
    QInputMethodEvent cancelled;
    QCoreApplication::sendEvent(edit(), &cancelled);
    QInputMethodEvent committed;
    committed.setCommitString(u"f"_s);
    QCoreApplication::sendEvent(edit(), &committed);
    QVERIFY(isOpen());
    QCOMPARE(cell(0, 0), u"failed"_s);
}

void QuestionCompleterTest::ctrlSpaceOffersAll()
{
    QTest::keyClick(edit(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(isOpen());
    QCOMPARE(view()->model()->rowCount(), 13);
    press(Qt::Key_Escape);
    edit()->setText(u"hpo:o"_s);
    QVERIFY(!isOpen()); // nobody has typed it
    QTest::keyClick(edit(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(edit()->text(), u"hpo:o"_s);
}

void QuestionCompleterTest::listGoesWithTheFocus()
{
    type(u"status:"_s);
    QVERIFY(isOpen());
    press(Qt::Key_Left); // another place
    QVERIFY(!isOpen());
    press(Qt::Key_End);
    type(u"f"_s);
    QVERIFY(isOpen());
    m_bar->findChild<QPushButton *>(u"refreshButton"_s)->setFocus();
    QVERIFY(!isOpen());
    edit()->setFocus();
    edit()->clear();
    type(u"status:"_s);
    QCoreApplication::sendPostedEvents(); // which close nothing while somebody types
    QVERIFY(isOpen());
    m_bar->showOnly(TrainingMark::Overdue); // nobody has typed that
    QTRY_VERIFY(!isOpen());
}

void QuestionCompleterTest::choiceCanBeUndone()
{
    type(u"nightly typ"_s);
    press(Qt::Key_Tab);
    QCOMPARE(edit()->text(), u"nightly type:"_s);
    edit()->undo();
    edit()->undo();
    QVERIFY(!edit()->text().contains(u"type:"));
}

void QuestionCompleterTest::menusOpenNoList_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("from the field") << u"filterEdit"_s;
    QTest::newRow("from the menu's button") << u"statusButton"_s;
    QTest::newRow("from elsewhere") << u"refreshButton"_s;
}

// What is chosen there stands in the field, but nobody has typed it.
void QuestionCompleterTest::menusOpenNoList()
{
    QFETCH(const QString, focus);
    m_bar->setFacets({});
    m_bar->findChild<QWidget *>(focus)->setFocus();
    auto *button = m_bar->findChild<ChoiceButton *>(u"statusButton"_s);
    QMenu *menu = button->menu();
    QString text;
    for (const QString &status : {u"Training"_s, u"Completed"_s}) {
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        const auto actions = menu->actions();
        const auto chosen = std::ranges::find_if(
            actions, [&status](QAction *action) { return action->data().toString() == status; });
        QVERIFY(chosen != actions.end());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*chosen).center());
        QVERIFY(!isOpen());
        menu->close();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isOpen());
        QVERIFY(edit()->text() != text);
        text = edit()->text();
    }
    QVERIFY2(text.startsWith(u"status:") && text.contains(u"learning"), qPrintable(text));
    QVERIFY(m_asked.isEmpty());
}

void QuestionCompleterTest::examplesAndPastesOpenNoList()
{
    edit()->append(u"status:fail"_s);
    QCOMPARE(edit()->text(), u"status:fail"_s);
    QVERIFY(!isOpen());
    QGuiApplication::clipboard()->setText(u" type:p"_s);
    edit()->paste(); // as its menu does
    QCOMPARE(edit()->text(), u"status:fail type:p"_s);
    QVERIFY(!isOpen());
    edit()->undo();
    QVERIFY(!isOpen());
}

void QuestionCompleterTest::nothingIsOfferedWithoutTheFocus()
{
    m_bar->findChild<QPushButton *>(u"refreshButton"_s)->setFocus();
    type(u"status:"_s); // as something may that writes into the fields of others
    QCOMPARE(edit()->text(), u"status:"_s);
    QVERIFY(!isOpen());
}

void QuestionCompleterTest::choicesAreCompletedOnce()
{
    type(u"ty"_s);
    m_asked.clear();
    press(Qt::Key_Tab);
    QCOMPARE(edit()->text(), u"type:"_s);
    QCOMPARE(m_asked, QList{QuestionField::Type});
    QVERIFY(isOpen());
    m_asked.clear();
    press(Qt::Key_Tab);
    QVERIFY(!isOpen());
    QCOMPARE(m_asked, QList<QuestionField>());
}

void QuestionCompleterTest::trainingsAreLookedAtOnceForEachKey()
{
    type(u"hp."_s);
    for (const QString &key : {u"i"_s, u"t"_s}) {
        m_asked.clear();
        type(key);
        QVERIFY(isOpen());
        QCOMPARE(m_asked, QList{QuestionField::Hyperparameter});
    }
    // Nothing is remembered for the next time: there may be other trainings by then.
    QCOMPARE(cell(0, 0), u"hp.item_top_n"_s);
    press(Qt::Key_Escape);
    m_list = {};
    QTest::keyClick(edit(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!isOpen());
}

static const RegisteredTest registered(__FILE__, runTest<QuestionCompleterTest, QApplication>);
#include "tst_questioncompleter.moc"
