// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretfields.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// What a client hears end to end is in end-to-end/secretfields.py; this runs in its session too,
// for the offscreen platform sends no accessibility events.
class SecretFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QAccessible::installUpdateHandler(nullptr); }
    void eventsHoldBullets();
    void aTableCountsNewRowsOnce();

private:
    static void showInFront(QWidget *widget)
    {
        widget->show();
        widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(widget));
        widget->setFocus();
    }
};

void SecretFieldsTest::initTestCase()
{
    if (QGuiApplication::platformName() == "offscreen"_L1)
        QSKIP("The offscreen platform sends no accessibility events.");
    QTRY_VERIFY(QAccessible::isActive()); // once the bus has been found
}

void SecretFieldsTest::eventsHoldBullets()
{
    static QStringList told;
    told.clear();
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::TextInserted)
            told += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
        else if (event->type() == QAccessible::TextRemoved)
            told += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
        else if (event->type() == QAccessible::TextUpdated)
            told += u"%1>%2"_s.arg(
                static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved(),
                static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted());
    });
    hideSecretsFromEvents();
    hideSecretsFromEvents(); // which takes itself for nobody else

    QLineEdit open;
    showInFront(&open);
    QTest::keyClicks(&open, u"ab"_s);
    QCOMPARE(told, QStringList({u"a"_s, u"b"_s}));

    for (const QLineEdit::EchoMode mode :
         {QLineEdit::Password, QLineEdit::NoEcho, QLineEdit::PasswordEchoOnEdit}) {
        QLineEdit secret;
        secret.setEchoMode(mode);
        showInFront(&secret);
        told.clear();
        QTest::keyClicks(&secret, u"ab"_s);
        QTest::keyClick(&secret, Qt::Key_Backspace);
        secret.setText(u"xyz"_s);
        QAccessibleTextUpdateEvent update(&secret, 0, u"xyz"_s, u"pq"_s);
        QAccessible::updateAccessibility(&update);
        QVERIFY(told.size() >= 4);
        QCOMPARE(told.first(), u"•"_s);
        QCOMPARE(told.last(), u"•••>••"_s);
        for (const QString &text : std::as_const(told))
            QVERIFY2(QString(text).remove(u'•').remove(u'>').isEmpty(), qPrintable(text));
    }
}

void SecretFieldsTest::aTableCountsNewRowsOnce()
{
    QAccessible::installUpdateHandler(nullptr);
    hideSecretsFromEvents();
    QStandardItemModel model(3, 1);
    for (int row = 0; row < 3; ++row)
        model.setItem(row, new QStandardItem(u"row %1"_s.arg(row)));
    QTableView view;
    view.setModel(&model);
    showInFront(&view);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
    // Rows and columns begin with their headers.
    QAccessibleInterface *header = table->child(2 * 2);
    QAccessibleInterface *cell = table->child(2 * 2 + 1);
    QCOMPARE(header->text(QAccessible::Name), u"2"_s);
    QCOMPARE(cell->text(QAccessible::Name), u"row 1"_s);
    model.insertRow(0, new QStandardItem(u"new"_s));
    QCOMPARE(header->text(QAccessible::Name), u"3"_s); // one further down, not two
    QCOMPARE(cell->text(QAccessible::Name), u"row 1"_s);
    QCOMPARE(table->child(3 * 2 + 1), cell);
}

static const RegisteredTest registered(__FILE__, runTest<SecretFieldsTest, QApplication>);
#include "tst_secretfields.moc"
