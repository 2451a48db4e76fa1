// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/elidedlabel.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

class ElidedLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesNarrowerThanItsText();
    void cutTextStandsInTheToolTip();
    void screenReaderGetsAllOfIt();
};

void ElidedLabelTest::becomesNarrowerThanItsText()
{
    ElidedLabel label;
    label.setText(u"2,006 trainings, complete; 1 service not included (no permission)"_s);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 3);
    label.setText(u"42"_s);
    QVERIFY(label.minimumSizeHint().width() <= label.sizeHint().width());
}

void ElidedLabelTest::cutTextStandsInTheToolTip()
{
    ElidedLabel label;
    label.setText(u"complete, but for <b>one</b> service"_s);
    label.resize(label.sizeHint());
    label.show();
    const auto askForToolTip = [&label] {
        QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&label, &event);
    };
    QToolTip::hideText();
    askForToolTip();
    QVERIFY(QToolTip::text().isEmpty());
    label.resize(60, label.height());
    askForToolTip();
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;one"_s));
}

void ElidedLabelTest::screenReaderGetsAllOfIt()
{
    ElidedLabel label;
    label.setText(u"complete, but for one service"_s);
    label.resize(60, 20);
    label.show();
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), label.text());
}

static const RegisteredTest registered(__FILE__, runTest<ElidedLabelTest, QApplication>);
#include "tst_elidedlabel.moc"
