// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/accountsession.h"
#include "board/board.h"
#include "board/boardmemory.h"
#include "board/boardrecorder.h"
#include "board/newscollector.h"
#include "board/observationstore.h"
#include "core/hpocatalog.h"
#include "gui/appearance.h"
#include "gui/mainwindow.h"
#include "storage/accountstore.h"
#include "storage/history.h"
#include "storage/keychaincredentialstore.h"
#include "storage/settings.h"
#include "support/testnetwork.h"

#include <QLineEdit>
#include <QTableView>

// The main window and all that stands behind it, as the program has it, with its files in a folder;
// it refreshes when it is told to.
class BenchWindow
{
public:
    BenchWindow(const QString &folder, const QUrl &endpoint);

    // Asks for the trainings.
    void start();
    bool isQuiet() const { return !board.isLoading(); }
    bool isWritten() const { return isQuiet() && !recorder.isRecording(); }

    Settings settings;
    AccountStore accounts;
    KeychainCredentialStore keychain; // never asked: the account brings its keys along
    CredentialCache credentials{keychain};
    AccountSession session{&accounts, &credentials};
    TestNetwork network;
    Board board;
    History history;
    BoardRecorder recorder{&board, &history};
    BoardMemory memory{&board, &history, &recorder};
    ObservationStore observations{&board, &history, &recorder};
    NewsCollector news{&board, &history, &recorder};
    Appearance appearance;
    HpoCatalog catalog;
    MainWindow window{&session, &board, &settings, &appearance, &catalog, network.transport.log()};
    QTableView *view = nullptr;
    QLineEdit *filter = nullptr;
};
