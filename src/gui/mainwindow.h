// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zonechoice.h"
#include "gui/messagebar.h"
#include "models/trainingfiltermodel.h"
#include "models/trainingtablemodel.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class AccountSession;
class Appearance;
class Board;
class BoardMessages;
class CompareActions;
class CompareWindows;
class DetailsWindows;
class StateHistory;
struct GeneralActions;
class HpoCatalog;
class LayoutReset;
class LinkActions;
class NewsCollector;
class ObservationStore;
struct PaletteEntry;
class RememberedChoices;
class RequestLog;
class RequestTools;
class ServiceChooser;
class ServiceWindows;
class Settings;
class StatusLine;
class ViewActions;
class ViewSwitcher;
class WatchActions;

namespace Ui {
class MainWindow;
}

// The board on the screen: it joins the form with the models. What has a state of its own is a
// class of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // All of them must outlive the window.
    MainWindow(
        AccountSession *session, Board *board, Settings *settings, Appearance *appearance,
        const HpoCatalog *catalog, const RequestLog *log);
    ~MainWindow() override;

    // After a change of what the session offers.
    void showAccounts();
    void setRecentOnly(bool on);
    // As if it were chosen in the list, but it is not remembered.
    void chooseService(const QString &serviceId);
    BoardMessages *messages() const { return m_messages; }
    ViewSwitcher *views() const { return m_views; }
    RememberedChoices *choices() const { return m_choices; }
    WatchActions *watchActions() const { return m_watchActions; }
    GeneralActions generalActions() const;
    void saveState(); // for the next start
    // See DetailsWindows.
    void setStateHistory(const StateHistory *history);
    // What was observed, and what has happened since somebody last looked. They outlive the window.
    void setObservations(const ObservationStore *store);
    void setNews(NewsCollector *news);
    // Marks the language that is chosen in the menu.
    void showLanguage();
    // Selects the training in the table; one that is not shown there gets its window.
    void goTo(const TrainingKey &key);
    // Compares it with the last one that completed before it; without one, as goTo().
    void compareWithLastCompleted(const TrainingKey &key);

Q_SIGNALS:
    void addAccountRequested();
    void accountsRequested();
    void networkSettingsRequested();
    void languageRequested(const QString &language); // see Languages
    void preferencesRequested();
    void supportReportRequested();
    void enterKeysRequested(const QString &accountId);
    void demoRequested();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setUpAccounts();
    void setUpServices();
    void fitServices();
    void setUpTrainings();
    void setUpActions();
    void setUpShortcuts();
    void setUpTools();
    void setUpComparing(const HpoCatalog *catalog);
    void setUpChoices();
    void setUpLanguages();
    void retranslate();
    void setUpViews();
    void setUpServiceDetails(const HpoCatalog *catalog);
    void setUpFailingFirst();
    void setUpLinks();
    void setUpExport();
    void setUpKeys();
    void setUpHelp();
    void setUpLayout();
    void widenServices(int letters);
    QList<PaletteEntry> paletteEntries();
    void addServicesTo(QList<PaletteEntry> &entries);
    void addColumnsTo(QList<PaletteEntry> &entries);
    PaletteEntry paletteEntry(const TrainingKey &key);
    QString currentServiceId() const; // empty: none
    void updateServiceActions();
    void takeAction(Message::Action action);
    void refreshByHand();
    void updateBoard();
    void updateActions();
    QUrl currentTrainingUrl() const; // empty: none
    QUrl chosenServiceUrl() const;   // empty: none, or all
    void copySignedCurl(const QUrl &url);
    void showDetails();
    void say(const QString &sentence);
    void copyJson();
    void showExport();
    void showNews();
    void showOnly(TrainingMark mark);
    void follow(const QList<TrainingKey> &observed);
    void setZone(ZoneChoice zone);
    void applyZone();

    std::unique_ptr<Ui::MainWindow> m_ui;
    AccountSession *m_session;
    Board *m_board;
    Settings *m_settings;
    Appearance *m_appearance;
    TrainingTableModel m_trainings;
    TrainingFilterModel m_shownTrainings;
    BoardMessages *m_messages;
    ServiceChooser *m_services;
    StatusLine *m_statusLine;
    RequestTools *m_tools;
    DetailsWindows *m_details;
    CompareWindows *m_compareWindows = nullptr;
    CompareActions *m_compareActions = nullptr;
    ServiceWindows *m_serviceWindows = nullptr;
    LinkActions *m_linkActions = nullptr;
    RememberedChoices *m_choices = nullptr;
    ViewSwitcher *m_views = nullptr;
    ViewActions *m_viewActions = nullptr;
    WatchActions *m_watchActions;
    NewsCollector *m_news = nullptr; // may be missing
    LayoutReset *m_layoutReset = nullptr;
    QString m_layoutAccount; // whose layout could be brought back
    QTimer m_clock;          // of what has lasted for some time
    bool m_fitsServices = true;
};
