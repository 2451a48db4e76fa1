// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the main window lets choose a language, and speaks another one.
#include "gui/mainwindow.h"

#include "gui/boardmessages.h"
#include "gui/servicechooser.h"
#include "gui/statusline.h"
#include "gui/viewactions.h"
#include "gui/watchactions.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

void MainWindow::setUpLanguages()
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<QAction *, QString>> choices{
        {m_ui->languageSystemAction, QString()},
        {m_ui->languageEnglishAction, u"en"_s},
        {m_ui->languageKoreanAction, u"ko"_s},
        {m_ui->languageJapaneseAction, u"ja"_s}};
    for (const auto &[action, language] : choices) {
        action->setData(language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language = language] {
            Q_EMIT languageRequested(language);
        });
    }
    showLanguage();
}

void MainWindow::showLanguage()
{
    const QString language = m_settings->language();
    const QList<QAction *> actions = m_ui->languageMenu->actions();
    m_ui->languageSystemAction->setChecked(true); // also where it is a language that is not there
    for (QAction *action : actions) {
        if (action->data().toString() == language)
            action->setChecked(true);
    }
}

// The form comes before what is in the window, and what the window says of its parts after them.
bool MainWindow::event(QEvent *event)
{
    if (event->type() != QEvent::LanguageChange)
        return QMainWindow::event(event);
    m_ui->retranslateUi(this);
    setUpShortcuts();
    const bool handled = QMainWindow::event(event);
    retranslate();
    return handled;
}

void MainWindow::retranslate()
{
    m_ui->statusBar->clearMessage(); // which was to be read for a moment only
    m_watchActions->retranslate();
    m_viewActions->retranslate();
    m_messages->retranslate(m_trainings.timeFormat()); // so that it is no news below
    applyZone();                                       // with the language of the days
    m_services->retranslate();
    m_ui->trainingsView->columns()->retranslate();
    showAccounts();
    m_messages->retranslate(m_trainings.timeFormat());
    updateBoard();
    m_statusLine->retranslate();
    fitServices();
}
