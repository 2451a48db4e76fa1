// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewtabs.h"

#include "gui/colors.h"
#include "gui/mnemonics.h"
#include "gui/plaintooltip.h"
#include "wording/showntext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionTab>
#include <QStylePainter>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 5;
// Of a name, in letters; all of it is in the tool tip.
constexpr int longest = 24;

} // namespace

ViewTabs::ViewTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone); // or number and mark would go first
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // The arrow keys scroll; for the keyboard these would be two stops without a use.
    const auto scrollers = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolButton *scroller : scrollers)
        scroller->setFocusPolicy(Qt::NoFocus);
}

void ViewTabs::setView(int tab, const View &view)
{
    const QString title = shownInLine(view.title);
    QString text = withoutMnemonics(shortened(title, longest));
    QString spoken = title;
    if (view.count) {
        text =
            tr("%1  %L2", "name of a view, how many trainings it shows").arg(text).arg(*view.count);
        spoken = tr("%1, %Ln training(s)", "%1 is the name of a view", *view.count).arg(title);
    }
    if (view.isChanged) {
        text += u" •"_s;
        spoken = tr("%1, changed", "%1 is the name of a view").arg(spoken);
    }
    if (text != tabText(tab))
        setTabText(tab, text);
    if (spoken != accessibleTabName(tab))
        setAccessibleTabName(tab, spoken);
    const QString question = shownInLine(view.question);
    // Screen readers read it as it stands: see event().
    setTabToolTip(tab, question.isEmpty() ? spoken : QString(spoken + u'\n' + question));
}

// A text that looks like markup is none.
bool ViewTabs::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTabBar::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tab = tabAt(help->pos());
    QToolTip::showText(
        help->globalPos(), tab < 0 ? QString() : plainToolTip(tabToolTip(tab)), this);
    return true;
}

void ViewTabs::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int tab = 0; tab < count(); ++tab) {
        QStyleOptionTab option;
        initStyleOption(&option, tab);
        if (!option.rect.intersects(rect()))
            continue;
        const QRectF shape = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isCurrent = tab == currentIndex();
        if (isCurrent) {
            painter.setPen(hasFocus() ? focusColor(palette()) : edgeColor(palette()));
            painter.setBrush(palette().base());
            painter.drawRoundedRect(shape, radius, radius);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(
                mixed(palette().color(QPalette::Text), palette().color(QPalette::Window), 0.08));
            painter.drawRoundedRect(shape, radius, radius);
        }
        option.state.setFlag(QStyle::State_HasFocus, false); // the frame tells it
        if (!isCurrent)
            option.palette.setColor(QPalette::WindowText, quietColor(palette()));
        painter.drawControl(QStyle::CE_TabBarTabLabel, option);
    }
}
