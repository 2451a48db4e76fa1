// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "core/jsontext.h"
#include "gui/appearance.h"
#include "gui/boardtext.h"
#include "gui/lineicon.h"
#include "gui/servicedelegate.h"
#include "gui/statusline.h"
#include "gui/trainingdialog.h"
#include "models/accountsession.h"
#include "models/board.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDataStream>
#include <QMessageBox>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

// From so many services on a filter helps more than it disturbs.
constexpr int manyServices = 8;

} // namespace

MainWindow::MainWindow(
    AccountSession *session, Board *board, Settings *settings, Appearance *appearance,
    const HpoCatalog *catalog)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_session(session)
    , m_board(board)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_catalog(catalog)
    , m_shownTrainings(board->trainings())
{
    m_ui->setupUi(this);
    m_statusLine = new StatusLine(m_ui->statusBar, board);
    setUpAccounts();
    setUpServices();
    setUpTrainings();
    setUpActions();
    setUpChoices();

    connect(m_board, &Board::stateChanged, this, &MainWindow::updateBoard);

    restoreGeometry(settings->windowGeometry());
    m_ui->splitter->setSizes({250, 1110});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->restoreState(settings->windowState());
    m_ui->trainingsView->restoreTableState(settings->tableState());
    updateBoard();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpAccounts()
{
    connect(m_ui->welcomePage, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(
        m_ui->welcomePage, &WelcomePage::addAccountRequested, this,
        &MainWindow::addAccountRequested);
    connect(m_ui->accountCombo, &QComboBox::activated, this, [this] {
        m_session->choose(m_ui->accountCombo->currentData().toString());
    });
    connect(m_session, &AccountSession::stateChanged, this, [this] {
        showAccounts();
        updateBoard();
    });
    connect(m_ui->messageBar, &MessageBar::retryRequested, this, [this] {
        if (m_session->state() == AccountSession::State::Ready)
            m_board->refresh();
        else
            m_session->tryAgain();
    });
    connect(m_ui->messageBar, &MessageBar::actionRequested, this, [this] {
        if (m_session->isWaiting())
            m_session->cancel();
        else
            Q_EMIT enterKeysRequested(m_session->current().id);
    });
}

void MainWindow::setUpServices()
{
    m_shownServices.setSourceModel(m_board->services());
    m_shownServices.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QListView *view = m_ui->servicesView;
    view->setItemDelegate(new ServiceDelegate(view));
    view->setModel(&m_shownServices);
    m_ui->serviceFilterEdit->hide();

    connect(m_ui->serviceFilterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shownServices.setFilterFixedString(text);
        showChosenService();
    });
    connect(
        view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            // Not when the model moves the current row while it changes.
            if (!current.isValid() || m_selectingService)
                return;
            const QString id = current.data(ServiceListModel::IdRole).toString();
            m_board->chooseService(id);
            m_ui->trainingsView->setShowsServices(id.isEmpty());
            m_settings->setLastService(m_session->current().id, id);
        });
    connect(m_board, &Board::servicesLoaded, this, [this] {
        m_ui->serviceFilterEdit->setVisible(m_board->services()->rowCount() > manyServices);
        showChosenService();
    });
    connect(m_board->services(), &QAbstractItemModel::modelReset, this, [this] {
        showChosenService();
    });
}

void MainWindow::setUpTrainings()
{
    TrainingsView *view = m_ui->trainingsView;
    view->setModel(&m_shownTrainings);
    applyZone();

    connect(m_ui->filterBar, &FilterBar::filterChanged, this, [this] {
        m_shownTrainings.setFilter(m_ui->filterBar->filter());
        updateBoard();
    });
    connect(&m_shownTrainings, &TrainingFilterModel::facetsChanged, this, [this] {
        m_ui->filterBar->setFacets(m_shownTrainings.facets());
    });
    connect(&m_shownTrainings, &TrainingFilterModel::shownChanged, this, &MainWindow::updateBoard);
    connect(m_ui->filterBar, &FilterBar::recentOnlyChanged, this, &MainWindow::setRecentOnly);
    connect(m_ui->filterBar, &FilterBar::refreshRequested, m_board, &Board::refresh);
    connect(m_ui->emptyPage, &EmptyPage::buttonClicked, this, [this] {
        if (m_board->trainings()->rowCount() > 0)
            m_ui->filterBar->clear();
        else
            m_board->refresh();
    });

    connect(view, &TrainingsView::detailsRequested, this, &MainWindow::showDetails);
    connect(view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        m_ui->trainingMenu->popup(m_ui->trainingsView->viewport()->mapToGlobal(place));
    });
    connect(
        view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MainWindow::updateActions);
    connect(
        view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MainWindow::updateActions);
}

