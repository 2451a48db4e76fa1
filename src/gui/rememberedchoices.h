// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filterchoices.h"

#include <QObject>
#include <QTimer>

#include <optional>

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
    // A link or the command line asks for it: it is not remembered before somebody changes it.
    void showQuestion(const QString &text);
    // In place of it: what was chosen last.
    void showRemembered();
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
    std::optional<QString> m_unchosen; // what stands in the bar, if nobody has chosen it
    bool m_isShowing = false;          // what nobody has chosen
    bool m_hasChanges = false;
};
