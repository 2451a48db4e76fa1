// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "gui/filterbar.h"
#include "gui/viewfiles.h"
#include "gui/viewnamedialog.h"
#include "gui/viewswitcher.h"
#include "models/servicelistmodel.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

// Views over the table: shown, saved, changed, and there again after another start.
class ViewsTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endWindow(); }

    void builtInViewsAskWhatTheySay();
    void savedViewIsThereAgain();
    void changesAreMarkedAndTakenBack();
    void builtInViewIsSavedUnderAName();
    void changesAreKeptWhileAnotherIsShown();
    void columnsOfNoViewComeBack();
    void viewsAreRenamedMovedAndDeleted();
    void badNamesAreExplained();
    void nameThatIsThereIsReplaced();
    void incompleteQuestionIsNotSaved();
    void serviceHasADefault();
    void defaultOfAllComesFirst();
    void defaultGivesWayToWhatIsAskedFor();
    void newKeysChangeNothing();
    void eachAccountHasItsOwn();
    void columnsOfAnotherViewAreNotTaken();
    void differencesKeepTheirOrder();
    void zoneOfNoViewComesBack();
    void keysShowTheFirstNine();
    void filesAreExportedAndImported();
    void columnsOfOthersAreTakenAsFarAsTheyAre();
    void badFilesChangeNothing();
    void oddNamesAreShownAsTheyAre();
    void tooManyLongOnesAreNotSaved();
    void unreadableOnesAreTold();
    void tabsTellHowManyTheyShow();
    void nothingIsRememberedOfTheDemo();

private:
    QTabBar *tabs() const { return child<QTabBar>(u"viewTabs"_s); }
    QAction *action(const QString &name) const { return child<QAction>(name); }
    ViewSwitcher *switcher() const { return m_window->findChild<ViewSwitcher *>(); }
    QLineEdit *field() const { return child<QLineEdit>(u"filterEdit"_s); }
    void type(const QString &text) { field()->setText(text); }
    void chooseByHand(const QString &serviceId)
    {
        auto *list = child<QListView>(u"servicesView"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(ServiceListModel::IdRole).toString() == serviceId)
                list->setCurrentIndex(index);
        }
        QCOMPARE(m_board->chosenService(), serviceId);
    }
    int tabOf(const QString &name) const
    {
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            if (tabs()->tabData(tab).toString() == name)
                return tab;
        }
        return -1;
    }
    void choose(const QString &name) { tabs()->setCurrentIndex(tabOf(name)); }
    QString current() const { return tabs()->tabData(tabs()->currentIndex()).toString(); }
    QString said() const
    {
        const auto *text = child<QTextEdit>(u"messageText"_s);
        return text->isVisible() ? text->toPlainText() : QString();
    }
    ViewNameDialog *nameDialog() const { return m_window->findChild<ViewNameDialog *>(); }
    // As somebody types it.
    void saveAs(const QString &name)
    {
        action(u"saveViewAsAction"_s)->trigger();
        QVERIFY(nameDialog());
        nameDialog()->findChild<QLineEdit *>(u"nameEdit"_s)->insert(name);
        QTest::keyClick(nameDialog(), Qt::Key_Return);
        QTRY_VERIFY(!nameDialog());
    }
    QStringList shownColumns() const { return switcher()->shown().columns->shown; }
    void restart()
    {
        m_window->close();
        openWindow();
        m_session->choose(u"test"_s);
        QTRY_VERIFY(!m_board->isLoading());
    }
};

void ViewsTest::init()
{
    startOver();
    connectAccount();
}

