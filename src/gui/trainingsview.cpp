// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingsview.h"

#include "gui/tabletext.h"
#include "gui/trainingdelegate.h"
#include "models/trainingtablemodel.h"
#include "wording/apiwords.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int minimumRowHeight = 28;
constexpr int stateVersion = 1;
constexpr int iconSpace = 22; // in a header, of the arrow
constexpr int cellMargins = 14;

// A wide text of each column, in the reader's language; none for the one that takes what the others
// leave.
QString sampleOf(int column)
{
    switch (column) {
    case TrainingTableModel::Status:
        return statusText(TrainingStatus(KnownTrainingStatus::RefinedFailed));
    case TrainingTableModel::Type:
        return std::max(
            {typeText(KnownTrainingType::PersonalRecommend),
             typeText(KnownTrainingType::RelatedItem), typeText(KnownTrainingType::Pop)},
            [](const QString &a, const QString &b) { return a.size() < b.size(); });
    case TrainingTableModel::Version:
        return u"mmmmmmmmm"_s;
    case TrainingTableModel::Created:
    case TrainingTableModel::NextUpdate:
        return u"2024-07-30 00:00"_s;
    case TrainingTableModel::Hpo:
        return hpoText(false);
    case TrainingTableModel::Result:
        return inferenceText(true);
    case TrainingTableModel::Service:
        return u"fashion-home-1"_s;
    default:
        return {};
    }
}

bool hasIcon(int column)
{
    return column == TrainingTableModel::Status || column == TrainingTableModel::Type ||
        column == TrainingTableModel::Hpo || column == TrainingTableModel::Result;
}

} // namespace

TrainingsView::TrainingsView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TrainingDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(minimumRowHeight, fontMetrics().height() + 12));
    connect(this, &QTableView::doubleClicked, this, &TrainingsView::detailsRequested);
}

void TrainingsView::setModel(QAbstractItemModel *model)
{
    // Before the view itself hears of it, and after.
    connect(
        model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TrainingsView::rememberPlace);
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TrainingsView::returnToPlace);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_currentRow = -1;
        keepCurrentRow();
    });
    setUpHeader();
    keepCurrentRow();
}

void TrainingsView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    header->setSortIndicator(TrainingTableModel::Created, Qt::DescendingOrder);
    setSortingEnabled(true);
    resetColumns();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
}

void TrainingsView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnWanted(column, true);
    }
    for (int column = 0; column < header->count(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int text = fontMetrics().horizontalAdvance(sampleOf(column));
        const int head = header->fontMetrics().horizontalAdvance(title) + iconSpace;
        setColumnWidth(column, qMax(text + (hasIcon(column) ? iconSpace : 0), head) + cellMargins);
    }
    header->setSectionResizeMode(TrainingTableModel::Description, QHeaderView::Stretch);
}

void TrainingsView::setStaleServices(const QSet<QString> &ids)
{
    m_delegate->setStaleServices(ids);
    viewport()->update();
}

void TrainingsView::setShowsServices(bool shows)
{
    m_showsServices = shows;
    setColumnHidden(TrainingTableModel::Service, !m_showsServices || !m_wantsServices);
}

void TrainingsView::setColumnWanted(int column, bool wanted)
{
    if (column == TrainingTableModel::Service) {
        m_wantsServices = wanted;
        setShowsServices(m_showsServices);
    } else {
        setColumnHidden(column, !wanted);
    }
}

QByteArray TrainingsView::saveTableState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_wantsServices << horizontalHeader()->saveState();
    return state;
}

void TrainingsView::restoreTableState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    int version = 0;
    bool wantsServices = true;
    QByteArray header;
    stream >> version >> wantsServices >> header;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return;
    horizontalHeader()->restoreState(header);
    m_wantsServices = wantsServices;
    setShowsServices(m_showsServices);
}

void TrainingsView::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == TrainingTableModel::Service && !m_showsServices)
            continue;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last one stays, or there would be no header to bring the others back.
        action->setEnabled(
            isColumnHidden(column) ||
            horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnWanted(column, on);
        });
    }
    menu->addSeparator();
    connect(
        menu->addAction(tr("Reset Columns")), &QAction::triggered, this,
        &TrainingsView::resetColumns);
}

void TrainingsView::copyCell()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void TrainingsView::copyRows()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    QList<int> columns; // as they stand
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    QGuiApplication::clipboard()->setText(tableText(*model(), rows, columns));
}

void TrainingsView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid())
        Q_EMIT detailsRequested(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

// The current row, if one can see it, else the uppermost one. At the very top nothing is held:
// there the newest shall appear.
void TrainingsView::rememberPlace()
{
    m_currentRow = currentIndex().row();
    m_place = QModelIndex();
    const QRect currentRect = visualRect(currentIndex());
    const bool seesCurrent = currentIndex().isValid() && viewport()->rect().intersects(currentRect);
    if (verticalScrollBar()->value() == 0)
        return;
    const QModelIndex place = seesCurrent ? currentIndex() : indexAt(QPoint(0, 0));
    m_place = place;
    m_placeTop = visualRect(place).top();
}

void TrainingsView::returnToPlace()
{
    if (m_place.isValid()) {
        const int top = verticalHeader()->sectionPosition(m_place.row());
        verticalScrollBar()->setValue(top - m_placeTop);
    }
    m_place = QModelIndex();
    keepCurrentRow();
}

// Qt 6.4 can crash under a screen reader when there are rows and none is the current one.
void TrainingsView::keepCurrentRow()
{
    if (currentIndex().isValid() || model()->rowCount() == 0)
        return;
    const int row = qBound(0, m_currentRow, model()->rowCount() - 1);
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
}
