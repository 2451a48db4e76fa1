// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows of the program as a whole: the preferences, and a report for
// whoever helps.
#include "gui/application.h"

#include "api/http/transport.h"
#include "gui/generalpage.h"
#include "gui/preferencesdialog.h"
#include "gui/showwindow.h"
#include "gui/supportreport.h"
#include "gui/supportreportdialog.h"
#include "gui/watchactions.h"
#include "wording/filetext.h"

void Application::showPreferences()
{
    showOrRaise<PreferencesDialog>(&m_window, [this] {
        auto *dialog = new PreferencesDialog(
            {.settings = m_userData.settings.get(),
             .actions = m_window.generalActions(),
             .watching = m_window.watchActions()->preferences(),
             .services = m_board.services(),
             .history = &m_history,
             .historyFolder = m_userData.historyFolder,
             .network = m_userData.networkSettings.get()},
            &m_window);
        m_watching.showState(dialog);
        if (m_settingsProblem)
            dialog->showProblem(
                [problem = *m_settingsProblem] { return settingsProblemText(problem); });
        connect(&m_session, &AccountSession::stateChanged, dialog, [this, dialog] {
            m_watching.showState(dialog);
        });
        connect(dialog, &PreferencesDialog::languageChosen, this, &Application::setLanguage);
        connect(
            dialog, &PreferencesDialog::serviceZoneChosen, this, &Application::applyServiceZone);
        connect(
            dialog, &PreferencesDialog::networkSettingsRequested, this,
            &Application::showNetworkDialog);
        return dialog;
    });
}

void Application::showSupportReport()
{
    m_history.size(this, [this](qint64 bytes) {
        const QString report = supportReport(
            {.settings = m_userData.settings.get(),
             .network = m_userData.networkSettings.get(),
             .session = &m_session,
             .board = &m_board,
             .log = m_transport->log(),
             .messages = &m_shownMessages,
             .keychain = m_credentials.backendName(),
             .keepsKeys = m_credentials.isLasting(),
             .historyBytes = bytes,
             .historyProblem = m_historyProblem});
        // A new one each time: what has happened meanwhile belongs into it.
        if (auto *before = openWindow<SupportReportDialog>(&m_window))
            before->close();
        auto *dialog = new SupportReportDialog(report, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        bringToFront(dialog);
    });
}
