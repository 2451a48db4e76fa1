// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stateline.h"

#include "gui/colors.h"
#include "wording/apiwords.h"
#include "wording/durationtext.h"
#include "wording/lists.h"
#include "wording/showntext.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;       // between a text and the line
constexpr int shortest = 18; // of the line between two states
constexpr int lineWidth = 2;
constexpr qsizetype longestName = 40; // characters

} // namespace

StateLine::StateLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void StateLine::setStates(const QList<ObservedState> &states)
{
    m_states = states;
    updateStops();
}

void StateLine::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    updateStops();
}

// The day is told where it is another one than that of the state before.
void StateLine::updateStops()
{
    m_stops.clear();
    QString day;
    QStringList spoken;
    for (qsizetype i = 0; i < m_states.size(); ++i) {
        const ObservedState &state = m_states.at(i);
        const QString moment = m_timeFormat.text(Timestamp::fromMSecsSinceEpoch(state.first));
        const QString itsDay = moment.section(u' ', 0, 0);
        QString time = m_timeFormat.timeOfDay(state.first);
        if (itsDay != day)
            time = itsDay + u' ' + time;
        day = itsDay;
        if (!state.isBeginWatched())
            time = tr("before %1", "a moment at which a state had begun").arg(time);
        if (i + 1 < m_states.size())
            time = tr("%1 · %2", "a moment, and how long it lasted from then on")
                       .arg(time, durationText(m_states.at(i + 1).first - state.first));
        const QString name = shortened(shownInLine(statusText(state.status)), longestName);
        m_stops.append({.name = name, .time = time, .group = statusGroup(state.status.known())});
        spoken.append(tr("%1 %2", "a state and its time, spoken").arg(name, time));
    }
    setAccessibleName(tr("States"));
    setAccessibleDescription(listed(spoken));
    // The only one that was seen, who knows since when, is the state that the training is in.
    setVisible(
        m_states.size() > 1 || (m_states.size() == 1 && m_states.constFirst().isBeginWatched()));
    updateGeometry();
    update();
}

QFont StateLine::nameFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int StateLine::widthOf(const Stop &stop) const
{
    // Widths are rounded, and a text that is a little too long would be cut off.
    return 2 +
        qMax(QFontMetrics(nameFont()).horizontalAdvance(stop.name),
             fontMetrics().horizontalAdvance(stop.time));
}

qsizetype StateLine::firstThatFits() const
{
    int left = width();
    qsizetype first = m_stops.size();
    while (first > 0) {
        left -= widthOf(m_stops.at(first - 1)) + (first < m_stops.size() ? shortest + 2 * gap : 0);
        if (left < 0)
            break;
        --first;
    }
    return qMin(first, m_stops.size() - 1);
}

QSize StateLine::sizeHint() const
{
    return {0, 2 * fontMetrics().height() + gap / 2};
}

QSize StateLine::minimumSizeHint() const
{
    return sizeHint();
}

void StateLine::paintEvent(QPaintEvent *)
{
    if (m_stops.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qsizetype first = firstThatFits();
    int needed = 0;
    for (qsizetype i = first; i < m_stops.size(); ++i)
        needed += widthOf(m_stops.at(i)) + (i > first ? 2 * gap : 0);
    const int lines = int(m_stops.size() - first) - 1;
    constexpr int longest = 120;
    const int length = lines > 0 ? qBound(shortest, (width() - needed) / lines, longest) : 0;
    const int height = fontMetrics().height();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int x = 0;
    for (qsizetype i = first; i < m_stops.size(); ++i) {
        const Stop &stop = m_stops.at(i);
        const int textWidth = qMin(widthOf(stop), width() - x);
        const auto place = [&](int top) {
            return QRect(isMirrored ? width() - x - textWidth : x, top, textWidth, height);
        };
        const int flags = int(Qt::AlignLeading | Qt::AlignVCenter);
        const bool isLast = i + 1 == m_stops.size();
        painter.setFont(isLast ? nameFont() : font());
        painter.setPen(statusColor(stop.group, palette()));
        painter.drawText(
            place(0), flags,
            painter.fontMetrics().elidedText(stop.name, Qt::ElideRight, textWidth));
        painter.setFont(font());
        painter.setPen(quietColor(palette()));
        painter.drawText(
            place(height + gap / 2), flags,
            fontMetrics().elidedText(stop.time, Qt::ElideRight, textWidth));
        x += textWidth + gap;
        if (isLast)
            break;
        painter.setPen(QPen(statusColor(stop.group, palette()), lineWidth));
        const int from = isMirrored ? width() - x : x;
        const int to = isMirrored ? from - length : from + length;
        painter.drawLine(from, height, to, height);
        x += length + gap;
    }
}

void StateLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateStops();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}
