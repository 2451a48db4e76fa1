// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wheelguard.h"

#include "board/accountsession.h"
#include "board/board.h"
#include "core/hpocatalog.h"
#include "gui/appearance.h"
#include "gui/filterbar.h"
#include "gui/mainwindow.h"
#include "gui/networkdialog.h"
#include "gui/recordedkeychain.h"
#include "gui/trainingdialog.h"
#include "storage/accountstore.h"
#include "storage/networksettingsstore.h"
#include "storage/settings.h"
#include "support/testnetwork.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDial>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

// As the system sends it: through the window, which looks for the widget below the mouse.
void turnWheel(const QWidget *widget, int angle)
{
    QWidget *window = widget->window();
    const QPointF place = widget->mapTo(window, widget->rect().center());
    QWheelEvent event(
        place, window->mapToGlobal(place), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(window->windowHandle(), &event); // sendEvent() would make it a made-up one
}

// What is chosen in each part of a window that offers a choice.
QList<std::pair<QWidget *, QString>> choices(const QWidget *window)
{
    QList<std::pair<QWidget *, QString>> found;
    for (auto *widget : window->findChildren<QComboBox *>())
        found.append({widget, widget->currentText()});
    for (auto *widget : window->findChildren<QAbstractSpinBox *>())
        found.append({widget, widget->text()});
    for (auto *widget : window->findChildren<QTabBar *>())
        found.append({widget, QString::number(widget->currentIndex())});
    for (auto *widget : window->findChildren<QAbstractSlider *>()) {
        if (!qobject_cast<QScrollBar *>(widget))
            found.append({widget, QString::number(widget->value())});
    }
    return found;
}

// What is wrong after the wheel was turned over each of so many parts of the window; empty if each
// has stayed as it was, without the focus.
QString changedByWheel(const QWidget *window, int parts)
{
    const auto before = choices(window);
    int turned = 0;
    for (const auto &[widget, chosen] : before) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        ++turned;
        for (const int angle : {-120, -120, 120, 120, 120})
            turnWheel(widget, angle);
        if (choices(window) != before || widget->hasFocus()) {
            return u"The wheel has changed %1 \"%2\""_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        }
    }
    return turned == parts ? QString() : u"The wheel was turned over %1 parts"_s.arg(turned);
}

void verifyAllStay(const QWidget *window, int parts)
{
    const QString changed = changedByWheel(window, parts);
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

void showAndFocus(QWidget *window, QWidget *focus)
{
    if (!window->isVisible()) // Qt 6.8 shows a dialog anew that is shown already
        window->show();
    window->activateWindow();
    focus->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTRY_COMPARE(QApplication::focusWidget(), focus);
}

} // namespace

class WheelGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new WheelGuard(qApp); }

    void everyKindOfChoiceIsLeftAlone();
    void theWheelScrollsWhatIsBehind();
    void aFocusedChoiceTurnsAsUsual();
    void anOpenListScrolls();
    void theFilterBar();
    void theNetworkDialog();
    void theDetails();
    void theMainWindow();
};

