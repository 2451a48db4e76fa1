// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogbuttons.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class DialogButtonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closeButtonHasItsNameAndNoIcon();
    void enterPressesTheFocusedButton_data();
    void enterPressesTheFocusedButton();
    void enterElsewhereDoesNothing();
    void otherKeysAreLeftAlone();
};

namespace {

QKeyEvent press(int key)
{
    return QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier);
}

} // namespace

void DialogButtonsTest::closeButtonHasItsNameAndNoIcon()
{
    QDialogButtonBox box(QDialogButtonBox::Help | QDialogButtonBox::Close);
    const QPushButton *button = setUpCloseButton(&box);
    QCOMPARE(button, box.button(QDialogButtonBox::Close));
    QCOMPARE(button->objectName(), u"closeButton"_s);
    QVERIFY(button->icon().isNull());
}

void DialogButtonsTest::enterPressesTheFocusedButton_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
}

void DialogButtonsTest::enterPressesTheFocusedButton()
{
    QFETCH(const int, key);
    QWidget window;
    auto *first = new QPushButton(&window);
    auto *second = new QPushButton(&window);
    QSignalSpy firstClicked(first, &QPushButton::clicked);
    QSignalSpy secondClicked(second, &QPushButton::clicked);
    second->setFocus();
    QVERIFY(pressFocusedButton(press(key), &window));
    QCOMPARE(firstClicked.count(), 0);
    QCOMPARE(secondClicked.count(), 1);
}

void DialogButtonsTest::enterElsewhereDoesNothing()
{
    QWidget window;
    auto *button = new QPushButton(&window);
    auto *edit = new QLineEdit(&window);
    QSignalSpy clicked(button, &QPushButton::clicked);
    edit->setFocus();
    QVERIFY(pressFocusedButton(press(Qt::Key_Return), &window));
    QCOMPARE(clicked.count(), 0);
}

void DialogButtonsTest::otherKeysAreLeftAlone()
{
    QWidget window;
    auto *button = new QPushButton(&window);
    QSignalSpy clicked(button, &QPushButton::clicked);
    button->setFocus();
    for (const int key : {Qt::Key_Space, Qt::Key_Escape, Qt::Key_A})
        QVERIFY(!pressFocusedButton(press(key), &window));
    QCOMPARE(clicked.count(), 0);
}

static const RegisteredTest registered(__FILE__, runTest<DialogButtonsTest, QApplication>);
#include "tst_dialogbuttons.moc"
