// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servicesview.h"

#include "gui/plaintooltip.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QHelpEvent>
#include <QPointer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

// A row of the list, whatever it shows at the moment.
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(QListView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    int row() const { return m_row; }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Name) {
            const QString spoken = index().data(Qt::AccessibleTextRole).toString();
            return spoken.isEmpty() ? index().data().toString() : spoken;
        }
        // Why it cannot be chosen.
        if (which == QAccessible::Description && !isEnabled())
            return index().data(Qt::ToolTipRole).toString();
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isSeen = m_view->isVisible() &&
            m_view->viewport()->rect().intersects(m_view->visualRect(index()));
        state.invisible = !isSeen;
        state.disabled = !isEnabled();
        state.selectable = isEnabled();
        state.focusable = isEnabled();
        state.selected = m_view->selectionModel()->isSelected(index());
        state.focused = m_view->currentIndex() == index();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString &action) override
    {
        if (action == toggleAction() && isValid() && isEnabled())
            m_view->setCurrentIndex(index());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QModelIndex index() const
    {
        return m_view->model() ? m_view->model()->index(m_row, 0) : QModelIndex();
    }
    bool isEnabled() const
    {
        return m_view->isEnabled() && index().flags().testFlag(Qt::ItemIsEnabled);
    }

    QPointer<QListView> m_view;
    int m_row;
};

// As Qt's, a list that can be read as a table of one column.
class ListInterface : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ListInterface(QListView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~ListInterface() override { forget(); }

    int childCount() const override { return rowCount(); }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        QAccessible::Id &id = m_items[row];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new ItemInterface(view(), row));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->role() != QAccessible::ListItem)
            return -1;
        return static_cast<const ItemInterface *>(child)->row();
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }
    QAccessibleInterface *focusChild() const override
    {
        return child(view()->currentIndex().row());
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return column == 0 ? child(row) : nullptr;
    }
    int rowCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }
    int columnCount() const override { return 1; }
    QString rowDescription(int) const override { return {}; }
    QString columnDescription(int) const override { return {}; }

    QList<int> selectedRows() const override
    {
        QList<int> rows;
        const QModelIndexList selected = view()->selectionModel()->selectedIndexes();
        for (const QModelIndex &index : selected)
            rows.append(index.row());
        return rows;
    }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override
    {
        const QModelIndex index = view()->model()->index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            return false;
        view()->setCurrentIndex(index);
        return true;
    }
    bool unselectRow(int) override { return false; } // one is always chosen
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows())
            cells.append(child(row));
        return cells;
    }
    int selectedCellCount() const override { return selectedRowCount(); }
    QList<int> selectedColumns() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    bool isColumnSelected(int) const override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *event) override
    {
        if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
            forget();
    }

private:
    QListView *view() const { return static_cast<QListView *>(widget()); }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

    mutable QHash<int, QAccessible::Id> m_items; // by row
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "ServicesView"_L1)
        return nullptr;
    return new ListInterface(static_cast<QListView *>(object));
}

} // namespace

ServicesView::ServicesView(QWidget *parent)
    : QListView(parent)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

void ServicesView::keyboardSearch(const QString &text)
{
    m_typeAhead.choose(*this, text);
}

bool ServicesView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QString text = index.data(Qt::ToolTipRole).toString();
    if (index.isValid() && index.row() < m_rowKeys.size()) {
        const QString keys = m_rowKeys.at(index.row()).toString(QKeySequence::NativeText);
        text += u'\n' + tr("Keys: %1", "that choose a service").arg(keys);
    }
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}
