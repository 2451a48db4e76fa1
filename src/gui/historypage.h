// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preferencespage.h"

class History;
class PromptBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class WatchPreferences;

// How long the history is kept, how much room it takes, where it is, and how to get rid of it.
class HistoryPage : public PreferencesPage
{
    Q_OBJECT

public:
    // All of them outlive it. It asks in the `prompts`.
    HistoryPage(
        WatchPreferences *preferences, History *history, const QString &folder, PromptBar *prompts,
        QWidget *parent = nullptr);

    QString title() const override;
    QVariantMap values() const override;
    QVariantMap defaults() const override;
    void setValues(const QVariantMap &values) override;

    // The demo must not clear the history of the user's accounts.
    void setProtected(bool on);
    void showSize();

protected:
    void retranslate() override;

private:
    void setUpClearing();
    void fillDays();
    void showDays();
    void askToClear();
    void clearHistory();
    void finishClearing();

    WatchPreferences *m_preferences;
    History *m_history;
    PromptBar *m_prompts;
    QComboBox *m_keep;
    QLineEdit *m_size;
    QLineEdit *m_folder;
    QPushButton *m_clear;
    PreferenceRow *m_keepRow;
    PreferenceRow *m_sizeRow;
    PreferenceRow *m_folderRow;
    PreferenceRow *m_clearRow;
    bool m_isClearing = false;
    bool m_isProtected = false;
};
