// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchwindow.h"

#include "api/apiclient.h"

using namespace Qt::StringLiterals;

BenchWindow::BenchWindow(const QString &folder, const QUrl &endpoint)
    : settings(folder + u"/settings.ini")
    , accounts(folder + u"/accounts.ini")
    , history(folder)
{
    session.addFixed({u"bench"_s, u"Bench"_s, endpoint.toString()}, {u"KEY"_s, u"s"_s});
    window.setObservations(&observations);
    window.setNews(&news);
    QObject::connect(
        &session, &AccountSession::ready, &board, [this](const QUrl &url, const Credentials &keys) {
            recorder.setBoard({.accountId = u"bench"_s, .endpoint = url.toString()});
            board.setAutoRefresh(false);
            board.setClient(std::make_unique<ApiClient>(&network.transport, url, keys));
        });
    view = window.findChild<QTableView *>(u"trainingsView"_s);
    filter = window.findChild<QLineEdit *>(u"filterEdit"_s);
    if (!view || !filter)
        qFatal("The window has other names.");
}

void BenchWindow::start()
{
    window.show();
    session.choose(u"bench"_s);
}