void WheelGuardTest::everyKindOfChoiceIsLeftAlone()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *focus = new QLineEdit;
    layout->addWidget(focus);
    auto *combo = new QComboBox;
    auto *editable = new QComboBox;
    editable->setEditable(true);
    for (QComboBox *box : {combo, editable}) {
        box->addItems({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        box->setCurrentIndex(1);
        layout->addWidget(box);
    }
    auto *spin = new QSpinBox;
    spin->setValue(50);
    layout->addWidget(spin);
    layout->addWidget(new QDoubleSpinBox);
    layout->addWidget(new QDateEdit(QDate(2024, 7, 30)));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(50);
    layout->addWidget(slider);
    layout->addWidget(new QDial);
    auto *tabs = new QTabBar;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        tabs->addTab(name);
    tabs->setCurrentIndex(1);
    layout->addWidget(tabs);
    showAndFocus(&window, focus);
    verifyAllStay(&window, 8);
    QVERIFY(focus->hasFocus());
}

void WheelGuardTest::theWheelScrollsWhatIsBehind()
{
    QScrollArea window;
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    auto *combo = new QComboBox;
    combo->addItems({u"a"_s, u"b"_s, u"c"_s});
    layout->addWidget(combo);
    layout->addSpacing(2000);
    window.setWidget(contents);
    window.resize(300, 200);
    showAndFocus(&window, &window);
    turnWheel(combo, -120);
    QCOMPARE(combo->currentIndex(), 0);
    QVERIFY(window.verticalScrollBar()->value() > 0);
}

void WheelGuardTest::aFocusedChoiceTurnsAsUsual()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *combo = new QComboBox;
    combo->addItems({u"a"_s, u"b"_s, u"c"_s});
    auto *spin = new QSpinBox;
    spin->setValue(50);
    layout->addWidget(combo);
    layout->addWidget(spin);
    showAndFocus(&window, combo);
    turnWheel(combo, -120);
    QCOMPARE(combo->currentIndex(), 1);
    turnWheel(spin, -120);
    QCOMPARE(spin->value(), 50);
    spin->setFocus();
    turnWheel(spin, -120);
    QCOMPARE(spin->value(), 49);
}

void WheelGuardTest::anOpenListScrolls()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *combo = new QComboBox;
    for (int i = 0; i < 100; ++i)
        combo->addItem(QString::number(i));
    layout->addWidget(combo);
    showAndFocus(&window, combo);
    combo->showPopup();
    QTRY_VERIFY(combo->view()->isVisible());
    turnWheel(combo->view()->viewport(), -120);
    QVERIFY(combo->view()->verticalScrollBar()->value() > 0);
    combo->hidePopup();
}

void WheelGuardTest::theFilterBar()
{
    FilterBar bar;
    auto *created = bar.findChild<QComboBox *>(u"createdCombo"_s);
    created->setCurrentIndex(created->count() - 1); // with its two dates
    showAndFocus(&bar, bar.findChild<QLineEdit *>(u"filterEdit"_s));
    verifyAllStay(&bar, 5);
}

void WheelGuardTest::theNetworkDialog()
{
    const QTemporaryDir folder;
    NetworkSettingsStore store(folder.filePath(u"n.ini"_s));
    RecordedKeychain keychain;
    CredentialCache credentials(keychain);
    NetworkDialog dialog(&store, &credentials);
    dialog.resize(700, 900);
    dialog.show();
    dialog.findChild<QAbstractButton *>(u"manualRadioButton"_s)->click();
    showAndFocus(&dialog, dialog.findChild<QLineEdit *>(u"hostEdit"_s));
    verifyAllStay(&dialog, 4);
}

void WheelGuardTest::theDetails()
{
    TrainingTable model;
    const Training training = sampleTraining(u"v1"_s);
    model.replace({training});
    const HpoCatalog catalog;
    auto *dialog = new TrainingDialog(training.key, &model, &catalog);
    showAndFocus(dialog, dialog->findChild<QTableView *>(u"hyperparametersView"_s));
    verifyAllStay(dialog, 1);
    delete dialog;
}

void WheelGuardTest::theMainWindow()
{
    const QTemporaryDir folder;
    TestNetwork network;
    Settings settings(folder.filePath(u"settings.ini"_s));
    AccountStore accounts(folder.filePath(u"accounts.ini"_s));
    QVERIFY(accounts.add({.name = u"one"_s}) && accounts.add({.name = u"two"_s}));
    RecordedKeychain keychain;
    CredentialCache credentials(keychain);
    AccountSession session(&accounts, &credentials);
    Board board;
    Appearance appearance;
    const HpoCatalog catalog;
    MainWindow window(&session, &board, &settings, &appearance, &catalog, network.transport.log());
    window.resize(1300, 700);
    window.showAccounts();
    session.choose(accounts.accounts().first().id);
    showAndFocus(&window, window.findChild<QLineEdit *>(u"filterEdit"_s));
    verifyAllStay(&window, 5); // account, views and filters
    QCOMPARE(session.current().name, u"one"_s);
}

static const RegisteredTest registered(__FILE__, runTest<WheelGuardTest, QApplication>);
#include "tst_wheelguard.moc"
