// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/transport.h"
#include "core/buildversion.h"
#include "demo/demoserver.h"
#include "gui/application.h"
#include "gui/secretfields.h"
#include "gui/singleinstance.h"
#include "gui/startfailure.h"

#include <QNetworkAccessManager>

static Result<RunningDemo, QString> startDemo(qint64 began)
{
    const auto server = std::make_shared<DemoServer>(DemoServer::Options{.start = began});
    if (!server->start())
        return server->errorString();
    return RunningDemo{
        server, server->endpoint(), {server->accessKey(), server->secretKey()}, server->past()};
}

int main(int argc, char *argv[])
{
    const EnvironmentAccount environment = Application::begin(buildVersion());
    SingleInstance instance;
    const auto options = instance.claim(readStartOptions(argc, argv), environment, argc, argv);
    if (!options)
        return options.error();
    auto failure = std::make_optional<StartFailure>();
    SecretFieldsApplication app(argc, argv);
    failure.reset();
    Application::prepare(app);
    QNetworkAccessManager network;
    Transport transport(&network);
    Application application(
        options->demo ? UserData::ofDemo() : UserData::ofUser(), &transport, startDemo);
    application.start(*options, environment);
    instance.listen(&application, std::bind_front(&Application::startAgain, &application));
    return QApplication::exec();
}