void ViewsTest::builtInViewsAskWhatTheySay()
{
    QCOMPARE(child<QToolButton>(u"viewsMenuButton"_s)->accessibleName(), u"Views"_s);
    QCOMPARE(tabs()->count(), 5);
    QVERIFY(tabs()->tabText(1).startsWith(u"Failed in 24 hours"_s));
    QCOMPARE(current(), u"All"_s);
    choose(u"In progress"_s);
    QCOMPARE(field()->text(), u"status:running"_s);
    QVERIFY(rows() < 42);
    QVERIFY(!switcher()->isChanged());
    choose(u"Failed in 24 hours"_s);
    QCOMPARE(field()->text(), u"status:failed created:<24h"_s);
    choose(u"Being served"_s);
    QCOMPARE(field()->text(), u"is:serving"_s);
    choose(u"Takes too long"_s);
    QCOMPARE(field()->text(), u"is:stuck"_s);
    choose(u"All"_s);
    QCOMPARE(field()->text(), QString());
    QCOMPARE(rows(), 42);
}

void ViewsTest::savedViewIsThereAgain()
{
    type(u"status:completed"_s);
    const int left = rows();
    QVERIFY(left > 0 && left < 42);
    view()->columns()->setWanted(u"hp.item_top_n"_s, true);
    view()->columns()->setWanted(u"version"_s, false);
    view()->columns()->move(u"hp.item_top_n"_s, 0);
    view()->sortByColumn(1, Qt::AscendingOrder);
    action(u"zoneKoreaAction"_s)->trigger();
    saveAs(u"  Tuned   ones "_s);
    QCOMPARE(current(), u"Tuned ones"_s);
    QVERIFY(!switcher()->isChanged());
    const TrainingView saved = switcher()->shown();
    QCOMPARE(saved.columns->shown.constFirst(), u"hp.item_top_n"_s);
    QVERIFY(!saved.columns->shown.contains(u"version"_s));

    choose(u"All"_s);
    view()->columns()->reset();
    QCOMPARE(rows(), 42);
    QVERIFY(shownColumns() != saved.columns->shown);
    choose(u"Tuned ones"_s);
    QCOMPARE(switcher()->shown(), saved);
    QCOMPARE(rows(), left);
    QVERIFY(action(u"zoneKoreaAction"_s)->isChecked());

    restart();
    QCOMPARE(current(), u"Tuned ones"_s);
    QCOMPARE(switcher()->shown(), saved);
    QTRY_COMPARE(rows(), left);
    QVERIFY(!switcher()->isChanged());
}

void ViewsTest::changesAreMarkedAndTakenBack()
{
    type(u"type:pop"_s);
    saveAs(u"Pop"_s);
    auto *save = child<QToolButton>(u"saveViewButton"_s);
    auto *revert = child<QToolButton>(u"revertViewButton"_s);
    const int tab = tabOf(u"Pop"_s);
    QVERIFY(save->isHidden() && revert->isHidden());
    QCOMPARE(tabs()->tabText(tab), u"Pop"_s);

    type(u"type:pop "_s); // asks the same
    QVERIFY(save->isHidden());
    type(u"type:pop -desc:test"_s);
    QCOMPARE(tabs()->tabText(tab), u"Pop •"_s);
    QCOMPARE(tabs()->accessibleTabName(tab), u"Pop, changed"_s);
    QVERIFY(!save->isHidden());
    QCOMPARE(save->text(), u"Save"_s);
    revert->click();
    QCOMPARE(field()->text(), u"type:pop"_s);
    QVERIFY(save->isHidden() && revert->isHidden());

    const auto isChanged = [this] { return switcher()->isChanged(); };
    child<QCheckBox>(u"recentOnlyCheckBox"_s)->click();
    QVERIFY(isChanged());
    revert->click();
    QVERIFY(!m_board->recentOnly());
    QVERIFY(!isChanged());
    view()->columns()->setWanted(u"version"_s, false);
    QVERIFY(isChanged());
    revert->click();
    QVERIFY(view()->columns()->isWanted(u"version"_s));
    view()->sortByColumn(2, Qt::AscendingOrder);
    QVERIFY(isChanged());
    action(u"revertViewAction"_s)->trigger();
    QVERIFY(!isChanged());
    action(u"zoneKoreaAction"_s)->trigger();
    QVERIFY(isChanged());
    revert->click();
    QVERIFY(!isChanged());

    type(u"type:pop status:completed"_s);
    save->click();
    QVERIFY(!isChanged());
    choose(u"All"_s);
    choose(u"Pop"_s);
    QCOMPARE(field()->text(), u"type:pop status:completed"_s);
}

