// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chipcross.h"

#include "gui/chip.h"
#include "gui/lineicon.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconExtent = 12;

} // namespace

ChipCross::ChipCross(QWidget *chip)
    : QToolButton(chip)
{
    setObjectName(u"crossButton"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    setIcon(lineIcon(u"close"_s));
    setIconSize({iconExtent, iconExtent});
    retranslate();
    place();
    chip->installEventFilter(this);
}

bool ChipCross::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange:
    case QEvent::DynamicPropertyChange:
        place();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete) &&
            isVisibleTo(parentWidget())) {
            click();
            return true;
        }
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(watched, event);
}

void ChipCross::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void ChipCross::retranslate()
{
    setText(tr("Clear Filter"));
    setToolTip(hint());
}

QString ChipCross::hint()
{
    return tr("Clear this filter (%1)", "%1 is a key")
        .arg(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText));
}

void ChipCross::place()
{
    setVisible(isChosen(parentWidget()));
    setGeometry(chipCrossRect(parentWidget()));
}
