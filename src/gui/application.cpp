// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"

#include "api/apiclient.h"
#include "api/http/networksetup.h"
#include "api/http/transport.h"
#include "core/freedmemory.h"
#include "core/threadlocals.h"
#include "core/zone.h"
#include "core/zonechoice.h"
#include "gui/accountsdialog.h"
#include "gui/activationtoken.h"
#include "gui/boardmessages.h"
#include "gui/contraststyle.h"
#include "gui/drawing.h"
#include "gui/networkdialog.h"
#include "gui/preferencesdialog.h"
#include "gui/quitsignals.h"
#include "gui/showwindow.h"
#include "gui/supportreport.h"
#include "gui/viewswitcher.h"
#include "gui/wheelguard.h"
#include "storage/accountstore.h"
#include "storage/coredumps.h"
#include "storage/demofolder.h"
#include "storage/networksettingsstore.h"
#include "storage/proxylogin.h"
#include "storage/settings.h"
#include "wording/filetext.h"
#include "wording/linkerrors.h"
#include "wording/lists.h"
#include "wording/networktext.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isUsersOwn(const Account &account)
{
    return account.id != Application::demoId();
}

HpoCatalog loadCatalog()
{
    QFile file(u":/hpo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("hpo.json is missing");
    const auto catalog = HpoCatalog::fromJson(file.readAll());
    if (!catalog)
        qFatal("hpo.json: %s", qPrintable(catalog.error()));
    return *catalog;
}

} // namespace

QString Application::environmentName()
{
    return tr("Environment", "the account of the environment");
}

EnvironmentAccount Application::begin(const QString &version)
{
    putThreadLocalsInOrder();
    returnFreedMemory();
    disableCoreDumps();
    QCoreApplication::setApplicationName(u"trainboard"_s);
    QCoreApplication::setApplicationVersion(version);
    return takeEnvironmentAccount();
}

void Application::prepare(QApplication &app)
{
    QApplication::setApplicationDisplayName(u"Trainboard"_s);
    QApplication::setDesktopFileName(u"io.github.trainboard.Trainboard"_s);
    QApplication::setWindowIcon(pictureIcon(u"trainboard"_s));
    quitOnSignals(app);
    new WheelGuard(&app);
#ifndef Q_OS_MACOS
    // One look that knows light and dark; a style that was asked for is left alone.
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE"))
        QApplication::setStyle(new ContrastStyle);
#endif
}

Application::Application(UserData userData, Transport *transport, DemoStarter startDemo)
    : m_userData(std::move(userData))
    , m_languages(m_userData.settings->language())
    , m_catalog(loadCatalog())
    , m_transport(transport)
    , m_startDemo(std::move(startDemo))
    , m_credentials(*m_userData.keychain)
    , m_session(m_userData.accounts.get(), &m_credentials)
    , m_history(m_userData.historyFolder)
    , m_window(
          &m_session, &m_board, m_userData.settings.get(), &m_appearance, &m_catalog,
          transport->log())
    , m_watching(
          &m_session, &m_board, &m_history, &m_recorder, &m_newsSinceLooked, &m_window,
          m_userData.demo != nullptr)
    , m_shownMessages([this] { return supportRedaction(supportSources()); })
{
    m_appearance.apply(m_userData.settings->appearance());

    // Before the first message.
    connect(
        m_window.messages(), &BoardMessages::messageShown, &m_shownMessages, &ShownMessages::add);
    const auto warn = [this](const SettingsProblem &problem) { this->warn(problem); };
    m_userData.settings->setProblemHandler(warn);
    m_userData.accounts->setProblemHandler(warn);
    m_userData.networkSettings->setProblemHandler(warn);
    applyNetwork(m_userData.networkSettings->settings());

    // The window is told first: what it says of the session stands below a notice that goes now.
    connect(&m_session, &AccountSession::stateChanged, this, &Application::followSession);
    connect(&m_session, &AccountSession::ready, this, &Application::load);

    m_window.setStateHistory(&m_stateHistory);
    m_window.setObservations(&m_observations);
    m_window.setNews(&m_newsSinceLooked);
    connect(&m_history, &History::problemFound, this, [this](const HistoryProblem &problem) {
        m_historyProblem = problem;
        m_window.messages()->addWarning([problem] { return historyProblemText(problem); });
    });

    connect(&m_linkEvents, &LinkEvents::opened, this, [this](const QString &link) {
        startAgain({.options = {.link = link}});
    });

    connect(
        &m_window, &MainWindow::networkSettingsRequested, this, &Application::showNetworkDialog);
    connect(&m_window, &MainWindow::languageRequested, this, &Application::setLanguage);
    connect(&m_languages, &Languages::changed, this, &Application::retranslate);
    connect(&m_window, &MainWindow::preferencesRequested, this, &Application::showPreferences);
    connect(&m_window, &MainWindow::supportReportRequested, this, &Application::showSupportReport);
    connect(&m_window, &MainWindow::demoRequested, this, &Application::showDemo);
    connect(&m_window, &MainWindow::accountsRequested, this, &Application::showAccountsDialog);
    connect(&m_window, &MainWindow::addAccountRequested, this, [this] {
        showAccountsDialog()->addAccount();
    });
    connect(&m_window, &MainWindow::enterKeysRequested, this, [this](const QString &accountId) {
        showAccountsDialog()->enterKeys(accountId);
    });
}