void ViewsTest::builtInViewIsSavedUnderAName()
{
    choose(u"In progress"_s);
    type(u"status:running type:pop"_s);
    auto *save = child<QToolButton>(u"saveViewButton"_s);
    QCOMPARE(save->text(), u"Save As…"_s);
    save->click();
    QVERIFY(nameDialog());
    QTest::keyClicks(nameDialog()->findChild<QLineEdit *>(u"nameEdit"_s), u"Mine"_s);
    QTest::keyClick(nameDialog(), Qt::Key_Return);
    QCOMPARE(current(), u"Mine"_s);
    choose(u"In progress"_s);
    QCOMPARE(field()->text(), u"status:running"_s);
}

void ViewsTest::changesAreKeptWhileAnotherIsShown()
{
    type(u"type:pop"_s);
    saveAs(u"Pop"_s);
    type(u"type:pop status:completed"_s);
    choose(u"All"_s);
    QCOMPARE(tabs()->tabText(tabOf(u"Pop"_s)), u"Pop •"_s);
    choose(u"Pop"_s);
    QCOMPARE(field()->text(), u"type:pop status:completed"_s);
    child<QToolButton>(u"revertViewButton"_s)->click();
    QCOMPARE(field()->text(), u"type:pop"_s);
    // A built-in one is always itself.
    choose(u"All"_s);
    type(u"something"_s);
    choose(u"Pop"_s);
    choose(u"All"_s);
    QCOMPARE(field()->text(), QString());
    QCOMPARE(tabs()->tabText(0), u"All"_s);
}

void ViewsTest::columnsOfNoViewComeBack()
{
    const QStringList before = shownColumns();
    saveAs(u"Mine"_s);
    view()->columns()->setWanted(u"hp.rank"_s, true);
    action(u"saveViewAction"_s)->trigger();
    QVERIFY(shownColumns() != before);
    restart();
    QVERIFY(shownColumns().contains(u"hp.rank"_s));
    choose(u"Takes too long"_s);
    QCOMPARE(shownColumns(), before);
    choose(u"Mine"_s);
    QVERIFY(shownColumns().contains(u"hp.rank"_s));
}

void ViewsTest::viewsAreRenamedMovedAndDeleted()
{
    saveAs(u"One"_s);
    saveAs(u"Two"_s);
    action(u"renameViewAction"_s)->trigger();
    auto *edit = nameDialog()->findChild<QLineEdit *>(u"nameEdit"_s);
    QCOMPARE(edit->selectedText(), u"Two"_s);
    QTest::keyClicks(edit, u"Zwei"_s);
    QTest::keyClick(nameDialog(), Qt::Key_Return);
    QCOMPARE(current(), u"Zwei"_s);
    QCOMPARE(tabOf(u"Two"_s), -1);

    QVERIFY(!action(u"moveViewRightAction"_s)->isEnabled());
    action(u"moveViewLeftAction"_s)->trigger();
    QCOMPARE(tabOf(u"Zwei"_s), 5);
    QCOMPARE(tabOf(u"One"_s), 6);
    QCOMPARE(current(), u"Zwei"_s);
    QVERIFY(!action(u"moveViewLeftAction"_s)->isEnabled());

    type(u"nothing"_s);
    action(u"deleteViewAction"_s)->trigger();
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->text(), u"Delete the view \"Zwei\"? This cannot be undone."_s);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(tabOf(u"Zwei"_s), -1);
    QCOMPARE(current(), u"All"_s);
    QCOMPARE(rows(), 42);
    QVERIFY(!action(u"deleteViewAction"_s)->isEnabled());
    QVERIFY(!action(u"renameViewAction"_s)->isEnabled());
    restart();
    QCOMPARE(tabs()->count(), 6);
}

