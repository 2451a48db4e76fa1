// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menus of the main window.
#include "gui/mainwindow.h"

#include "api/apiclient.h"
#include "board/board.h"
#include "core/jsontext.h"
#include "core/printabletext.h"
#include "gui/appearance.h"
#include "gui/columnsdialog.h"
#include "gui/compareactions.h"
#include "gui/detailswindows.h"
#include "gui/drawing.h"
#include "gui/lineicon.h"
#include "gui/linkactions.h"
#include "gui/requesttools.h"
#include "gui/servicechooser.h"
#include "gui/showwindow.h"
#include "gui/watchactions.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"
#include "wording/errortext.h"
#include "wording/sentences.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

void MainWindow::setUpActions()
{
    m_ui->refreshAction->setIcon(lineIcon(u"refresh"_s));
    m_ui->cancelAction->setIcon(lineIcon(u"close"_s));
    m_ui->findAction->setIcon(lineIcon(u"search"_s));
    m_ui->clearFiltersAction->setIcon(lineIcon(u"clear-filters"_s));
    m_ui->demoAction->setIcon(lineIcon(u"demo"_s));
    m_ui->accountsAction->setIcon(lineIcon(u"accounts"_s));
    m_ui->detailsAction->setIcon(lineIcon(u"details"_s));
    m_ui->copyRowsAction->setIcon(lineIcon(u"copy"_s));
    m_ui->copyJsonAction->setIcon(lineIcon(u"copy-json"_s));
    m_ui->columnsAction->setIcon(lineIcon(u"columns"_s));
    m_ui->zoneMenu->setIcon(lineIcon(u"clock"_s));
    setUpShortcuts();

    connect(m_ui->accountsAction, &QAction::triggered, this, &MainWindow::accountsRequested);
    connect(m_ui->networkAction, &QAction::triggered, this, &MainWindow::networkSettingsRequested);
    connect(m_ui->preferencesAction, &QAction::triggered, this, &MainWindow::preferencesRequested);
    connect(m_ui->demoAction, &QAction::triggered, this, &MainWindow::demoRequested);
    connect(m_ui->closeAction, &QAction::triggered, this, &QWidget::close);
    connect(
        m_ui->quitAction, &QAction::triggered, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(m_ui->refreshAction, &QAction::triggered, this, &MainWindow::refreshByHand);
    connect(m_ui->cancelAction, &QAction::triggered, m_board, &Board::cancel);
    connect(m_ui->findAction, &QAction::triggered, m_ui->filterBar, &FilterBar::focusText);
    connect(m_ui->clearFiltersAction, &QAction::triggered, m_ui->filterBar, &FilterBar::clear);
    connect(m_ui->recentOnlyAction, &QAction::toggled, this, &MainWindow::setRecentOnly);
    connect(m_ui->columnMenu, &QMenu::aboutToShow, this, [this] {
        m_ui->trainingsView->columns()->fillColumnMenu(m_ui->columnMenu);
    });
    m_trainings.setShowsRelativeTimes(m_settings->showsRelativeTimes());
    m_ui->relativeTimesAction->setChecked(m_settings->showsRelativeTimes());
    connect(m_ui->relativeTimesAction, &QAction::toggled, this, [this](bool on) {
        m_settings->setShowsRelativeTimes(on);
        m_trainings.setShowsRelativeTimes(on);
    });
    const auto chooseColumns = [this] {
        showOrRaise<ColumnsDialog>(this, [this] {
            return new ColumnsDialog(m_ui->trainingsView->columns(), &m_trainings, this);
        });
    };
    connect(m_ui->columnsAction, &QAction::triggered, this, chooseColumns);
    connect(
        m_ui->trainingsView->columns(), &TrainingColumns::chooserRequested, this, chooseColumns);
    connect(m_ui->sortMenu, &QMenu::aboutToShow, this, [this] {
        m_ui->trainingsView->columns()->fillSortMenu(m_ui->sortMenu);
    });
    connect(m_ui->detailsAction, &QAction::triggered, this, &MainWindow::showDetails);
    connect(m_ui->copyCellAction, &QAction::triggered, this, [this] {
        m_ui->trainingsView->copyCell(TrainingTableModel::WrittenRole);
    });
    connect(m_ui->copyRowsAction, &QAction::triggered, this, [this] {
        m_ui->trainingsView->copyRows(TrainingTableModel::WrittenRole);
    });
    connect(m_ui->copyJsonAction, &QAction::triggered, this, &MainWindow::copyJson);
}

// What the form says of keys it says again with its texts.
void MainWindow::setUpShortcuts()
{
    m_ui->refreshAction->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(u"Ctrl+R"_s)});
    // As in web pages and terminals; in a field that is being typed in it is a letter.
    m_ui->findAction->setShortcuts({QKeySequence::Find, QKeySequence(Qt::Key_Slash)});
    // The views know these keys; here they are only shown.
    m_ui->detailsAction->setShortcut(Qt::Key_Return);
    m_ui->detailsAction->setShortcutContext(Qt::WidgetShortcut);
    m_ui->copyRowsAction->setShortcut(QKeySequence::Copy);
    m_ui->copyRowsAction->setShortcutContext(Qt::WidgetShortcut);
    m_ui->keysAction->setShortcut(QKeySequence::HelpContents);
    // Also in windows of their own, such as a comparison.
    for (QAction *action : {m_ui->keysAction, m_ui->preferencesAction, m_ui->quitAction})
        action->setShortcutContext(Qt::ApplicationShortcut);
    m_ui->closeAction->setShortcuts(QKeySequence::Close); // on Windows also Ctrl+F4
}

