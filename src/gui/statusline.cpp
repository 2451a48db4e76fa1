// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statusline.h"

#include "board/board.h"
#include "gui/colors.h"
#include "gui/elidedlabel.h"
#include "gui/lineicon.h"
#include "models/trainingtablemodel.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QStatusBar *bar, Board *board, const TrainingTableModel *table)
    : QObject(bar)
    , m_board(board)
    , m_table(table)
    , m_countLabel(new ElidedLabel(bar))
    , m_freshnessLabel(new ElidedLabel(bar))
    , m_zoneLabel(new ElidedLabel(bar))
    , m_progressLabel(new ElidedLabel(bar))
    , m_progressBar(new QProgressBar(bar))
    , m_cancelButton(new QToolButton(bar))
{
    m_countLabel->setObjectName(u"countLabel"_s);
    m_countLabel->setContentsMargins(10, 0, 0, 0); // below what stands above
    m_freshnessLabel->setObjectName(u"freshnessLabel"_s);
    m_freshnessLabel->setFewestLetters(26);
    m_zoneLabel->setFewestLetters(18);
    m_zoneLabel->setContentsMargins(12, 0, 0, 0); // apart from how fresh the list is
    m_zoneLabel->setObjectName(u"zoneLabel"_s);
    m_progressLabel->setObjectName(u"progressLabel"_s);
    m_progressLabel->setFewestLetters(18);
    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedSize(90, 8);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setIcon(lineIcon(u"close"_s));
    m_cancelButton->setAutoRaise(true);
    bar->addWidget(m_countLabel);
    bar->addPermanentWidget(m_progressLabel);
    bar->addPermanentWidget(m_progressBar);
    bar->addPermanentWidget(m_cancelButton);
    bar->addPermanentWidget(m_freshnessLabel);
    bar->addPermanentWidget(m_zoneLabel);

    connect(m_cancelButton, &QToolButton::clicked, board, &Board::cancel);
    connect(board, &Board::stateChanged, this, &StatusLine::update);
    connect(&m_clock, &QTimer::timeout, this, &StatusLine::showFreshness);
    m_clock.start(std::chrono::seconds(1));
    retranslate();
}

void StatusLine::retranslate()
{
    m_progressBar->setAccessibleName(tr("Loading"));
    m_cancelButton->setAccessibleName(tr("Cancel loading"));
    m_cancelButton->setToolTip(tr("Cancel loading"));
    update();
}

void StatusLine::setShown(int rows)
{
    m_shown = rows;
    m_countLabel->setText(countText());
}

void StatusLine::update()
{
    m_countLabel->setText(countText());
    showFreshness();
    m_zoneLabel->setText(zoneText());
    m_zoneLabel->setVisible(m_board->hasClient());
    showProgress();
    m_cancelButton->setVisible(m_board->isLoading());
}

QString StatusLine::zoneText() const
{
    return tr("Times in %1").arg(m_table->timeFormat().zoneName());
}

// Of several services it can be told how many have come, of one list not how long it is.
void StatusLine::showProgress()
{
    const int asked = m_board->servicesAsked();
    const bool isCounted = asked > 1;
    if (isCounted) {
        const QString done = QLocale().toString(m_board->servicesDone());
        m_progressLabel->setText(tr("%1 of %Ln service(s)", nullptr, asked).arg(done));
    }
    m_progressLabel->setVisible(isCounted);
    m_progressBar->setRange(0, isCounted ? asked : 0);
    m_progressBar->setValue(isCounted ? m_board->servicesDone() : 0);
    m_progressBar->setVisible(m_board->isLoading());
}

QString StatusLine::countText() const
{
    if (!m_board->hasClient())
        return {};
    const int all = m_board->trainings().list().size();
    const bool isRemembered = m_board->state().updatedAt == 0 && m_board->state().rememberedAt != 0;
    if (m_board->state().updatedAt == 0 && m_board->isLoading() && !isRemembered)
        return tr("Loading… %Ln training(s) so far", nullptr, all);
    if (m_board->state().updatedAt == 0 && all == 0)
        return {}; // nobody knows how many there are
    const QString count = m_shown == all
        ? tr("%Ln training(s)", nullptr, all)
        : tr("%1 of %Ln training(s)", nullptr, all).arg(QLocale().toString(m_shown));
    const QString completeness = isRemembered ? tr("as last known") : completenessText();
    return completeness.isEmpty()
        ? count
        : tr("%1, %2", "number of trainings, and whether that is all").arg(count, completeness);
}

