// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "core/fuzzymatch.h"
#include "gui/filteredit.h"
#include "gui/palette.h"
#include "gui/palettetrainings.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>

// The field that leads to everything.
class PaletteTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void opensOverTheWindowAndGivesTheFocusBack();
    void opensFromAField();
    void clickElsewhereClosesIt();
    void findsWhatThereIs_data();
    void findsWhatThereIs();
    void findsATrainingAndGoesToIt();
    void findsWhatIsBeingComposed();
    void saysThatNothingIsFound();
    void runsAnAction();
    void keysGoThroughWhatWasFound();
    void whatCannotBeChosenSaysWhy();
    void whatWasUsedComesFirst();
    void servicesAndTrainingsAreNotRemembered();
    void screenReaderHearsTheRow();
    void modelHolds();
    void searchStopsAtFifty();

private:
    Palette *palette() const { return child<Palette>(u"palette"_s); }
    FilterEdit *edit() const { return child<FilterEdit>(u"paletteEdit"_s); }
    QListView *list() const { return child<QListView>(u"paletteView"_s); }
    void open() const { QTest::keyClick(m_window->focusWidget(), Qt::Key_K, Qt::ControlModifier); }
    void type(const QString &text) const { edit()->setText(text); }
    QString shown(int row, int role = Qt::DisplayRole) const
    {
        return list()->model()->index(row, 0).data(role).toString();
    }
    int rowOf(const QString &title) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (shown(row) == title)
                return row;
        }
        return -1;
    }
    QString current() const { return list()->currentIndex().data().toString(); }
};

void PaletteTest::opensOverTheWindowAndGivesTheFocusBack()
{
    connectAccount();
    view()->setFocus();
    QVERIFY(!palette()->isVisible());
    open();
    QVERIFY(palette()->isVisible());
    QVERIFY(!palette()->isWindow());
    QVERIFY(edit()->hasFocus());
    QVERIFY(m_window->rect().contains(palette()->geometry()));
    QVERIFY(list()->model()->rowCount() > 20);
    QCOMPARE(QAccessible::queryAccessibleInterface(palette())->role(), QAccessible::Role::Dialog);
    QCOMPARE(palette()->accessibleName(), u"Palette"_s);
    QCOMPARE(edit()->placeholderText(), u"Go to a training, service, view or command"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QVERIFY(view()->hasFocus());
    open();
    open(); // once more closes it
    QVERIFY(!palette()->isVisible());
    QVERIFY(view()->hasFocus());
}

void PaletteTest::opensFromAField()
{
    connectAccount();
    auto *field = child<QLineEdit>(u"filterEdit"_s);
    field->setFocus();
    field->setText(u"run"_s);
    field->setCursorPosition(0);
    open();
    QVERIFY(palette()->isVisible());
    QCOMPARE(field->text(), u"run"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(field->hasFocus());
}

void PaletteTest::clickElsewhereClosesIt()
{
    connectAccount();
    open();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(20, view()->height() - 80));
    QVERIFY(!palette()->isVisible());
    QVERIFY(view()->hasFocus());
}

void PaletteTest::findsWhatThereIs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("place");
    QTest::newRow("an action") << u"requ log"_s << u"Request Log"_s << u"Help"_s;
    QTest::newRow("its menu") << u"help about"_s << u"About Trainboard"_s << u"Help"_s;
    QTest::newRow("words in another order") << u"zone utc"_s << u"UTC"_s << u"View › Time Zone"_s;
    QTest::newRow("beginnings") << u"cwlc"_s << u"Compare with Last Completed"_s << u"Training"_s;
    QTest::newRow("a service") << u"shop"_s << u"shop"_s << u"Service"_s;
    QTest::newRow("an account") << u"Test"_s << u"Test"_s << u"Account"_s;
    QTest::newRow("a view") << u"in progress"_s << u"In progress"_s << u"View › Views"_s;
    QTest::newRow("a column") << u"hide hpo"_s << u"Hide Column \"HPO\""_s << u"View › Columns"_s;
    QTest::newRow("an order") << u"sort by created"_s << u"Created"_s << u"View › Sort By"_s;
}

void PaletteTest::findsWhatThereIs()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    QFETCH(const QString, place);
    connectAccount();
    open();
    type(typed);
    const int row = rowOf(title);
    QVERIFY2(
        row >= 0 && row < 6, qPrintable(u"%1 of %2"_s.arg(row).arg(list()->model()->rowCount())));
    QCOMPARE(shown(row, PaletteModel::PlaceRole), place);
}

void PaletteTest::findsATrainingAndGoesToIt()
{
    connectAccount();
    const QString version = cell(30, 2);
    open();
    type(version);
    QTRY_VERIFY(!m_window->findChild<PaletteTrainings *>()->isSearching());
    int row = 0;
    while (row < list()->model()->rowCount() && !shown(row).startsWith(version))
        ++row;
    QVERIFY(row < list()->model()->rowCount());
    while (list()->currentIndex().row() < row)
        QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    QVERIFY(view()->hasFocus());
    QCOMPARE(cell(view()->currentIndex().row(), 2), version);
}

