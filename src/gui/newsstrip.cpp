// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/newsstrip.h"

#include "core/training.h"
#include "gui/announce.h"
#include "gui/colors.h"
#include "gui/flowlayout.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/plaintooltip.h"
#include "wording/lists.h"
#include "wording/sentences.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int spacing = 14;
constexpr int narrowest = 24; // in letters

// Of a number; what completed needs nobody.
QColor colorOf(TrainingMark mark, const QPalette &palette)
{
    switch (mark) {
    case TrainingMark::CompletedSince:
        return palette.color(QPalette::WindowText);
    case TrainingMark::FailedSince:
        return statusColor(StatusGroup::Failed, palette);
    case TrainingMark::LongerThanUsual:
    case TrainingMark::Overdue:
    case TrainingMark::BeingServed: // stands in no strip
        break;
    }
    return statusColor(StatusGroup::Unknown, palette);
}

} // namespace

NewsStrip::NewsStrip(QWidget *parent)
    : QFrame(parent)
    , m_sinceLabel(new QLabel(this))
    , m_gapLabel(new QLabel(this))
    , m_unaskedLabel(new QLabel(this))
    , m_closeButton(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_sinceLabel->setObjectName(u"sinceLabel"_s);
    m_gapLabel->setObjectName(u"gapLabel"_s);
    m_unaskedLabel->setObjectName(u"unaskedLabel"_s);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_closeButton->setAutoRaise(true);

    auto *texts = new FlowLayout;
    texts->setSpacing(spacing);
    texts->addWidget(m_sinceLabel);
    texts->addWidget(addLink(u"completedLink"_s, TrainingMark::CompletedSince));
    texts->addWidget(addLink(u"failedLink"_s, TrainingMark::FailedSince));
    texts->addWidget(addLink(u"longerLink"_s, TrainingMark::LongerThanUsual));
    texts->addWidget(addLink(u"overdueLink"_s, TrainingMark::Overdue));
    texts->addWidget(m_gapLabel);
    texts->addWidget(m_unaskedLabel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin / 2, margin / 2, margin / 2);
    row->addLayout(texts, 1);
    row->addWidget(m_closeButton, 0, Qt::AlignTop);

    setTabOrder(m_links.constLast().button, m_closeButton);

    connect(m_closeButton, &QToolButton::clicked, this, &NewsStrip::dismissed);
    nameParts();
    updateColors();
    hide();
}

void NewsStrip::nameParts()
{
    setAccessibleName(tr("Since you last looked"));
    m_closeButton->setAccessibleName(tr("Dismiss the news"));
    m_closeButton->setToolTip(tr("Dismiss the news"));
    for (const Link &link : std::as_const(m_links))
        link.button->setToolTip(tr("Show only these trainings"));
}

QToolButton *NewsStrip::addLink(const QString &name, TrainingMark mark)
{
    auto *link = new QToolButton(this);
    link->setObjectName(name);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setCursor(Qt::PointingHandCursor);
    QFont font = link->font();
    font.setUnderline(true);
    font.setBold(mark != TrainingMark::CompletedSince);
    link->setFont(font);
    connect(link, &QToolButton::clicked, this, [this, mark] { Q_EMIT markRequested(mark); });
    m_links.append({mark, link});
    return link;
}

