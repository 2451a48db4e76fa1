// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparisonview.h"

#include "gui/comparisondelegate.h"
#include "gui/comparisonheader.h"
#include "gui/measures.h"
#include "gui/tabletext.h"
#include "models/comparisonmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace {

// In letters.
constexpr int widestColumn = 48;
constexpr int narrowestColumn = 12;

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : RowTableView(parent)
{
    auto *trainings = new ComparisonHeader(Qt::Horizontal, this);
    auto *options = new ComparisonHeader(Qt::Vertical, this);
    setHorizontalHeader(trainings);
    setVerticalHeader(options);
    setItemDelegate(new ComparisonDelegate(this));
    setSelectionBehavior(SelectItems);
    setWordWrap(false);
    options->setSectionResizeMode(QHeaderView::Fixed);
    options->setDefaultSectionSize(qMax(30, fontMetrics().height() + 12));
    setContextMenuPolicy(Qt::DefaultContextMenu);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &ComparisonView::fitColumns);
    connect(
        trainings, &ComparisonHeader::menuRequested, this, &ComparisonView::columnMenuRequested);
}

const ComparisonModel *ComparisonView::comparison() const
{
    return qobject_cast<const ComparisonModel *>(model());
}

void ComparisonView::setModel(QAbstractItemModel *model)
{
    RowTableView::setModel(model);
    // Columns are measured once all rows have come that come together.
    const auto keepCurrent = [this] {
        keepCurrentRow(0);
        m_fit.start();
    };
    connect(model, &QAbstractItemModel::modelReset, this, keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, keepCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, keepCurrent);
    fitColumns();
}

// Wide enough for what they hold, as far as that can be read at a glance; what somebody makes wider
// becomes no narrower.
void ComparisonView::fitColumns()
{
    const int letter = letterWidth(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int needed =
            qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int width = qBound(narrowestColumn * letter, needed, widestColumn * letter);
        if (width > columnWidth(column) || !isVisible())
            setColumnWidth(column, width);
    }
}

void ComparisonView::changeEvent(QEvent *event)
{
    RowTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && model())
        m_fit.start();
    if (event->type() == QEvent::FontChange && model()) {
        verticalHeader()->setDefaultSectionSize(qMax(30, fontMetrics().height() + 12));
        fitColumns();
    }
}

void ComparisonView::keyboardSearch(const QString &) {}

void ComparisonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

void ComparisonView::goTo(int row)
{
    const int current = currentIndex().column();
    const auto differs = [this, row](int column) {
        const QVariant relation = model()->index(row, column).data(ComparisonModel::RelationRole);
        return relation.isValid() &&
            ComparedCell{.relation = ComparedCell::Relation(relation.toInt())}.differs();
    };
    const bool stays = current > Comparison::defaults && differs(current);
    const int column = stays ? current : comparison()->differingColumn(row);
    setCurrentIndex(model()->index(row, column));
}

bool ComparisonView::goToDifference(bool forward)
{
    const int row =
        comparison()->nextDifference(currentIndex().isValid() ? currentIndex().row() : -1, forward);
    if (row >= 0)
        goTo(row);
    return row >= 0;
}

void ComparisonView::goToFirst()
{
    if (const int row = comparison()->nextDifference(-1, true); row >= 0)
        goTo(row);
    else
        keepCurrentRow(0);
}

void ComparisonView::copyCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    if (cells.isEmpty())
        return;
    if (cells.size() == 1) {
        QGuiApplication::clipboard()->setText(
            cells.constFirst().data(ComparisonModel::WholeTextRole).toString());
        return;
    }
    std::sort(cells.begin(), cells.end());
    ClipboardTable table(TableFormat::Tsv);
    QStringList line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        line += cells.at(i).data(ComparisonModel::PlainTextRole).toString();
        if (i + 1 == cells.size() || cells.at(i + 1).row() != cells.at(i).row()) {
            table->addRow(line);
            line.clear();
        }
    }
    QGuiApplication::clipboard()->setText(table.text());
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCells();
    else
        QTableView::keyPressEvent(event); // Ctrl+Home is another key than Home here
}

// What one looks at stays in sight.
void ComparisonView::resizeEvent(QResizeEvent *event)
{
    RowTableView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

// Home and End stay in their row, as one reads it.
QModelIndex ComparisonView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return QTableView::moveCursor(action, modifiers);
}
