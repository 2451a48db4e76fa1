// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "board/accountsession.h"
#include "board/board.h"
#include "gui/announce.h"
#include "gui/appearance.h"
#include "gui/boardmessages.h"
#include "gui/boardpage.h"
#include "gui/boardtext.h"
#include "gui/detailswindows.h"
#include "gui/measures.h"
#include "gui/oldcolumnstate.h"
#include "gui/questionsources.h"
#include "gui/rememberedchoices.h"
#include "gui/requesttools.h"
#include "gui/servicechooser.h"
#include "gui/servicewindows.h"
#include "gui/statusline.h"
#include "gui/viewswitcher.h"
#include "gui/watchactions.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDataStream>
#include <QDialog>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString trainingsLayout = u"trainings"_s;

// Of the list of services, in letters.
constexpr int narrowestList = 36;
constexpr int widestList = 44;

} // namespace

MainWindow::MainWindow(
    AccountSession *session, Board *board, Settings *settings, Appearance *appearance,
    const HpoCatalog *catalog, const RequestLog *log)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_session(session)
    , m_board(board)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_trainings(board->trainings())
    , m_shownTrainings(&m_trainings)
{
    m_trainings.setCatalog(*catalog);
    m_ui->setupUi(this);
    fitToScreen(this);
    m_statusLine = new StatusLine(m_ui->statusBar, board, &m_trainings);
    m_tools = new RequestTools(log, board, this);
    m_details = new DetailsWindows(&m_trainings, catalog, settings, this);
    m_watchActions = new WatchActions(
        session, board, settings,
        {.pause = m_ui->pauseAction,
         .notifications = m_ui->notificationsAction,
         .mute = m_ui->muteAction},
        this);
    m_messages = new BoardMessages(session, board, m_ui->messageBar, this);
    setUpAccounts();
    setUpServices();
    setUpTrainings();
    setUpActions();
    setUpTools();
    setUpComparing(catalog);
    setUpServiceDetails(catalog);
    setUpFailingFirst();
    setUpChoices();
    setUpLanguages();
    m_choices = new RememberedChoices(session, m_ui->filterBar, settings, this);
    // For all accounts that have no columns of their own.
    if (settings->layout(trainingsLayout).isEmpty()) {
        if (const auto old = layoutFromOldState(settings->tableState(), m_trainings.columns()))
            settings->setLayout(trainingsLayout, old->toMap());
    }
    if (const QVariantMap layout = settings->layout(trainingsLayout); !layout.isEmpty())
        m_ui->trainingsView->columns()->setLayout(ColumnLayout::fromMap(layout));
    setUpViews(); // with the columns that were shown last
    setUpLinks();
    setUpExport();
    setUpLayout();
    setUpKeys();
    setUpHelp();

    connect(m_board, &Board::stateChanged, this, &MainWindow::updateBoard);
    connect(m_watchActions, &WatchActions::said, this, &MainWindow::say);

    restoreGeometry(settings->windowGeometry());
    m_ui->splitter->setStretchFactor(1, 1);
    m_fitsServices = !m_ui->splitter->restoreState(settings->windowState()) ||
        m_ui->splitter->sizes().at(1) == 0;
    m_ui->splitter->setCollapsible(1, false); // without it nobody would see an error
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] { m_fitsServices = false; });
    m_ui->boardStack->setFocus();
    updateBoard();
}

// Windows of ours that are open go after our models, and lay out their tables when they are hidden.
MainWindow::~MainWindow()
{
    const auto windows = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDialog *window : windows)
        window->hide();
}

