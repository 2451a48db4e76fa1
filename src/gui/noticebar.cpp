// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/noticebar.h"

#include "core/training.h"
#include "gui/colors.h"
#include "gui/lineicon.h"
#include "gui/responsedialog.h"
#include "wording/showntext.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetails = 100'000; // characters

struct Look
{
    StatusGroup group; // whose colour it has
    QString icon;
};

Look lookOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Error:
        return {StatusGroup::Failed, u"error"_s};
    case NoticeBar::Kind::Warning:
        return {StatusGroup::Unknown, u"warning"_s};
    case NoticeBar::Kind::Success:
        return {StatusGroup::Succeeded, u"success"_s};
    case NoticeBar::Kind::Note:
        break;
    }
    return {StatusGroup::InProgress, u"info"_s};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
{
}

void NoticeBar::setUp(const Parts &parts)
{
    m_parts = parts;
    setAutoFillBackground(true);
    connect(parts.detailsButton, &QPushButton::toggled, parts.detailsPanel, &QWidget::setVisible);
    connect(parts.responseButton, &QPushButton::clicked, this, [this] {
        (new ResponseDialog(m_response, window()))->open();
    });
    parts.detailsPanel->hide();
    hide();
}

void NoticeBar::setKind(Kind kind)
{
    m_kind = kind;
    updateColors();
}

void NoticeBar::setDetails(const QString &details, const QString &response)
{
    if (details != m_details)
        m_parts.detailsText->setPlainText(shownInLines(details, longestDetails));
    m_details = details;
    m_response = response;
    m_parts.detailsButton->setVisible(!details.isEmpty());
    m_parts.responseButton->setVisible(!response.isEmpty());
}

void NoticeBar::alert()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::changeEvent(QEvent *event)
{
    // The palette of the program; our own changes come as PaletteChange.
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColors();
    QFrame::changeEvent(event);
}

void NoticeBar::updateColors()
{
    const Look look = lookOf(m_kind);
    const QColor color = statusColor(look.group, QGuiApplication::palette());
    setTint(this, color);
    m_parts.iconLabel->setPixmap(
        linePixmap(look.icon, QSize(iconExtent, iconExtent), devicePixelRatioF(), color));
}
