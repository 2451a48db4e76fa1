// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "core/endpoint.h"
#include "core/hpocatalog.h"
#include "demo/demoserver.h"
#include "gui/appearance.h"
#include "gui/mainwindow.h"
#include "models/board.h"
#include "storage/environment.h"
#include "storage/settings.h"
#include "wording/errortext.h"
#include "wording/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QStyleFactory>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct CommandLine
{
    bool demo = false;
    bool recentOnly = false;
    QString account;
    QString serviceId;
};

CommandLine readCommandLine(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Main::tr("The departure board of your AiTEMS trainings."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, Main::tr("Explore a made-up AiTEMS service; needs no keys."));
    const QCommandLineOption account(
        u"account"_s, Main::tr("Show the account of that name."), Main::tr("name"));
    const QCommandLineOption service(
        u"service"_s, Main::tr("Show the trainings of that service."), Main::tr("id"));
    const QCommandLineOption recent(
        u"recent"_s, Main::tr("Show only the latest training of each type."));
    parser.addOptions({demo, account, service, recent});
    parser.process(app);
    return {
        .demo = parser.isSet(demo),
        .recentOnly = parser.isSet(recent),
        .account = parser.value(account),
        .serviceId = parser.value(service)};
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
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"trainboard"_s);
    QApplication::setApplicationDisplayName(u"Trainboard"_s);
    QApplication::setApplicationVersion(QStringLiteral(TRAINBOARD_VERSION));
    QApplication::setDesktopFileName(u"io.github.trainboard.Trainboard"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/trainboard.svg"_s));
    installTranslations(app);
    const CommandLine commandLine = readCommandLine(app);
    const std::optional<EnvironmentAccount> environment = environmentAccount();
    const QString environmentName = Main::tr("Environment", "the account of the environment");
    const QString demoName = Main::tr("Demo", "the account of the demo");

#ifndef Q_OS_MACOS
    // One look that knows light and dark; a style that was asked for is left alone.
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE"))
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
#endif

    // The demo leaves no trace.
    const QTemporaryDir demoFolder;
    const auto settings = commandLine.demo
        ? std::make_unique<Settings>(demoFolder.filePath(u"settings.ini"_s))
        : std::make_unique<Settings>();
    const HpoCatalog catalog = loadCatalog();
    Appearance appearance;
    appearance.apply(settings->appearance());

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QNetworkAccessManager network;
    // Before the board, so that its connections are closed when the server stops.
    std::unique_ptr<DemoServer> demo;
    Board board;
    MainWindow window(&board, settings.get(), &appearance, &catalog);

    QString serviceId = commandLine.serviceId;
    QString account;
    const auto showAccount = [&](const QString &name) {
        account = name;
        QStringList names;
        if (environment)
            names.append(environmentName);
        if (demo)
            names.append(demoName);
        window.setAccounts(names, name);
        window.showNotice({});
        window.showWelcome(false);
        if (serviceId.isEmpty())
            serviceId = settings->lastService(name);

        if (name == demoName) {
            board.setPace(std::chrono::seconds(3), std::chrono::seconds(3));
            board.setClient(
                std::make_unique<ApiClient>(
                    &network, demo->endpoint(), Credentials{demo->accessKey(), demo->secretKey()}),
                std::exchange(serviceId, {}));
            return;
        }
        const auto endpoint = environment->endpoint.isEmpty()
            ? Result<QUrl, EndpointProblem>(publicEndpoint())
            : endpointFromText(environment->endpoint);
        if (!endpoint) {
            board.setClient(nullptr);
            window.showNotice(errorText(endpoint.error(), environment->endpoint));
            return;
        }
        board.setPace(std::chrono::seconds(30), std::chrono::minutes(5));
        board.setClient(
            std::make_unique<ApiClient>(&network, *endpoint, environment->credentials),
            std::exchange(serviceId, {}));
    };
    const auto showDemo = [&] {
        if (!demo) {
            auto server = std::make_unique<DemoServer>();
            if (!server->start()) {
                window.showWelcome(false);
                window.showNotice(
                    Main::tr("The demo could not be started: %1.").arg(server->errorString()));
                return;
            }
            demo = std::move(server);
        }
        showAccount(demoName);
    };

    QObject::connect(&window, &MainWindow::accountChosen, &app, showAccount);
    QObject::connect(&window, &MainWindow::demoRequested, &app, showDemo);
    QObject::connect(&window, &MainWindow::serviceChosen, &app, [&](const QString &id) {
        settings->setLastService(account, id);
    });

    window.setRecentOnly(commandLine.recentOnly);
    if (commandLine.demo)
        showDemo();
    else if (environment)
        showAccount(environmentName);
    else
        window.showWelcome(true);
    window.show();
    return QApplication::exec();
}
