// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/promptbar.h"

#include "ui_promptbar.h"
#include "wording/sentences.h"
#include "wording/showntext.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

PromptBar::PromptBar(QWidget *parent)
    : NoticeBar(parent)
    , m_ui(std::make_unique<Ui::PromptBar>())
{
    m_ui->setupUi(this);
    setUp(
        {m_ui->iconLabel, m_ui->detailsButton, m_ui->detailsText, m_ui->detailsText,
         m_ui->responseButton});
}

PromptBar::~PromptBar() = default;

void PromptBar::say(
    Kind kind, const LateText &text, const QList<Choice> &choices, const LateText &details,
    const QString &response)
{
    removeButtons();
    m_choices = choices;
    fitText();
    m_details = details;
    m_response = response;
    setDetails(details.text(), response);
    m_ui->detailsButton->setChecked(false);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text.text(), m_ui->choices);
        button->setObjectName(choice.objectName);
        button->setAutoDefault(true);
        m_ui->choicesLayout->addWidget(button);
        setTabOrder(m_buttons.isEmpty() ? m_ui->responseButton : m_buttons.last(), button);
        m_buttons += button;
        connect(button, &QPushButton::clicked, this, [this, choice] { take(choice); });
    }
    m_ui->choices->setVisible(!choices.isEmpty() || !details.isEmpty() || !response.isEmpty());
    showText(kind, text);
}

void PromptBar::ask(Kind kind, const LateText &text, const QList<Choice> &choices)
{
    say(kind, text, choices);
    focusChoices();
}

void PromptBar::append(const LateText &text, Kind atLeast)
{
    if (isHidden())
        say(atLeast, text);
    else
        showText(qMin(kind(), atLeast), [before = m_text, text] {
            return sentences(before.text(), text.text());
        });
}

void PromptBar::showText(Kind kind, const LateText &text)
{
    setKind(kind);
    m_text = text;
    m_ui->messageText->setPlainText(shownInLines(text.text()));
    updateDirection();
    show();
    alert();
}

void PromptBar::focusChoices()
{
    if (m_buttons.isEmpty())
        return;
    QWidget *focused = window()->focusWidget();
    if (focused && !isAncestorOf(focused))
        m_focusBefore = focused;
    const auto harmless = std::ranges::find(std::as_const(m_choices), false, &Choice::destroys);
    const qsizetype place = harmless == m_choices.cend() ? 0 : harmless - m_choices.cbegin();
    m_buttons.at(place)->setFocus(Qt::OtherFocusReason);
}

void PromptBar::clear()
{
    if (isHidden())
        return;
    removeButtons();
    hide();
    m_text = {};
    m_details = {};
    m_response.clear();
    m_ui->messageText->clear();
    setDetails({}, {});
}

void PromptBar::removeButtons()
{
    // Back to where it came from before it would go anywhere else.
    const QWidget *focused = window()->focusWidget();
    if (focused && isAncestorOf(focused) && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore.clear();

    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->setObjectName({});
        button->deleteLater(); // it may be the one that is being pressed
    }
    m_buttons.clear();
    m_choices.clear();
}

bool PromptBar::takeWayOut()
{
    const auto wayOut = std::ranges::find_if(std::as_const(m_choices), &Choice::isWayOut);
    if (wayOut == m_choices.cend())
        return false;
    take(Choice(*wayOut));
    return true;
}

void PromptBar::take(const Choice &choice)
{
    const std::function<void()> choose = choice.choose; // outlives the button
    clear();
    if (choose)
        choose();
}

void PromptBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateDirection();
    NoticeBar::changeEvent(event);
}

void PromptBar::retranslate()
{
    m_ui->retranslateUi(this);
    if (isHidden())
        return;
    setDetails(m_details.text(), m_response);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setText(m_choices.at(i).text.text());
    m_ui->messageText->setPlainText(shownInLines(m_text.text()));
    updateDirection();
}

void PromptBar::resizeEvent(QResizeEvent *event)
{
    NoticeBar::resizeEvent(event);
    updateDirection();
}

// What was not shown yet has no width, and a text in no width has a height that makes the window
// grow, which it would never take back.
void PromptBar::fitText()
{
    if (isVisible() || !parentWidget())
        return;
    const QMargins margins = m_ui->verticalLayout->contentsMargins();
    const int width = parentWidget()->contentsRect().width() - margins.left() - margins.right() -
        m_ui->messageLayout->spacing() - iconExtent;
    m_ui->messageText->resize(qMax(width, 1), m_ui->messageText->height());
}

// Buttons that do not fit beside each other stand below each other.
void PromptBar::updateDirection()
{
    int wanted = m_ui->detailsButton->isHidden() ? 0 : m_ui->detailsButton->sizeHint().width();
    if (!m_ui->responseButton->isHidden())
        wanted += m_ui->choicesLayout->spacing() + m_ui->responseButton->sizeHint().width();
    for (const QPushButton *button : std::as_const(m_buttons))
        wanted += m_ui->choicesLayout->spacing() + button->sizeHint().width();
    const QMargins margins = m_ui->verticalLayout->contentsMargins();
    const bool fits = wanted <= width() - margins.left() - margins.right();
    m_ui->choicesLayout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
