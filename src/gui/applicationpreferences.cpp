// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows of the program as a whole: the preferences, what they change of all windows, and a
// report for whoever helps.
#include "gui/application.h"

#include "api/apiclient.h"
#include "api/http/transport.h"
#include "board/createdtimes.h"
#include "core/zonechoice.h"
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
        if (m_settingsProblem && m_userData.settings->hasUnsaved())
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

void Application::setLanguage(const QString &language)
{
    m_userData.settings->setLanguage(language);
    m_languages.setLanguage(language);
}

// The windows word themselves anew a little later, when they hear of it. Qt leaves it to us that
// their fields for dates and numbers follow.
void Application::retranslate()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->unsetLocale();
    m_session.rename(environmentAccountId, environmentName());
    m_session.rename(demoId(), demoName());
    m_watching.retranslate();
    m_window.showLanguage();
}

// Nothing of the former zone may stay on the board, not even while nobody can be reached: it is
// filled from the history at once, which keeps responses as they came.
void Application::applyServiceZone()
{
    rereadCreatedTimes(&m_history, zoneOf(m_userData.settings->serviceZone()), demoId());
    if (m_session.isDemo() || m_session.state() != AccountSession::State::Ready)
        return;
    m_recorder.setBoard({});
    m_board.setClient(nullptr);
    m_session.tryAgain();
}

SupportSources Application::supportSources() const
{
    return {
        .settings = m_userData.settings.get(),
        .network = m_userData.networkSettings.get(),
        .session = &m_session,
        .board = &m_board,
        .log = m_transport->log(),
        .messages = &m_shownMessages,
        .keychain = m_credentials.backendName(),
        .keepsKeys = m_credentials.isLasting(),
        .historyFolder = m_userData.historyFolder,
        .historyProblem = m_historyProblem};
}

void Application::showSupportReport()
{
    // A new one each time: what has happened meanwhile belongs into it.
    if (auto *before = openWindow<SupportReportDialog>(&m_window))
        before->close();
    auto *dialog = new SupportReportDialog(supportReport(supportSources()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    bringToFront(dialog);
}