void ViewsTest::badNamesAreExplained()
{
    action(u"saveViewAsAction"_s)->trigger();
    auto *edit = nameDialog()->findChild<QLineEdit *>(u"nameEdit"_s);
    auto *hint = nameDialog()->findChild<QLabel *>(u"hintLabel"_s);
    const auto *button =
        nameDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!button->isEnabled());
    QCOMPARE(hint->text(), QString());
    edit->setText(u"  "_s);
    QVERIFY(!button->isEnabled());
    edit->setText(u"in PROGRESS"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!hint->text().isEmpty());
    edit->setText(QString(TrainingViews::longestName + 1, u'x'));
    QVERIFY(!button->isEnabled());
    QVERIFY(!hint->text().isEmpty());
    edit->setText(u"Mine"_s);
    QVERIFY(button->isEnabled());
    QCOMPARE(hint->text(), QString());
    QTest::keyClick(nameDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!nameDialog());
    QCOMPARE(tabs()->count(), 5);
}

void ViewsTest::nameThatIsThereIsReplaced()
{
    type(u"type:pop"_s);
    saveAs(u"Mine"_s);
    type(u"status:completed"_s);
    action(u"saveViewAsAction"_s)->trigger();
    auto *edit = nameDialog()->findChild<QLineEdit *>(u"nameEdit"_s);
    auto *button = nameDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    edit->setText(u"mine"_s);
    QCOMPARE(
        nameDialog()->findChild<QLabel *>(u"hintLabel"_s)->text(),
        u"There is a view \"mine\" already. It will be replaced."_s);
    QCOMPARE(button->text(), u"&Replace"_s);
    button->click();
    QCOMPARE(tabs()->count(), 6);
    QCOMPARE(current(), u"mine"_s);
    QVERIFY(!switcher()->isChanged());
}

void ViewsTest::incompleteQuestionIsNotSaved()
{
    saveAs(u"Mine"_s);
    type(u"status:"_s);
    QVERIFY(switcher()->isChanged());
    QVERIFY(!child<QToolButton>(u"saveViewButton"_s)->isEnabled());
    QVERIFY(!action(u"saveViewAction"_s)->isEnabled());
    action(u"saveViewAsAction"_s)->trigger();
    QVERIFY(!nameDialog());
    child<QToolButton>(u"revertViewButton"_s)->click();
    QCOMPARE(field()->text(), QString());
}

void ViewsTest::serviceHasADefault()
{
    type(u"type:pop"_s);
    saveAs(u"Pop"_s);
    const QString service = u"shop0000001"_s;
    const QString other = u"book0000001"_s;
    chooseByHand(service);
    action(u"serviceDefaultAction"_s)->trigger();
    QVERIFY(action(u"serviceDefaultAction"_s)->isChecked());
    chooseByHand(other);
    QCOMPARE(current(), u"All"_s); // "Pop" was the default of the other one
    choose(u"In progress"_s);
    chooseByHand(service);
    QCOMPARE(current(), u"Pop"_s);
    QCOMPARE(field()->text(), u"type:pop"_s);
    chooseByHand(other);
    choose(u"In progress"_s);
    chooseByHand({});
    QCOMPARE(current(), u"In progress"_s); // somebody chose it
    m_window->chooseService(service);      // by a link, say
    QCOMPARE(current(), u"In progress"_s);
    chooseByHand({});

    chooseByHand(service);
    action(u"serviceDefaultAction"_s)->trigger();
    QVERIFY(!action(u"serviceDefaultAction"_s)->isChecked());
    chooseByHand(other);
    choose(u"All"_s);
    chooseByHand(service);
    QCOMPARE(current(), u"All"_s);
}

void ViewsTest::defaultOfAllComesFirst()
{
    type(u"type:pop"_s);
    saveAs(u"Pop"_s);
    action(u"allDefaultAction"_s)->trigger();
    choose(u"All"_s);
    type(u"something"_s);
    restart();
    QTRY_COMPARE(current(), u"Pop"_s);
    QCOMPARE(field()->text(), u"type:pop"_s);
}

