// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows of the program as a whole: the preferences.
#include "gui/application.h"

#include "gui/generalpage.h"
#include "gui/preferencesdialog.h"
#include "gui/showwindow.h"
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
            dialog->showProblem([problem = *m_settingsProblem] {
                return settingsProblemText(problem);
            });
        connect(&m_session, &AccountSession::stateChanged, dialog, [this, dialog] {
            m_watching.showState(dialog);
        });
        connect(dialog, &PreferencesDialog::languageChosen, this, &Application::setLanguage);
        connect(
            dialog, &PreferencesDialog::networkSettingsRequested, this,
            &Application::showNetworkDialog);
        return dialog;
    });
}

void Application::showSupportReport() {}
