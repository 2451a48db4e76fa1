// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/namedcombobox.h"
#include "gui/servicedelegate.h"
#include "gui/servicesview.h"
#include "gui/windowtexts.h"
#include "models/servicelistmodel.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

// What a screen reader gets to know where Qt alone would not tell it. The whole windows are walked
// through in end-to-end/accessible.py.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesThatCannotBeChosenSaySo();
    void servicesFollowTheirModel();
    void aServiceIsChosenByItsAction();
    void aButtonWithAMenuSaysSo();
    void theListOfAComboBoxHasItsName();

private:
    static QAccessibleInterface *interfaceOf(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget);
    }
    static Service service(const QString &id, const QString &permission = u"Allow"_s)
    {
        Service service;
        service.serviceId = id;
        service.name = u"name of "_s + id;
        service.permission = permission;
        return service;
    }
};

void AccessibilityTest::servicesThatCannotBeChosenSaySo()
{
    ServiceTable model;
    model.setServices({service(u"shop"_s), service(u"partner"_s, u"Deny"_s)});
    ServicesView view;
    view.setItemDelegate(new ServiceDelegate(&view));
    view.setModel(&model);
    view.resize(300, 400);
    showInFront(&view);
    QAccessibleInterface *list = interfaceOf(&view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QAccessibleInterface *item = list->child(row);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(list->indexOfChild(item), row);
        QCOMPARE(item->parent(), list);
        QCOMPARE(bool(item->state().disabled), row == 2);
        QCOMPARE(bool(item->state().selectable), row != 2);
        QVERIFY(!item->state().invisible);
        QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
    }
    QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(u"name of shop"_s));
    QCOMPARE(list->child(1)->text(QAccessible::Description), QString());
    QVERIFY(list->child(2)->text(QAccessible::Description).contains(u"no permission"_s));
    QVERIFY(!list->child(3));
    QVERIFY(!list->child(-1));
}

void AccessibilityTest::servicesFollowTheirModel()
{
    ServiceTable model;
    model.setServices({service(u"one"_s), service(u"two"_s)});
    ServicesView view;
    view.setModel(&model);
    QAccessibleInterface *list = interfaceOf(&view);
    QAccessibleInterface *last = list->child(2);
    QVERIFY(last->isValid());
    model.setServices({service(u"one"_s, u"Deny"_s)});
    QCOMPARE(list->childCount(), 2);
    QVERIFY(list->child(1)->state().disabled);
    model.clear();
    QCOMPARE(list->childCount(), 1);
    view.setModel(nullptr);
    QCOMPARE(list->childCount(), 0);
}

void AccessibilityTest::aServiceIsChosenByItsAction()
{
    ServiceTable model;
    model.setServices({service(u"shop"_s), service(u"partner"_s, u"Deny"_s)});
    ServicesView view;
    view.setModel(&model);
    view.setCurrentIndex(model.index(0));
    QAccessibleInterface *list = interfaceOf(&view);
    const auto act = [list](int row) {
        list->child(row)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    };
    act(1);
    QCOMPARE(view.currentIndex().row(), 1);
    QVERIFY(list->child(1)->state().selected);
    QVERIFY(list->child(1)->state().focused);
    QCOMPARE(list->tableInterface()->selectedRows(), QList<int>{1});
    act(2);
    QCOMPARE(view.currentIndex().row(), 1);
    QVERIFY(!list->tableInterface()->selectRow(2));
    QVERIFY(list->tableInterface()->selectRow(0));
    QCOMPARE(view.currentIndex().row(), 0);
}

void AccessibilityTest::aButtonWithAMenuSaysSo()
{
    ChoiceButton button;
    button.setTitle(u"Type"_s);
    button.setChoices({{u"pop"_s, u"Top items"_s, {}, 3}});
    QAccessibleInterface *part = interfaceOf(&button);
    QCOMPARE(part->role(), QAccessible::ButtonMenu);
    QCOMPARE(part->text(QAccessible::Name), u"Type"_s);
    QVERIFY(part->state().hasPopup);
    QVERIFY(part->state().expandable); // what there is of it on Linux
    QVERIFY(part->state().collapsed);
    button.show();
    bool wasExpanded = false;
    connect(button.menu(), &QMenu::aboutToShow, &button, [&] {
        QTimer::singleShot(0, &button, [&] {
            wasExpanded = part->state().expanded && !part->state().collapsed;
            button.menu()->close();
        });
    });
    part->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(wasExpanded);
    QTRY_VERIFY(part->state().collapsed);
    button.setEnabled(false);
    QVERIFY(part->state().disabled);
}

void AccessibilityTest::theListOfAComboBoxHasItsName()
{
    NamedComboBox box;
    box.setAccessibleName(u"Proxy type"_s);
    box.addItems({u"HTTP"_s, u"SOCKS5"_s});
    QCOMPARE(accessibleName(&box), u"Proxy type"_s);
    QCOMPARE(interfaceOf(&box)->text(QAccessible::Value), u"HTTP"_s);
    QCOMPARE(interfaceOf(&box)->child(0)->text(QAccessible::Name), u"Proxy type"_s);
}

static const RegisteredTest registered(__FILE__, runTest<AccessibilityTest, QApplication>);
#include "tst_accessibility.moc"
