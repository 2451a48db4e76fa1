// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/elidedlabel.h"

#include "gui/measures.h"
#include "gui/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setFewestLetters(int letters)
{
    m_fewestLetters = letters;
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int whole = QLabel::minimumSizeHint().width();
    const int least = m_fewestLetters * letterWidth(this) + margins.left() + margins.right();
    return {qMin(whole, least), QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::elidedText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || elidedText() == text())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(
        &painter, contentsRect(), int(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
        elidedText(), foregroundRole());
}