void NewsStrip::setContent(const Content &content, const TimeFormat &times, qint64 now)
{
    const BoardNews &news = content.news;
    if (QGuiApplication::palette().cacheKey() != m_paletteKey)
        updateColors();
    // Another day or zone changes this text, too.
    const QString since = news.since == 0 ? QString() : times.relativeText(news.since, now);
    if (content == m_content && since == m_since)
        return;
    if (news.since != m_content.news.since)
        m_isTold = false;
    m_content = content;
    m_since = since;
    if (news.since == 0) {
        hide();
        return;
    }
    const bool isNothing = news.completed.isEmpty() && news.failed.isEmpty();
    if (content.mayGrow && !content.isLoading)
        m_sinceLabel->setText(
            tr("What has happened since %1 is not known yet.", "%1 is a moment").arg(since));
    else if (content.mayGrow)
        m_sinceLabel->setText(tr("Since %1, still loading:", "%1 is a moment").arg(since));
    else if (isNothing && !news.unasked.isEmpty())
        m_sinceLabel->setText(
            tr("Since %1 no training completed or failed in the services that were asked.",
               "%1 is a moment")
                .arg(since));
    else if (isNothing)
        m_sinceLabel->setText(
            tr("Since %1 no training completed or failed.", "%1 is a moment").arg(since));
    else
        m_sinceLabel->setText(tr("Since %1:", "%1 is a moment").arg(since));
    const auto showLink = [this](TrainingMark mark, int count, const QString &text) {
        for (const Link &link : std::as_const(m_links)) {
            if (link.mark != mark)
                continue;
            link.button->setText(text);
            link.button->setVisible(count > 0);
        }
    };
    const int completed = int(news.completed.size());
    const int failed = int(news.failed.size());
    showLink(TrainingMark::CompletedSince, completed, tr("%Ln completed", nullptr, completed));
    showLink(TrainingMark::FailedSince, failed, tr("%Ln failed", nullptr, failed));
    showLink(
        TrainingMark::LongerThanUsual, content.longerThanUsual,
        tr("%Ln take(s) longer than usual", nullptr, content.longerThanUsual));
    showLink(
        TrainingMark::Overdue, content.overdue,
        tr("%Ln update(s) overdue", nullptr, content.overdue));

    QStringList gaps;
    for (const BoardNews::Span &gap : news.unwatched) {
        gaps.append(tr("%1 to %2", "two moments")
                        .arg(times.relativeText(gap.begin, now), times.relativeText(gap.end, now)));
    }
    const QString shownGap = gaps.size() > 1
        ? tr("%1 and %Ln more time(s)", "when nobody watched", int(gaps.size()) - 1)
              .arg(gaps.constLast())
        : gaps.value(0);
    m_gapLabel->setText(
        gaps.isEmpty()
            ? QString()
            : tr("Not watched %1; states in between are not known.", "%1 is: 18:02 to 08:55")
                  .arg(shownGap));
    m_gapLabel->setToolTip(gaps.size() > 1 ? gaps.join(u'\n') : QString());
    m_gapLabel->setVisible(!gaps.isEmpty());
    m_unaskedLabel->setText(
        tr("%Ln service(s) not asked. Choose All services to see what happened there.", nullptr,
           int(news.unasked.size())));
    m_unaskedLabel->setToolTip(plainToolTip(content.unasked.join(u'\n')));
    m_unaskedLabel->setVisible(!news.unasked.isEmpty() && !content.mayGrow);
    setAccessibleDescription(sentence());
    wrapLongTexts();
    show();
    tell();
}

// Once, to somebody who is there, and not before all of it is.
void NewsStrip::tell()
{
    if (isHidden() || m_content.mayGrow || !isActiveWindow() || std::exchange(m_isTold, true))
        return;
    announce(m_sinceLabel, sentence());
}

bool NewsStrip::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        tell();
    return QFrame::event(event);
}

// All that it says, as a screen reader speaks it.
QString NewsStrip::sentence() const
{
    QStringList parts;
    for (const Link &link : m_links) {
        if (!link.button->isHidden())
            parts.append(link.button->text());
    }
    const QString numbers = listed(parts);
    const QString what = numbers.isEmpty()
        ? m_sinceLabel->text()
        : tr("%1 %2.", "Since yesterday 18:02: 12 completed, 2 failed")
              .arg(m_sinceLabel->text(), numbers);
    return sentences(
        sentences(what, m_gapLabel->isHidden() ? QString() : m_gapLabel->text()),
        m_unaskedLabel->isHidden() ? QString() : m_unaskedLabel->text());
}

void NewsStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    wrapLongTexts();
}

QSize NewsStrip::minimumSizeHint() const
{
    return {narrowest * letterWidth(this), QFrame::minimumSizeHint().height()};
}

// Only what is wider than the strip: a label that may go on in the next line asks for little width.
void NewsStrip::wrapLongTexts()
{
    const int room = width() - 2 * margin - m_closeButton->sizeHint().width();
    for (QLabel *label : {m_sinceLabel, m_gapLabel, m_unaskedLabel}) {
        const bool isLong = label->fontMetrics().horizontalAdvance(label->text()) >= room;
        label->setWordWrap(isLong);
        label->setMinimumWidth(isLong ? room : 0);
    }
}

void NewsStrip::changeEvent(QEvent *event)
{
    // The palette of the program; our own changes come as PaletteChange.
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColors();
    if (event->type() == QEvent::LanguageChange) {
        nameParts();
        m_since.clear(); // so that the same content is told in other words
    }
    QFrame::changeEvent(event);
}

void NewsStrip::updateColors()
{
    const QPalette palette = QGuiApplication::palette();
    m_paletteKey = palette.cacheKey();
    setTint(this, statusColor(StatusGroup::Unknown, palette));
    for (const Link &link : std::as_const(m_links)) {
        QPalette colors = palette;
        const QColor color = colorOf(link.mark, palette);
        colors.setColor(QPalette::ButtonText, color);
        colors.setColor(QPalette::WindowText, color);
        link.button->setPalette(colors);
    }
    m_closeButton->setIcon(lineIcon(u"close"_s));
}
