// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingdialogfixture.h"
#include "models/hyperparametermodel.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// The details of a training: the window, its keys and its shape.
class TrainingDialogTest : public QObject, private TrainingDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readCatalog(); }
    void init() { startOver(); }
    void cleanup() { finish(); }

    void isAWindowThatDoesNotBlock();
    void hasItsFixedNames();

    void escapeClosesAndDeletes_data();
    void escapeClosesAndDeletes();
    void enterInTheTableKeepsTheWindow();
    void enterPressesTheButtonInFocus();
    void standardKeysClose();
    void everythingIsReachedWithTab();
    void severalAreOpenAtOnce();

    void meaningTakesTheRoomThatIsLeft();
    void rowsAreAsHighAsTheirText();
    void smallWindowsScroll();
    void coloursFollowThePalette();
};

void TrainingDialogTest::isAWindowThatDoesNotBlock()
{
    open(completeTraining());
    QVERIFY(!m_dialog->isModal());
    QVERIFY(m_dialog->isWindow());
    QCOMPARE(m_dialog->windowType(), Qt::Window);
    QVERIFY(m_dialog->windowFlags().testFlag(Qt::WindowMinMaxButtonsHint));
    QVERIFY(m_dialog->windowFlags().testFlag(Qt::WindowCloseButtonHint));
    QCOMPARE(m_dialog->key(), completeTraining().key);
    QVERIFY(m_dialog->windowTitle().contains(u"maqll000000"_s));
}

void TrainingDialogTest::hasItsFixedNames()
{
    open(completeTraining());
    QCOMPARE(accessibleName(m_dialog), u"Training details"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_dialog)->role(), QAccessible::Dialog);
    QCOMPARE(accessibleName(table()), u"Hyperparameters"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(table())->role(), QAccessible::Table);
    QCOMPARE(accessibleName(part<QWidget>(u"jsonEdit"_s)), u"JSON"_s);
    QCOMPARE(accessibleName(part<QWidget>(u"copyJsonButton"_s)), u"Copy JSON"_s);
}

void TrainingDialogTest::escapeClosesAndDeletes_data()
{
    QTest::addColumn<QString>("focused");
    for (const char *name :
         {"hyperparametersView", "factsPanel", "sublineLabel", "copyJsonButton", "jsonEdit"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TrainingDialogTest::escapeClosesAndDeletes()
{
    QFETCH(QString, focused);
    open(completeTraining());
    if (focused == u"jsonEdit"_s)
        part<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    auto *widget = part<QWidget>(focused);
    widget->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), widget);
    QTest::keyClick(widget, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TrainingDialogTest::standardKeysClose()
{
    open(completeTraining());
    QTest::keySequence(table(), QKeySequence::Close);
    QTRY_VERIFY(!m_dialog);
}

void TrainingDialogTest::enterInTheTableKeepsTheWindow()
{
    open(completeTraining());
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Enter);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(clipboardText(), QString());
}

void TrainingDialogTest::enterPressesTheButtonInFocus()
{
    open(completeTraining());
    auto *button = part<QDialogButtonBox>(u"buttonBox"_s)->button(QDialogButtonBox::Close);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
}

void TrainingDialogTest::everythingIsReachedWithTab()
{
    open(completeTraining());
    QStringList reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (reached.contains(name))
            break;
        reached += name;
    }
    QCOMPARE(
        reached,
        QStringList(
            {u"copyJsonButton"_s, u"closeButton"_s, u"factsPanel"_s, u"qt_tabwidget_tabbar"_s,
             u"hyperparametersView"_s}));
}

void TrainingDialogTest::severalAreOpenAtOnce()
{
    Training second = completeTraining(u"second00000"_s);
    second.status = KnownTrainingStatus::Completed;
    QPointer<TrainingDialog> first = open(completeTraining());
    QPointer<TrainingDialog> other = open(second);
    QVERIFY(first->isVisible() && other->isVisible());
    QCOMPARE(first->findChild<QLabel *>(u"headlineLabel"_s)->text(), u"Training"_s);
    QCOMPARE(other->findChild<QLabel *>(u"headlineLabel"_s)->text(), u"Completed"_s);
    first->close();
    QTRY_VERIFY(!first);
    QVERIFY(other->isVisible());
    second.status = KnownTrainingStatus::Stopping;
    m_model->add({second});
    QCOMPARE(other->findChild<QLabel *>(u"headlineLabel"_s)->text(), u"Stopping"_s);
}

void TrainingDialogTest::meaningTakesTheRoomThatIsLeft()
{
    open(completeTraining());
    for (const int width : {1000, 1300, 900}) {
        m_dialog->resize(width, 660);
        QTRY_COMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
    }
    m_dialog->resize(1000, 660);
    table()->horizontalHeader()->resizeSection(HyperparameterModel::Option, 250);
    QCOMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());

    const int before = table()->columnWidth(HyperparameterModel::Meaning);
    m_dialog->resize(480, 660);
    QTRY_VERIFY(table()->columnWidth(HyperparameterModel::Meaning) < before);
    QVERIFY(table()->columnWidth(HyperparameterModel::Meaning) >= 100);
    QVERIFY(table()->horizontalScrollBar()->maximum() > 0);
}

void TrainingDialogTest::rowsAreAsHighAsTheirText()
{
    open(completeTraining());
    m_dialog->resize(900, 660);
    const int lineHeight = table()->fontMetrics().height();
    QTRY_VERIFY(table()->rowHeight(0) > 2 * lineHeight); // the meaning takes two lines or three
    m_dialog->resize(2400, 660);
    QTRY_VERIFY(table()->rowHeight(0) < 2 * lineHeight + 16);
}

void TrainingDialogTest::smallWindowsScroll()
{
    Training training = completeTraining();
    training.description = QString(400, u'W'); // one word
    open(training);
    m_dialog->resize(320, 260);
    auto *area = part<QScrollArea>(u"scrollArea"_s);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_dialog->width() <= 330);
}

void TrainingDialogTest::coloursFollowThePalette()
{
    open(completeTraining());
    const auto color = [this] {
        return part<QLabel>(u"headlineLabel"_s)->palette().color(QPalette::WindowText);
    };
    const QColor before = color();
    const QPalette old = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x22, 0x25, 0x2a)));
    QTRY_VERIFY(color() != before);
    QApplication::setPalette(old);
    QTRY_COMPARE(color(), before);
}

static const RegisteredTest registered(__FILE__, runTest<TrainingDialogTest, QApplication>);
#include "tst_trainingdialog.moc"
