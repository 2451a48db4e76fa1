// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcomepage.h"

#include "gui/announce.h"
#include "gui/drawing.h"
#include "gui/lineicon.h"
#include "ui_welcomepage.h"

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->logoLabel->setPixmap(pictureIcon(u"trainboard"_s).pixmap(96));
    QFont font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setBold(true);
    m_ui->titleLabel->setFont(font);
    m_ui->addAccountButton->setIcon(lineIcon(u"key"_s));
    m_ui->demoButton->setIcon(lineIcon(u"demo"_s));
    connect(m_ui->addAccountButton, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(m_ui->demoButton, &QPushButton::clicked, this, &WelcomePage::demoRequested);
}

WelcomePage::~WelcomePage() = default;

// The note comes from its owner.
void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void WelcomePage::setNote(const QString &note)
{
    const bool isNew = note != m_ui->noteLabel->text();
    m_ui->noteLabel->setText(note);
    m_ui->noteLabel->setVisible(!note.isEmpty());
    if (isNew && !note.isEmpty() && isVisible())
        announce(m_ui->noteLabel, note);
}
