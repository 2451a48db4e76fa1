// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/emptypage.h"

#include "gui/colors.h"
#include "gui/lineicon.h"
#include "ui_emptypage.h"

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(this);
    QFont font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_ui->titleLabel->setFont(font);
    connect(m_ui->actionButton, &QPushButton::clicked, this, &EmptyPage::buttonClicked);
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_ui->titleLabel->setText(content.title);
    m_ui->textLabel->setText(content.text);
    m_ui->actionButton->setText(content.button);
    m_ui->actionButton->setVisible(!content.button.isEmpty());
    updateIcon();
}

void EmptyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void EmptyPage::updateIcon()
{
    m_ui->iconLabel->setPixmap(
        linePixmap(m_content.icon, QSize(64, 64), devicePixelRatioF(), quietColor(palette())));
}
