// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "exampletrainings.h"
#include "gui/appearance.h"
#include "gui/contraststyle.h"
#include "gui/measures.h"
#include "gui/oldcolumnstate.h"
#include "gui/trainingsview.h"
#include "models/trainingfiltermodel.h"
#include "models/trainingtablemodel.h"
#include "support/asked.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <random>

using namespace Qt::StringLiterals;

using Column = TrainingTableModel::Column;

// The table of the trainings: its rows, its columns, its keys.
class TrainingsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ContrastStyle); }
    void init();
    void cleanup() { m_view.reset(); }

    void aNewRowAboveChangesNothingThatIsSeen();
    void aNewRowOnTopMovesTheOthersAsTheyAre_data();
    void aNewRowOnTopMovesTheOthersAsTheyAre();
    void rowsCanBeToldApart_data() { aNewRowOnTopMovesTheOthersAsTheyAre_data(); }
    void rowsCanBeToldApart();

    void homeAndEndGoToTheFirstAndLastRow_data();
    void homeAndEndGoToTheFirstAndLastRow();
    void shiftSelectsUpToTheFirstOrLastRow();

    void descriptionTakesTheRoomThatIsLeft();
    void descriptionStaysReadable();
    void noColumnIsMadeUseless();
    void widthsSurviveARestart();
    void orderOfRowsSurvivesARestart();
    void widthsOfHiddenColumnsSurviveARestart();
    void someColumnIsAlwaysShown();
    void layoutNamesColumnsByTheirIds();
    void brokenLayoutChangesNothing_data();
    void brokenLayoutChangesNothing();
    void layoutMayHaveAnyNumber();
    void widthsOfBeforeAreRead();
    void allOfBeforeIsRead();
    void damagedStateOfBeforeIsRefused();
    void allRowsStaySelected_data();
    void allRowsStaySelected();
    void selectedRowStaysWhereItIsAlsoAtTheTop();
    void viewAtTheTopStaysThere();

    void keysMoveTheCurrentColumn();
    void keysSizeTheCurrentColumn();
    void keysSortByTheCurrentColumn();
    void menusShowTheKeys();
    void sortMenuSorts();

private:
    std::unique_ptr<TrainingsView> makeView();
    QHeaderView *header() const { return m_view->horizontalHeader(); }
    int width(int column) const { return header()->sectionSize(column); }
    void restoreOldState(const QByteArray &state)
    {
        if (const auto layout = layoutFromOldState(state, m_shown->columns()))
            m_view->columns()->setLayout(*layout);
    }
    int selectedRow() const
    {
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.first().row() : -1;
    }
    void addTraining(const char *created);

    std::unique_ptr<TrainingTable> m_model;
    std::unique_ptr<TrainingFilterModel> m_shown;
    std::unique_ptr<TrainingsView> m_view;
};

void TrainingsViewTest::init()
{
    m_view.reset();
    m_model = std::make_unique<TrainingTable>();
    m_shown = std::make_unique<TrainingFilterModel>(m_model.get());
    QList<Training> trainings;
    for (int i = 0; i < 100; ++i) {
        Training training = completeTraining(u"v%1"_s.arg(i, 3, 10, QChar(u'0')));
        training.created =
            Timestamp::fromText("2024-07-10T11:" + std::to_string(10 + i % 50) + ":00");
        trainings.append(training);
    }
    m_model->replace(trainings);
    m_view = makeView();
}

std::unique_ptr<TrainingsView> TrainingsViewTest::makeView()
{
    auto view = std::make_unique<TrainingsView>();
    view->setModel(m_shown.get());
    view->resize(1200, 500);
    view->show();
    view->activateWindow();
    view->setFocus();
    if (!QTest::qWaitForWindowActive(view.get()))
        qWarning("the table did not become active");
    return view;
}

void TrainingsViewTest::addTraining(const char *created)
{
    Training training = completeTraining(u"new"_s);
    training.created = Timestamp::fromText(created);
    m_model->add({training});
}