void MainWindow::setUpTools()
{
    connect(
        m_ui->signatureInspectorAction, &QAction::triggered, m_tools, &RequestTools::showInspector);
    connect(m_ui->requestLogAction, &QAction::triggered, m_tools, &RequestTools::showLog);
    connect(m_ui->copyCurlAction, &QAction::triggered, this, [this] {
        m_tools->copyCurl(currentTrainingUrl());
    });
    connect(m_ui->copySignedCurlAction, &QAction::triggered, this, [this] {
        copySignedCurl(currentTrainingUrl());
    });
    connect(m_ui->copyServiceCurlAction, &QAction::triggered, this, [this] {
        m_tools->copyCurl(chosenServiceUrl());
    });
    connect(m_ui->copySignedServiceCurlAction, &QAction::triggered, this, [this] {
        copySignedCurl(chosenServiceUrl());
    });
    m_ui->servicesView->addActions(
        {m_ui->muteAction, m_ui->copyServiceCurlAction, m_ui->copySignedServiceCurlAction});
}

QUrl MainWindow::currentTrainingUrl() const
{
    const QModelIndex index = m_ui->trainingsView->currentIndex();
    if (!index.isValid() || !m_board->client())
        return {};
    return m_board->client()->trainingUrl(m_shownTrainings.keyAt(index.row()));
}

QUrl MainWindow::chosenServiceUrl() const
{
    const QString &id = m_board->chosenService();
    return id.isEmpty() || !m_board->client() ? QUrl() : m_board->client()->serviceUrl(id);
}

void MainWindow::copySignedCurl(const QUrl &url)
{
    if (!m_board->client())
        return;
    if (const std::optional<ApiError> error = m_tools->copySignedCurl(url)) {
        const ErrorText text = errorText(*error, m_board->host());
        say(sentences(text.what, text.advice));
        return;
    }
    say(tr("Copied. Anyone who gets this command can use it for five minutes. Then it is removed "
           "from the clipboard."));
}

// In bytes. What is copied exists several times while it is.
static constexpr qsizetype largestCopy = 100'000'000;

