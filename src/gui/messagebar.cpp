// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagebar.h"

#include "gui/flowlayout.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "ui_messagebar.h"
#include "wording/errortext.h"
#include "wording/sentences.h"
#include "wording/showntext.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What makes it the same message to whoever reads it: a time in the details does not.
QString identity(const Message &message)
{
    return u"%1 %2 %3 %4"_s.arg(int(message.kind))
        .arg(int(message.action))
        .arg(int(message.secondAction))
        .arg(message.text);
}

constexpr int fewestLetters = 28;       // beside the buttons
constexpr qsizetype longestText = 1000; // characters: more would push the table out of the window

QString actionText(Message::Action action)
{
    switch (action) {
    case Message::Action::None:
        break;
    case Message::Action::Cancel:
        return MessageBar::tr("Cancel");
    case Message::Action::EnterKeys:
        return MessageBar::tr("Enter Keys…");
    case Message::Action::EditAccount:
        return MessageBar::tr("Edit Account…");
    case Message::Action::InspectSignature:
        return MessageBar::tr("Signature Inspector");
    case Message::Action::UseServerTime:
        return MessageBar::tr("Use Server Time");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : NoticeBar(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    // Where the text would become too narrow, the buttons stand below it.
    FlowLayout::replace(m_ui->buttonsLayout, m_ui->bodyLayout);
    FlowLayout::replace(m_ui->bodyLayout, m_ui->messageLayout);
    m_ui->messageText->setMinimumWidth(fewestLetters * letterWidth(this));
    m_ui->closeButton->setIcon(lineIcon(u"close"_s));
    m_ui->retryButton->setIcon(lineIcon(u"retry"_s));
    m_ui->copyButton->setIcon(lineIcon(u"copy"_s));
    setUp(
        {m_ui->iconLabel, m_ui->detailsButton, m_ui->detailsPanel, m_ui->detailsText,
         m_ui->responseButton});
    connect(m_ui->retryButton, &QPushButton::clicked, this, &MessageBar::retryRequested);
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] {
        Q_EMIT actionRequested(m_message.action);
    });
    connect(m_ui->secondActionButton, &QPushButton::clicked, this, [this] {
        Q_EMIT actionRequested(m_message.secondAction);
    });
    connect(m_ui->closeButton, &QToolButton::clicked, this, [this] {
        m_closed.append(identity(m_message));
        hide();
        Q_EMIT closed();
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &MessageBar::copyReport);
    connect(&m_clock, &QTimer::timeout, this, &MessageBar::updateText);
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(const Message &message)
{
    if (message == m_message)
        return;
    const bool isSame = identity(message) == identity(m_message);
    m_message = message;
    fill();
    if (isSame)
        return;
    m_ui->detailsButton->setChecked(false);
    setKind(message.kind);
    setVisible(!m_closed.contains(identity(message)));
    if (m_told.contains(identity(message)))
        return;
    m_told.append(identity(message));
    alert();
    Q_EMIT messageShown(message.kind, message.text);
}

// Whoever has closed or heard it has not to do so once more.
void MessageBar::rewordMessage(const Message &message)
{
    if (m_message.text.isEmpty() || message.kind != m_message.kind) { // it says something else now
        showMessage(message);
        return;
    }
    for (QStringList *known : {&m_told, &m_closed})
        std::ranges::replace(*known, identity(m_message), identity(message));
    m_message = message;
    fill();
}

void MessageBar::fill()
{
    updateText();
    setDetails(m_message.details, m_message.response);
    m_ui->retryButton->setText(m_message.until == 0 ? tr("Retry") : tr("Retry Now"));
    m_ui->retryButton->setVisible(m_message.canRetry);
    const auto offer = [](QPushButton *button, Message::Action action) {
        button->setText(actionText(action));
        button->setVisible(action != Message::Action::None);
    };
    offer(m_ui->actionButton, m_message.action);
    offer(m_ui->secondActionButton, m_message.secondAction);
}

// What it says comes from its owner: see rewordMessage().
void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill();
    }
    NoticeBar::changeEvent(event);
}

void MessageBar::clearMessage()
{
    m_message = {};
    m_told.clear();
    m_closed.clear();
    m_clock.stop();
    hide();
}

void MessageBar::reopen()
{
    m_closed.clear();
    setVisible(!m_message.text.isEmpty());
}

void MessageBar::updateText()
{
    const qint64 left = m_message.until - QDateTime::currentMSecsSinceEpoch();
    QString text = shownInLines(m_message.text, longestText);
    if (left > 0) {
        const qint64 seconds = (left + 999) / 1000;
        text = sentences(text, m_message.countdown.arg(QLocale().toString(seconds)));
        m_clock.start(int(left - (seconds - 1) * 1000) + 1); // at the next full second
    } else {
        m_clock.stop();
        text = sentences(text, m_message.progress);
    }
    m_ui->messageText->setPlainText(text);
}

void MessageBar::copyReport()
{
    QGuiApplication::clipboard()->setText(reportText(m_message.text, m_message.details));
}