void ViewsTest::defaultGivesWayToWhatIsAskedFor()
{
    type(u"type:pop"_s);
    saveAs(u"Pop"_s);
    action(u"allDefaultAction"_s)->trigger();
    choose(u"All"_s);
    type(u"something"_s);
    m_window->close();
    openWindow();
    m_window->views()->keepWhatIsAsked();
    m_session->choose(u"test"_s);
    QTRY_VERIFY(!m_board->isLoading());
    m_session->tryAgain();
    QTRY_VERIFY(!m_board->isLoading());
    QCOMPARE(current(), u"All"_s);
    QCOMPARE(field()->text(), u"something"_s);
}

void ViewsTest::newKeysChangeNothing()
{
    type(u"type:pop"_s);
    saveAs(u"Pop"_s);
    action(u"allDefaultAction"_s)->trigger();
    choose(u"In progress"_s);
    type(u"status:running type:pop"_s);
    m_session->tryAgain(); // the keys come once more
    QTRY_VERIFY(!m_board->isLoading());
    QCOMPARE(current(), u"In progress"_s);
    QCOMPARE(field()->text(), u"status:running type:pop"_s);
}

void ViewsTest::eachAccountHasItsOwn()
{
    type(u"type:pop"_s);
    view()->columns()->setWanted(u"hp.rank"_s, true);
    saveAs(u"Pop"_s);
    choose(u"All"_s);
    view()->columns()->setWanted(u"hp.rank"_s, false);
    choose(u"Pop"_s);
    type(u"type:pop status:completed"_s);
    m_session->addFixed(
        {u"other"_s, u"Other"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"other"_s);
    QTRY_VERIFY(!m_board->isLoading());
    QCOMPARE(current(), u"All"_s);
    QVERIFY(!shownColumns().contains(u"hp.rank"_s));
    QVERIFY(!switcher()->isChanged(u"Pop"_s));
    m_session->choose(u"test"_s);
    QCOMPARE(current(), u"Pop"_s);
    QVERIFY(shownColumns().contains(u"hp.rank"_s));
    QCOMPARE(field()->text(), u"type:pop status:completed"_s);
    QVERIFY(switcher()->isChanged());
}

void ViewsTest::columnsOfAnotherViewAreNotTaken()
{
    view()->columns()->setWanted(u"hp.rank"_s, true);
    saveAs(u"Ranked"_s);
    choose(u"All"_s);
    view()->columns()->setWanted(u"hp.rank"_s, false);
    choose(u"Ranked"_s);
    m_session->addDemo({u"demo"_s, u"Demo"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"demo"_s);
    QVERIFY(!shownColumns().contains(u"hp.rank"_s));
    m_window->close(); // with the columns of the demo
    m_session->choose(u"test"_s);
    openWindow();
    QCOMPARE(current(), u"Ranked"_s);
    QVERIFY(shownColumns().contains(u"hp.rank"_s));
    QVERIFY(!switcher()->isChanged());
}

void ViewsTest::differencesKeepTheirOrder()
{
    m_shop = R"({"trains":[)" +
        QByteArrayList{
            R"({"serviceId":"shop0000001","type":"pop","version":"a","status":"completed","hpConfig":{"is_enabled":true,"rank":1}})",
            R"({"serviceId":"shop0000001","type":"pop","version":"b","status":"completed","hpConfig":{"is_enabled":true,"rank":2}})"}
            .join(',') +
        "]}";
    m_board->refresh();
    chooseByHand(u"shop0000001"_s);
    QTRY_COMPARE(rows(), 2);
    view()->columns()->setShowsDifferences(true);
    const auto rank = [this] {
        return qobject_cast<TrainingFilterModel *>(view()->model())->columnOf(u"hp.rank"_s);
    };
    QTRY_VERIFY(rank() >= 0);
    view()->sortByColumn(rank(), Qt::DescendingOrder);
    saveAs(u"By rank"_s);
    choose(u"All"_s);
    view()->columns()->reset();
    view()->columns()->setShowsDifferences(false);
    view()->columns()->setWanted(u"hp.rank"_s, false);
    QCOMPARE(rank(), -1);
    choose(u"By rank"_s);
    QVERIFY(!switcher()->isChanged());
    QTRY_VERIFY(rank() >= 0);
    QCOMPARE(cell(0, TrainingTableModel::Version), u"b"_s);
    QVERIFY(!switcher()->isChanged());
}

void ViewsTest::zoneOfNoViewComesBack()
{
    action(u"zoneUtcAction"_s)->trigger();
    saveAs(u"Mine"_s);
    action(u"zoneKoreaAction"_s)->trigger();
    action(u"saveViewAction"_s)->trigger();
    choose(u"All"_s);
    QVERIFY(action(u"zoneUtcAction"_s)->isChecked());
    choose(u"Mine"_s);
    QVERIFY(action(u"zoneKoreaAction"_s)->isChecked());
    restart();
    choose(u"All"_s);
    QVERIFY(action(u"zoneUtcAction"_s)->isChecked());
}

void ViewsTest::keysShowTheFirstNine()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        saveAs(name);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(current(), u"d"_s);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(current(), u"In progress"_s);
    // Also the one that is shown, which is itself again.
    type(u"nothing"_s);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(field()->text(), u"status:running"_s);
    tabs()->setFocus();
    QTest::keyClick(tabs(), Qt::Key_Right);
    QCOMPARE(current(), u"Being served"_s);
    QVERIFY(tabs()->hasFocus());
}

void ViewsTest::filesAreExportedAndImported()
{
    type(u"type:pop"_s);
    saveAs(u"Pop"_s);
    const QList<TrainingView> views = switcher()->views().own();
    auto *files = m_window->findChild<ViewFiles *>();
    QSignalSpy said(files, &ViewFiles::said);
    const QString file = m_folder->filePath(u"views.json"_s);
    files->write(file, views);
    QCOMPARE(
        said.takeFirst().at(0).toString(), u"Saved as %1."_s.arg(QDir::toNativeSeparators(file)));
    files->read(file);
    QCOMPARE(said.takeFirst().at(0).toString(), u"All views in the file already exist."_s);
    type(u"type:pop desc:x"_s);
    child<QToolButton>(u"saveViewButton"_s)->click();
    files->read(file);
    QCOMPARE(said.takeFirst().at(0).toString(), u"Imported \"Pop (2)\"."_s);
    QCOMPARE(current(), u"Pop (2)"_s);
    QCOMPARE(field()->text(), u"type:pop"_s);
}

void ViewsTest::columnsOfOthersAreTakenAsFarAsTheyAre()
{
    const QString sortedBy = switcher()->shown().columns->sortedBy;
    QStringList many{u"status"_s, u"of a later version"_s};
    for (int i = 0; i < 60; ++i)
        many.append(u"hp.x%1"_s.arg(i));
    switcher()->add(
        {{.name = u"Later"_s, .columns = TrainingView::Columns{.shown = many}},
         {.name = u"None"_s, .columns = TrainingView::Columns{.shown = {u"unknown"_s}}}});
    choose(u"Later"_s);
    QCOMPARE(shownColumns().size(), 1 + TrainingColumns::mostHyperparameters);
    QCOMPARE(shownColumns().constFirst(), u"status"_s);
    QCOMPARE(switcher()->shown().columns->sortedBy, sortedBy);
    QVERIFY(!switcher()->isChanged());
    choose(u"None"_s);
    QVERIFY(!shownColumns().isEmpty());
    QVERIFY(!switcher()->isChanged());
}

void ViewsTest::badFilesChangeNothing()
{
    saveAs(u"Mine"_s);
    const QList<TrainingView> views = switcher()->views().own();
    auto *files = m_window->findChild<ViewFiles *>();
    QSignalSpy failed(files, &ViewFiles::failed);
    const QString name = m_folder->filePath(u"bad.json"_s);
    const auto write = [&name](const QByteArray &text) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    files->read(name); // none
    files->read(m_folder->path());
    write("{");
    files->read(name);
    write("{\"trainboardViews\": 99, \"views\": []}");
    files->read(name);
    write(QByteArray(2'000'000, ' '));
    files->read(name);
    files->write(m_folder->filePath(u"no/such/folder.json"_s), views);
    QCOMPARE(failed.size(), 6);
    for (const QList<QVariant> &one : failed) {
        QVERIFY(one.at(0).value<LateText>().text().endsWith(u'.'));
        QVERIFY(one.at(0).value<LateText>().text().contains(
            QDir::toNativeSeparators(m_folder->path())));
    }
    QCOMPARE(switcher()->views().own(), views);
    QCOMPARE(said(), failed.last().at(0).value<LateText>().text()); // until it is closed
}

void ViewsTest::oddNamesAreShownAsTheyAre()
{
    saveAs(u"R&D <b>"_s);
    const int tab = tabOf(u"R&D <b>"_s);
    QCOMPARE(tabs()->tabText(tab), u"R&&D <b>"_s);
    QCOMPARE(tabs()->tabToolTip(tab).section(u'\n', 0, 0).section(u',', 0, 0), u"R&D <b>"_s);
    saveAs(QString(TrainingViews::longestName, u'가'));
    m_window->resize(500, 400);
    QVERIFY(tabs()->width() < m_window->width());
}

void ViewsTest::tooManyLongOnesAreNotSaved()
{
    QList<TrainingView> views;
    for (int i = 0; i < 50; ++i)
        views.append({.name = QString::number(i), .question = QString(9'000, u'x')});
    QCOMPARE(switcher()->add(views).size(), 50);
    QVERIFY2(said().startsWith(u"The views are too large to be saved"_s), qPrintable(said()));
    QCOMPARE(m_settings->views(), QList<TrainingView>());
    QCOMPARE(tabs()->count(), 55);
}

void ViewsTest::unreadableOnesAreTold()
{
    saveAs(u"Mine"_s);
    m_window->close();
    const QString file = m_folder->filePath(u"settings.ini"_s);
    m_settings.reset();
    {
        QSettings written(file, QSettings::IniFormat);
        QVERIFY(written.contains(u"savedViews"_s));
        written.setValue(u"savedViews"_s, u"{\"trainboardViews\":1,\"views\":[{}]}"_s);
    }
    m_settings = std::make_unique<Settings>(file);
    openWindow();
    QCOMPARE(tabs()->count(), 5);
    QVERIFY2(said().startsWith(u"Your saved views cannot be read"_s), qPrintable(said()));
    saveAs(u"Other"_s);
    QCOMPARE(m_settings->views().size(), 1);
    QVERIFY(QSettings(file, QSettings::IniFormat).contains(u"unreadableViews"_s));
}

void ViewsTest::tabsTellHowManyTheyShow()
{
    type(u"type:pop"_s);
    const int pop = rows();
    saveAs(u"Pop"_s);
    const auto text = [this](const QString &name) { return tabs()->tabText(tabOf(name)); };
    QTRY_COMPARE(text(u"Pop"_s), u"Pop  %1"_s.arg(pop));
    type(u"type:pop status:completed"_s); // which is another number
    QCOMPARE(text(u"Pop"_s), u"Pop •"_s);
    choose(u"All"_s);
    QCOMPARE(text(u"All"_s), u"All"_s);
    QCOMPARE(text(u"In progress"_s), u"In progress  2"_s);
    QCOMPARE(tabs()->accessibleTabName(2), u"In progress, 2 training(s)"_s);
    m_shop = trainings("shop0000001", 40, "learning");
    m_board->refresh();
    QTRY_COMPARE(text(u"In progress"_s), u"In progress  41"_s);
}

void ViewsTest::nothingIsRememberedOfTheDemo()
{
    m_session->addDemo({u"demo"_s, u"Demo"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"demo"_s);
    QTRY_VERIFY(!m_board->isLoading());
    choose(u"In progress"_s);
    QCOMPARE(m_settings->currentView(u"demo"_s), QString());
    QVERIFY(!action(u"allDefaultAction"_s)->isEnabled());
    m_session->choose(u"test"_s);
    QCOMPARE(current(), u"All"_s);
}

static const RegisteredTest registered(__FILE__, runTest<ViewsTest, QApplication>);
#include "tst_views.moc"
