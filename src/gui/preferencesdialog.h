// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/generalpage.h"
#include "wording/latetext.h"

#include <QDialog>

class FilterEdit;
class FormScrollArea;
class History;
class HistoryPage;
class NetworkPage;
class NetworkSettingsStore;
class PromptBar;
class QDialogButtonBox;
class QListWidget;
class QPushButton;
class QStackedWidget;
class ServiceStore;
class WatchingPage;
class WatchPreferences;

// What the preferences show and change. All of them outlive the dialog.
struct PreferencesParts
{
    Settings *settings;
    GeneralActions actions;
    WatchPreferences *watching;
    const ServiceStore *services;
    History *history;
    QString historyFolder;
    const NetworkSettingsStore *network;
};

// All settings of the program, on pages. What is chosen applies at once, and the defaults of a page
// can be restored, and taken back for as long as the dialog is open. It does not block: show() it.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const PreferencesParts &parts, QWidget *parent = nullptr);

    WatchingPage *watchingPage() const { return m_watching; }
    // The demo has intervals of its own, and must not clear the history of the user's accounts.
    void setDemo(bool isDemo, bool protectsHistory);
    // Why nothing can be saved; an empty text takes it away.
    void showProblem(const LateText &text);
    void showNetworkSettings();

Q_SIGNALS:
    void languageChosen(const QString &language); // see GeneralPage
    void serviceZoneChosen();
    void networkSettingsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Restored
    {
        PreferencesPage *page;
        QVariantMap before;
    };

    void setUpSearch();
    void setUpButtons();
    void setUpLayout();
    void addPage(PreferencesPage *page);
    PreferencesPage *currentPage() const;
    void retranslate();
    void showPage(int place);
    void search(const QString &text);
    void restoreDefaults();
    void undoRestore();
    void updateButtons();

    PromptBar *m_problemBar;
    PromptBar *m_promptBar;
    FilterEdit *m_searchEdit;
    QLabel *m_foundLabel;
    QListWidget *m_pagesList;
    QStackedWidget *m_stack;
    GeneralPage *m_general;
    WatchingPage *m_watching;
    HistoryPage *m_history;
    NetworkPage *m_network;
    // Behind the pages, which Tab reaches first.
    QPushButton *m_restoreButton;
    QPushButton *m_undoButton;
    QDialogButtonBox *m_buttonBox;
    QList<PreferencesPage *> m_pages; // in the order of the list
    QList<FormScrollArea *> m_areas;
    QList<Restored> m_restored; // the last one at the end
};
