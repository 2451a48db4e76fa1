// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationfixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>

// The whole program in a language, with every window of it open.
class AllWindows : protected ApplicationFixture
{
protected:
    // Starts the program in a language, with all windows open.
    void startIn(const QString &language, int status = 200);
    // First the windows go, while there is what they show.
    void end()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows)
            each->hide();
        endApplication();
    }
    void speak(const QString &language);
    void openAll();
    void askInAccounts();
    template <typename Child>
    static Child *inWindow(const QString &window, const QString &name)
    {
        for (const QWidget *each : QApplication::topLevelWidgets()) {
            if (QString::fromLatin1(each->metaObject()->className()) == window)
                return each->findChild<Child *>(name);
        }
        qFatal("%s is not open", qPrintable(window));
    }
};

inline void AllWindows::startIn(const QString &language, int status)
{
    startOver();
    m_settings->setLanguage(language);
    add(u"Shop"_s);
    start();
    QTRY_COMPARE(child<QTableView>("trainingsView")->model()->rowCount(), 42);
    QTRY_VERIFY(child<QAction>("cancelAction")->isEnabled() == false);
    openAll();
    if (status != 200) {
        m_status = status;
        trigger("refreshAction");
        QTRY_VERIFY(!said().isEmpty());
        QTRY_VERIFY(child<QAction>("cancelAction")->isEnabled() == false);
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

inline void AllWindows::openAll()
{
    auto *view = child<QTableView>("trainingsView");
    view->selectRow(0);
    for (const char *action :
         {"accountsAction", "networkAction", "preferencesAction", "columnsAction",
          "requestLogAction", "signatureInspectorAction", "questionHelpAction", "detailsAction",
          "serviceDetailsAction", "exportAction", "helpAction", "supportReportAction", "keysAction",
          "aboutAction"})
        trigger(action);
    view->selectionModel()->select(
        QItemSelection(view->model()->index(1, 0), view->model()->index(2, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    trigger("compareAction");

    inWindow<QRadioButton>(u"NetworkDialog"_s, u"manualRadioButton"_s)->setChecked(true);
    inWindow<QCheckBox>(u"NetworkDialog"_s, u"loginCheckBox"_s)->setChecked(true);
    inWindow<QPushButton>(u"NetworkDialog"_s, u"okButton"_s)->click();
    inWindow<QPushButton>(u"PreferencesDialog"_s, u"clearHistoryButton"_s)->click();
    askInAccounts();
    child<QLineEdit>("filterEdit")->setText(u"created:<7d status:("_s);
    child<QLineEdit>("filterEdit")->setText({});
    child<QLineEdit>("filterEdit")->setText(u"type:pop"_s);
    QTRY_VERIFY(inWindow<QWidget>(u"ServiceDialog"_s, u"refreshButton"_s)->isEnabled());
    const auto *tabs = child<QTabBar>("viewTabs"); // they are counted a little later
    QTRY_VERIFY(tabs->accessibleTabName(tabs->count() - 1).contains(u'0'));
}

// Something is typed, and the list asks whether it may be lost.
inline void AllWindows::askInAccounts()
{
    inWindow<QPushButton>(u"AccountsDialog"_s, u"addButton"_s)->click();
    inWindow<QLineEdit>(u"AccountsDialog"_s, u"nameEdit"_s)->setText(u"Another"_s);
    inWindow<QLineEdit>(u"AccountsDialog"_s, u"endpointEdit"_s)->setText(u"http://example.com"_s);
    auto *list = inWindow<QListView>(u"AccountsDialog"_s, u"accountsView"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(inWindow<QPushButton>(u"AccountsDialog"_s, u"discardButton"_s));
}

inline void AllWindows::speak(const QString &language)
{
    m_application->setLanguage(language);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}
