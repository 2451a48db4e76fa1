// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingcolumns.h"

#include "gui/measures.h"
#include "gui/mnemonics.h"
#include "gui/shownsections.h"
#include "models/trainingfiltermodel.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSpace = 34;  // of an icon beside a text
constexpr int arrowSpace = 34; // in a header
constexpr int cellMargins = 18;
constexpr int barSpace = 56; // of a bar that shows how much is over
// In letters.
constexpr int restLetters = 20;
constexpr int fewestLetters = 6;
constexpr int stepLetters = 2;

// Beside the text, for what the delegate draws there.
int spaceBeside(const TrainingColumn &column)
{
    using Look = TrainingColumn::Look;
    switch (column.look) {
    case Look::Status:
    case Look::Serving:
    case Look::NextUpdate:
    case Look::Hyperparameter:
    case Look::Hpo: // where a value is out of range
        return iconSpace;
    case Look::Took:
        return barSpace;
    case Look::Plain:
    case Look::Fixed:
    case Look::Type:
    case Look::Result:
        break;
    }
    return 0;
}

} // namespace

TrainingColumns::TrainingColumns(QTableView *view)
    : QObject(view)
    , m_view(view)
    , m_header(view->horizontalHeader())
    , m_model(qobject_cast<TrainingFilterModel *>(view->model()))
{
    Q_ASSERT(m_model);
    m_firstSort = {m_model->sortColumn(), m_model->sortOrder()};
    setUpHeader();
    setUpActions();
}

void TrainingColumns::setUpHeader()
{
    m_header->setSectionsMovable(true);
    m_header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_view->setSortingEnabled(true);
    reset();
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        takeWidth(column, width);
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &TrainingColumns::arranged);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] {
        m_awaitedSort.reset();
        Q_EMIT sorted();
    });
    // The header has heard of it before.
    connect(
        m_model, &QAbstractItemModel::columnsInserted, this,
        [this](const QModelIndex &, int first, int last) { takeNewColumns(first, last); });
    connect(m_model, &QAbstractItemModel::columnsRemoved, this, [this] {
        showWanted(); // it may have been the last one that was shown
        m_header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
        Q_EMIT arranged();
    });
    // Not at once: columns may not come while rows do.
    m_differences.setSingleShot(true);
    connect(&m_differences, &QTimer::timeout, this, &TrainingColumns::followDifferences);
    connect(m_model, &TrainingFilterModel::shownChanged, this, [this] {
        if (m_showsDifferences)
            m_differences.start();
    });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        const QModelIndex index =
            m_view->model()->index(m_view->currentIndex().row(), m_header->logicalIndexAt(place));
        if (index.isValid())
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_header->mapToGlobal(place));
    });
}