// What somebody reads in the middle of the table stays as it is, to the pixel.
void TrainingsViewTest::aNewRowAboveChangesNothingThatIsSeen()
{
    m_view->verticalScrollBar()->setValue(777);
    const QImage before = pictureOf(m_view->viewport());
    addTraining("2024-08-01T00:00:00");
    QCOMPARE(m_shown->trainingAt(0).key.version, u"new"_s);
    auto *chip = m_view->findChild<QToolButton *>(u"newRowsChip"_s);
    QVERIFY(!chip->isHidden()); // says so, above the rows
    chip->hide();
    QCOMPARE(pictureOf(m_view->viewport()), before);
}

void TrainingsViewTest::aNewRowOnTopMovesTheOthersAsTheyAre_data()
{
    QTest::addColumn<Settings::Appearance>("appearance");
    QTest::newRow("light") << Settings::Appearance::Light;
    QTest::newRow("dark") << Settings::Appearance::Dark;
}

void TrainingsViewTest::aNewRowOnTopMovesTheOthersAsTheyAre()
{
    QFETCH(const Settings::Appearance, appearance);
    Appearance().apply(appearance);
    m_view = makeView();
    m_view->clearSelection(); // else the selected one would stay
    const QImage before = pictureOf(m_view->viewport());
    addTraining("2024-08-01T00:00:00");
    const QImage after = pictureOf(m_view->viewport());
    const int height = m_view->rowHeight(0);
    const QRect rows(0, 0, before.width(), before.height() - height);
    QCOMPARE(after.copy(rows.translated(0, height)), before.copy(rows));
}

void TrainingsViewTest::rowsCanBeToldApart()
{
    QFETCH(const Settings::Appearance, appearance);
    Appearance().apply(appearance);
    m_view = makeView();
    m_view->setCurrentIndex(m_shown->index(50, 0));
    m_view->clearSelection();
    m_view->scrollToTop();
    const QImage picture = pictureOf(m_view->viewport());
    const int x =
        m_view->columnViewportPosition(Column::Description) + width(Column::Description) - 4;
    const QColor base = m_view->palette().color(QPalette::Base);
    for (int row = 0; row < 5; ++row) {
        const int bottom = m_view->rowViewportPosition(row) + m_view->rowHeight(row) - 1;
        QCOMPARE(picture.pixelColor(x, bottom - 4), base);
        QVERIFY(picture.pixelColor(x, bottom) != base);
        // Quiet: the texts are what is to be read.
        QVERIFY(contrast(picture.pixelColor(x, bottom), base) < visibleContrast);
    }
}

void TrainingsViewTest::homeAndEndGoToTheFirstAndLastRow_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("alone") << Qt::KeyboardModifiers(Qt::NoModifier);
    QTest::newRow("with Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TrainingsViewTest::homeAndEndGoToTheFirstAndLastRow()
{
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    m_view->setCurrentIndex(m_shown->index(40, Column::Created));
    QTest::keyClick(m_view.get(), Qt::Key_End, modifiers);
    QCOMPARE(m_view->currentIndex(), m_shown->index(99, Column::Created));
    QCOMPARE(selectedRow(), 99);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home, modifiers);
    QCOMPARE(m_view->currentIndex(), m_shown->index(0, Column::Created));
    QCOMPARE(selectedRow(), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);

    m_model->clear();
    QTest::keyClick(m_view.get(), Qt::Key_End, modifiers);
    QVERIFY(!m_view->currentIndex().isValid());
}

void TrainingsViewTest::shiftSelectsUpToTheFirstOrLastRow()
{
    m_view->selectRow(40);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 60);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 41);
}

void TrainingsViewTest::descriptionTakesTheRoomThatIsLeft()
{
    for (const int width : {1800, 2000, 1700}) {
        m_view->resize(width, 500);
        QCOMPARE(header()->length(), m_view->viewport()->width());
    }
    const int before = width(Column::Description);
    header()->resizeSection(Column::Version, width(Column::Version) + 30);
    QCOMPARE(width(Column::Description), before - 30);
    QCOMPARE(header()->length(), m_view->viewport()->width());
    m_view->setShowsServices(false);
    QCOMPARE(header()->length(), m_view->viewport()->width());
    m_view->setShowsServices(true);
    QCOMPARE(header()->length(), m_view->viewport()->width());
}

