// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filterchoices.h"

#include <QObject>
#include <QTimer>

class AccountSession;
class FilterBar;
class Settings;

// What somebody has chosen to see of each account: shown again when the account is, and saved half
// a second after the last change. Also what was asked, to be offered again. Of the demo nothing is
// remembered.
class RememberedChoices : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    RememberedChoices(
        AccountSession *session, FilterBar *bar, Settings *settings, QObject *parent = nullptr);

    // A person has chosen it, not the command line.
    void setRecentOnly(bool on);
    // Without waiting any longer.
    void save();

private:
    void followAccount();
    void followFilter();
    void saveSoon();

    AccountSession *m_session;
    FilterBar *m_bar;
    Settings *m_settings;
    QTimer m_timer;    // so that not each letter is saved
    QString m_shown;   // the id of the account whose choices are shown
    QString m_account; // the same; empty when nothing is remembered of it
    FilterChoices m_choices;
    bool m_hasChanges = false;
};