QString StatusLine::completenessText() const
{
    if (m_board->state().wasCancelled && m_board->state().updatedAt == 0)
        return tr("incomplete: loading was cancelled");
    const bool all = m_board->chosenService().isEmpty();
    if (const int bad = int(m_board->state().unreadableServices); all && bad > 0)
        return tr("incomplete: %Ln service(s) could not be read", nullptr, bad);
    if (m_board->state().outcomes.isEmpty())
        return {};
    for (const ServiceOutcome &outcome : m_board->state().outcomes) {
        if (outcome.unreadable > 0)
            return tr("incomplete: %Ln row(s) could not be read", nullptr, int(outcome.unreadable));
        switch (outcome.end) {
        case ListEnd::Complete:
            if (outcome.changedMeanwhile)
                return tr("perhaps incomplete: the list changed twice while it was read");
            break;
        case ListEnd::Repeated:
            return tr(
                "stopped after page %Ln: the service repeated a page", nullptr, outcome.pages);
        case ListEnd::Capped:
            return tr("stopped after page %Ln, which is the maximum", nullptr, outcome.pages);
        case ListEnd::TooLarge:
            return tr("incomplete: the trainings exceed the memory limit");
        case ListEnd::Failed:
            return tr("incomplete");
        }
    }
    if (all && m_board->state().missesServices())
        return tr("perhaps incomplete: the list of services was not read to its end");
    const QString whole = m_board->recentOnly() ? tr("latest of each type") : tr("complete");
    const int denied = all ? m_board->services().deniedCount() : 0;
    return denied > 0
        ? tr("%1; %Ln service(s) not included (no permission)", "%1 is: complete", denied)
              .arg(whole)
        : whole;
}

bool StatusLine::isOld() const
{
    const LoadState &state = m_board->state();
    return state.updatedAt == 0 ? state.rememberedAt != 0 : m_board->isStale();
}

QString StatusLine::freshnessText() const
{
    const LoadState &state = m_board->state();
    const bool isPaused = m_board->hasClient() && !m_board->autoRefresh();
    if (state.updatedAt == 0 && state.rememberedAt == 0)
        return isPaused ? tr("Paused", "watching is") : QString();
    const TimeFormat &format = m_table->timeFormat();
    const bool isStale = isOld();
    QString updated;
    if (state.updatedAt == 0)
        updated =
            tr("Not up to date: as of %1", "%1 is a moment")
                .arg(format.relativeText(state.rememberedAt, QDateTime::currentMSecsSinceEpoch()));
    else if (isStale)
        updated = tr("Not up to date: data from %1", "%1 is a time of day")
                      .arg(format.timeOfDay(state.updatedAt));
    else
        updated = tr("Updated %1").arg(format.timeOfDay(state.updatedAt));
    if (isPaused)
        return tr("%1, paused", "%1 is: Updated 12:34:56").arg(updated);
    if (m_board->nextAt() == 0)
        return updated;
    const qint64 left = m_board->nextAt() - QDateTime::currentMSecsSinceEpoch();
    const QString seconds = QString::number(qMax<qint64>(0, (left + 999) / 1000));
    return isStale ? tr("%1, retrying in %2 s", "%1 is: Not up to date: data from 12:34:56")
                         .arg(updated, seconds)
                   : tr("%1, again in %2 s", "%1 is: Updated 12:34:56").arg(updated, seconds);
}

// What is not up to date must not look as if it were: the number is as quiet as the table, and the
// time is marked.
void StatusLine::showFreshness()
{
    m_freshnessLabel->setText(freshnessText());
    const bool isStale = isOld();
    const QPalette palette = QGuiApplication::palette();
    if (isStale == m_looksStale && palette.cacheKey() == m_paletteKey)
        return; // this is called every second
    m_looksStale = isStale;
    m_paletteKey = palette.cacheKey();
    const QColor text = palette.color(QPalette::WindowText);
    setTextColor(m_countLabel, isStale ? quietColor(palette) : text);
    setTextColor(m_freshnessLabel, isStale ? statusColor(StatusGroup::Failed, palette) : text);
}
