// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "gui/accountsdialog.h"
#include "gui/networkdialog.h"
#include "gui/preferencesdialog.h"
#include "gui/watchactions.h"
#include "storage/history.h"
#include "storage/networksettingsstore.h"
#include "support/testprogram.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSet>
#include <QShortcut>

#include <algorithm>

namespace {

constexpr int mostStops = 100;
constexpr int mostInside = 8;
constexpr int tolerance = 6; // in pixels, of parts in a row that differ in height

QString nameOf(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
}

// Where it is in its window, as far as it can be seen.
QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

// As one reads: to the right in a row, or down; a part further to the right may begin further up.
bool isBehind(const QWidget *one, const QWidget *other)
{
    const QRect before = placeOf(one);
    const QRect after = placeOf(other);
    return after.left() > before.right() - tolerance || after.top() > before.bottom() - tolerance ||
        before.contains(after);
}

// What Tab should lead to by itself.
bool takesTab(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
        !(widget->focusPolicy() & Qt::TabFocus))
        return false;
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    if (radio && !radio->isChecked()) // the arrow keys go on
        return false;
    return !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) &&
        !qobject_cast<const QComboBox *>(widget->parentWidget());
}

} // namespace

namespace {

// A key that two actions of a window have does nothing.
QStringList keysWithTwoMeanings(const QWidget *window)
{
    QStringList twice;
    QSet<QKeySequence> known;
    const auto take = [&](const QObject *object, const QList<QKeySequence> &keys) {
        while (object && !object->isWidgetType())
            object = object->parent();
        if (!object || qobject_cast<const QWidget *>(object)->window() != window)
            return;
        for (const QKeySequence &key : keys) {
            if (known.contains(key))
                twice.append(key.toString());
            known.insert(key);
        }
    };
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WidgetShortcut)
            take(action->parent(), action->shortcuts());
    }
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        if (shortcut->context() != Qt::WidgetShortcut)
            take(shortcut->parent(), shortcut->keys());
    }
    return twice;
}

} // namespace

// Tab leads through every window as one reads, Shift+Tab the same way back, and to every part.
class TabOrderTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void ofTheWelcome();
    void ofTheMainWindow();
    void ofWindows_data();
    void ofWindows();
    void ofTheAccounts();
    void ofTheNetworkSettings();
    void ofThePreferences_data();
    void ofThePreferences();

private:
    static void checkShown(QWidget *window)
    {
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        check(window);
    }

    // From the part that has the focus until it comes to one for the second time.
    static QList<QWidget *> stops(QWidget *window, Qt::Key key)
    {
        QList<QWidget *> stops;
        int stayed = 0;
        while (stops.size() < mostStops) {
            QWidget *focused = window->focusWidget();
            // The links of a text, and the sections of a date, are stops of one part.
            const bool stays = !stops.isEmpty() && focused == stops.last();
            if (!focused || (!stays && stops.contains(focused)) || (stays && ++stayed > mostInside))
                break;
            if (!stays) {
                stayed = 0;
                stops.append(focused);
            }
            QTest::keyClick(
                focused, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return stops;
    }

    static void check(QWidget *window)
    {
        QCOMPARE(keysWithTwoMeanings(window), QStringList());
        if (!window->focusWidget())
            QTest::keyClick(window, Qt::Key_Tab);
        QList<QWidget *> forwards = stops(window, Qt::Key_Tab);
        QVERIFY2(!forwards.isEmpty() && forwards.size() < mostStops, qPrintable(nameOf(window)));
        QCOMPARE(window->focusWidget(), forwards.first()); // round, and not into a dead end
        QStringList wrong;
        for (qsizetype i = 0; i < forwards.size(); ++i) {
            const QWidget *next = forwards.at((i + 1) % forwards.size());
            if (!isBehind(forwards.at(i), next))
                wrong.append(nameOf(forwards.at(i)) + u" -> "_s + nameOf(next));
        }
        // Once it begins again.
        QVERIFY2(wrong.size() <= 1, qPrintable(wrong.join(u'\n')));
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->window() == window && takesTab(widget))
                QVERIFY2(std::ranges::count(forwards, widget) == 1, qPrintable(nameOf(widget)));
        }
        const QList<QWidget *> backwards = stops(window, Qt::Key_Backtab);
        std::reverse(forwards.begin() + 1, forwards.end());
        QCOMPARE(backwards, forwards);
    }
};

void TabOrderTest::ofTheWelcome()
{
    check(m_window.get());
}

void TabOrderTest::ofTheMainWindow()
{
    connectAccount();
    check(m_window.get());
    // With all that there may be.
    m_window->resize(1600, 900);
    child<QLineEdit>(u"serviceFilterEdit"_s)->show();
    child<QLineEdit>(u"filterEdit"_s)->setText(u"run"_s);
    child<QAction>(u"resetLayoutAction"_s)->trigger();
    check(m_window.get());
}

void TabOrderTest::ofWindows_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"columnsAction", "detailsAction", "serviceDetailsAction", "signatureInspectorAction",
          "requestLogAction", "keysAction", "helpAction", "compareAction", "saveViewAsAction"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TabOrderTest::ofWindows()
{
    QFETCH(const QString, action);
    connectAccount();
    view()->selectRow(0);
    view()->selectionModel()->select(
        view()->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    child<QAction>(action)->trigger();
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != m_window.get());
    QWidget *window = QApplication::activeWindow();
    QTRY_VERIFY(!m_board->isLoading());
    check(window);
}

void TabOrderTest::ofTheAccounts()
{
    QVERIFY(m_accounts->add({.name = u"Mine"_s}));
    AccountsDialog dialog(
        m_accounts.get(), m_credentials.get(),
        [this](const QUrl &endpoint, const Credentials &keys) {
            return std::make_unique<ApiClient>(&m_network->transport, endpoint, keys);
        });
    checkShown(&dialog);
}

void TabOrderTest::ofTheNetworkSettings()
{
    NetworkSettingsStore store(m_folder->filePath(u"network.ini"_s));
    NetworkDialog dialog(&store, m_credentials.get());
    checkShown(&dialog);
}

void TabOrderTest::ofThePreferences_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("general") << 0;
    QTest::newRow("watching") << 1;
    QTest::newRow("network") << 2;
    QTest::newRow("history") << 3;
}

void TabOrderTest::ofThePreferences()
{
    QFETCH(const int, page);
    connectAccount();
    History history(m_folder->path());
    const NetworkSettingsStore network(m_folder->filePath(u"settings.ini"_s));
    PreferencesDialog dialog(
        {.settings = m_settings.get(),
         .actions = m_window->generalActions(),
         .watching = m_window->watchActions()->preferences(),
         .services = m_board->services(),
         .history = &history,
         .historyFolder = m_folder->path(),
         .network = &network});
    dialog.findChild<QListWidget *>(u"pagesList"_s)->setCurrentRow(page);
    checkShown(&dialog);
}

static const RegisteredTest registered(__FILE__, runTest<TabOrderTest, QApplication>);
#include "tst_taborder.moc"