void MainWindow::setUpActions()
{
    m_ui->refreshAction->setIcon(lineIcon(u"refresh"_s));
    m_ui->findAction->setIcon(lineIcon(u"search"_s));
    m_ui->clearFiltersAction->setIcon(lineIcon(u"clear-filters"_s));
    m_ui->demoAction->setIcon(lineIcon(u"demo"_s));
    m_ui->accountsAction->setIcon(lineIcon(u"accounts"_s));
    m_ui->detailsAction->setIcon(lineIcon(u"details"_s));
    m_ui->copyRowsAction->setIcon(lineIcon(u"copy"_s));
    m_ui->copyJsonAction->setIcon(lineIcon(u"copy-json"_s));
    m_ui->columnsMenu->setIcon(lineIcon(u"columns"_s));
    m_ui->zoneMenu->setIcon(lineIcon(u"clock"_s));
    m_ui->refreshAction->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(u"Ctrl+R"_s)});
    // The views know these keys; here they are only shown.
    m_ui->detailsAction->setShortcut(Qt::Key_Return);
    m_ui->detailsAction->setShortcutContext(Qt::WidgetShortcut);
    m_ui->copyRowsAction->setShortcut(QKeySequence::Copy);
    m_ui->copyRowsAction->setShortcutContext(Qt::WidgetShortcut);

    connect(m_ui->accountsAction, &QAction::triggered, this, &MainWindow::accountsRequested);
    connect(m_ui->demoAction, &QAction::triggered, this, &MainWindow::demoRequested);
    connect(m_ui->closeAction, &QAction::triggered, this, &QWidget::close);
    connect(
        m_ui->quitAction, &QAction::triggered, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(m_ui->refreshAction, &QAction::triggered, m_board, &Board::refresh);
    connect(m_ui->findAction, &QAction::triggered, m_ui->filterBar, &FilterBar::focusText);
    connect(m_ui->clearFiltersAction, &QAction::triggered, m_ui->filterBar, &FilterBar::clear);
    connect(m_ui->recentOnlyAction, &QAction::toggled, this, &MainWindow::setRecentOnly);
    connect(m_ui->columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_ui->trainingsView->fillColumnsMenu(m_ui->columnsMenu);
    });
    connect(m_ui->detailsAction, &QAction::triggered, this, [this] {
        showDetails(m_ui->trainingsView->currentIndex());
    });
    connect(
        m_ui->copyCellAction, &QAction::triggered, m_ui->trainingsView, &TrainingsView::copyCell);
    connect(
        m_ui->copyRowsAction, &QAction::triggered, m_ui->trainingsView, &TrainingsView::copyRows);
    connect(m_ui->copyJsonAction, &QAction::triggered, this, &MainWindow::copyJson);
    connect(m_ui->aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(
            QMessageBox::NoIcon, tr("About Trainboard"),
            tr("Trainboard %1\n\nThe departure board of your AiTEMS trainings. It only reads.\n\n"
               "Free software under the GNU General Public License, version 3 or later.")
                .arg(QCoreApplication::applicationVersion()),
            QMessageBox::Close, this);
        box->setIconPixmap(QIcon(u":/icons/trainboard.svg"_s).pixmap(64));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

// Choices that are remembered.
void MainWindow::setUpChoices()
{
    m_ui->refreshesAction->setChecked(m_settings->refreshesByItself());
    m_board->setRefreshesByItself(m_settings->refreshesByItself());
    connect(m_ui->refreshesAction, &QAction::toggled, this, [this](bool on) {
        m_settings->setRefreshesByItself(on);
        m_board->setRefreshesByItself(on);
    });

    const auto offer = [this](const QList<QAction *> &actions, int current, auto choose) {
        auto *group = new QActionGroup(this);
        for (int i = 0; i < int(actions.size()); ++i) {
            group->addAction(actions.at(i));
            actions.at(i)->setChecked(i == current);
            connect(actions.at(i), &QAction::triggered, this, [choose, i] { choose(i); });
        }
    };
    offer(
        {m_ui->zoneLocalAction, m_ui->zoneKoreaAction, m_ui->zoneUtcAction},
        int(m_settings->zone()), [this](int choice) {
            m_settings->setZone(static_cast<Settings::Zone>(choice));
            applyZone();
        });
    offer(
        {m_ui->appearanceSystemAction, m_ui->appearanceLightAction, m_ui->appearanceDarkAction},
        int(m_settings->appearance()), [this](int choice) {
            m_settings->setAppearance(static_cast<Settings::Appearance>(choice));
            m_appearance->apply(m_settings->appearance());
        });
}

void MainWindow::showAccounts()
{
    const QList<Account> accounts = m_session->accounts();
    m_ui->accountCombo->clear();
    for (const Account &account : accounts)
        m_ui->accountCombo->addItem(account.name, account.id);
    m_ui->accountCombo->setCurrentIndex(m_ui->accountCombo->findData(m_session->current().id));

    const QString &current = m_session->current().name;
    setWindowTitle(current.isEmpty() ? u"Trainboard"_s : current + u" – Trainboard"_s);
    const bool welcome = accounts.isEmpty() && m_notice.isEmpty();
    m_ui->mainStack->setCurrentWidget(welcome ? m_ui->welcomePage : m_ui->boardPage);
    m_ui->statusBar->setVisible(!welcome);
}

void MainWindow::setRecentOnly(bool on)
{
    m_ui->filterBar->setRecentOnly(on);
    m_ui->recentOnlyAction->setChecked(on);
    m_board->setRecentOnly(on);
}

void MainWindow::showNotice(const QString &text)
{
    m_notice = text;
    showAccounts();
    updateBoard();
}

void MainWindow::showChosenService()
{
    const int row = m_board->services()->rowOf(m_board->chosenService());
    const QModelIndex index =
        m_shownServices.mapFromSource(m_board->services()->index(qMax(row, 0)));
    const QScopedValueRollback selecting(m_selectingService, true);
    if (row >= 0 && index.isValid())
        m_ui->servicesView->setCurrentIndex(index);
    else
        m_ui->servicesView->clearSelection();
    m_ui->trainingsView->setShowsServices(m_board->chosenService().isEmpty());
}

void MainWindow::updateBoard()
{
    const int shown = m_shownTrainings.rowCount();
    const BoardPage page = boardPage(*m_board, shown);
    if (page != BoardPage::Table)
        m_ui->emptyPage->setContent(pageContent(page, *m_board));
    QWidget *visible =
        page == BoardPage::Table ? static_cast<QWidget *>(m_ui->trainingsView) : m_ui->emptyPage;
    m_ui->boardStack->setCurrentWidget(visible);

    std::optional<Message> message = sessionMessage(*m_session);
    if (!message)
        message = boardMessage(*m_board);
    if (!m_notice.isEmpty())
        message = Message{.kind = Message::Kind::Warning, .text = m_notice};
    if (message)
        m_ui->messageBar->showMessage(*message);
    else if (!m_board->isLoading()) // until it is known whether it went away
        m_ui->messageBar->clearMessage();

    m_ui->trainingsView->setDimmed(m_board->isStale());
    m_statusLine->setShown(shown);
    updateActions();
}

void MainWindow::updateActions()
{
    const bool hasCurrent = m_ui->trainingsView->currentIndex().isValid();
    const bool hasRows = m_ui->trainingsView->selectionModel()->hasSelection();
    m_ui->detailsAction->setEnabled(hasCurrent);
    m_ui->copyCellAction->setEnabled(hasCurrent);
    m_ui->copyJsonAction->setEnabled(hasRows);
    m_ui->copyRowsAction->setEnabled(hasRows);
    m_ui->clearFiltersAction->setEnabled(!m_ui->filterBar->filter().isEmpty());
    m_ui->refreshAction->setEnabled(m_board->hasClient());
}

void MainWindow::showDetails(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TrainingKey key = m_shownTrainings.trainingAt(index.row()).key;
    const auto open = findChildren<TrainingDialog *>();
    for (TrainingDialog *dialog : open) {
        if (dialog->key() == key) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    auto *dialog = new TrainingDialog(key, m_board->trainings(), m_catalog, this);
    dialog->show();
}

// One as it came, several as a list.
void MainWindow::copyJson()
{
    QByteArrayList texts;
    const QModelIndexList rows = m_ui->trainingsView->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        texts.append(m_shownTrainings.trainingAt(row.row()).json);
    QByteArray json = texts.join(',');
    if (texts.size() > 1)
        json = '[' + json + ']';
    QGuiApplication::clipboard()->setText(QString::fromUtf8(indentedJson(json)));
}

void MainWindow::applyZone()
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    if (m_settings->zone() == Settings::Zone::Korea)
        zone = QTimeZone("Asia/Seoul");
    else if (m_settings->zone() == Settings::Zone::Utc)
        zone = QTimeZone::utc();
    m_board->trainings()->setTimeFormat(TimeFormat(zone));
    m_ui->filterBar->setZone(zone);
    m_statusLine->update();
}

void MainWindow::saveState()
{
    m_settings->setWindowGeometry(saveGeometry());
    m_settings->setWindowState(m_ui->splitter->saveState());
    m_settings->setTableState(m_ui->trainingsView->saveTableState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}
