// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/accountsession.h"
#include "board/board.h"
#include "board/boardmemory.h"
#include "board/boardrecorder.h"
#include "board/newscollector.h"
#include "board/observationstore.h"
#include "board/statehistory.h"
#include "core/hpocatalog.h"
#include "core/trainingpast.h"
#include "gui/appearance.h"
#include "gui/linkevents.h"
#include "gui/linkfollower.h"
#include "gui/mainwindow.h"
#include "gui/shownmessages.h"
#include "gui/startrequest.h"
#include "gui/supportreport.h"
#include "gui/watching.h"
#include "storage/environment.h"
#include "storage/history.h"
#include "storage/settingsproblem.h"
#include "storage/userdata.h"
#include "wording/languages.h"
#include "wording/latetext.h"

#include <functional>

class AccountsDialog;
class QApplication;
class Transport;
struct NetworkSettings;

// A demo service that runs until the last copy of `server` is gone.
struct RunningDemo
{
    std::shared_ptr<void> server;
    QUrl endpoint;
    Credentials credentials;
    QList<TrainingPast> past = {}; // of its trainings, until it began
};
// Starts the demo service, of a demo that began then (milliseconds since the epoch); else the
// reason why it did not start.
using DemoStarter = std::function<Result<RunningDemo, QString>(qint64 began)>;

// The program with windows. It owns what it is made of, in the order in which the parts need each
// other, and decides what joins several of them: which account comes first, what is loaded of an
// account, when the demo starts, which settings the network follows.
class Application : public QObject
{
    Q_OBJECT

public:
    // Before everything else, also before there is an application object: names the program, and
    // takes the keys out of the environment once no core dump can hold them.
    static EnvironmentAccount begin(const QString &version);
    // Gives the program its look. Once, before there is a window.
    static void prepare(QApplication &app);

    // The id of the account of the demo, which is not in the AccountStore.
    static QString demoId();

    // `transport` outlives the application.
    Application(UserData userData, Transport *transport, DemoStarter startDemo);
    ~Application() override;

    // Shows the window and what the options ask for: the demo, or an account. An environment with
    // both keys is an account too, except in the demo.
    void start(const StartOptions &options, const EnvironmentAccount &environment);
    // Shows what a later start or a link asks for, and brings the window to the front. Without an
    // account it asks for a service of the account that is shown.
    void startAgain(const StartRequest &request);
    // After a change of Settings::serviceZone(): whatever was read in another zone is read anew.
    void applyServiceZone();

public Q_SLOTS:
    // See Languages; it is remembered.
    void setLanguage(const QString &language);

private:
    static QString environmentName();
    static QString demoName();

    BoardPlace placeOf(const StartOptions &options);
    void prune();
    void showAsked(const StartOptions &options);
    void retranslate();
    void warn(const SettingsProblem &problem);
    void applyNetwork(const NetworkSettings &settings);

    void addEnvironment(const EnvironmentAccount &environment);
    void showFirstAccount(const QString &name);
    void followAccounts();
    void showDemo();
    bool startDemo();
    bool isDemoContinued() const;
    void giveDemoAPast(const HistoryBoard &board);

    void followSession();
    void load(const QUrl &endpoint, const Credentials &credentials);
    bool showsRecentOnly(const Account &account);
    std::unique_ptr<ApiClient> makeClient(const QUrl &endpoint, const Credentials &credentials);

    AccountsDialog *showAccountsDialog();
    void showNetworkDialog();
    void showPreferences();
    void showSupportReport();
    SupportSources supportSources() const;

    UserData m_userData;
    Languages m_languages; // before the first text
    HpoCatalog m_catalog;
    Appearance m_appearance;
    Transport *m_transport;
    DemoStarter m_startDemo;
    CredentialCache m_credentials;
    AccountSession m_session;
    QList<TrainingPast> m_demoPast;
    std::shared_ptr<void> m_demo; // before the board, whose connections close first
    Board m_board;
    History m_history;
    BoardRecorder m_recorder{&m_board, &m_history};
    BoardMemory m_memory{&m_board, &m_history, &m_recorder};
    StateHistory m_stateHistory{&m_history, &m_recorder};
    ObservationStore m_observations{&m_board, &m_history, &m_recorder};
    NewsCollector m_newsSinceLooked{&m_board, &m_history, &m_recorder};
    MainWindow m_window;
    Watching m_watching;
    LinkFollower m_links{&m_session, &m_board, &m_window};
    LinkEvents m_linkEvents;

    QTimer m_daily; // what is older than the settings say is forgotten
    QString m_loadedAccount;
    LateText m_authoritiesWarning; // as the window shows it
    ShownMessages m_shownMessages;
    std::optional<SettingsProblem> m_settingsProblem;
    std::optional<HistoryProblem> m_historyProblem;
};
