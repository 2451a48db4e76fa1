// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "gui/keysheet.h"
#include "gui/menuentries.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QTreeWidget>

// The sheet of keys, and the keys themselves.
class KeySheetTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void listsTheKeysOfAllActions();
    void followsAnAction();
    void isFiltered();
    void isOneWindowThatCloses();
    void textsLoseTheirMnemonics_data();
    void textsLoseTheirMnemonics();
    void noKeyHasTwoMeanings();
    void numbersChooseServices();
    void zeroLeadsToTheTable();

private:
    KeySheet *open() const
    {
        child<QAction>(u"keysAction"_s)->trigger();
        const auto sheets = m_window->findChildren<KeySheet *>();
        for (KeySheet *sheet : sheets) {
            if (sheet->isVisible()) // one that was closed may live on for a moment
                return sheet;
        }
        return nullptr;
    }
    static QTreeWidgetItem *item(const KeySheet *sheet, const QString &what)
    {
        const auto found = sheet->findChild<QTreeWidget *>()->findItems(
            what, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
};

void KeySheetTest::listsTheKeysOfAllActions()
{
    connectAccount();
    QTest::keyClick(view(), Qt::Key_F1);
    const auto *sheet = m_window->findChild<KeySheet *>();
    QVERIFY(sheet);
    QVERIFY(sheet->isVisible());
    QVERIFY(!sheet->isModal());
    int found = 0;
    for (const MenuEntry &entry : menuEntries(*m_window)) {
        if (keysText(*entry.action).isEmpty())
            continue;
        QStringList names = entry.menus.mid(1); // within the group
        names.append(plainMenuText(entry.action->text()));
        const QTreeWidgetItem *row = item(sheet, names.join(u" › "_s));
        QVERIFY2(row, qPrintable(entry.action->text()));
        QCOMPARE(row->parent()->text(0), entry.menus.first());
        ++found;
    }
    QVERIFY(found > 25);
    QCOMPARE(item(sheet, u"Refresh Now"_s)->text(1), u"F5  Ctrl+R"_s);
    QVERIFY(item(sheet, u"Show suggestions"_s));
}

void KeySheetTest::followsAnAction()
{
    auto *action = child<QAction>(u"pauseAction"_s);
    action->setShortcut(QKeySequence(u"Ctrl+Alt+P"_s));
    const KeySheet *sheet = open();
    QCOMPARE(item(sheet, plainMenuText(action->text()))->text(1), u"Ctrl+Alt+P"_s);
}

void KeySheetTest::isFiltered()
{
    KeySheet *sheet = open();
    sheet->findChild<QLineEdit *>()->setText(u"refresh"_s);
    QVERIFY(!item(sheet, u"Refresh Now"_s)->isHidden());
    QVERIFY(item(sheet, u"Quit"_s)->isHidden());
    QVERIFY(item(sheet, u"File"_s)->isHidden()); // which has nothing left
    sheet->findChild<QLineEdit *>()->setText(u"ctrl+q"_s);
    QVERIFY(item(sheet, u"Refresh Now"_s)->isHidden());
    QVERIFY(!item(sheet, u"Quit"_s)->isHidden());
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(sheet, &change); // is filled anew, and filtered as before
    QVERIFY(item(sheet, u"Refresh Now"_s)->isHidden());
}

void KeySheetTest::isOneWindowThatCloses()
{
    QPointer<KeySheet> sheet = open(); // which is deleted when it is closed
    m_window->activateWindow();
    child<QAction>(u"keysAction"_s)->trigger();
    QCOMPARE(m_window->findChildren<KeySheet *>().size(), 1);
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    QTest::keyClick(sheet->focusWidget(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!sheet);
    sheet = open();
    auto *edit = sheet->findChild<QLineEdit *>();
    edit->setText(u"x"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(sheet->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!sheet);
    QVERIFY(m_window->isVisible());
}

void KeySheetTest::textsLoseTheirMnemonics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("English") << u"&Refresh Now"_s << u"Refresh Now"_s;
    QTest::newRow("Korean") << u"새로 고침(&R)"_s << u"새로 고침"_s;
    QTest::newRow("an ellipsis") << u"열(&C)…"_s << u"열…"_s;
    QTest::newRow("an ampersand") << u"&Search && Find"_s << u"Search & Find"_s;
    QTest::newRow("none") << u"Created"_s << u"Created"_s;
}

void KeySheetTest::textsLoseTheirMnemonics()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(plainMenuText(text), plain);
}

void KeySheetTest::noKeyHasTwoMeanings()
{
    connectAccount();
    QHash<QKeySequence, const QAction *> known;
    const auto actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            const QAction *other = known.value(key);
            QVERIFY2(
                !other,
                qPrintable(
                    key.toString() + u": "_s + action->text() + u", "_s +
                    (other ? other->text() : QString())));
            known.insert(key, action);
        }
    }
    QVERIFY(known.size() > 30);
}

void KeySheetTest::numbersChooseServices()
{
    connectAccount();
    auto *list = child<QListView>(u"servicesView"_s);
    const auto shownId = [list](int row) {
        return list->model()->index(row, 0).data(Qt::UserRole).toString();
    };
    for (const int row : {1, 0, 2}) {
        QTest::keyClick(view(), Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(m_board->chosenService(), shownId(row));
        QCOMPARE(m_settings->lastService(u"test"_s), shownId(row));
        QVERIFY(child<QAction>(u"service%1Action"_s.arg(row + 1))->isChecked());
    }
    QVERIFY(!(list->model()->index(3, 0).flags() & Qt::ItemIsEnabled)); // without permission
    QTest::keyClick(view(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_board->chosenService(), shownId(2));
    QTest::keyClick(view(), Qt::Key_9, Qt::ControlModifier); // there are not so many
    QCOMPARE(m_board->chosenService(), shownId(2));
}

void KeySheetTest::zeroLeadsToTheTable()
{
    connectAccount();
    child<QListView>(u"servicesView"_s)->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view()->hasFocus());
}

static const RegisteredTest registered(__FILE__, runTest<KeySheetTest, QApplication>);
#include "tst_keysheet.moc"