// One as it came, several as a list.
void MainWindow::copyJson()
{
    const QModelIndexList rows = m_ui->trainingsView->selectionModel()->selectedRows();
    // As the store has them, which unpacks many at once.
    QList<qsizetype> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto sourceRow = [this, &rows](qsizetype i) {
        return m_shownTrainings.mapToSource(rows.at(i)).row();
    };
    std::sort(order.begin(), order.end(), [&sourceRow](qsizetype a, qsizetype b) {
        return sourceRow(a) < sourceRow(b);
    });
    QByteArrayList texts(rows.size());
    qsizetype size = 0;
    for (const qsizetype i : std::as_const(order)) {
        texts[i] = m_shownTrainings.jsonAt(rows.at(i).row());
        size += texts.at(i).size();
        if (size > largestCopy) {
            say(tr("The JSON of these trainings is too large to be copied. Select fewer "
                   "trainings."));
            return;
        }
    }
    QByteArray json = texts.join(",\n");
    if (texts.size() > 1)
        json = '[' + json + ']';
    QGuiApplication::clipboard()->setText(QString::fromUtf8(printableJson(indentedJson(json))));
}

void MainWindow::setStateHistory(const StateHistory *history)
{
    m_details->setStateHistory(history);
}

void MainWindow::goTo(const TrainingKey &key)
{
    const int row = m_trainings.list().find(key);
    if (row < 0) { // of another service
        chooseService(key.serviceId);
        m_details->open({key});
        return;
    }
    const QModelIndex shown = m_shownTrainings.mapFromSource(m_trainings.index(row, 0));
    if (!shown.isValid()) { // a filter hides it
        m_details->open({key});
        return;
    }
    m_ui->trainingsView->setCurrentIndex(shown);
    m_ui->trainingsView->selectRow(shown.row());
    m_ui->trainingsView->scrollTo(shown);
    m_ui->trainingsView->setFocus();
}

// Choices that are remembered.
void MainWindow::setUpChoices()
{
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
        int(m_settings->zone()), [this](int choice) { setZone(static_cast<ZoneChoice>(choice)); });
    offer(
        {m_ui->appearanceSystemAction, m_ui->appearanceLightAction, m_ui->appearanceDarkAction},
        int(m_settings->appearance()), [this](int choice) {
            m_settings->setAppearance(static_cast<Settings::Appearance>(choice));
            m_appearance->apply(m_settings->appearance());
        });
}

void MainWindow::updateActions()
{
    const bool hasCurrent = m_ui->trainingsView->currentIndex().isValid();
    const bool hasRows = m_ui->trainingsView->selectionModel()->hasSelection();
    m_ui->detailsAction->setEnabled(hasCurrent);
    m_ui->copyCellAction->setEnabled(hasCurrent);
    m_ui->copyJsonAction->setEnabled(hasRows);
    m_ui->copyRowsAction->setEnabled(hasRows);
    m_ui->copyMarkdownAction->setEnabled(hasRows);
    m_ui->exportAction->setEnabled(m_trainings.rowCount() > 0);
    m_ui->clearFiltersAction->setEnabled(!m_ui->filterBar->isClear());
    m_ui->refreshAction->setEnabled(m_board->hasClient());
    m_ui->cancelAction->setEnabled(m_board->isLoading());
    m_watchActions->update();
    if (m_compareActions)
        m_compareActions->update();
    if (m_linkActions)
        m_linkActions->update();
    for (QAction *action : {m_ui->copyCurlAction, m_ui->copySignedCurlAction})
        action->setEnabled(hasCurrent && m_board->hasClient());
    for (QAction *action : {m_ui->copyServiceCurlAction, m_ui->copySignedServiceCurlAction})
        action->setEnabled(!chosenServiceUrl().isEmpty());
    updateServiceActions();
}

void MainWindow::chooseService(const QString &serviceId)
{
    m_services->choose(serviceId);
}