void TrainingColumns::setUpActions()
{
    using Slot = void (TrainingColumns::*)();
    const auto make = [this](const QString &name, const QString &keys, Slot slot) {
        auto *action = new QAction(m_view);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_moveLeftAction =
        make(u"moveColumnLeftAction"_s, u"Ctrl+Shift+Left"_s, &TrainingColumns::moveLeft);
    m_moveRightAction =
        make(u"moveColumnRightAction"_s, u"Ctrl+Shift+Right"_s, &TrainingColumns::moveRight);
    m_narrowerAction =
        make(u"narrowerColumnAction"_s, u"Alt+Shift+Left"_s, &TrainingColumns::makeNarrower);
    m_widerAction = make(u"widerColumnAction"_s, u"Alt+Shift+Right"_s, &TrainingColumns::makeWider);
    m_fitAction = make(u"fitColumnAction"_s, u"Alt+Shift+Up"_s, &TrainingColumns::fitCurrent);
    m_hideAction = make(u"hideColumnAction"_s, u"Ctrl+Shift+H"_s, &TrainingColumns::hideCurrent);
    m_sortAction =
        make(u"sortByColumnAction"_s, u"Ctrl+Shift+O"_s, &TrainingColumns::sortByCurrent);
    nameActions();
}

void TrainingColumns::nameActions()
{
    const QString column = withoutMnemonics(title(currentColumn()));
    m_moveLeftAction->setText(tr("Move \"%1\" Left", "a column").arg(column));
    m_moveRightAction->setText(tr("Move \"%1\" Right", "a column").arg(column));
    m_narrowerAction->setText(tr("Make \"%1\" Narrower", "a column").arg(column));
    m_widerAction->setText(tr("Make \"%1\" Wider", "a column").arg(column));
    m_fitAction->setText(tr("Fit \"%1\" to Its Content", "a column").arg(column));
    m_hideAction->setText(tr("Hide \"%1\"", "a column").arg(column));
    m_sortAction->setText(tr("Sort by \"%1\"", "a column").arg(column));
}

void TrainingColumns::reset()
{
    setShowsDifferences(false);
    m_model->setHyperparameters({});
    m_unwanted.clear();
    for (int column = 0; column < m_header->count(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_restWidth = 0;
        m_widths.clear();
        m_header->setMinimumSectionSize(fewestLetters * letterWidth(m_view));
        for (int column = 0; column < m_header->count(); ++column)
            m_header->resizeSection(column, newDefaultWidth(column));
    }
    showWanted();
}

void TrainingColumns::resetAll()
{
    m_awaitedSort.reset();
    reset();
    m_view->sortByColumn(m_firstSort.first, m_firstSort.second);
}

// They come behind all others, as wide as they were when they were last shown.
void TrainingColumns::takeNewColumns(int first, int last)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int column = first; column <= last; ++column)
            m_header->resizeSection(column, m_widths.value(idOf(column), newDefaultWidth(column)));
    }
    fit();
    Q_EMIT arranged();
}

// A column has another width: 0 when it was hidden, else the user's, or its old one when it is
// shown again.
void TrainingColumns::takeWidth(int column, int width)
{
    if (width > 0)
        m_widths.insert(idOf(column), width);
    if (m_isFitting)
        return;
    const bool wasWanted = isWanted(idOf(column));
    if (width > 0)
        m_unwanted.remove(idOf(column));
    else
        m_unwanted.insert(idOf(column));
    if (wasWanted != isWanted(idOf(column)))
        Q_EMIT arranged();
    Q_EMIT resized();
    if (width > 0 && columnAt(column).takesTheRest) {
        m_restWidth = width;
    } else if (width > 0 && width < minimumWidth(column)) {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_header->resizeSection(column, minimumWidth(column));
    }
    fit();
}

void TrainingColumns::fit()
{
    const int column = columnThatTakesTheRest();
    if (m_isFitting || m_header->isSectionHidden(column))
        return;
    const int others = m_header->length() - m_header->sectionSize(column);
    const QScopedValueRollback fitting(m_isFitting, true);
    m_header->resizeSection(
        column,
        std::max({minimumWidth(column), m_restWidth, m_view->viewport()->width() - others}));
}

void TrainingColumns::measure()
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_header->setMinimumSectionSize(fewestLetters * letterWidth(m_view));
        for (const int column : shownColumns())
            m_header->resizeSection(
                column, qMax(m_header->sectionSize(column), minimumWidth(column)));
    }
    fit();
}

// A width that nobody has chosen is that of other words now.
void TrainingColumns::retranslate()
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int column = 0; column < m_header->count(); ++column) {
            const int before = m_defaultWidths.value(idOf(column));
            const int now = newDefaultWidth(column);
            if (m_header->isSectionHidden(column)) {
                if (m_widths.value(idOf(column)) == before)
                    m_widths.insert(idOf(column), now);
            } else if (m_header->sectionSize(column) == before) {
                m_header->resizeSection(column, now);
            }
        }
    }
    nameActions();
    measure();
}

int TrainingColumns::newDefaultWidth(int column)
{
    const int width = defaultWidth(column);
    m_defaultWidths.insert(idOf(column), width);
    return width;
}

const TrainingColumn &TrainingColumns::columnAt(int column) const
{
    return m_model->column(column);
}

const QString &TrainingColumns::idOf(int column) const
{
    return columnAt(column).id;
}

