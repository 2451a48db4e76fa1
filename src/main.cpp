// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/http/networksetup.h"
#include "api/http/transport.h"
#include "board/accountsession.h"
#include "core/hpocatalog.h"
#include "demo/demoserver.h"
#include "gui/accountsdialog.h"
#include "gui/appearance.h"
#include "gui/contraststyle.h"
#include "gui/mainwindow.h"
#include "gui/networkdialog.h"
#include "gui/quitsignals.h"
#include "gui/secretfields.h"
#include "gui/startfailure.h"
#include "gui/startoptions.h"
#include "gui/wheelguard.h"
#include "models/board.h"
#include "storage/accountstore.h"
#include "storage/coredumps.h"
#include "storage/environment.h"
#include "storage/keychaincredentialstore.h"
#include "storage/networksettingsstore.h"
#include "storage/proxylogin.h"
#include "storage/sessioncredentialstore.h"
#include "storage/settings.h"
#include "wording/filetext.h"
#include "wording/lists.h"
#include "wording/networktext.h"
#include "wording/translations.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

// Accounts that are not in the list of the user's.
const QString environmentId = u"environment"_s;
const QString demoId = u"demo"_s;

// What the command line names; else what was shown last, else the first one.
void showFirstAccount(
    AccountSession &session, const QString &name, const QString &lastId, MainWindow &window)
{
    const QList<Account> accounts = session.accounts();
    if (!name.isEmpty()) {
        if (const std::optional<Account> account = session.findByName(name)) {
            session.choose(account->id);
            return;
        }
        QStringList names;
        for (const Account &account : accounts)
            names.append(account.name);
        window.showNotice(
            names.isEmpty()
                ? Main::tr("There is no account \"%1\", and no other one yet.").arg(name)
                : Main::tr("There is no account \"%1\". There are: %2. Choose one on the left.")
                      .arg(name, listed(names)));
        return;
    }
    const bool knowsLast = std::any_of(
        accounts.begin(), accounts.end(), [&lastId](const Account &a) { return a.id == lastId; });
    if (knowsLast)
        session.choose(lastId);
    else if (!accounts.isEmpty())
        session.choose(accounts.first().id);
}