void TrainingsViewTest::descriptionStaysReadable()
{
    const int twentyLetters = 20 * letterWidth(m_view.get());
    header()->resizeSection(Column::Version, 1000);
    QVERIFY(width(Column::Description) >= twentyLetters);
    QCOMPARE(width(Column::Version), 1000);
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    m_view->resize(400, 500);
    QVERIFY(width(Column::Description) >= twentyLetters);
    header()->resizeSection(Column::Description, 10);
    QVERIFY(width(Column::Description) >= twentyLetters);
}

void TrainingsViewTest::noColumnIsMadeUseless()
{
    for (int column = 0; column < header()->count(); ++column) {
        header()->resizeSection(column, 1);
        const QString title =
            m_shown->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(
            width(column) >= header()->fontMetrics().horizontalAdvance(title), qPrintable(title));
    }
    QFont large = m_view->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_view->setFont(large);
    QVERIFY(width(Column::Description) >= 20 * letterWidth(m_view.get()));
}

void TrainingsViewTest::widthsSurviveARestart()
{
    header()->resizeSection(Column::Status, 211);
    header()->resizeSection(Column::Description, 900); // more than there is room for
    header()->moveSection(header()->visualIndex(Column::Created), 0);
    m_view->setColumnHidden(Column::Hpo, true);
    const QVariantMap layout = m_view->columns()->layout().toMap();
    m_view = makeView();
    m_view->columns()->setLayout(ColumnLayout::fromMap(layout));
    QCOMPARE(width(Column::Status), 211);
    QCOMPARE(width(Column::Description), 900);
    QCOMPARE(header()->visualIndex(Column::Created), 0);
    QVERIFY(m_view->isColumnHidden(Column::Hpo));

    // Room that was only left over is nobody's wish.
    m_view = makeView();
    const QVariantMap plain = m_view->columns()->layout().toMap();
    m_view = makeView();
    m_view->resize(1750, 500);
    m_view->columns()->setLayout(ColumnLayout::fromMap(plain));
    QCOMPARE(header()->length(), m_view->viewport()->width());

    const QVariantMap before = m_view->columns()->layout().toMap();
    restoreOldState("no state at all");
    restoreOldState({});
    QCOMPARE(m_view->columns()->layout().toMap(), before);
}