Application::~Application()
{
    m_recorder.setBoard({}); // of the demo nothing shall be written any more
    if (m_demo)
        m_history.removeBoard(demoId());
    // Settings outlive the window in which their problems are shown.
    m_userData.settings->setProblemHandler({});
    m_userData.accounts->setProblemHandler({});
    m_userData.networkSettings->setProblemHandler({});
}

void Application::start(const StartOptions &options, const EnvironmentAccount &environment)
{
    if (!options.demo && environment.isComplete())
        addEnvironment(environment);
    if (!isDemoContinued())
        m_history.removeBoard(demoId()); // of one that was killed
    prune();
    connect(&m_daily, &QTimer::timeout, this, &Application::prune);
    m_daily.start(std::chrono::hours(24));
    m_window.showAccounts();
    m_links.await(placeOf(options));
    if (options.demo)
        showDemo();
    else
        showFirstAccount(options.account);
    m_window.show();
}

// What is wrong with a link is said in the window, which is what somebody sees who has clicked it.
BoardPlace Application::placeOf(const StartOptions &options)
{
    if (options.link.isEmpty())
        return BoardPlace::of(options);
    const auto link = readLink(options.link);
    if (link)
        return BoardPlace::of(*link);
    m_window.messages()->showAnswer([error = link.error()] { return linkErrorText(error); });
    return {};
}

void Application::prune()
{
    const std::optional<int> days = m_userData.settings->historyDays();
    const std::chrono::milliseconds kept = std::chrono::hours(24) * days.value_or(0);
    if (kept.count() > 0)
        m_history.prune(QDateTime::currentMSecsSinceEpoch(), kept.count());
}

void Application::startAgain(const StartRequest &request)
{
    if (request.options != StartOptions())
        showAsked(request.options);
    const ActivationToken token(request.activationToken);
    bringToFront(&m_window);
}

// What is shown already is not loaded again. A link leaves the account as it is: it may come from
// anybody.
void Application::showAsked(const StartOptions &options)
{
    const bool isLink = !options.link.isEmpty();
    const bool leavesDemo =
        !isLink && m_session.isDemo() && std::ranges::any_of(m_session.accounts(), isUsersOwn);
    QString wanted = leavesDemo ? QString() : m_session.current().id;
    if (!options.account.isEmpty()) {
        const std::optional<Account> account = m_session.findByName(options.account);
        if (!account) {
            showFirstAccount(options.account); // says so
            return;
        }
        wanted = account->id;
    }
    const BoardPlace place = placeOf(options);
    if (isLink && place == BoardPlace())
        return; // it cannot be opened
    const bool isShown = !wanted.isEmpty() && wanted == m_session.current().id;
    if (isShown && m_session.state() == AccountSession::State::Ready) {
        m_links.show(place);
        return;
    }
    m_links.await(place);
    if (isShown && m_session.isWaiting()) // for the keychain, say, which is not asked once more
        return;
    if (isShown)
        m_session.tryAgain();
    else
        showFirstAccount(options.account);
}

void Application::warn(const SettingsProblem &problem)
{
    m_settingsProblem = problem;
    const LateText text = [problem] { return settingsProblemText(problem); };
    m_window.messages()->addWarning(text);
    if (auto *dialog = openWindow<PreferencesDialog>(&m_window))
        dialog->showProblem(text); // where somebody has just changed something
}

void Application::applyNetwork(const NetworkSettings &settings)
{
    m_window.messages()->removeWarning(std::exchange(m_authoritiesWarning, {}));
    const auto problem =
        applyNetworkSettings(m_transport, settings, proxyLoginReader(&m_credentials));
    if (problem) {
        m_authoritiesWarning = [problem = *problem, file = settings.caFile] {
            return authoritiesText(problem, file);
        };
        m_window.messages()->addWarning(m_authoritiesWarning);
    }
}

void Application::addEnvironment(const EnvironmentAccount &environment)
{
    m_session.addFixed(
        {environmentAccountId, environmentName(), environment.endpoint}, environment.credentials,
        environment.unusable());
}