void MainWindow::setUpAccounts()
{
    connect(m_ui->welcomePage, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(
        m_ui->welcomePage, &WelcomePage::addAccountRequested, this,
        &MainWindow::addAccountRequested);
    connect(m_ui->accountCombo, &QComboBox::activated, this, [this] {
        m_session->choose(m_ui->accountCombo->currentData().toString());
    });
    const auto showAll = [this] {
        showAccounts();
        updateBoard();
    };
    connect(m_session, &AccountSession::stateChanged, this, showAll);
    connect(m_messages, &BoardMessages::changed, this, showAll);
    connect(m_ui->messageBar, &MessageBar::retryRequested, this, [this] {
        if (m_session->state() != AccountSession::State::Ready)
            m_session->tryAgain();
        else if (m_board->waiting())
            m_board->retryNow();
        else
            refreshByHand();
    });
    connect(m_ui->messageBar, &MessageBar::actionRequested, this, &MainWindow::takeAction);
}

void MainWindow::takeAction(Message::Action action)
{
    switch (action) {
    case Message::Action::None:
        break;
    case Message::Action::Cancel:
        if (m_session->isWaiting())
            m_session->cancel();
        else
            m_board->cancel();
        break;
    case Message::Action::EnterKeys:
    case Message::Action::EditAccount:
        Q_EMIT enterKeysRequested(m_session->current().id);
        break;
    case Message::Action::InspectSignature:
        m_tools->showInspector();
        break;
    case Message::Action::UseServerTime:
        if (const std::optional<ApiError> refusal = m_board->state().clockRefusal()) {
            m_ui->messageBar->reopen();
            m_board->useServerTime(*refusal);
        }
        break;
    }
}

void MainWindow::refreshByHand()
{
    m_ui->messageBar->reopen();
    m_board->refresh();
}

void MainWindow::setUpServices()
{
    m_services = new ServiceChooser(m_board, m_ui->serviceFilterEdit, m_ui->servicesView, this);
    connect(m_services, &ServiceChooser::chosen, this, [this](const QString &id) {
        updateActions();
        if (!m_session->isDemo())
            m_settings->setLastService(m_session->current().id, id);
    });
    connect(m_services, &ServiceChooser::shown, this, [this](const QString &id) {
        m_ui->trainingsView->setShowsServices(id.isEmpty());
    });
    connect(m_board, &Board::servicesLoaded, this, &MainWindow::fitServices);
    const auto showMuted = [this] {
        m_services->setMutedServices(m_watchActions->preferences()->mutedServices());
    };
    showMuted();
    connect(m_watchActions->preferences(), &WatchPreferences::changed, this, showMuted);
}

// As wide as the longest name needs, within reason, until somebody wants it otherwise.
void MainWindow::fitServices()
{
    if (!m_fitsServices)
        return;
    const int letter = letterWidth(this);
    const int names =
        m_services->namesWidth() + m_ui->servicesView->verticalScrollBar()->sizeHint().width();
    const QMargins margins = m_ui->servicesLayout->contentsMargins();
    const int widest = qMin(widestList * letter, m_ui->splitter->width() / 3);
    const int width =
        qMax(narrowestList * letter, qMin(names, widest)) + margins.left() + margins.right();
    m_ui->splitter->setSizes({width, m_ui->splitter->width() - width});
}

void MainWindow::setUpTrainings()
{
    TrainingsView *view = m_ui->trainingsView;
    view->setModel(&m_shownTrainings);
    applyZone();
    const auto nameServices = [this] { m_trainings.setServiceNames(m_board->services()->names()); };
    nameServices();
    connect(m_board->services(), &ServiceStore::servicesChanged, this, nameServices);

    m_ui->filterBar->setSources(QuestionSources::of(m_trainings));
    connect(m_ui->filterBar, &FilterBar::filterChanged, this, [this] {
        m_shownTrainings.setFilter(m_ui->filterBar->filter());
        updateBoard();
    });
    connect(&m_shownTrainings, &TrainingFilterModel::facetsChanged, this, [this] {
        m_ui->filterBar->setFacets(m_shownTrainings.facets());
    });
    connect(&m_shownTrainings, &TrainingFilterModel::shownChanged, this, &MainWindow::updateBoard);
    connect(m_ui->filterBar, &FilterBar::textLeft, this, [this] {
        // Where nothing matches, the focus stays with what could be changed about it.
        if (m_ui->boardStack->currentWidget() == m_ui->trainingsView)
            m_ui->trainingsView->setFocus();
    });
    connect(m_ui->filterBar, &FilterBar::recentOnlyChanged, this, &MainWindow::setRecentOnly);
    connect(m_ui->filterBar, &FilterBar::refreshRequested, this, &MainWindow::refreshByHand);
    connect(m_ui->emptyPage, &EmptyPage::buttonClicked, this, [this] {
        if (m_trainings.rowCount() > 0)
            m_ui->filterBar->clear();
        else
            refreshByHand();
    });

    connect(view, &TrainingsView::detailsRequested, this, &MainWindow::showDetails);
    connect(view->columns(), &TrainingColumns::changed, this, &MainWindow::say);
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

void MainWindow::showAccounts()
{
    const QList<Account> accounts = m_session->accounts();
    m_ui->accountCombo->clear();
    for (const Account &account : accounts)
        m_ui->accountCombo->addItem(account.name, account.id);
    m_ui->accountCombo->setCurrentIndex(m_ui->accountCombo->findData(m_session->current().id));

    const QString &current = m_session->current().name;
    setWindowTitle(current.isEmpty() ? u"Trainboard"_s : current + u" — Trainboard"_s);
    const bool welcome = accounts.isEmpty() && !m_messages->hasOthers();
    const QString awaited = m_messages->awaitsAccount()
        ? tr("What you asked for will be shown after you add an account or start the demo.")
        : QString();
    m_ui->welcomePage->setNote(m_messages->answer().isEmpty() ? awaited : m_messages->answer());
    m_ui->mainStack->setCurrentWidget(welcome ? m_ui->welcomePage : m_ui->boardPage);
    m_ui->statusBar->setVisible(!welcome);
}

void MainWindow::setRecentOnly(bool on)
{
    m_ui->filterBar->setRecentOnly(on);
    m_ui->recentOnlyAction->setChecked(on);
    if (on == m_board->recentOnly())
        return;
    m_choices->setRecentOnly(on);
    m_board->setRecentOnly(on);
}

void MainWindow::updateBoard()
{
    setRecentOnly(m_board->recentOnly());
    const int shown = m_shownTrainings.rowCount();
    const BoardPage page = boardPage(*m_board, shown);
    if (page != BoardPage::Table)
        m_ui->emptyPage->setContent(pageContent(page, *m_board));
    QWidget *visible =
        page == BoardPage::Table ? static_cast<QWidget *>(m_ui->trainingsView) : m_ui->emptyPage;
    m_ui->boardStack->setCurrentWidget(visible);
    // The keyboard begins in the table, once there is one, unless somebody has gone elsewhere. Also
    // while another window is in front, such as the one in which the first account is added.
    if (page == BoardPage::Table && focusWidget() == m_ui->boardStack)
        m_ui->trainingsView->setFocus();

    m_messages->update(m_trainings.timeFormat());
    m_ui->trainingsView->setStaleServices(m_board->staleServices());
    m_statusLine->setShown(shown);
    showNews();
    updateActions();
}

// Of all selected trainings, as far as so many windows are of use.
void MainWindow::showDetails()
{
    QList<TrainingKey> keys;
    const QList<int> rows = m_ui->trainingsView->chosenRows();
    for (const int row : rows)
        keys.append(m_shownTrainings.keyAt(row));
    m_details->open(keys);
    if (keys.size() > DetailsWindows::mostAtOnce)
        say(tr("Showing the details of the first %L1 of %L2 selected trainings. Select fewer "
               "trainings to see the details of the others.")
                .arg(DetailsWindows::mostAtOnce)
                .arg(keys.size()));
}

// Below the table, for a while; nothing to be confirmed.
void MainWindow::say(const QString &sentence)
{
    m_ui->statusBar->showMessage(sentence, 10'000);
    announce(m_ui->statusBar, sentence);
}

void MainWindow::saveState()
{
    m_settings->setWindowGeometry(saveGeometry());
    m_settings->setWindowState(m_fitsServices ? QByteArray() : m_ui->splitter->saveState());
    m_views->saveState();
    m_choices->save();
}

// Only now has the splitter its width.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    fitServices();
    follow({}); // nothing followed the clock meanwhile
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}
