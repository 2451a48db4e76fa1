// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hyperparametersview.h"

#include "gui/hyperparameterdelegate.h"
#include "gui/measures.h"
#include "models/hyperparametermodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <numeric>

namespace {

// In letters: what each column keeps where there is too little room, as far as it needs that much.
constexpr std::array<int, HyperparameterModel::ColumnCount> shares{32, 20, 20, 14, 20, 18, 28};
// With more rows than anybody documents, each change of a width would take too long.
constexpr int mostFittedRows = 100;

} // namespace

HyperparametersView::HyperparametersView(QWidget *parent)
    : RowTableView(parent)
{
    setItemDelegate(new HyperparameterDelegate(this));
    verticalHeader()->setMinimumSectionSize(0);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting)
            return;
        m_isUsers = true;
        if (column != HyperparameterModel::Meaning)
            fitMeaning();
        fitRows();
    });
}

void HyperparametersView::setModel(QAbstractItemModel *model)
{
    RowTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { keepCurrentRow(0); });
    connect(model, &QAbstractItemModel::modelReset, this, &HyperparametersView::measure);
    connect(model, &QAbstractItemModel::dataChanged, this, &HyperparametersView::measure);
    measure();
}

void HyperparametersView::changeEvent(QEvent *event)
{
    RowTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        measure();
}

void HyperparametersView::resizeEvent(QResizeEvent *event)
{
    RowTableView::resizeEvent(event);
    if (!model())
        return;
    if (m_isUsers)
        fitMeaning();
    else
        fitColumns();
    fitRows();
}

void HyperparametersView::measure()
{
    const auto *options = qobject_cast<const HyperparameterModel *>(model());
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        setColumnHidden(HyperparameterModel::LastGood, !options || !options->hasLastGood());
    }
    m_needed.clear();
    for (int column = 0; column < HyperparameterModel::ColumnCount; ++column) {
        m_needed.append(
            isColumnHidden(column)
                ? 0
                : qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    }
    if (!m_isUsers)
        fitColumns();
    fitRows();
}

void HyperparametersView::fitColumns()
{
    QList<int> widths;
    for (int column = 0; column < m_needed.size(); ++column)
        widths.append(
            qMin(m_needed.at(column), shares.at(std::size_t(column)) * letterWidth(this)));

    // What is left goes to those that need more, in equal parts until they have what they need.
    int room = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    for (bool isWanted = true; isWanted && room > 0;) {
        QList<int> wanting;
        for (int column = 0; column < widths.size(); ++column) {
            if (widths.at(column) < m_needed.at(column))
                wanting.append(column);
        }
        isWanted = !wanting.isEmpty();
        for (const int column : std::as_const(wanting)) {
            const int part = qMax(room / int(wanting.size()), 1);
            const int more = std::min({part, m_needed.at(column) - widths.at(column), room});
            widths[column] += more;
            room -= more;
        }
    }
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int column = 0; column < widths.size(); ++column)
            if (!isColumnHidden(column))
                setColumnWidth(column, widths.at(column));
    }
    fitMeaning();
}

// The last column takes what the others leave, but never so little that it could not be read.
void HyperparametersView::fitMeaning()
{
    constexpr auto meaning = HyperparameterModel::Meaning;
    const QScopedValueRollback fitting(m_isFitting, true);
    const int others = horizontalHeader()->length() - columnWidth(meaning);
    setColumnWidth(
        meaning, qMax(viewport()->width() - others, shares.at(meaning) * letterWidth(this)));
}

void HyperparametersView::fitRows()
{
    if (model()->rowCount() <= mostFittedRows)
        resizeRowsToContents();
}