void TrainingsViewTest::orderOfRowsSurvivesARestart()
{
    m_view->sortByColumn(Column::Version, Qt::AscendingOrder);
    const QVariantMap layout = m_view->columns()->layout().toMap();
    m_view = makeView();
    m_view->columns()->setLayout(ColumnLayout::fromMap(layout));
    QCOMPARE(header()->sortIndicatorSection(), int(Column::Version));
    QCOMPARE(header()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(m_shown->sortColumn(), int(Column::Version));
}

void TrainingsViewTest::widthsOfHiddenColumnsSurviveARestart()
{
    header()->resizeSection(Column::Service, 333);
    header()->resizeSection(Column::Version, 222);
    m_view->setShowsServices(false);
    m_view->setColumnHidden(Column::Version, true);
    const QVariantMap layout = m_view->columns()->layout().toMap();
    m_view = makeView();
    m_view->setShowsServices(false);
    m_view->columns()->setLayout(ColumnLayout::fromMap(layout));
    QCOMPARE(m_view->columns()->layout().toMap(), layout);
    m_view->setShowsServices(true);
    m_view->setColumnHidden(Column::Version, false);
    QCOMPARE(width(Column::Service), 333);
    QCOMPARE(width(Column::Version), 222);
}

// Also where the only one that is wanted has nothing to tell.
void TrainingsViewTest::someColumnIsAlwaysShown()
{
    for (int column = 0; column < header()->count(); ++column)
        m_view->setColumnHidden(column, column != Column::Service);
    const QVariantMap layout = m_view->columns()->layout().toMap();
    const auto shown = [this] {
        QList<int> columns;
        for (int column = 0; column < header()->count(); ++column) {
            if (!m_view->isColumnHidden(column))
                columns.append(column);
        }
        return columns;
    };
    m_view->setShowsServices(false);
    QCOMPARE(shown(), QList<int>{Column::Status});
    for (const ColumnLayout::Column &column : m_view->columns()->layout().columns)
        QCOMPARE(column.isShown, column.id == u"service");
    m_view->setShowsServices(true);
    QCOMPARE(shown(), QList<int>{Column::Service});

    m_view = makeView();
    m_view->setShowsServices(false);
    m_view->columns()->setLayout(ColumnLayout::fromMap(layout));
    QCOMPARE(shown(), QList<int>{Column::Status});
}

// Of a version that had fewer columns, or others.
void TrainingsViewTest::layoutNamesColumnsByTheirIds()
{
    const auto entry = [](const QString &id, int width, bool shown = true) {
        return QVariantMap{{u"id"_s, id}, {u"width"_s, width}, {u"shown"_s, shown}};
    };
    const QVariantList columns{
        entry(u"version"_s, 333), entry(u"hpConfig.item_top_n"_s, 100), entry(u"status"_s, 222),
        entry(u"type"_s, 111, false), entry(u"version"_s, 10)};
    m_view->columns()->setLayout(ColumnLayout::fromMap(
        {{u"columns"_s, columns}, {u"sortedBy"_s, u"status"_s}, {u"ascending"_s, true}}));
    QCOMPARE(header()->visualIndex(Column::Version), 0);
    QCOMPARE(width(Column::Version), 333); // the first one counts
    QCOMPARE(header()->visualIndex(Column::Status), 1);
    QCOMPARE(width(Column::Status), 222);
    QVERIFY(m_view->isColumnHidden(Column::Type));
    // Those that it does not know come behind, when somebody wants them.
    QVERIFY(m_view->isColumnHidden(Column::Created));
    QVERIFY(header()->visualIndex(Column::Created) > 2);
    QCOMPARE(header()->sortIndicatorSection(), int(Column::Status));
}

void TrainingsViewTest::brokenLayoutChangesNothing_data()
{
    QTest::addColumn<QVariantMap>("layout");
    const QVariantMap nothingShown{{u"id"_s, u"status"_s}, {u"shown"_s, false}};
    QTest::newRow("nothing") << QVariantMap();
    QTest::newRow("no list") << QVariantMap{{u"columns"_s, u"all"_s}, {u"sortedBy"_s, u"status"_s}};
    QTest::newRow("no objects") << QVariantMap{{u"columns"_s, QVariantList{1, u"a"_s, QVariant()}}};
    QTest::newRow("nothing shown") << QVariantMap{{u"columns"_s, QVariantList{nothingShown}}};
}

void TrainingsViewTest::brokenLayoutChangesNothing()
{
    QFETCH(const QVariantMap, layout);
    const QVariantMap before = m_view->columns()->layout().toMap();
    m_view->columns()->setLayout(ColumnLayout::fromMap(layout));
    QCOMPARE(m_view->columns()->layout().toMap(), before);
}

void TrainingsViewTest::layoutMayHaveAnyNumber()
{
    QVariantMap layout = m_view->columns()->layout().toMap();
    QVariantList columns = layout.value(u"columns"_s).toList();
    for (QVariant &variant : columns) {
        QVariantMap entry = variant.toMap();
        entry.insert(u"width"_s, entry.value(u"id"_s) == u"status"_s ? -5 : 2'000'000'000);
        variant = entry;
    }
    layout.insert(u"columns"_s, columns);
    m_view->columns()->setLayout(ColumnLayout::fromMap(layout));
    QVERIFY(width(Column::Status) > 0);
    QVERIFY(width(Column::Version) <= 10'000);
}

// The state as it was written when the description had no width of its own.
void TrainingsViewTest::widthsOfBeforeAreRead()
{
    header()->resizeSection(Column::Status, 211);
    header()->setSectionResizeMode(Column::Description, QHeaderView::Stretch);
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << 1 << true << header()->saveState();
    m_view = makeView();
    restoreOldState(state);
    QCOMPARE(width(Column::Status), 211);
    QCOMPARE(header()->sectionResizeMode(Column::Description), QHeaderView::Interactive);
    header()->resizeSection(Column::Version, 1000);
    QVERIFY(width(Column::Description) >= 20 * letterWidth(m_view.get()));
}

// As it was saved then.
static QByteArray stateOf(const QHeaderView *header)
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << 2 << true << header->saveState() << 345;
    return state;
}

void TrainingsViewTest::allOfBeforeIsRead()
{
    header()->moveSection(header()->visualIndex(Column::Created), 0);
    header()->resizeSection(Column::Version, 222);
    m_view->setColumnHidden(Column::Version, true);
    header()->resizeSection(Column::Status, 211);
    m_view->sortByColumn(Column::Type, Qt::AscendingOrder);
    const QByteArray state = stateOf(header());
    m_view = makeView();
    restoreOldState(state);
    QCOMPARE(header()->visualIndex(Column::Created), 0);
    QVERIFY(m_view->isColumnHidden(Column::Version));
    QCOMPARE(width(Column::Status), 211);
    QVERIFY(width(Column::Description) >= 345);
    QCOMPARE(m_shown->sortColumn(), int(Column::Type));
    QCOMPARE(m_shown->sortOrder(), Qt::AscendingOrder);
    m_view->setColumnHidden(Column::Version, false);
    QCOMPARE(width(Column::Version), 222);
}

void TrainingsViewTest::damagedStateOfBeforeIsRefused()
{
    m_view->setColumnHidden(Column::Version, true);
    const QByteArray state = stateOf(header());
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = state;
        for (unsigned times = 1 + random() % 3; times > 0; --times)
            damaged[qsizetype(random() % unsigned(damaged.size()))] = char(random());
        if (round % 5 == 0)
            damaged.truncate(qsizetype(random() % unsigned(damaged.size())));
        restoreOldState(damaged);
        QVERIFY(header()->hiddenSectionCount() < header()->count());
        QCOMPARE(header()->orientation(), Qt::Horizontal);
        for (int column = 0; column < header()->count(); ++column)
            QVERIFY(width(column) <= ColumnLayout::widest);
    }
}

void TrainingsViewTest::allRowsStaySelected_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("few") << 50;
    QTest::newRow("many") << 400; // of which Qt has another way of keeping a selection
}

