// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servicechooser.h"

#include "board/board.h"
#include "gui/filteredit.h"
#include "gui/servicedelegate.h"

#include <QListView>
#include <QScopedValueRollback>

namespace {

// From so many services on a filter helps more than it disturbs.
constexpr int manyServices = 8;

} // namespace

ServiceChooser::ServiceChooser(
    Board *board, FilterEdit *filterEdit, QListView *view, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_filterEdit(filterEdit)
    , m_view(view)
    , m_services(board->services())
{
    m_shownServices.setSourceModel(&m_services);
    view->setItemDelegate(new ServiceDelegate(view));
    setUpChoice();
    setUpFilter();
}

void ServiceChooser::setUpFilter()
{
    m_filterEdit->hide();
    connect(m_filterEdit, &FilterEdit::left, m_view, [this] { m_view->setFocus(); });
    connect(m_filterEdit, &FilterEdit::filterTextChanged, this, [this](const QString &text) {
        const bool isOpen = m_filterEdit->isOpen();
        m_shownServices.setText(
            text, isOpen ? TextFinder::Ending::Open : TextFinder::Ending::Whole);
    });
}

void ServiceChooser::setUpChoice()
{
    // A row that goes, because of the filter or a response, hands its place to another one. Nobody
    // has chosen that. To be known before the view hears of it.
    connect(&m_shownServices, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
        m_isSelecting = true;
    });
    m_view->setModel(&m_shownServices);
    connect(&m_shownServices, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isSelecting = false;
        showChosen();
    });
    connect(&m_shownServices, &QAbstractItemModel::rowsInserted, this, &ServiceChooser::showChosen);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            // Not when the model moves the current row while it changes.
            if (!current.isValid() || m_isSelecting)
                return;
            const QString id = current.data(ServiceListModel::IdRole).toString();
            m_board->chooseService(id);
            Q_EMIT chosen(id);
            Q_EMIT shown(id);
        });
    connect(m_board, &Board::servicesLoaded, this, [this] {
        const bool hasMany = m_services.rowCount() > manyServices;
        if (!hasMany)
            m_filterEdit->clear(); // a filter that nobody sees must not hide services
        m_filterEdit->setVisible(hasMany);
        showChosen();
    });
    connect(&m_services, &QAbstractItemModel::modelReset, this, &ServiceChooser::showChosen);
}

void ServiceChooser::choose(const QString &serviceId)
{
    m_board->chooseService(serviceId);
    const int row = m_services.rowOf(serviceId);
    if (row >= 0 && !m_shownServices.mapFromSource(m_services.index(row)).isValid())
        m_filterEdit->clear();
    showChosen();
}

void ServiceChooser::chooseByHand(const QString &serviceId)
{
    choose(serviceId);
    Q_EMIT chosen(serviceId);
}

void ServiceChooser::retranslate()
{
    m_services.retranslate();
    m_shownServices.retranslate();
}

int ServiceChooser::namesWidth() const
{
    int width = 0;
    for (int row = 0; row < m_shownServices.rowCount(); ++row)
        width =
            qMax(width, ServiceDelegate::widthFor(m_shownServices.index(row, 0), m_view->font()));
    return width;
}

void ServiceChooser::showChosen()
{
    const int row = m_services.rowOf(m_board->chosenService());
    const QModelIndex index = m_shownServices.mapFromSource(m_services.index(qMax(row, 0)));
    const QScopedValueRollback selecting(m_isSelecting, true);
    if (row >= 0 && index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->clearSelection();
    Q_EMIT shown(m_board->chosenService());
}