void PaletteTest::findsWhatIsBeingComposed()
{
    PaletteModel model;
    model.setEntries({{.title = u"야간 학습"_s}, {.title = u"주간 학습"_s}}, {});
    model.setPattern(u"약"_s, TextFinder::Ending::Open);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).title, u"야간 학습"_s);
    model.setPattern(u"약"_s, TextFinder::Ending::Whole);
    QCOMPARE(model.rowCount(), 0);
}

void PaletteTest::saysThatNothingIsFound()
{
    connectAccount();
    open();
    type(u"no such thing"_s);
    const auto *hint = child<QLabel>(u"paletteHint"_s);
    QVERIFY(hint->isVisible());
    QTRY_COMPARE(hint->text(), u"Nothing found."_s); // after the last training was looked at
}

void PaletteTest::runsAnAction()
{
    connectAccount();
    auto *action = child<QAction>(u"failingFirstAction"_s);
    QVERIFY(!action->isChecked());
    open();
    type(u"failing first"_s);
    QCOMPARE(current(), u"Failing First"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(action->isChecked());
    QVERIFY(!palette()->isVisible());
}

void PaletteTest::keysGoThroughWhatWasFound()
{
    connectAccount();
    open();
    const int rows = list()->model()->rowCount();
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(edit(), key);
        return list()->currentIndex().row();
    };
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(press(Qt::Key_Down), 1);
    QCOMPARE(press(Qt::Key_Tab), 2);
    QCOMPARE(press(Qt::Key_Backtab), 1);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_Up), rows - 1);
    QCOMPARE(press(Qt::Key_Home), 0);
    QVERIFY(press(Qt::Key_PageDown) > 5);
    QCOMPARE(press(Qt::Key_PageUp), 0);
    QCOMPARE(press(Qt::Key_End), rows - 1);
    QCOMPARE(press(Qt::Key_PageDown), rows - 1);
    QCOMPARE(press(Qt::Key_Down), 0);
    QVERIFY(edit()->hasFocus());
    type(u"zzzzzz"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(palette()->isVisible()); // nothing was chosen
}

void PaletteTest::whatCannotBeChosenSaysWhy()
{
    connectAccount();
    QVERIFY(!child<QAction>(u"cancelAction"_s)->isEnabled());
    open();
    type(u"cancel loading"_s);
    const int row = rowOf(u"Cancel Loading"_s);
    QVERIFY(row >= 0);
    QCOMPARE(shown(row, PaletteModel::PlaceRole), u"Not available now"_s);
    QVERIFY(!(list()->model()->index(row, 0).flags() & Qt::ItemIsEnabled));
    type(u"partner"_s); // a service without permission
    QVERIFY(rowOf(u"partner"_s) >= 0);
    QVERIFY(shown(rowOf(u"partner"_s), PaletteModel::PlaceRole).contains(u"nothing to show"_s));
}

void PaletteTest::whatWasUsedComesFirst()
{
    connectAccount();
    for (const auto &name : {u"failing first"_s, u"recent only"_s}) {
        open();
        type(name);
        QTest::keyClick(edit(), Qt::Key_Return);
    }
    open();
    QCOMPARE(shown(0), u"Recent Only"_s);
    QCOMPARE(shown(1), u"Failing First"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    m_window->close();
    openWindow();
    open();
    QCOMPARE(shown(0), u"Recent Only"_s);
}

void PaletteTest::servicesAndTrainingsAreNotRemembered()
{
    connectAccount();
    open();
    type(u"shop"_s);
    while (shown(list()->currentIndex().row(), PaletteModel::PlaceRole) != u"Service"_s)
        QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_board->chosenService(), u"shop0000001"_s);
    QCOMPARE(m_settings->lastService(u"test"_s), u"shop0000001"_s);
    QCOMPARE(m_settings->layout(u"palette"_s), QVariantMap());
}

void PaletteTest::screenReaderHearsTheRow()
{
    connectAccount();
    open();
    type(u"request log"_s);
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Home);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QCOMPARE(list()->accessibleDescription(), u"Request Log, Help"_s);
#endif
    QVERIFY(edit()->hasFocus());
}

void PaletteTest::modelHolds()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({{.title = u"One"_s}, {.title = u"Two"_s}}, {});
    QCOMPARE(model.rowCount(), 2);
    model.setPattern(u"tw"_s, TextFinder::Ending::Whole);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(PaletteModel::MatchRole).value<QList<int>>(), QList({0, 1}));
    model.setTrainings({{.title = u"two-7"_s}});
    model.setTrainings({{.title = u"two-7"_s}, {.title = u"two-8"_s}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(2).title, u"two-8"_s);
    model.setPattern({}, TextFinder::Ending::Whole);
    QCOMPARE(model.rowCount(), 2);
}

void PaletteTest::searchStopsAtFifty()
{
    connectAccount();
    auto *search = m_window->findChild<PaletteTrainings *>();
    search->start(u"v"_s, TextFinder::Ending::Whole);
    QTRY_VERIFY(!search->isSearching());
    QVERIFY(search->found().size() <= PaletteTrainings::mostFound);
    search->start(u"no such thing"_s, TextFinder::Ending::Whole);
    QTRY_VERIFY(!search->isSearching());
    QVERIFY(search->found().isEmpty());
    search->start({}, TextFinder::Ending::Whole);
    QVERIFY(!search->isSearching());
}

static const RegisteredTest registered(__FILE__, runTest<PaletteTest, QApplication>);
#include "tst_palette.moc"