void TrainingsViewTest::allRowsStaySelected()
{
    QFETCH(const int, rows);
    const auto listed = [](int first, int last, const QString &description = {}) {
        QList<Training> trainings;
        for (int i = last; i-- > first;) {
            Training training = sampleTraining(u"w%1"_s.arg(i, 4, 10, QChar(u'0')));
            training.created = Timestamp::fromMSecsSinceEpoch(1'700'000'000'000 + i * 60'000);
            training.description = description;
            trainings.append(training);
        }
        return trainings;
    };
    const auto selected = [this] { return int(m_view->selectionModel()->selectedRows().size()); };
    m_model->replace(listed(0, rows));
    m_view->selectAll();
    QCOMPARE(selected(), rows);
    m_model->replace(listed(1, rows)); // the oldest one has gone
    QCOMPARE(selected(), rows - 1);
    m_model->replace(listed(1, rows - 1)); // the newest one
    QCOMPARE(selected(), rows - 2);
    m_model->replace(listed(0, rows)); // both are back, and nobody selected them
    QCOMPARE(selected(), rows - 2);
    m_view->selectAll();
    m_model->replace(listed(0, rows, u"all are others"_s) + listed(rows, rows + 1));
    QCOMPARE(selected(), rows);
    QVERIFY(!m_view->selectionModel()->isRowSelected(0));

    m_view->selectAll();
    m_shown->setFilter({.question = asked(u"w0007"_s)});
    QCOMPARE(selected(), 1);
}

// Nobody wants a row to jump away that is being looked at; and who sorts wants to see the first.
void TrainingsViewTest::selectedRowStaysWhereItIsAlsoAtTheTop()
{
    QList<Training> trainings;
    for (int i = 100; i-- > 0;) {
        trainings.append(sampleTraining(u"w%1"_s.arg(i, 4, 10, QChar(u'0'))));
        trainings.last().created = Timestamp::fromMSecsSinceEpoch(1'700'000'000'000 + i * 60'000);
    }
    const QList<Training> older = trainings.mid(2);
    m_model->replace(older);
    m_view->sortByColumn(Column::Created, Qt::DescendingOrder);
    m_view->scrollToTop();
    m_view->selectionModel()->setCurrentIndex( // whatever keys other tests have pressed
        m_shown->index(3, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(selectedRow(), 3);
    auto *chip = m_view->findChild<QToolButton *>(u"newRowsChip"_s);
    QVERIFY(chip->isHidden());
    const int top = m_view->visualRect(m_view->currentIndex()).top();
    m_model->replace(trainings);
    QCOMPARE(m_view->currentIndex().row(), 5);
    QCOMPARE(m_view->visualRect(m_view->currentIndex()).top(), top);
    QVERIFY(chip->isVisibleTo(m_view.get()));
    const auto isInPlace = [&] {
        return m_view->viewport()->geometry().contains(chip->geometry()) &&
            chip->y() < m_view->viewport()->y() + m_view->rowHeight(0);
    };
    QVERIFY(isInPlace());
    m_view->verticalScrollBar()->setValue(300);
    m_view->horizontalScrollBar()->setValue(20);
    QVERIFY(isInPlace());
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QVERIFY(chip->isHidden());

    m_view->sortByColumn(Column::Created, Qt::AscendingOrder);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_view->sortByColumn(Column::Created, Qt::DescendingOrder);
    m_view->clearSelection();
    m_model->replace(older);
    m_model->replace(trainings);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0); // what is new is seen
    QVERIFY(chip->isHidden());
}

// Though the current row is far below and goes.
void TrainingsViewTest::viewAtTheTopStaysThere()
{
    QList<Training> trainings;
    for (int i = 400; i-- > 0;) {
        trainings.append(sampleTraining(u"w%1"_s.arg(i, 4, 10, QChar(u'0'))));
        trainings.last().created = Timestamp::fromMSecsSinceEpoch(1'700'000'000'000 + i * 60'000);
    }
    m_model->replace(trainings);
    m_view->setCurrentIndex(m_shown->index(300, 0));
    m_view->scrollToTop();
    trainings.removeAt(300);
    m_model->replace(trainings);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(m_view->currentIndex().row(), 300);
}

void TrainingsViewTest::keysMoveTheCurrentColumn()
{
    QSignalSpy said(m_view->columns(), &TrainingColumns::changed);
    m_view->setCurrentIndex(m_shown->index(2, Column::Version));
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_view.get(), key, Qt::ControlModifier | Qt::ShiftModifier);
    };
    press(Qt::Key_Left);
    QCOMPARE(header()->visualIndex(Column::Version), 1);
    QCOMPARE(said.last().first().toString(), u"\"Version\" is now column 2 of 12."_s);
    press(Qt::Key_Left);
    press(Qt::Key_Left); // no further
    QCOMPARE(header()->visualIndex(Column::Version), 0);
    QCOMPARE(said.size(), 2);
    // Past a hidden one.
    m_view->setColumnHidden(header()->logicalIndex(1), true);
    press(Qt::Key_Right);
    QCOMPARE(header()->visualIndex(Column::Version), 2);
    QCOMPARE(m_view->currentIndex(), m_shown->index(2, Column::Version));
    QCOMPARE(selectedRow(), 2);
}

void TrainingsViewTest::keysSizeTheCurrentColumn()
{
    m_view->setCurrentIndex(m_shown->index(2, Column::Version));
    const int before = width(Column::Version);
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_view.get(), key, Qt::AltModifier | Qt::ShiftModifier);
    };
    press(Qt::Key_Right);
    QVERIFY(width(Column::Version) > before);
    press(Qt::Key_Left);
    QCOMPARE(width(Column::Version), before);
    for (int i = 0; i < 100; ++i)
        press(Qt::Key_Left);
    QVERIFY(width(Column::Version) >= 5 * letterWidth(m_view.get()));
    // The description as well, where it is wider than the room that is left.
    m_view->setCurrentIndex(m_shown->index(2, Column::Description));
    const int description = width(Column::Description);
    press(Qt::Key_Right);
    QVERIFY(width(Column::Description) > description);
    press(Qt::Key_Left);
    QCOMPARE(width(Column::Description), description);
}