// The account that the command line names. Without a name the one that was shown last, else the
// first one.
void Application::showFirstAccount(const QString &name)
{
    const QList<Account> accounts = m_session.accounts();
    if (name.isEmpty()) {
        const auto first = std::ranges::find_if(accounts, isUsersOwn);
        const auto last =
            std::ranges::find(accounts, m_userData.settings->lastAccount(), &Account::id);
        if (last != accounts.end())
            m_session.choose(last->id);
        else if (first != accounts.end())
            m_session.choose(first->id);
        return;
    }
    if (const std::optional<Account> account = m_session.findByName(name)) {
        m_session.choose(account->id);
        return;
    }
    QStringList names;
    for (const Account &account : accounts)
        names.append(account.name);
    m_window.messages()->showNotice([name, names] {
        return names.isEmpty()
            ? tr("There is no account \"%1\". No account has been added yet.").arg(name)
            : tr("There is no account \"%1\". Choose one of these accounts on the left: %2.")
                  .arg(name, listed(names));
    });
}

// The account on the board may have another endpoint now, or be gone.
void Application::followAccounts()
{
    const QList<Account> accounts = m_session.accounts();
    const auto shown = std::ranges::find(accounts, m_session.current().id, &Account::id);
    if (shown == accounts.end())
        m_session.choose(accounts.value(0).id);
    else if (*shown != m_session.current())
        m_session.choose(shown->id);
    m_window.showAccounts();
}

void Application::followSession()
{
    m_window.messages()->showNotice({});
    if (m_session.state() != AccountSession::State::Ready) {
        m_recorder.setBoard({});
        m_board.setClient(nullptr);
    }
}

void Application::load(const QUrl &endpoint, const Credentials &credentials)
{
    const Account account = m_session.current();
    m_watching.follow();
    if (!m_session.isDemo())
        m_userData.settings->setLastAccount(account.id);
    const HistoryBoard board{
        .accountId = historyIdOf(account.id, credentials.accessKey),
        .endpoint = m_session.isDemo() ? demoId() : endpoint.toString()};
    if (m_session.isDemo())
        giveDemoAPast(board);
    m_recorder.setBoard(board);
    // The service that was asked for, once; then the one that was chosen last.
    const QString usual =
        m_session.isDemo() ? QString() : m_userData.settings->lastService(account.id);
    const BoardPlace asked = m_links.take();
    const QString serviceId = asked.serviceId.value_or(usual);
    const std::optional<bool> ofView = m_window.views()->begin(serviceId);
    const bool recentOnly = showsRecentOnly(account);
    m_board.setClient(
        makeClient(endpoint, credentials), serviceId,
        asked.recentOnly.value_or(ofView.value_or(recentOnly)));
    m_links.showBegun(asked, usual);
}

// An account that only has new keys keeps what is shown of it.
bool Application::showsRecentOnly(const Account &account)
{
    const bool isSame = std::exchange(m_loadedAccount, account.id) == account.id;
    if (isSame)
        return m_board.recentOnly();
    return !m_session.isDemo() && m_userData.settings->filterChoices(account.id).recentOnly;
}

std::unique_ptr<ApiClient>
Application::makeClient(const QUrl &endpoint, const Credentials &credentials)
{
    auto client = std::make_unique<ApiClient>(m_transport, endpoint, credentials);
    // The demo's times are those of Korea whatever somebody thinks of AiTEMS'.
    if (!m_session.isDemo())
        client->setServiceZone(zoneOf(m_userData.settings->serviceZone()));
    return client;
}

AccountsDialog *Application::showAccountsDialog()
{
    return showOrRaise<AccountsDialog>(&m_window, [this] {
        auto *dialog = new AccountsDialog(
            m_userData.accounts.get(), &m_credentials,
            [this](const QUrl &endpoint, const Credentials &credentials) {
                return makeClient(endpoint, credentials);
            },
            &m_window);
        connect(dialog, &AccountsDialog::accountsChanged, this, &Application::followAccounts);
        connect(dialog, &AccountsDialog::accountRemoved, this, [this](const QString &accountId) {
            m_userData.settings->forgetAccount(accountId);
            m_history.removeBoard(accountId);
        });
        connect(dialog, &AccountsDialog::keysChanged, &m_session, &AccountSession::choose);
        return dialog;
    });
}

void Application::showNetworkDialog()
{
    showOrRaise<NetworkDialog>(&m_window, [this] {
        auto *dialog =
            new NetworkDialog(m_userData.networkSettings.get(), &m_credentials, &m_window);
        connect(dialog, &NetworkDialog::applied, this, [this](const NetworkSettings &settings) {
            applyNetwork(settings);
            if (auto *preferences = openWindow<PreferencesDialog>(&m_window))
                preferences->showNetworkSettings();
            m_board.refresh();
        });
        return dialog;
    });
}
