// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cellflash.h"

#include "contrast.h"
#include "exampletrainings.h"
#include "gui/appearance.h"
#include "gui/colors.h"
#include "gui/contraststyle.h"
#include "gui/trainingsview.h"
#include "models/trainingfiltermodel.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Column = TrainingTableModel::Column;

namespace {

// A system whose user wants nothing to move.
class StillStyle : public ContrastStyle
{
public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : ContrastStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

// Which cells of the table are marked for a moment.
class CellFlashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyCellsThatChangedFlash();
    void itEndsByItself();
    void firstPictureDoesNotFlash();
    void newRowsDoNotFlash();
    void anotherZoneOrNameDoesNotFlash();
    void followsItsRow();
    void nothingFlashesWhereNothingShallMove();
    void nothingFlashesThatNobodySees();
    void thousandsOfChangesCostNoMoreThanTheRowsInSight();
    void textsStayReadable_data();
    void textsStayReadable();
    void selectedCellsAreMarkedToo_data() { textsStayReadable_data(); }
    void selectedCellsAreMarkedToo();

private:
    CellFlash *flash() const { return m_view->findChild<CellFlash *>(); }
    bool flashes(int row, int column) const
    {
        return flash()->strength(m_shown->index(row, column)) > 0;
    }
    QStringList flashing() const
    {
        QStringList cells;
        for (int row = 0; row < m_shown->rowCount(); ++row) {
            for (int column = 0; column < m_shown->columnCount(); ++column) {
                if (flashes(row, column))
                    cells.append(
                        m_shown->keyAt(row).version + u':' +
                        m_shown->headerData(column, Qt::Horizontal).toString());
            }
        }
        return cells;
    }
    int rowOf(const QString &version) const
    {
        for (int row = 0; row < m_shown->rowCount(); ++row) {
            if (m_shown->keyAt(row).version == version)
                return row;
        }
        return -1;
    }
    void change(int number, KnownTrainingStatus status)
    {
        m_trainings[number].status = status;
        m_model->replace(m_trainings);
    }