int TrainingColumns::columnThatTakesTheRest() const
{
    int column = 0;
    while (!columnAt(column).takesTheRest)
        ++column;
    return column;
}

QString TrainingColumns::heading(int column) const
{
    return m_model->headerData(column, Qt::Horizontal).toString();
}

QString TrainingColumns::title(int column) const
{
    return columnAt(column).title();
}

int TrainingColumns::defaultWidth(int column) const
{
    const TrainingColumn &description = columnAt(column);
    int text = 0;
    const QStringList samples = description.samples ? description.samples() : QStringList();
    QFont font = m_view->font();
    font.setBold(spaceBeside(description) > 0); // as it is where somebody should look at it
    const QFontMetrics metrics(font);
    for (const QString &sample : samples)
        text = qMax(text, metrics.horizontalAdvance(sample));
    const int head = m_header->fontMetrics().horizontalAdvance(heading(column)) + arrowSpace;
    return qMax(text + spaceBeside(description), head) + cellMargins;
}

int TrainingColumns::minimumWidth(int column) const
{
    const int letters = columnAt(column).takesTheRest ? restLetters : fewestLetters;
    const int head = m_header->fontMetrics().horizontalAdvance(heading(column));
    return qMax(letters * letterWidth(m_view), head) + cellMargins;
}

QList<int> TrainingColumns::shownColumns() const
{
    return shownSections(*m_header);
}

int TrainingColumns::currentColumn() const
{
    const int column = m_view->currentIndex().column();
    const QList<int> shown = shownColumns();
    return shown.contains(column) ? column : shown.value(0);
}

void TrainingColumns::setShowsServices(bool shows)
{
    m_showsServices = shows;
    showWanted();
}

void TrainingColumns::showWanted()
{
    {
        // A column that is shown again tells of a width that nobody has given it.
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int column = 0; column < m_header->count(); ++column) {
            const bool isUseful = m_showsServices || !columnAt(column).needsSeveralServices;
            m_view->setColumnHidden(column, !isUseful || m_unwanted.contains(idOf(column)));
        }
        // Without any there would be no header to bring the others back.
        for (int visual = 0; m_header->hiddenSectionCount() == m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            m_view->setColumnHidden(column, columnAt(column).needsSeveralServices);
        }
    }
    fit();
}

// Past hidden ones.
void TrainingColumns::moveBy(int places)
{
    const QList<int> shown = shownColumns();
    const int column = currentColumn();
    const qsizetype place = shown.indexOf(column) + places;
    if (place < 0 || place >= shown.size())
        return;
    m_header->moveSection(m_header->visualIndex(column), m_header->visualIndex(shown.at(place)));
    m_view->scrollTo(m_view->currentIndex());
    Q_EMIT changed(
        tr("\"%1\" is now column %L2 of %L3.")
            .arg(title(column), QLocale().toString(place + 1), QLocale().toString(shown.size())));
}

void TrainingColumns::widenBy(int steps)
{
    const int column = currentColumn();
    const int step = stepLetters * letterWidth(m_view);
    m_header->resizeSection(
        column, qMax(m_header->sectionSize(column) + steps * step, m_header->minimumSectionSize()));
    m_view->scrollTo(m_view->currentIndex());
    Q_EMIT changed(tr("\"%1\" is now %L2 pixels wide.")
                       .arg(title(column), QLocale().toString(m_header->sectionSize(column))));
}

// Once more turns the order round, as a click on the header does.
void TrainingColumns::sortByCurrent()
{
    const int column = currentColumn();
    const bool turns = m_header->sortIndicatorSection() == column &&
        m_header->sortIndicatorOrder() == Qt::AscendingOrder;
    sortBy(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TrainingColumns::sortBy(int column, Qt::SortOrder order)
{
    m_view->sortByColumn(column, order);
    Q_EMIT changed(
        order == Qt::AscendingOrder ? tr("Sorted by \"%1\", ascending.").arg(title(column))
                                    : tr("Sorted by \"%1\", descending.").arg(title(column)));
}
