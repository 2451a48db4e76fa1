// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window tells of time: since when, for how long, and what has happened meanwhile.
#include "gui/mainwindow.h"

#include "board/board.h"
#include "board/newscollector.h"
#include "board/observationstore.h"
#include "gui/servicechooser.h"
#include "ui_mainwindow.h"

#include <QDateTime>

#include <algorithm>

void MainWindow::setObservations(const ObservationStore *store)
{
    m_trainings.setObservations(&store->observations());
    connect(store, &ObservationStore::changed, this, &MainWindow::follow);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible() && !isMinimized()) // else nobody reads them
            follow({});
    });
    follow({});
    m_clock.start(std::chrono::seconds(20)); // texts tell minutes
}

void MainWindow::setNews(NewsCollector *news)
{
    m_news = news;
    connect(news, &NewsCollector::changed, this, [this] {
        m_trainings.setNews(m_news->news());
        if (m_news->news().since == 0)
            m_ui->filterBar->forgetNews();
        showNews();
    });
    connect(&m_shownTrainings, &TrainingFilterModel::facetsChanged, this, &MainWindow::showNews);
    connect(m_ui->newsStrip, &NewsStrip::dismissed, this, [this] {
        m_news->dismiss();
        m_ui->boardStack->currentWidget()->setFocus();
    });
    connect(m_ui->newsStrip, &NewsStrip::markRequested, this, &MainWindow::showOnly);
    showNews();
}

// Of these trainings something was observed. The texts of all others follow the clock without a
// signal of the model.
void MainWindow::follow(const QList<TrainingKey> &observed)
{
    m_trainings.observationsChanged(observed, QDateTime::currentMSecsSinceEpoch());
    m_ui->trainingsView->viewport()->update();
    showNews();
}

void MainWindow::showNews()
{
    if (!m_news)
        return;
    int longerThanUsual = 0;
    int overdue = 0;
    for (const TrainingMarks marks : m_trainings.context().marks) {
        longerThanUsual += marks.testFlag(TrainingMark::LongerThanUsual) ? 1 : 0;
        overdue += marks.testFlag(TrainingMark::Overdue) ? 1 : 0;
    }
    QStringList unasked;
    for (const QString &id : m_news->news().unasked)
        unasked.append(m_board->services()->nameOf(id));
    m_ui->newsStrip->setContent(
        {.news = m_news->news(),
         .mayGrow = m_news->isCatchingUp(),
         .isLoading = m_board->isLoading(),
         .longerThanUsual = longerThanUsual,
         .overdue = overdue,
         .unasked = unasked},
        m_trainings.timeFormat(), QDateTime::currentMSecsSinceEpoch());
}

// The news are of all services, whichever of them is shown.
void MainWindow::showOnly(TrainingMark mark)
{
    const BoardNews &news = m_news->news();
    const auto isMissing = [this](const TrainingKey &key) {
        return m_trainings.list().find(key) < 0;
    };
    const bool ofNews = mark == TrainingMark::CompletedSince || mark == TrainingMark::FailedSince;
    const QSet<TrainingKey> &keys =
        mark == TrainingMark::CompletedSince ? news.completed : news.failed;
    if (ofNews && std::ranges::any_of(keys, isMissing)) {
        setRecentOnly(false);
        chooseService({});
    }
    m_ui->filterBar->showOnly(mark);
    m_ui->trainingsView->setFocus();
}