    QList<Training> m_trainings;
    std::unique_ptr<TrainingTable> m_model;
    std::unique_ptr<TrainingFilterModel> m_shown;
    std::unique_ptr<TrainingsView> m_view;
};

void CellFlashTest::init()
{
    QApplication::setStyle(new ContrastStyle);
    const bool isDark = qstrcmp(QTest::currentDataTag(), "dark") == 0;
    Appearance().apply(isDark ? Settings::Appearance::Dark : Settings::Appearance::Light);
    m_model = std::make_unique<TrainingTable>();
    m_shown = std::make_unique<TrainingFilterModel>(m_model.get());
    m_view = std::make_unique<TrainingsView>();
    m_view->setModel(m_shown.get());
    m_view->resize(1700, 500);
    m_view->show();
    m_trainings.clear();
    for (int i = 0; i < 100; ++i) {
        Training training = completeTraining(u"v%1"_s.arg(i, 3, 10, QChar(u'0')));
        training.status = KnownTrainingStatus::Learning;
        training.created =
            Timestamp::fromText("2024-07-10T11:" + std::to_string(59 - i / 2) + ":00");
        m_trainings.append(training);
    }
    m_model->replace(m_trainings);
}

void CellFlashTest::cleanup()
{
    m_view.reset();
    m_shown.reset();
    m_model.reset();
}

void CellFlashTest::onlyCellsThatChangedFlash()
{
    change(3, KnownTrainingStatus::Completed);
    QCOMPARE(flashing(), QStringList{u"v003:Status"_s});
    m_trainings[5].inference = !m_trainings[5].inference.value_or(false);
    m_trainings[5].description = u"another"_s;
    m_model->replace(m_trainings);
    QStringList cells = flashing();
    cells.sort();
    QCOMPARE(cells, (QStringList{u"v003:Status"_s, u"v005:Description"_s, u"v005:Result"_s}));
}

void CellFlashTest::itEndsByItself()
{
    QVERIFY(!flash()->isFading());
    change(3, KnownTrainingStatus::Completed);
    QVERIFY(flash()->isFading());
    const qreal before = flash()->strength(m_shown->index(rowOf(u"v003"_s), Column::Status));
    QCOMPARE(before, 1.0);
    QTRY_VERIFY(!flash()->isFading());
    QVERIFY(flashing().isEmpty());
}

void CellFlashTest::firstPictureDoesNotFlash()
{
    QVERIFY(flashing().isEmpty());
    QVERIFY(!flash()->isFading());
}

void CellFlashTest::newRowsDoNotFlash()
{
    m_trainings.prepend(completeTraining(u"new"_s));
    m_model->replace(m_trainings);
    QVERIFY(rowOf(u"new"_s) >= 0);
    QVERIFY(flashing().isEmpty());
}

void CellFlashTest::anotherZoneOrNameDoesNotFlash()
{
    m_model->setTimeFormat(TimeFormat(Zone::utc()));
    m_model->setServiceNames({{m_trainings.first().key.serviceId, u"another name"_s}});
    QVERIFY(flashing().isEmpty());
    QVERIFY(!flash()->isFading());
}

// Also when it moves to another place.
void CellFlashTest::followsItsRow()
{
    m_shown->sort(Column::Description, Qt::AscendingOrder);
    const QString version = m_shown->keyAt(5).version;
    const int number = version.mid(1).toInt();
    m_trainings[number].description = u"!"_s; // before all others
    m_model->replace(m_trainings);
    QCOMPARE(rowOf(version), 0);
    QCOMPARE(flashing(), QStringList{version + u":Description"_s});
    m_shown->sort(Column::Description, Qt::DescendingOrder);
    QCOMPARE(rowOf(version), 99);
    QCOMPARE(flashing(), QStringList{version + u":Description"_s});
    m_trainings.removeAt(number);
    m_model->replace(m_trainings);
    QVERIFY(flashing().isEmpty());
}

void CellFlashTest::nothingFlashesWhereNothingShallMove()
{
    QApplication::setStyle(new StillStyle);
    change(3, KnownTrainingStatus::Completed);
    QVERIFY(flashing().isEmpty());
    QVERIFY(!flash()->isFading());
}

void CellFlashTest::nothingFlashesThatNobodySees()
{
    change(99, KnownTrainingStatus::Completed); // below what fits into the window
    QVERIFY(!flash()->isFading());
    m_view->hide();
    change(3, KnownTrainingStatus::Completed);
    m_view->show();
    QVERIFY(!flash()->isFading());
}

void CellFlashTest::thousandsOfChangesCostNoMoreThanTheRowsInSight()
{
    for (Training &training : m_trainings)
        training.status = KnownTrainingStatus::Completed;
    m_model->replace(m_trainings);
    const int inSight = m_view->rowAt(m_view->viewport()->height() - 1) + 1;
    QVERIFY(inSight > 5);
    QVERIFY(inSight < 50);
    QCOMPARE(flashing().size(), inSight);
}

void CellFlashTest::textsStayReadable_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// The tint is what is behind every colour that a text may have.
void CellFlashTest::textsStayReadable()
{
    change(3, KnownTrainingStatus::Completed);
    const QModelIndex index = m_shown->index(rowOf(u"v003"_s), Column::Status);
    const QImage picture = pictureOf(m_view->viewport());
    const QRect rect = m_view->visualRect(index); // now that all is laid out
    const QColor tint = picture.pixelColor(rect.right() - 4, rect.center().y());
    const QPalette palette = m_view->palette();
    QFETCH(bool, isDark);
    QCOMPARE(::isDark(palette), isDark);
    QVERIFY(tint != palette.color(QPalette::Base));
    for (const StatusGroup group :
         {StatusGroup::Idle, StatusGroup::InProgress, StatusGroup::Succeeded, StatusGroup::Failed,
          StatusGroup::Unknown}) {
        const double ratio = contrast(statusColor(group, palette), tint);
        QVERIFY2(
            ratio >= readableContrast, qPrintable(u"group %1: %2"_s.arg(int(group)).arg(ratio)));
    }
    QVERIFY(contrast(palette.color(QPalette::Text), tint) >= readableContrast);
}

void CellFlashTest::selectedCellsAreMarkedToo()
{
    m_view->selectRow(rowOf(u"v003"_s));
    const QModelIndex index = m_shown->index(rowOf(u"v003"_s), Column::Result);
    m_trainings[3].inference = !m_trainings[3].inference.value_or(false);
    m_model->replace(m_trainings);
    const QImage picture = pictureOf(m_view->viewport());
    const QRect rect = m_view->visualRect(index); // now that all is laid out
    const QColor inside = picture.pixelColor(rect.right() - 8, rect.top() + 4); // above the text
    const QColor edge = standingOut(picture, QRect(rect.right() - 12, rect.top(), 8, 4), inside);
    QVERIFY2(
        contrast(edge, inside) >= visibleContrast,
        qPrintable(edge.name() + u" on " + inside.name()));
}

static const RegisteredTest registered(__FILE__, runTest<CellFlashTest, QApplication>);
#include "tst_cellflash.moc"