// After the list of accounts has changed: the one that is shown may have another endpoint or be
// gone.
void followAccounts(AccountSession &session)
{
    const QList<Account> accounts = session.accounts();
    for (const Account &account : accounts) {
        if (account.id == session.current().id) {
            if (account != session.current())
                session.choose(account.id);
            return;
        }
    }
    session.choose(accounts.isEmpty() ? QString() : accounts.first().id);
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

int main(int argc, char *argv[])
{
    disableCoreDumps(); // before there is a secret in memory
    const EnvironmentAccount environment = takeEnvironmentAccount();
    QCoreApplication::setApplicationName(u"trainboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAINBOARD_VERSION));
    const Result<StartOptions, int> options = readStartOptions(argc, argv);
    if (!options)
        return options.error();
    auto failure = std::make_optional<StartFailure>();
    SecretFieldsApplication app(argc, argv);
    failure.reset();
    QApplication::setApplicationDisplayName(u"Trainboard"_s);
    QApplication::setDesktopFileName(u"io.github.trainboard.Trainboard"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/trainboard.svg"_s));
    quitOnSignals(app);
    new WheelGuard(&app);
    installTranslations(app);

#ifndef Q_OS_MACOS
    // One look that knows light and dark; a style that was asked for is left alone.
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE"))
        QApplication::setStyle(new ContrastStyle);
#endif

    // The demo leaves no trace.
    const auto demoFolder = options->demo ? std::make_unique<QTemporaryDir>() : nullptr;
    const auto settings = demoFolder
        ? std::make_unique<Settings>(demoFolder->filePath(u"settings.ini"_s))
        : std::make_unique<Settings>();
    const HpoCatalog catalog = loadCatalog();
    Appearance appearance;
    appearance.apply(settings->appearance());

    QNetworkAccessManager network;
    Transport transport(&network);
    const ClientFactory makeClient = [&transport](const QUrl &endpoint, const Credentials &keys) {
        return std::make_unique<ApiClient>(&transport, endpoint, keys);
    };

    // Of the demo in its own folder, where there are none.
    AccountStore accounts =
        demoFolder ? AccountStore(demoFolder->filePath(u"accounts.ini"_s)) : AccountStore();
    NetworkSettingsStore networkSettings = demoFolder
        ? NetworkSettingsStore(demoFolder->filePath(u"settings.ini"_s))
        : NetworkSettingsStore();
    const auto keychain = demoFolder
        ? std::unique_ptr<CredentialStore>(std::make_unique<SessionCredentialStore>())
        : std::make_unique<KeychainCredentialStore>();
    CredentialCache credentials(*keychain);
    AccountSession session(&accounts, &credentials);
    // Before the board, so that its connections are closed when the server stops.
    std::unique_ptr<DemoServer> demo;
    Board board;
    MainWindow window(&session, &board, settings.get(), &appearance, &catalog, transport.log());
    const auto warn = [&window](const SettingsProblem &problem) {
        window.addWarning(settingsProblemText(problem));
    };
    settings->setProblemHandler(warn);
    accounts.setProblemHandler(warn);
    networkSettings.setProblemHandler(warn);

    QString authoritiesWarning;
    const auto applyNetwork = [&](const NetworkSettings &chosen) {
        window.removeWarning(std::exchange(authoritiesWarning, {}));
        const auto problem =
            applyNetworkSettings(&transport, chosen, proxyLoginReader(&credentials));
        if (problem) {
            authoritiesWarning = authoritiesText(*problem, chosen.caFile);
            window.addWarning(authoritiesWarning);
        }
    };
    applyNetwork(networkSettings.settings());

    // Of the account that is shown first.
    QString serviceId = options->serviceId;
    bool askedRecentOnly = options->recentOnly;
    QString shownAccount;
    QObject::connect(&session, &AccountSession::stateChanged, &app, [&] {
        window.showNotice({});
        if (session.state() != AccountSession::State::Ready)
            board.setClient(nullptr);
    });
    QObject::connect(
        &session, &AccountSession::ready, &app, [&](const QUrl &endpoint, const Credentials &keys) {
            const QString account = session.current().id;
            if (session.isDemo()) {
                board.setPace(std::chrono::seconds(3), std::chrono::seconds(3));
            } else {
                board.setPace(std::chrono::seconds(30), std::chrono::minutes(5));
                settings->setLastAccount(account);
            }
            if (serviceId.isEmpty() && !session.isDemo())
                serviceId = settings->lastService(account);
            // An account that only has other keys now goes on with what is shown of it.
            bool recentOnly = board.recentOnly();
            if (std::exchange(shownAccount, account) != account) {
                recentOnly = std::exchange(askedRecentOnly, false) ||
                    (!session.isDemo() && settings->filterChoices(account).recentOnly);
            }
            board.setClient(makeClient(endpoint, keys), std::exchange(serviceId, {}), recentOnly);
        });

    const auto showDemo = [&] {
        if (!demo) {
            auto server = std::make_unique<DemoServer>();
            if (!server->start()) {
                window.showNotice(
                    Main::tr("The demo could not be started: %1.").arg(server->errorString()));
                return;
            }
            demo = std::move(server);
            session.addDemo(
                {demoId, Main::tr("Demo", "the account of the demo"), demo->endpoint().toString()},
                {demo->accessKey(), demo->secretKey()});
        }
        session.choose(demoId);
    };
    const auto openAccounts = [&] {
        if (auto *open = window.findChild<AccountsDialog *>(); open && open->isVisible()) {
            open->setWindowState(open->windowState() & ~Qt::WindowMinimized);
            open->raise();
            open->activateWindow();
            return open;
        }
        auto *dialog = new AccountsDialog(&accounts, &credentials, makeClient, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &AccountsDialog::accountsChanged, &app, [&] {
            followAccounts(session);
            window.showAccounts();
        });
        QObject::connect(dialog, &AccountsDialog::accountRemoved, &app, [&](const QString &id) {
            settings->forgetAccount(id);
        });
        QObject::connect(dialog, &AccountsDialog::keysChanged, &session, &AccountSession::choose);
        dialog->show();
        return dialog;
    };

    QObject::connect(&window, &MainWindow::networkSettingsRequested, &app, [&] {
        if (auto *open = window.findChild<NetworkDialog *>()) {
            open->raise();
            open->activateWindow();
            return;
        }
        auto *dialog = new NetworkDialog(&networkSettings, &credentials, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &NetworkDialog::applied, &app, [&](const NetworkSettings &chosen) {
            applyNetwork(chosen);
            board.refresh();
        });
        dialog->show();
    });
    QObject::connect(&window, &MainWindow::demoRequested, &app, showDemo);
    QObject::connect(&window, &MainWindow::accountsRequested, &app, openAccounts);
    QObject::connect(
        &window, &MainWindow::addAccountRequested, &app, [&] { openAccounts()->addAccount(); });
    QObject::connect(&window, &MainWindow::enterKeysRequested, &app, [&](const QString &accountId) {
        openAccounts()->enterKeys(accountId);
    });

    if (!options->demo && environment.isComplete()) {
        session.addFixed(
            {environmentId, Main::tr("Environment", "the account of the environment"),
             environment.endpoint},
            environment.credentials, environment.unusable());
    }
    window.showAccounts();
    if (options->demo)
        showDemo();
    else
        showFirstAccount(session, options->account, settings->lastAccount(), window);
    window.show();
    return QApplication::exec();
}