void TrainingsViewTest::keysSortByTheCurrentColumn()
{
    QSignalSpy said(m_view->columns(), &TrainingColumns::changed);
    m_view->setCurrentIndex(m_shown->index(2, Column::Version));
    const auto press = [this] {
        QTest::keyClick(m_view.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    };
    press();
    QCOMPARE(header()->sortIndicatorSection(), int(Column::Version));
    QCOMPARE(m_shown->trainingAt(0).key.version, u"v000"_s);
    QCOMPARE(said.last().first().toString(), u"Sorted by \"Version\", ascending."_s);
    press();
    QCOMPARE(m_shown->trainingAt(0).key.version, u"v099"_s);
    QCOMPARE(said.last().first().toString(), u"Sorted by \"Version\", descending."_s);
}

void TrainingsViewTest::menusShowTheKeys()
{
    m_view->setCurrentIndex(m_shown->index(2, Column::Version));
    QMenu menu;
    m_view->columns()->fillMenu(&menu);
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->shortcut().isEmpty())
            texts +=
                action->text() + u" = "_s + action->shortcut().toString(QKeySequence::PortableText);
    }
    QCOMPARE(
        texts,
        (QStringList{
            u"Move \"Version\" Left = Ctrl+Shift+Left"_s,
            u"Move \"Version\" Right = Ctrl+Shift+Right"_s,
            u"Make \"Version\" Narrower = Alt+Shift+Left"_s,
            u"Make \"Version\" Wider = Alt+Shift+Right"_s,
            u"Fit \"Version\" to Its Content = Alt+Shift+Up"_s,
            u"Hide \"Version\" = Ctrl+Shift+H"_s}));
    // Filled again, they are there once.
    const qsizetype count = menu.actions().size();
    m_view->columns()->fillMenu(&menu);
    QCOMPARE(menu.actions().size(), count);
}

void TrainingsViewTest::sortMenuSorts()
{
    QMenu menu;
    const auto choose = [this, &menu](const QString &text) {
        m_view->columns()->fillSortMenu(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    const auto checked = [this, &menu] {
        m_view->columns()->fillSortMenu(&menu);
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (action->isChecked())
                texts += action->text();
        }
        return texts;
    };
    QCOMPARE(checked(), (QStringList{u"Created"_s, u"Descending"_s}));
    QVERIFY(choose(u"Version"_s));
    QCOMPARE(m_shown->trainingAt(0).key.version, u"v099"_s);
    QVERIFY(choose(u"Ascending"_s));
    QCOMPARE(m_shown->trainingAt(0).key.version, u"v000"_s);
    QCOMPARE(checked(), (QStringList{u"Version"_s, u"Ascending"_s}));
    m_view->setShowsServices(false);
    QVERIFY(!choose(u"Service"_s));
}

static const RegisteredTest registered(__FILE__, runTest<TrainingsViewTest, QApplication>);
#include "tst_trainingsview.moc"
