// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rememberedchoices.h"

#include "board/accountsession.h"
#include "gui/filterbar.h"
#include "storage/settings.h"

#include <QScopedValueRollback>

RememberedChoices::RememberedChoices(
    AccountSession *session, FilterBar *bar, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
    , m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(500));
    connect(&m_timer, &QTimer::timeout, this, &RememberedChoices::save);
    connect(session, &AccountSession::stateChanged, this, &RememberedChoices::followAccount);
    connect(bar, &FilterBar::filterChanged, this, &RememberedChoices::followFilter);
    connect(bar, &FilterBar::askedTermsChanged, this, [this] {
        if (!m_account.isEmpty())
            m_settings->setAskedTerms(m_account, m_bar->askedTerms());
    });
    followAccount();
}

// As soon as another account is chosen, also while its keys have not come or cannot be had: what is
// chosen from then on is chosen for that one.
void RememberedChoices::followAccount()
{
    save();
    const QString shown = m_session->current().id;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_unchosen.reset();
    m_account = m_session->isDemo() ? QString() : shown;
    m_choices = m_account.isEmpty() ? FilterChoices() : m_settings->filterChoices(m_account);
    m_bar->setAskedTerms(m_account.isEmpty() ? QStringList() : m_settings->askedTerms(m_account));
    m_bar->setChoices(m_choices); // which tells of a change that nobody has made
}

// The filter also changes with the clock, when "the last 24 hours" have been chosen.
void RememberedChoices::followFilter()
{
    if (m_isShowing)
        return;
    FilterChoices choices = m_bar->choices();
    choices.recentOnly = m_choices.recentOnly;
    if (m_unchosen && choices.text == *m_unchosen)
        return;
    m_unchosen.reset();
    if (choices == m_choices)
        return;
    m_choices = choices;
    saveSoon();
}

void RememberedChoices::showQuestion(const QString &text)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_bar->setChoices({.text = text});
    m_unchosen = m_bar->choices().text;
}

void RememberedChoices::showRemembered()
{
    m_unchosen.reset();
    m_bar->setChoices(m_choices);
}

void RememberedChoices::setRecentOnly(bool on)
{
    m_choices.recentOnly = on;
    saveSoon();
}

void RememberedChoices::saveSoon()
{
    m_hasChanges = true;
    m_timer.start();
}

void RememberedChoices::save()
{
    m_timer.stop();
    if (std::exchange(m_hasChanges, false) && !m_account.isEmpty())
        m_settings->setFilterChoices(m_account, m_choices);
}
